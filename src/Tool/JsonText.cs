using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CorpusGen.Tool;

/// <summary>Decodes JSON strings to UTF-16 as they are written, half a surrogate pair too, which the framework's own reader refuses.</summary>
internal static class JsonText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The string that the reader stands on.</summary>
    /// <exception cref="DecoderFallbackException">Its bytes are not UTF-8.</exception>
    public static string Decode(in Utf8JsonReader json)
    {
        ReadOnlySpan<byte> bytes = json.ValueSpan;
        if (!json.ValueIsEscaped)
            return Strict.GetString(bytes);

        char[] chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            return new string(chars, 0, Unescape(bytes, chars));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private static int Unescape(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        int length = 0;
        while (bytes.IndexOf((byte)'\\') is var escape and >= 0)
        {
            length += Strict.GetChars(bytes[..escape], chars[length..]);
            bytes = bytes[(escape + 1)..];
            chars[length++] = Escaped(bytes, out int width);
            bytes = bytes[width..];
        }

        return length + Strict.GetChars(bytes, chars[length..]);
    }

    /// <summary>The character of an escape, which the reader has already found to be well formed.</summary>
    private static char Escaped(ReadOnlySpan<byte> afterBackslash, out int width)
    {
        width = 1;
        switch (afterBackslash[0])
        {
            case (byte)'n': return '\n';
            case (byte)'t': return '\t';
            case (byte)'r': return '\r';
            case (byte)'b': return '\b';
            case (byte)'f': return '\f';
            case (byte)'u':
                width = 5;
                return (char)ushort.Parse(afterBackslash.Slice(1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            case var itself: return (char)itself;
        }
    }
}
