using System;

namespace CorpusGen.Core.Documents.Markdown;

/// <summary>Where a link leads, in parentheses behind its words: <c>(https://example.org "A title")</c>.</summary>
internal static class LinkTarget
{
    /// <summary>A longer one is none: parentheses without an end cost no more than this.</summary>
    private const int Longest = 2000;

    private const int DeepestParentheses = 32;

    /// <summary>Where the target that opens at a position ends, or -1 where it is none.</summary>
    public static int EndOf(string text, int open, int end)
    {
        end = Math.Min(end, open + Longest);
        int position = SkipBlanks(text, open + 1, end);
        position = SkipDestination(text, position, end);
        if (position < 0)
            return -1;
        int title = SkipBlanks(text, position, end);
        if (title > position && title < end && text[title] is '"' or '\'' or '(')
        {
            char closing = text[title] == '(' ? ')' : text[title];
            int close = text.IndexOf(closing, title + 1, end - title - 1);
            if (close < 0)
                return -1;
            title = SkipBlanks(text, close + 1, end);
        }

        return title < end && text[title] == ')' ? title + 1 : -1;
    }

    private static int SkipDestination(string text, int position, int end)
    {
        if (position < end && text[position] == '<')
        {
            int close = text.IndexOfAny(['>', '\n', '<'], position + 1, end - position - 1);
            return close >= 0 && text[close] == '>' ? close + 1 : -1;
        }

        int depth = 0;
        for (; position < end; position++)
        {
            char c = text[position];
            if (c == '\\' && position + 1 < end)
                position++;
            else if (c == '(' && ++depth > DeepestParentheses)
                return -1;
            else if (c == ')' && depth-- == 0)
                return position;
            else if (char.IsWhiteSpace(c))
                return depth == 0 ? position : -1;
        }

        return -1;
    }

    private static int SkipBlanks(string text, int position, int end)
    {
        while (position < end && char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }
}
