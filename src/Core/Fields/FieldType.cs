using CorpusGen.Core.Entities;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Fields;

/// <summary>What a value of a field is.</summary>
internal enum FieldKind : byte
{
    Text,
    Integer,
    Long,
    Decimal,
    Boolean,
    Date,
    OneOf,
    Reference,
    List,
    Map,
}

/// <summary>Which values that are written like something else a text takes.</summary>
internal enum TextTakes : byte
{
    /// <summary>None.</summary>
    TextsOnly,

    /// <summary>Numbers: some document writes <c>02134</c> or <c>1.10</c>, so that the field holds no numbers at all.</summary>
    Numbers,

    /// <summary>Everything: <c>corpus.yaml</c> says that it is a text.</summary>
    Everything,
}

/// <summary>The type of a field, the same in all documents.</summary>
internal sealed record FieldType(FieldKind Kind)
{
    /// <summary>What a reference to an article names as its target.</summary>
    public const string Article = "article";

    /// <summary>What a reference to an entity of whatever kind names as its target.</summary>
    public const string AnyEntity = "entity";

    public static FieldType Text { get; } = new(FieldKind.Text);

    public TextTakes Takes { get; init; }

    /// <summary>Of one-of: the words, in the order in which they were declared.</summary>
    public EquatableArray<string> Words { get; init; }

    /// <summary>Of a reference: <see cref="Article"/>, <see cref="AnyEntity"/>, or the word for a kind of entity.</summary>
    public string Target { get; init; } = "";

    /// <summary>Of a list: what its items are.</summary>
    public FieldType? Item { get; init; }

    /// <summary>Of a map: its fields.</summary>
    public EquatableArray<FieldDefinition> Fields { get; init; }

    /// <summary>The map that it is, or that its items are.</summary>
    public FieldType? MapWithin => Kind == FieldKind.Map ? this : Item?.MapWithin;

    public static FieldType ListOf(FieldType item) => new(FieldKind.List) { Item = item };

    public static FieldType MapOf(EquatableArray<FieldDefinition> fields) => new(FieldKind.Map) { Fields = fields };

    public static FieldType ReferenceTo(string target) => new(FieldKind.Reference) { Target = target };

    /// <summary>One value of the type, as messages speak of it: <c>an integer</c>.</summary>
    public string Describe() => Kind switch
    {
        FieldKind.Text => "a text",
        FieldKind.Integer => "an integer",
        FieldKind.Long => "a long integer",
        FieldKind.Decimal => "a decimal number",
        FieldKind.Boolean => "true or false",
        FieldKind.Date => "a date (yyyy-MM-dd)",
        FieldKind.OneOf => "one of " + ExpectedShapes.Listed(Words),
        FieldKind.Reference => "a reference to " + TargetWithArticle,
        FieldKind.List => "a list",
        _ => "a map",
    };

    /// <summary>The type as <c>corpus.yaml</c> writes it: <c>list of text</c>.</summary>
    public string Declaration() => Kind switch
    {
        FieldKind.OneOf => $"one of [{string.Join(", ", Words)}]",
        FieldKind.Reference => "reference to " + Target,
        FieldKind.List => "list of " + Item!.Declaration(),
        _ => Casing.Lower(Kind.ToString()),
    };

    /// <summary>A value of the type, as a message can propose it.</summary>
    public string Example() => Kind switch
    {
        FieldKind.Integer or FieldKind.Long => "1",
        FieldKind.Decimal => "1.5",
        FieldKind.Boolean => "true",
        FieldKind.Date => "2024-03-12",
        FieldKind.OneOf => Words[0],
        FieldKind.Reference when Target == Article => "an-article",
        FieldKind.Reference => Target == AnyEntity ? "person:ada-quill" : Target + ":an-id",
        FieldKind.List => $"[{Item!.Example()}]",
        FieldKind.Map => "{ … }",
        _ => "a text",
    };

    private string TargetWithArticle => Target switch
    {
        Article or AnyEntity => "an " + Target,
        _ => EntityKinds.WithArticle(EntityKinds.Of(Target)!.Value),
    };
}
