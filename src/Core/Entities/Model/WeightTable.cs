using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace CorpusGen.Core.Entities.Model;

/// <summary>What each feature says for and against each label, laid out in the model file as it is used.</summary>
/// <remarks>
/// Layout: 65,537 starts of buckets (4 bytes each, in bytes from the end of the starts), then for each feature: check (2 bytes), number of
/// weights (1 byte), and for each weight the label and the signed square root of the weight (1 byte each). Weights are whole numbers,
/// so that every machine adds up the same.
/// </remarks>
internal readonly struct WeightTable
{
    public const int BucketBits = 16;

    private readonly byte[] _data;
    private readonly int _starts;
    private readonly int _rows;

    public WeightTable(byte[] data, int offset)
    {
        _data = data;
        _starts = offset;
        _rows = offset + (4 * ((1 << BucketBits) + 1));
    }

    /// <summary>The weights of a feature as pairs of bytes, empty for one that the model does not know.</summary>
    [MethodImpl(HotPath.Optimized)]
    public ReadOnlySpan<byte> Find(uint feature)
    {
        uint mixed = PackedTable.Mix(feature);
        int bucket = _starts + (4 * (int)(mixed >> (32 - BucketBits)));
        int i = _rows + BinaryPrimitives.ReadInt32LittleEndian(_data.AsSpan(bucket));
        int end = _rows + BinaryPrimitives.ReadInt32LittleEndian(_data.AsSpan(bucket + 4));
        ushort check = (ushort)mixed;
        while (i < end)
        {
            int weights = 2 * _data[i + 2];
            if (BinaryPrimitives.ReadUInt16LittleEndian(_data.AsSpan(i)) == check)
                return _data.AsSpan(i + 3, weights);
            i += 3 + weights;
        }

        return default;
    }

    public static int Weight(byte root) => (sbyte)root * Math.Abs((int)(sbyte)root);

    [MethodImpl(HotPath.Optimized)]
    public void AddTo(Span<int> scores, uint feature)
    {
        ReadOnlySpan<byte> row = Find(feature);
        for (int i = 0; i + 1 < row.Length; i += 2)
            scores[row[i]] += Weight(row[i + 1]);
    }
}
