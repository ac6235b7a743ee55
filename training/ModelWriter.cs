using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Model;

namespace CorpusGen.Training;

/// <summary>Presses what was learnt into the model file: weights in 8 bits on a square-root scale, features in buckets.</summary>
internal static class ModelWriter
{
    /// <summary>The square of the largest root that a byte holds.</summary>
    private const int Full = 127 * 127;

    public static byte[] Write(LearntWeights learnt, Gazetteers gazetteers, int[] confidence, string licences, double prune)
    {
        double scale = Full / Largest(learnt.Weights);
        byte[][] sections =
        [
            Encoding.UTF8.GetBytes(licences),
            gazetteers.Classes,
            gazetteers.Lists,
            Bytes(gazetteers.ListSets.Select(set => (int)set), 2),
            Bytes(learnt.Transitions.Select(weight => (int)Math.Round(weight * scale)), 4),
            Bytes(confidence, 4),
            Weights(learnt, scale, prune),
        ];
        var data = new byte[EntityModel.HeaderLength + sections.Sum(section => section.Length)];
        BinaryPrimitives.WriteUInt32LittleEndian(data, EntityModel.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(4), EntityModel.Version);
        BinaryPrimitives.WriteUInt32LittleEndian(data.AsSpan(8), EntityModel.FeatureHash);
        int at = EntityModel.HeaderLength;
        for (int i = 0; i < sections.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(12 + (4 * i)), at);
            sections[i].CopyTo(data, at);
            at += sections[i].Length;
        }

        return data;
    }

    /// <summary>The largest weight but for one in twenty thousand, so that a few giants do not coarsen the rest.</summary>
    private static double Largest(double[] weights)
    {
        double[] sizes = [.. weights.Select(Math.Abs).Where(size => size > 0)];
        Array.Sort(sizes);
        return sizes[^Math.Max(1, sizes.Length / 20000)];
    }

    private static byte[] Weights(LearntWeights learnt, double scale, double prune)
    {
        var rows = new List<(uint Mixed, byte[] Row)>();
        foreach (var (feature, row) in learnt.Rows)
        {
            var bytes = new List<byte>();
            for (int label = 0; label < NameLabel.Count; label++)
            {
                int root = Root(learnt.Weights[(row * NameLabel.Count) + label] * scale, prune);
                if (root != 0)
                    bytes.AddRange([(byte)label, (byte)(sbyte)root]);
            }

            if (bytes.Count > 0)
                rows.Add((PackedTable.Mix(feature), [.. bytes]));
        }

        return Layout([.. rows.OrderBy(row => row.Mixed)]);
    }

    private static int Root(double weight, double prune)
    {
        double size = Math.Min(Math.Abs(weight), Full);
        return size < prune * Full ? 0 : Math.Sign(weight) * (int)Math.Round(Math.Sqrt(size));
    }

    private static byte[] Layout((uint Mixed, byte[] Row)[] rows)
    {
        int buckets = 1 << WeightTable.BucketBits;
        int rowsAt = 4 * (buckets + 1);
        var data = new byte[rowsAt + rows.Sum(row => 3 + row.Row.Length)];
        int at = rowsAt;
        int next = 0;
        for (int bucket = 0; bucket <= buckets; bucket++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(4 * bucket), at - rowsAt);
            for (; next < rows.Length && rows[next].Mixed >> (32 - WeightTable.BucketBits) == bucket; next++)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(at), (ushort)rows[next].Mixed);
                data[at + 2] = (byte)(rows[next].Row.Length / 2);
                rows[next].Row.CopyTo(data, at + 3);
                at += 3 + rows[next].Row.Length;
            }
        }

        return data;
    }

    private static byte[] Bytes(IEnumerable<int> values, int width)
    {
        int[] all = [.. values];
        var data = new byte[all.Length * width];
        for (int i = 0; i < all.Length; i++)
        {
            if (width == 2)
                BinaryPrimitives.WriteUInt16LittleEndian(data.AsSpan(2 * i), (ushort)all[i]);
            else
                BinaryPrimitives.WriteInt32LittleEndian(data.AsSpan(4 * i), all[i]);
        }

        return data;
    }
}
