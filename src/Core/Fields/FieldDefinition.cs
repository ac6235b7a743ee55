namespace CorpusGen.Core.Fields;

/// <summary>A field that documents may say, or entities, or the map that it stands in.</summary>
/// <param name="Name">As it is declared, or as the documents write it.</param>
/// <param name="IsOptional">Whether some lack it, or may.</param>
/// <param name="IsDeclared">Whether <c>corpus.yaml</c> says what it is; else the documents show it.</param>
internal sealed record FieldDefinition(string Name, FieldType Type, bool IsOptional, bool IsDeclared)
{
    /// <summary>What names the field in every spelling.</summary>
    public string Key { get; } = FieldKey.Of(Name) ?? "";

    /// <summary>What <c>corpus.yaml</c> says of it in prose, or null.</summary>
    public string? About { get; init; }

    /// <summary>The first values, in the order of the documents, for doc comments.</summary>
    public EquatableArray<string> Examples { get; init; }
}
