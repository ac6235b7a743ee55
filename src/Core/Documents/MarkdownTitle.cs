using System;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents;

/// <summary>
/// The first heading of level 1 of a Markdown text: <c># Talks</c>, or a line over <c>=====</c>; not within a code fence.
/// </summary>
internal static class MarkdownTitle
{
    private const int DeepestIndent = 3;

    /// <summary>The heading's text, or null where there is none.</summary>
    public static string? Find(string body)
    {
        char fence = '\0';
        string above = "";
        for (int start = 0; start < body.Length;)
        {
            int end = body.IndexOf('\n', start);
            if (end < 0)
                end = body.Length;
            string line = new TextRange(start, end).Of(body);
            string trimmed = line.Trim();
            bool isIndented = line.Length - line.TrimStart(' ').Length > DeepestIndent;
            start = end + 1;
            if (!isIndented && FenceOf(trimmed) is var mark && mark != '\0' && (fence == '\0' || fence == mark))
                fence = fence == '\0' ? mark : '\0';
            else if (fence == '\0' && !isIndented && (AtxHeading(trimmed) ?? SetextHeading(above, trimmed)) is { Length: > 0 } title)
                return title;
            above = isIndented || fence != '\0' ? "" : trimmed;
        }

        return null;
    }

    private static char FenceOf(string line) =>
        line.StartsWith("```", StringComparison.Ordinal) ? '`' : line.StartsWith("~~~", StringComparison.Ordinal) ? '~' : '\0';

    private static string? AtxHeading(string line)
    {
        if (line.Length < 2 || line[0] != '#' || line[1] is not (' ' or '\t'))
            return null;
        string title = line.Substring(1).Trim();
        string withoutClosing = title.TrimEnd('#');
        bool isClosed = withoutClosing.Length == 0 || withoutClosing[withoutClosing.Length - 1] is ' ' or '\t';
        return isClosed ? withoutClosing.TrimEnd() : title;
    }

    private static string? SetextHeading(string above, string line) =>
        above.Length > 0 && line.Length > 0 && line.Trim('=').Length == 0 ? above : null;
}
