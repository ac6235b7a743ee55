using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Bodies;

/// <summary>Where the places of a text are once it is cut: what stays of it, what comes in.</summary>
internal sealed class TextCut
{
    private readonly IReadOnlyList<BodyPart> _parts;

    /// <summary>How long the new text is before each part.</summary>
    private readonly int[] _starts;

    /// <param name="parts">In the order of the text.</param>
    public TextCut(IReadOnlyList<BodyPart> parts)
    {
        _parts = parts;
        _starts = new int[parts.Count];
        for (int i = 1; i < _starts.Length; i++)
            _starts[i] = _starts[i - 1] + parts[i - 1].Length;
    }

    /// <summary>A range in the new text; of what was left out, nothing.</summary>
    public TextRange Place(TextRange range)
    {
        int start = Place(range.Start, isEnd: false);
        return new TextRange(start, Math.Max(start, Place(range.End, isEnd: true)));
    }

    private int Place(int position, bool isEnd)
    {
        // The last part that starts before the position; for an end, one that only starts there is no part of the range.
        int low = 0;
        int high = _parts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int start = _parts[middle].Range.Start;
            (low, high) = start < position || (start == position && !isEnd) ? (middle + 1, high) : (low, middle);
        }

        if (low == 0)
            return 0;
        BodyPart part = _parts[low - 1];
        return _starts[low - 1] + (part.Inserted?.Length ?? Math.Min(position, part.Range.End) - part.Range.Start);
    }
}
