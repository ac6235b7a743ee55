using System;
using System.Collections.Immutable;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;
using CorpusGen.Core;

namespace CorpusGen.Build.Kept;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
internal sealed class ByteReader(ReadOnlyMemory<byte> bytes)
{
    private int _position;

    /// <exception cref="InvalidDataException">The bytes end before, here as in all that follows.</exception>
    public long Number()
    {
        long number = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte next = Take(1).Span[0];
            number |= (long)(next & 0x7f) << shift;
            if (next < 0x80)
                return number;
        }

        throw new InvalidDataException("A number without an end.");
    }

    public int Count() => checked((int)Number());

    public bool Flag() => Number() != 0;

    public string? TextOrNull()
    {
        long form = Number() - 1;
        if (form < 0)
            return null;
        int length = checked((int)(form / 2));
        return form % 2 == 0
            ? Encoding.ASCII.GetString(Take(length).Span)
            : new string(MemoryMarshal.Cast<byte, char>(Take(checked(length * sizeof(char))).Span));
    }

    public string Text() => TextOrNull() ?? throw new InvalidDataException("No text.");

    public ReadOnlyMemory<byte> Piece() => Take(Count());

    public EquatableArray<T> List<T>(Func<ByteReader, T> read)
        where T : IEquatable<T>
    {
        int count = Count();
        if (count == 0)
            return default;
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (int i = 0; i < count; i++)
            items.Add(read(this));
        return new(items.MoveToImmutable());
    }

    private ReadOnlyMemory<byte> Take(int count)
    {
        if (count > bytes.Length - _position)
            throw new InvalidDataException("Cut short.");
        _position += count;
        return bytes.Slice(_position - count, count);
    }
}
