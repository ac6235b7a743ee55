using System;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Bodies;

/// <summary>Collects the characters of a text, each with its place in the file.</summary>
internal sealed class BodyBuilder(SeedText file, int capacity)
{
    private char[] _text = new char[Math.Max(capacity, 16)];
    private int[] _starts = new int[Math.Max(capacity, 16)];
    private byte[] _lengths = new byte[Math.Max(capacity, 16)];

    public int Length { get; private set; }

    /// <param name="start">Where it stands in the file.</param>
    /// <param name="length">How long it is there; 0 where the file does not have it.</param>
    public void Add(char c, int start, int length)
    {
        if (Length == _text.Length)
            Grow();
        _text[Length] = c;
        _starts[Length] = start;
        _lengths[Length++] = (byte)length;
    }

    public void Add(TextRange slice)
    {
        for (int i = slice.Start; i < slice.End; i++)
            Add(file.Text[i], i, 1);
    }

    /// <summary>Takes away the last characters.</summary>
    public void Cut(int length) => Length = length;

    public char this[int i] => _text[i];

    /// <param name="start">Where the text stands should nothing be in it.</param>
    public BodyText ToBody(int start)
    {
        Array.Resize(ref _starts, Length);
        Array.Resize(ref _lengths, Length);
        return new BodyText(file, new string(_text, 0, Length), start, _starts, _lengths);
    }

    private void Grow()
    {
        Array.Resize(ref _text, Length * 2);
        Array.Resize(ref _starts, Length * 2);
        Array.Resize(ref _lengths, Length * 2);
    }
}
