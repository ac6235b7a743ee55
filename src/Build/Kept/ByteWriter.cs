using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

namespace CorpusGen.Build.Kept;

/// <summary>Writes numbers, texts and lists of them one after another; <see cref="ByteReader"/> reads them.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[1024];
    private int _length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <param name="number">Not below zero: a small one takes one byte.</param>
    public ByteWriter Number(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        for (; number >= 0x80; number >>= 7)
            Grow(1)[0] = (byte)(number | 0x80);
        Grow(1)[0] = (byte)number;
        return this;
    }

    public ByteWriter Flag(bool flag) => Number(flag ? 1 : 0);

    /// <summary>Any text, half of a surrogate pair too; null is another than the empty one.</summary>
    public ByteWriter Text(string? text)
    {
        if (text is null)
            return Number(0);
        bool isAscii = Ascii.IsValid(text);
        Number(1 + (text.Length * 2L) + (isAscii ? 0 : 1));
        if (isAscii)
            Encoding.ASCII.GetBytes(text, Grow(text.Length));
        else
            MemoryMarshal.AsBytes(text.AsSpan()).CopyTo(Grow(text.Length * sizeof(char)));
        return this;
    }

    /// <summary>Bytes, read as one piece.</summary>
    public ByteWriter Piece(ReadOnlyMemory<byte> piece)
    {
        Number(piece.Length);
        piece.Span.CopyTo(Grow(piece.Length));
        return this;
    }

    public ByteWriter List<T>(IReadOnlyCollection<T> items, Action<ByteWriter, T> write)
    {
        Number(items.Count);
        foreach (T item in items)
            write(this, item);
        return this;
    }

    private Span<byte> Grow(int count)
    {
        if (_length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_length + count, _bytes.Length * 2));
        _length += count;
        return _bytes.AsSpan(_length - count, count);
    }
}
