using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Relations.Across;

namespace CorpusGen.Core.Corpus;

/// <summary>The whole corpus, related and named: what the emission of each shard looks things up in. It holds no position of any document.</summary>
/// <param name="Articles">In the order of their keys, which users see.</param>
/// <param name="Entities">In ordinal order of their ids.</param>
/// <param name="Findings">What the documents disagree about.</param>
/// <param name="Problems">What is wrong with the articles' names; <see cref="Pipeline.PlaceProblems"/> says where.</param>
internal sealed record NamedCorpus(
    EquatableArray<NamedArticle> Articles,
    EquatableArray<NamedEntity> Entities,
    EquatableArray<Finding> Findings,
    EquatableArray<NameProblem> Problems)
{
    public static NamedCorpus Empty { get; } = new(default, default, default, default);
}

/// <summary>An article with its names.</summary>
/// <param name="Key">Which article it is.</param>
/// <param name="Id">Unique in the corpus: <c>kuril-talks</c>.</param>
/// <param name="Member">Its C# identifier, unique among the articles: <c>KurilTalks</c>.</param>
/// <param name="Entities">Which entity of the corpus the document's entity at the same index is.</param>
internal sealed record NamedArticle(DocumentKey Key, string Id, string Member, EquatableArray<EntityLink> Entities);

/// <summary>An entity as an article refers to it.</summary>
internal sealed record EntityLink(string Id, EntityKind Kind, string Member);

/// <summary>An entity of the corpus with its name.</summary>
/// <param name="Member">Its C# identifier, unique among the entities of its kind: <c>VladimirPutin</c>.</param>
internal sealed record NamedEntity(CorpusEntity Entity, string Member);
