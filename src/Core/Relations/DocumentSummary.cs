using System;
using System.Collections.Immutable;
using System.Linq;
using CorpusGen.Core.Entities;

namespace CorpusGen.Core.Relations;

/// <summary>What relating across documents needs of one document: who it names, without positions, so that an edit elsewhere in the text changes nothing.</summary>
/// <remarks>Compared often and by the thousand, so it carries its hash, which is the same in every process.</remarks>
internal sealed class DocumentSummary : IEquatable<DocumentSummary>
{
    private readonly uint _hash;

    /// <param name="path">The file, relative to the project, with <c>/</c>.</param>
    /// <param name="entities">The document's entities, in order of first mention.</param>
    public DocumentSummary(string path, EquatableArray<EntitySummary> entities)
    {
        Path = path;
        Entities = entities;
        _hash = HashOf(path, entities);
    }

    public string Path { get; }

    public EquatableArray<EntitySummary> Entities { get; }

    public static DocumentSummary Of(string path, EquatableArray<DocumentEntity> entities) =>
        new(path, entities.Items
            .Select(entity => new EntitySummary(entity.Kind, entity.Name, entity.Aliases, entity.Mentions.Count, entity.KnownId))
            .ToEquatableArray());

    public bool Equals(DocumentSummary? other) =>
        other is not null && _hash == other._hash && string.Equals(Path, other.Path, StringComparison.Ordinal) && Entities == other.Entities;

    public override bool Equals(object? obj) => Equals(obj as DocumentSummary);

    public override int GetHashCode() => unchecked((int)_hash);

    private static uint HashOf(string path, EquatableArray<EntitySummary> entities)
    {
        uint hash = StableHash.Add(StableHash.Seed, path);
        foreach (EntitySummary entity in entities)
        {
            hash = StableHash.Add(hash, (uint)entity.Kind);
            hash = StableHash.Add(hash, (uint)entity.Weight);
            hash = StableHash.Add(hash, entity.Name);
            foreach (string alias in entity.Aliases)
                hash = StableHash.Add(hash, alias);
            hash = StableHash.Add(hash, entity.KnownId ?? "");
        }

        return hash;
    }
}

/// <summary>An entity of one document, without its positions.</summary>
/// <param name="Weight">The number of its mentions: what its kind weighs against another document's.</param>
internal sealed record EntitySummary(EntityKind Kind, string Name, EquatableArray<string> Aliases, int Weight, string? KnownId);
