using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange;

/// <summary>Offsets as brat and spaCy count them, in code points, and as we do, in UTF-16 units: an emoji is one there and two here.</summary>
internal sealed class CodePoints
{
    /// <summary>The UTF-16 offset of each code point, and of the end.</summary>
    private readonly int[] _offsets;
    private readonly int[] _indices;

    public CodePoints(string text)
    {
        _indices = new int[text.Length + 1];
        var offsets = new System.Collections.Generic.List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            bool isSecondHalf = i > 0 && char.IsSurrogatePair(text[i - 1], text[i]);
            _indices[i] = isSecondHalf ? offsets.Count - 1 : offsets.Count;
            if (!isSecondHalf)
                offsets.Add(i);
        }

        _indices[text.Length] = offsets.Count;
        offsets.Add(text.Length);
        _offsets = [.. offsets];
    }

    /// <summary>The number of code points.</summary>
    public int Count => _offsets.Length - 1;

    /// <summary>A range of code points as one of UTF-16 units, or null where the text has no such range, or it is empty.</summary>
    public TextRange? ToUtf16(long start, long end) =>
        start >= 0 && start < end && end <= Count ? new TextRange(_offsets[start], _offsets[end]) : null;

    /// <summary>The other way round.</summary>
    public TextRange FromUtf16(TextRange range) => new(_indices[range.Start], _indices[range.End]);
}
