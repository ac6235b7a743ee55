using System.Text;

namespace CorpusGen.Generated;

/// <summary>Reads what stands between the quotes of a JSON string.</summary>
internal static class JsonText
{
    /// <summary>
    /// The text without its escapes; an escaped line end of any kind is <c>\n</c>. What is no escape of JSON stands for the character behind the backslash.
    /// </summary>
    /// <remarks>The generator reads it in the same way: offsets depend on it.</remarks>
    public static string Decode(string written)
    {
        int escape = written.IndexOf('\\');
        if (escape < 0)
            return written;
        var text = new StringBuilder(written.Length);
        int position = 0;
        for (; escape >= 0; escape = written.IndexOf('\\', position))
        {
            text.Append(written, position, escape - position);
            position = escape;
            char c = Read(written, ref position);
            if (c == '\r')
            {
                int next = position;
                if (next < written.Length && written[next] == '\\' && Read(written, ref next) == '\n')
                    position = next;
                c = '\n';
            }

            text.Append(c);
        }

        return text.Append(written, position, written.Length - position).ToString();
    }

    /// <summary>The character that the escape at a position stands for; moves the position behind it.</summary>
    private static char Read(string written, ref int position)
    {
        char letter = position + 1 < written.Length ? written[position + 1] : '\\';
        if (letter == 'u' && TryReadCode(written, position + 2, out char code))
        {
            position += 6;
            return code;
        }

        position += 2;
        return letter switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            _ => letter,
        };
    }

    private static bool TryReadCode(string written, int start, out char code)
    {
        int value = 0;
        for (int i = start; i < start + 4; i++)
        {
            int digit = i < written.Length ? DigitOf(written[i]) : -1;
            if (digit < 0)
            {
                code = '\0';
                return false;
            }

            value = value * 16 + digit;
        }

        code = (char)value;
        return true;
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
