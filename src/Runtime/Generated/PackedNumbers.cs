using System;

namespace CorpusGen.Generated;

/// <summary>
/// Reads numbers packed by the generator: unsigned, 5 bits a character, least significant first, in the base64 alphabet; bit 6 says that more follow.
/// </summary>
/// <remarks>The digits of source maps (ECMA-426), without their sign bit.</remarks>
internal struct PackedNumbers
{
    private const int DigitBits = 5;
    private const int DigitMask = (1 << DigitBits) - 1;

    private readonly string _digits;
    private int _position;

    public PackedNumbers(string digits)
    {
        _digits = digits;
        _position = 0;
    }

    public readonly bool AtEnd => _position >= _digits.Length;

    public int Next()
    {
        int value = 0;
        for (int shift = 0; ; shift += DigitBits)
        {
            int digit = ValueOf(_digits[_position++]);
            value |= (digit & DigitMask) << shift;
            if (digit <= DigitMask)
                return value;
        }
    }

    private static int ValueOf(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => throw new FormatException($"'{c}' is no digit of a packed number: the generated code and the CorpusGen library are of different versions."),
    };
}
