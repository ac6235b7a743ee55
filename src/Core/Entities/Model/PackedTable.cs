using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace CorpusGen.Core.Entities.Model;

/// <summary>A read-only map from 32-bit keys to a few bytes, laid out in the model file as it is used: nothing is built when it is loaded.</summary>
/// <remarks>
/// The mixed key's upper bits choose a bucket, its lower sixteen are kept and compared. Layout: bucket bits (1 byte), value width (1 byte),
/// 2^bits + 1 starts of buckets (4 bytes each, in entries), then the entries: check (2 bytes), value.
/// </remarks>
internal readonly struct PackedTable
{
    private readonly byte[] _data;
    private readonly int _starts;
    private readonly int _entries;
    private readonly int _shift;
    private readonly int _width;

    public PackedTable(byte[] data, int offset)
    {
        _data = data;
        int bits = data[offset];
        _shift = 32 - bits;
        _width = data[offset + 1] + 2;
        _starts = offset + 2;
        _entries = _starts + (4 * ((1 << bits) + 1));
    }

    /// <summary>Spreads a key over all its bits, reversibly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Mix(uint key)
    {
        unchecked
        {
            key ^= key >> 16;
            key *= 0x7FEB352D;
            key ^= key >> 15;
            key *= 0x846CA68B;
            return key ^ (key >> 16);
        }
    }

    /// <summary>The value of a key, empty where the table has none.</summary>
    public ReadOnlySpan<byte> Find(uint key)
    {
        uint mixed = Mix(key);
        int bucket = _starts + (4 * (int)(mixed >> _shift));
        int i = _entries + (_width * BinaryPrimitives.ReadInt32LittleEndian(_data.AsSpan(bucket)));
        int end = _entries + (_width * BinaryPrimitives.ReadInt32LittleEndian(_data.AsSpan(bucket + 4)));
        ushort check = (ushort)mixed;
        for (; i < end; i += _width)
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(_data.AsSpan(i)) == check)
                return _data.AsSpan(i + 2, _width - 2);
        }

        return default;
    }
}
