using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Catalogue;

/// <summary>What <c>corpus.yaml</c> says: ids and titles for files that cannot carry their own, known entities, names that are none.</summary>
internal sealed record CorpusSettings(
    EquatableArray<ArticleSettings> Articles,
    EquatableArray<KnownEntity> Entities,
    EquatableArray<string> NotEntities,
    EquatableArray<Finding> Findings)
{
    public static CorpusSettings None { get; } = new(default, default, default, default);
}

/// <summary>What <c>corpus.yaml</c> says of one file.</summary>
/// <param name="File">The file, relative to the folder of <c>corpus.yaml</c>, with <c>/</c>.</param>
internal sealed record ArticleSettings(string File, string? Id, string? Title, string? Published, Place Place);

/// <summary>An entity that the catalogue knows: its names win over what the recogniser thinks.</summary>
/// <param name="Id">The stable id, a slug: <c>vladimir-putin</c>.</param>
internal sealed record KnownEntity(string Id, string Name, EntityKind Kind, EquatableArray<string> Aliases, Place Place);
