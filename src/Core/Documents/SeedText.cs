using System;
using System.Collections.Generic;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents;

/// <summary>A seed file's text as every reader sees it: line ends <c>\n</c>, no byte order marks before it; it knows where its lines are.</summary>
/// <remarks>The runtime library normalises embedded documents in the same way: offsets into <see cref="Text"/> hold there too.</remarks>
internal sealed class SeedText
{
    private int[]? _lineStarts;

    public SeedText(SeedFile file)
    {
        Path = file.Path;
        Text = Normalize(file.Text);
    }

    public string Path { get; }

    public string Text { get; }

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>The 0-based line on which an offset lies.</summary>
    public int LineAt(int offset)
    {
        int index = Array.BinarySearch(LineStarts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>Where a line starts, counted from 0.</summary>
    public int StartOfLine(int line) => LineStarts[line];

    /// <summary>The range of a place in this file.</summary>
    public TextRange RangeOf(Place place) => new(LineStarts[place.StartLine] + place.StartColumn, LineStarts[place.EndLine] + place.EndColumn);

    /// <summary>The end of the line that an offset lies on: its <c>\n</c>, or the end of the text.</summary>
    public int LineEndAt(int offset)
    {
        int end = Text.IndexOf('\n', offset);
        return end < 0 ? Text.Length : end;
    }

    public Place PlaceOf(TextRange range)
    {
        int first = LineAt(range.Start);
        int last = LineAt(range.End);
        return new Place(Path, first, range.Start - LineStarts[first], last, range.End - LineStarts[last]);
    }

    private static string Normalize(string text)
    {
        // Joining files leaves more than one mark behind, of which a host may have taken one away.
        text = text.TrimStart('\uFEFF');
        return text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n');
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return starts.ToArray();
    }
}
