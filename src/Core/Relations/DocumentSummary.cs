using System;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Relations;

/// <summary>What relating across documents needs of one document: who it names, without positions, so that an edit elsewhere in the text changes nothing.</summary>
/// <remarks>Compared often and by the thousand, so it carries its hash, which is the same in every process.</remarks>
internal sealed class DocumentSummary : IEquatable<DocumentSummary>
{
    private readonly ulong _hash;

    /// <param name="key">The document's key, as <see cref="Documents.DocumentKey.ToString"/> has it.</param>
    /// <param name="entities">The document's entities, in order of first mention.</param>
    public DocumentSummary(string key, EquatableArray<EntitySummary> entities)
    {
        Key = key;
        Entities = entities;
        _hash = HashOf(key, entities);
    }

    public string Key { get; }

    public EquatableArray<EntitySummary> Entities { get; }

    public static DocumentSummary Of(string key, EquatableArray<DocumentEntity> entities) =>
        new(key, entities.Items
            .Select(entity => new EntitySummary(entity.Kind, entity.Name, entity.Aliases, entity.Mentions.Count, entity.KnownId))
            .ToEquatableArray());

    public bool Equals(DocumentSummary? other) =>
        other is not null && _hash == other._hash && string.Equals(Key, other.Key, StringComparison.Ordinal) && Entities == other.Entities;

    public override bool Equals(object? obj) => Equals(obj as DocumentSummary);

    public override int GetHashCode() => _hash.GetHashCode();

    private static ulong HashOf(string key, EquatableArray<EntitySummary> entities)
    {
        ulong hash = StableHash.Of(key);
        foreach (EntitySummary entity in entities)
        {
            hash = Add(hash, ((ulong)entity.Kind << 32) | (uint)entity.Weight);
            hash = Add(hash, StableHash.Of(entity.Name));
            foreach (string alias in entity.Aliases)
                hash = Add(hash, StableHash.Of(alias));
            hash = Add(hash, StableHash.Of(entity.KnownId ?? ""));
        }

        return hash;
    }

    private static ulong Add(ulong hash, ulong value) => unchecked((hash * 31) ^ value);
}

/// <summary>An entity of one document, without its positions.</summary>
/// <param name="Weight">The number of its mentions: what its kind weighs against another document's.</param>
internal sealed record EntitySummary(EntityKind Kind, string Name, EquatableArray<string> Aliases, int Weight, string? KnownId);
