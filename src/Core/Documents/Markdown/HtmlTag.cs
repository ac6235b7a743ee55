using System;

namespace CorpusGen.Core.Documents.Markdown;

/// <summary>A tag of HTML, a comment, or a link in angle brackets, where Markdown has one.</summary>
internal static class HtmlTag
{
    private const int Longest = 2000;

    /// <summary>Tags at which a line ends for a reader, though none ends in the file.</summary>
    private static readonly string[] Breaks =
        ["br", "p", "div", "li", "ul", "ol", "tr", "td", "th", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article"];

    /// <summary>Where the tag that opens at a position ends, or -1 where it is none.</summary>
    public static int EndOf(string text, int open, int end)
    {
        int name = open + 1 < end && text[open + 1] == '/' ? open + 2 : open + 1;
        if (name >= end || !IsLetter(text[name]))
            return -1;
        int position = NameEnd(text, name, end);
        if (position >= end || !(char.IsWhiteSpace(text[position]) || text[position] is '>' or '/'))
            return -1;
        int close = text.IndexOfAny(['<', '>'], position, Math.Min(Longest, end - position));
        return close >= 0 && text[close] == '>' ? close + 1 : -1;
    }

    /// <summary>Whether a line ends at a tag.</summary>
    public static bool IsBreak(string text, int open, int end)
    {
        int name = text[open + 1] == '/' ? open + 2 : open + 1;
        string written = text.Substring(name, NameEnd(text, name, end) - name);
        return Array.Exists(Breaks, each => string.Equals(each, written, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Where a link in angle brackets ends, or -1: <c>&lt;https://example.org></c>, <c>&lt;desk@example.org></c>.</summary>
    public static int LinkEndOf(string text, int open, int end)
    {
        int close = text.IndexOfAny(['<', '>', ' ', '\n'], open + 1, Math.Min(Longest, end - open - 1));
        if (close < 0 || text[close] != '>')
            return -1;
        int sign = text.IndexOfAny([':', '@'], open + 1, close - open - 1);
        return sign > open + 1 && sign < close - 1 && IsLetter(text[open + 1]) ? close + 1 : -1;
    }

    private static int NameEnd(string text, int name, int end)
    {
        while (name < end && (IsLetter(text[name]) || text[name] is (>= '0' and <= '9') or '-'))
            name++;
        return name;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
