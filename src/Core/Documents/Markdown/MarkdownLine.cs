using System.Collections.Generic;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Markdown;

/// <summary>What a line of Markdown is, by its first characters.</summary>
internal static class MarkdownLine
{
    /// <summary>A number of four digits at the start of a line is a year.</summary>
    private const int LongestNumber = 3;

    /// <summary>Blocks of HTML whose content nobody reads, by how they start and end; of <c>pre</c>, it is code.</summary>
    public static IReadOnlyList<(string Opening, string Closing)> Enclosed { get; } =
        [("<!--", "-->"), ("<script", "</script"), ("<style", "</style"), ("<pre", "</pre")];

    public static int EndAt(string text, int position)
    {
        int end = position >= text.Length ? -1 : text.IndexOf('\n', position);
        return end < 0 ? text.Length : end;
    }

    public static bool IsBlank(string text, int start, int end) => SkipIndent(text, start, end, out _) >= end;

    /// <summary>The first character that is no blank, and how many columns it is indented.</summary>
    public static int SkipIndent(string text, int start, int end, out int indent)
    {
        indent = 0;
        while (start < end && char.IsWhiteSpace(text[start]))
            indent += text[start++] == '\t' ? 4 - indent % 4 : 1;
        return start;
    }

    /// <summary>The level of the heading that a line under a paragraph makes of it, or null: <c>====</c>, <c>----</c>.</summary>
    public static int? UnderlineOf(string text, int first, int end)
    {
        char c = text[first];
        if (c is not ('=' or '-'))
            return null;
        int last = SkipRun(text, first, end);
        return IsBlank(text, last, end) ? c == '=' ? 1 : 2 : null;
    }

    /// <summary>Whether a line is a rule across the page: <c>***</c>, <c>- - -</c>.</summary>
    public static bool IsRule(string text, int first, int end)
    {
        char c = text[first];
        if (c is not ('*' or '-' or '_'))
            return false;
        int count = 0;
        for (int i = first; i < end; i++)
        {
            if (text[i] == c)
                count++;
            else if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return count >= 3;
    }

    /// <summary>Where the marker of a list item ends, or -1: <c>- </c>, <c>* </c>, <c>12. </c>, <c>3) </c>.</summary>
    public static int MarkerEnd(string text, int first, int end)
    {
        int position = first;
        if (first < end && text[first] is '-' or '*' or '+')
        {
            if (IsRule(text, first, end))
                return -1;
            position++;
        }
        else
        {
            while (position < end && position - first < LongestNumber && Characters.IsDigit(text[position]))
                position++;
            if (position == first || position >= end || text[position] is not ('.' or ')'))
                return -1;
            position++;
        }

        return position >= end || text[position] is ' ' or '\t' ? position : -1;
    }

    /// <summary>Whether a list may start with this marker right below a line of a paragraph.</summary>
    public static bool MayInterrupt(string text, int first) =>
        text[first] is '-' or '*' or '+' || (text[first] == '1' && text[first + 1] is '.' or ')');

    public static bool IsTask(string text, int first, int end) =>
        first + 3 < end && text[first] == '[' && text[first + 1] is ' ' or 'x' or 'X' && text[first + 2] == ']' && text[first + 3] is ' ' or '\t';

    /// <summary>The length of the fence that opens code here, or 0.</summary>
    public static int FenceAt(string text, int first, int end)
    {
        if (text[first] is not ('`' or '~'))
            return 0;
        int length = SkipRun(text, first, end) - first;
        bool isInline = text[first] == '`' && text.IndexOf('`', first + length, end - first - length) >= 0;
        return length < 3 || isInline ? 0 : length;
    }

    /// <summary>The line behind the fence that closes code, or the end of the text.</summary>
    public static int SkipFence(string text, int line, char mark, int length)
    {
        while (line < text.Length)
        {
            int end = EndAt(text, line);
            int first = line;
            while (first < end && (char.IsWhiteSpace(text[first]) || text[first] == '>'))
                first++;
            if (first < end && text[first] == mark && SkipRun(text, first, end) is var last && last - first >= length && IsBlank(text, last, end))
                return end + 1;
            line = end + 1;
        }

        return text.Length;
    }

    /// <summary>The words of a heading <c>## Talks ##</c>, or null.</summary>
    public static TextRange? HeadingAt(string text, int first, int end, out int level)
    {
        level = text[first] == '#' ? SkipRun(text, first, end) - first : 0;
        if (level is 0 or > 6 || (first + level < end && text[first + level] is not (' ' or '\t')))
            return null;
        TextRange words = Body.Trim(text, new TextRange(first + level, end));
        int closing = words.End;
        while (closing > words.Start && text[closing - 1] == '#')
            closing--;
        bool isClosed = closing == words.Start || text[closing - 1] is ' ' or '\t';
        return isClosed ? Body.Trim(text, words with { End = closing }) : words;
    }

    private static int SkipRun(string text, int first, int end)
    {
        int last = first;
        while (last < end && text[last] == text[first])
            last++;
        return last;
    }
}
