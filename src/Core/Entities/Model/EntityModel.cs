using System;
using System.Buffers.Binary;
using System.IO;
using System.Text;
using CorpusGen.Core.Entities.Features;

namespace CorpusGen.Core.Entities.Model;

/// <summary>What the recogniser has learnt: lists of names, classes of words, weights. One file, embedded, used as it lies there.</summary>
/// <remarks>
/// Layout, little-endian: the magic number, the version, the feature hash, then for each section its offset, then the sections. A model
/// fits the code only if <see cref="FeatureHash"/> is the code's own.
/// </remarks>
internal sealed class EntityModel
{
    public const uint Magic = 0x454E4743;
    public const int Version = 1;
    public const int HeaderLength = 12 + (4 * Sections);
    public const int Sections = 7;

    private static readonly Lazy<EntityModel> Embedded = new(() => Read(Resource()));

    private EntityModel(byte[] data)
    {
        int At(Section section) => BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(12 + (4 * (int)section)));
        Licences = Encoding.UTF8.GetString(data, At(Section.Licences), At(Section.Classes) - At(Section.Licences));
        Classes = new PackedTable(data, At(Section.Classes));
        Lists = new PackedTable(data, At(Section.Lists));
        ListSets = ReadUInt16s(data, At(Section.ListSets), At(Section.Transitions));
        Transitions = ReadInt32s(data, At(Section.Transitions), At(Section.Confidence));
        Confidence = new ConfidenceScale(ReadInt32s(data, At(Section.Confidence), At(Section.Weights)));
        Weights = new WeightTable(data, At(Section.Weights));
    }

    public enum Section
    {
        Licences,
        Classes,
        Lists,
        ListSets,
        Transitions,
        Confidence,
        Weights,
    }

    public static EntityModel Default => Embedded.Value;

    /// <summary>Changes with every change to the questions that are asked, so that no model meets code that it was not trained with.</summary>
    public static uint FeatureHash => Text.Tokenizer.HashOf("features 3; " + string.Join(" ", Enum.GetNames(typeof(Feature))));

    /// <summary>What the model was made from, and on which terms.</summary>
    public string Licences { get; }

    /// <summary>By the hash of a word: its class, and how it is cased.</summary>
    public PackedTable Classes { get; }

    /// <summary>By the hash of a name: an index into <see cref="ListSets"/>.</summary>
    public PackedTable Lists { get; }

    /// <summary>Sets of <see cref="Words.NameList"/>, one bit a list.</summary>
    public ushort[] ListSets { get; }

    public int[] Transitions { get; }

    public ConfidenceScale Confidence { get; }

    public WeightTable Weights { get; }

    /// <summary>Reads a model from the bytes of its file.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model, or one for other features.</exception>
    public static EntityModel Read(byte[] data)
    {
        if (data.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(data) != Magic)
            throw new InvalidDataException("This is no entity model.");
        if (BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(4)) != Version || BinaryPrimitives.ReadUInt32LittleEndian(data.AsSpan(8)) != FeatureHash)
            throw new InvalidDataException("The entity model was trained for other features than this code asks for: train it anew.");
        return new EntityModel(data);
    }

    private static byte[] Resource()
    {
        using Stream stream = typeof(EntityModel).Assembly.GetManifestResourceStream("CorpusGen.Core.Entities.entities.bin")
            ?? throw new InvalidDataException("The entity model is not embedded.");
        var data = new byte[stream.Length];
        for (int read = 0; read < data.Length;)
            read += stream.Read(data, read, data.Length - read);
        return data;
    }

    private static ushort[] ReadUInt16s(byte[] data, int start, int end)
    {
        var values = new ushort[(end - start) / 2];
        for (int i = 0; i < values.Length; i++)
            values[i] = BinaryPrimitives.ReadUInt16LittleEndian(data.AsSpan(start + (2 * i)));
        return values;
    }

    private static int[] ReadInt32s(byte[] data, int start, int end)
    {
        var values = new int[(end - start) / 4];
        for (int i = 0; i < values.Length; i++)
            values[i] = BinaryPrimitives.ReadInt32LittleEndian(data.AsSpan(start + (4 * i)));
        return values;
    }
}
