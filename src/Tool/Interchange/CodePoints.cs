namespace CorpusGen.Tool.Interchange;

/// <summary>Offsets in code points, as Python's tools count, and in UTF-16 units, as we do.</summary>
/// <remarks>Half a surrogate pair counts for itself, in both.</remarks>
internal sealed class CodePoints
{
    private readonly string _text;

    /// <summary>Where each code point begins, and the end of the text; null where the two ways of counting are one.</summary>
    private readonly int[]? _starts;

    public CodePoints(string text)
    {
        _text = text;
        int count = 0;
        for (int i = 0; i < text.Length; i += WidthAt(text, i))
            count++;
        if (count == text.Length)
            return;
        _starts = new int[count + 1];
        for (int i = 0, point = 0; i < text.Length; i += WidthAt(text, i))
            _starts[point++] = i;
        _starts[count] = text.Length;
    }

    /// <summary>How many there are.</summary>
    public int Count => (_starts?.Length - 1) ?? _text.Length;

    /// <summary>The UTF-16 offset of a code point.</summary>
    /// <param name="point">From 0 to <see cref="Count"/>.</param>
    public int ToUtf16(int point) => _starts?[point] ?? point;

    /// <summary>How many code points stand before an offset; within a pair, the one that the offset cuts is not counted.</summary>
    public int FromUtf16(int offset)
    {
        if (_starts is null)
            return offset;
        int index = System.Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private static int WidthAt(string text, int i) => i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
}
