namespace CorpusGen.Core.Documents.Records;

/// <summary>The escapes of JSON strings.</summary>
internal static class JsonEscape
{
    /// <summary>
    /// The character that the escape at a position stands for, as the runtime library reads it too: a line end of any kind is <c>\n</c>, and what is no escape
    /// of JSON stands for the character behind the backslash.
    /// </summary>
    /// <param name="end">Where the string ends.</param>
    /// <param name="length">How long the escape is.</param>
    public static char Read(string text, int position, int end, out int length)
    {
        char c = ReadOne(text, position, end, out length, out _);
        if (c != '\r')
            return c;
        int next = position + length;
        if (next < end && text[next] == '\\' && ReadOne(text, next, end, out int more, out _) == '\n')
            length += more;
        return '\n';
    }

    /// <summary>The same of one escape alone, without a thought for line ends.</summary>
    /// <param name="isSound">Whether JSON has this escape.</param>
    public static char ReadOne(string text, int position, int end, out int length, out bool isSound)
    {
        char letter = position + 1 < end ? text[position + 1] : '\\';
        isSound = letter is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' && position + 1 < end;
        length = position + 1 < end ? 2 : 1;
        if (letter == 'u' && TryReadCode(text, position + 2, end, out char code))
        {
            isSound = true;
            length = 6;
            return code;
        }

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

    private static bool TryReadCode(string text, int start, int end, out char code)
    {
        int value = 0;
        code = '\0';
        if (start + 4 > end)
            return false;
        for (int i = start; i < start + 4; i++)
        {
            int digit = DigitOf(text[i]);
            if (digit < 0)
                return false;
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
