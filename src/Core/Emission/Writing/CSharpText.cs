using System;
using System.Globalization;
using System.Text;

namespace CorpusGen.Core.Emission.Writing;

/// <summary>The one way from a document's text into C#: whatever it holds, it stays a string or a comment.</summary>
internal static class CSharpText
{
    /// <summary>A string as a regular C# literal with its quotes; what cannot be seen is written as an escape.</summary>
    public static string Literal(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (char c in value)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c == '\n')
                literal.Append("\\n");
            else if (IsPlain(c))
                literal.Append(c);
            else
                literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text for a doc comment on one line: markup escaped, white space collapsed, what cannot be seen left out.</summary>
    public static string DocComment(string text)
    {
        var comment = new StringBuilder(text.Length);
        bool space = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsSpace(c))
            {
                space = comment.Length > 0;
                continue;
            }

            bool pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (!pair && !IsPlain(c))
                continue;
            if (space)
                comment.Append(' ');
            space = false;
            AppendEscaped(comment, c);
            if (pair)
                comment.Append(text[++i]);
        }

        return comment.ToString();
    }

    /// <summary>Text on one line, as rows and comments want it: runs of white space and control characters are one blank, none at the ends.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (IsSpace(c) || char.IsControl(c))
            {
                space = line.Length > 0;
                continue;
            }

            if (space)
                line.Append(' ');
            space = false;
            line.Append(c);
        }

        return line.ToString();
    }

    /// <summary>
    /// The first words of a text from a place on, on one line, at most <paramref name="length"/> characters, cut between words where it can be.
    /// </summary>
    public static string FirstWords(string text, int length, int start = 0)
    {
        // White space may be collapsed away: a few times the length is enough to look at, and bounds the work on a huge line.
        string line = OneLine(text.Substring(start, Math.Min(text.Length - start, length * 4)));
        if (line.Length <= length)
            return line;
        int end = line.LastIndexOf(' ', length);
        if (end < length / 2)
            end = char.IsLowSurrogate(line[length]) ? length - 1 : length;
        return line.Substring(0, end) + " …";
    }

    private static void AppendEscaped(StringBuilder comment, char c)
    {
        switch (c)
        {
            case '&':
                comment.Append("&amp;");
                break;
            case '<':
                comment.Append("&lt;");
                break;
            case '>':
                comment.Append("&gt;");
                break;
            default:
                comment.Append(c);
                break;
        }
    }

    // By ranges, not by Unicode category: the categories of new characters differ between the runtimes that host compilers, and the
    // output may not. What is left out: controls, the soft hyphen, invisible and bidirectional marks, line separators, surrogates,
    // private use and the compatibility forms above it.
    private static bool IsPlain(char c) =>
        c is (>= ' ' and <= '~')
            or (>= '\u00a1' and <= '\u1fff'
                and not ('\u00ad' or '\u061c' or '\u115f' or '\u1160' or '\u17b4' or '\u17b5' or (>= '\u180b' and <= '\u180f')))
            or (>= '\u2010' and <= '\u2027')
            or (>= '\u2030' and <= '\u205e')
            or (>= '\u2070' and <= '\u2fff')
            or (>= '\u3001' and <= '\ud7ff' and not '\u3164');

    private static bool IsSpace(char c) =>
        c is ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u00a0' or (>= '\u2000' and <= '\u200a') or '\u2028' or '\u2029'
            or '\u202f' or '\u205f' or '\u3000';
}
