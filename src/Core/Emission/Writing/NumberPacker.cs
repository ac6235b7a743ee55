using System.Text;

namespace CorpusGen.Core.Emission.Writing;

/// <summary>Packs numbers from 0 on: 5 bits a digit, least significant first, in the base64 alphabet; bit 6 says that more digits follow.</summary>
/// <remarks>The digits of source maps (ECMA-426), without their sign bit. <c>CorpusGen.Generated.PackedNumbers</c> reads them.</remarks>
internal sealed class NumberPacker
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private const int DigitBits = 5;
    private const int Continues = 1 << DigitBits;

    private readonly StringBuilder _packed = new();

    public NumberPacker Add(int number)
    {
        uint rest = (uint)number;
        while (rest >= Continues)
        {
            _packed.Append(Digits[(int)(rest & (Continues - 1)) | Continues]);
            rest >>= DigitBits;
        }

        _packed.Append(Digits[(int)rest]);
        return this;
    }

    public override string ToString() => _packed.ToString();
}
