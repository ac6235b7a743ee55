using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Bodies;

/// <summary>Where a document's body lies in its file, and where its paragraphs are.</summary>
internal static class Body
{
    /// <summary>What is left of a range without white space at its ends.</summary>
    public static TextRange Trim(string text, TextRange range)
    {
        int start = range.Start;
        int end = range.End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (start < end && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextRange(start, end);
    }

    /// <summary>The same, but the first line keeps its indentation, which Markdown gives a meaning.</summary>
    public static TextRange TrimBlankLines(string text, TextRange range)
    {
        TextRange trimmed = Trim(text, range);
        int start = trimmed.Start;
        while (start > range.Start && text[start - 1] != '\n')
            start--;
        return trimmed with { Start = trimmed.Length == 0 ? trimmed.Start : start };
    }

    /// <summary>The paragraphs of a body: what blank lines part, each without white space at its ends.</summary>
    public static EquatableArray<TextRange> Paragraphs(string body)
    {
        var paragraphs = new List<TextRange>();
        int start = -1;
        for (int line = 0; line < body.Length;)
        {
            int end = body.IndexOf('\n', line);
            if (end < 0)
                end = body.Length;
            bool blank = Trim(body, new TextRange(line, end)).Length == 0;
            if (!blank && start < 0)
                start = line;
            if (blank && start >= 0)
            {
                paragraphs.Add(Trim(body, new TextRange(start, line)));
                start = -1;
            }

            line = end + 1;
        }

        if (start >= 0)
            paragraphs.Add(Trim(body, new TextRange(start, body.Length)));
        return paragraphs.ToEquatableArray();
    }
}
