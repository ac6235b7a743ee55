using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities.Model;

namespace CorpusGen.Training;

/// <summary>Lays maps out as <see cref="PackedTable"/> reads them.</summary>
internal static class PackedTableWriter
{
    public static PackedTable Empty { get; } = new(Write(1, 1, []), 0);

    public static byte[] Write(int bits, int width, IEnumerable<(uint Key, byte[] Value)> entries)
    {
        var sorted = entries.Select(entry => (Mixed: PackedTable.Mix(entry.Key), entry.Value)).OrderBy(entry => entry.Mixed).ToList();
        int buckets = 1 << bits;
        int startsAt = 2;
        int entriesAt = startsAt + (4 * (buckets + 1));
        var data = new byte[entriesAt + (sorted.Count * (width + 2))];
        data[0] = (byte)bits;
        data[1] = (byte)width;
        int next = 0;
        for (int bucket = 0; bucket < buckets; bucket++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(startsAt + (4 * bucket)), next);
            for (; next < sorted.Count && sorted[next].Mixed >> (32 - bits) == bucket; next++)
            {
                int at = entriesAt + (next * (width + 2));
                BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(at), (ushort)sorted[next].Mixed);
                sorted[next].Value.CopyTo(data, at + 2);
            }
        }

        BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(startsAt + (4 * buckets)), next);
        return data;
    }
}
