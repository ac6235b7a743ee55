using System;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Yaml;

/// <summary>Finds a tab in the indentation, the commonest fault: the parser calls it many things, on its line, on the one above, or on the one below.</summary>
internal static class TabIndent
{
    public const string Reason = "a tab indents this line, where only blanks may";

    public const string Mend = "Indent it with blanks.";

    /// <summary>The first tab that indents one of the lines around a fault, or null.</summary>
    /// <param name="range">The YAML in the file.</param>
    /// <param name="start">Where the fault starts.</param>
    /// <param name="end">Where it ends.</param>
    public static int? Find(SeedText file, TextRange range, int start, int end)
    {
        int lastLine = Math.Min(file.LineEndAt(end) + 1, range.End);
        int firstLine = LineStartAt(file.Text, start);
        for (int line = firstLine; line <= lastLine && line < range.End; line = file.LineEndAt(line) + 1)
        {
            if (On(line, file.Text, range) is { } tab)
                return tab;
        }

        return firstLine > range.Start ? On(LineStartAt(file.Text, firstLine - 1), file.Text, range) : null;
    }

    private static int? On(int line, string text, TextRange range)
    {
        int tab = line;
        while (tab < range.End && text[tab] == ' ')
            tab++;
        return tab < range.End && text[tab] == '\t' ? tab : null;
    }

    private static int LineStartAt(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
}
