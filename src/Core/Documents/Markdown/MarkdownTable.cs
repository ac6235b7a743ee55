using System.Collections.Generic;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Markdown;

/// <summary>Tables: a row of cells over a row of dashes. A row is read as one block, its cells parted by tabs.</summary>
internal static class MarkdownTable
{
    /// <summary>Whether this line is the head of a table.</summary>
    public static bool StartsAt(string text, int first, int end) =>
        text.IndexOf('|', first, end - first) >= 0 && end < text.Length && IsRowOfDashes(text, end + 1, MarkdownLine.EndAt(text, end + 1));

    /// <summary>The cells that say something; none of the row of dashes.</summary>
    public static IReadOnlyList<BodyPart> CellsOf(string text, int first, int end)
    {
        var cells = new List<BodyPart>();
        if (IsRowOfDashes(text, first, end))
            return cells;
        int start = first;
        for (int i = first; i <= end; i++)
        {
            if (i < end && (text[i] != '|' || (i > first && text[i - 1] == '\\')))
                continue;
            TextRange cell = Body.Trim(text, new TextRange(start, i));
            start = i + 1;
            if (cell.Length == 0)
                continue;
            if (cells.Count > 0)
                cells.Add(new BodyPart(new TextRange(cell.Start, cell.Start), "\t"));
            cells.Add(new BodyPart(cell));
        }

        return cells;
    }

    private static bool IsRowOfDashes(string text, int start, int end)
    {
        bool hasDash = false;
        bool hasBar = false;
        for (int i = start; i < end; i++)
        {
            if (text[i] is not ('|' or '-' or ':' or ' ' or '\t' or '>'))
                return false;
            hasDash |= text[i] == '-';
            hasBar |= text[i] == '|';
        }

        return hasDash && hasBar;
    }
}
