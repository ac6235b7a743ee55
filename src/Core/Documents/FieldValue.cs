using CorpusGen.Core.Findings;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Documents;

/// <summary>A field of a document's header, or of a map in it, as written.</summary>
/// <param name="NamePlace">Where its name stands in the seed.</param>
internal sealed record Field(string Name, FieldValue Value, Place NamePlace);

/// <summary>
/// What a field says, whatever the format of the file: every reader delivers this tree, and what a value means is decided later, for all alike.
/// </summary>
/// <param name="Place">Where it stands in the seed, quotes and brackets and all.</param>
internal abstract record FieldValue(Place Place)
{
    /// <summary>What the shape is called in messages.</summary>
    public abstract string Shape { get; }

    /// <summary>Whether the file breaks off, or breaks, before this ends: that is a finding already.</summary>
    public bool IsCut { get; init; }

    /// <summary>A YAML node as a field's value; as deep as <see cref="YamlReader.DeepestLevel"/> at most.</summary>
    public static FieldValue Of(YamlNode node, SeedText file) => node switch
    {
        YamlScalar { IsNull: true } => new FieldNull(file.PlaceOf(node.Range)),
        YamlScalar scalar => new FieldText(file.PlaceOf(node.Range), scalar.Value, scalar.IsPlain ? TextStyle.Plain : TextStyle.Quoted),
        YamlSequence list => new FieldList(file.PlaceOf(node.Range), list.Items.Map(item => Of(item, file))) { IsCut = node.IsCut },
        YamlMapping map => new FieldMap(file.PlaceOf(node.Range), map.Entries.Map(entry => Of(entry, file))) { IsCut = node.IsCut },
        _ => throw new System.InvalidOperationException($"No field value for {node.GetType()}."),
    };

    /// <summary>A YAML entry as a field.</summary>
    public static Field Of(YamlEntry entry, SeedText file) => new(entry.Key.Value, Of(entry.Value, file), file.PlaceOf(entry.Key.Range));
}

/// <summary>Nothing: <c>~</c>, <c>null</c>, or no value at all.</summary>
internal sealed record FieldNull(Place Place) : FieldValue(Place)
{
    public override string Shape => "nothing";
}

/// <param name="Text">The text, unquoted and unescaped; of JSON's numbers and truth values, as they are written.</param>
internal sealed record FieldText(Place Place, string Text, TextStyle Style) : FieldValue(Place)
{
    public override string Shape => "a text";
}

internal sealed record FieldList(Place Place, EquatableArray<FieldValue> Items) : FieldValue(Place)
{
    public override string Shape => "a list";
}

/// <param name="Entries">In the order of the file, each name once.</param>
internal sealed record FieldMap(Place Place, EquatableArray<Field> Entries) : FieldValue(Place)
{
    public override string Shape => "a map";
}

/// <summary>How a text is written, which tells what it may be besides a text.</summary>
internal enum TextStyle : byte
{
    /// <summary>YAML without quotes, and JSON's numbers, <c>true</c> and <c>false</c>: whatever its form says.</summary>
    Plain,

    /// <summary>YAML in quotes, or in a block: a text, since it could have done without.</summary>
    Quoted,

    /// <summary>A string in JSON, which has no other way to write a date or a reference; but never a number.</summary>
    JsonString,

    /// <summary>The value of a <c>Name: value</c> line, which knows neither quotes nor brackets: as plain, and with commas perhaps a list.</summary>
    Line,
}
