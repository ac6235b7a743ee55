using System.Collections.Generic;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool.Interchange;

/// <summary>A line of a file.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Text">Without its line end.</param>
internal readonly record struct TextLine(string Path, int Number, string Text)
{
    /// <summary>The place of the whole line.</summary>
    public Place Place => new(Path, Number, 0, Number, Text.Length);

    /// <summary>The lines of a file.</summary>
    public static IEnumerable<TextLine> Of(InterchangeFile file)
    {
        int number = 0;
        for (int start = 0; start < file.Text.Length;)
        {
            int end = file.Text.IndexOf('\n', start);
            int next = end < 0 ? file.Text.Length : end + 1;
            end = end < 0 ? file.Text.Length : end;
            if (end > start && file.Text[end - 1] == '\r')
                end--;
            yield return new TextLine(file.Path, number++, file.Text[start..end]);
            start = next;
        }
    }
}
