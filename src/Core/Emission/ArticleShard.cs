using CorpusGen.Core.Annotation;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Emission;

/// <summary>A document with what the corpus knows of it.</summary>
internal sealed record EmittedArticle(AnnotatedDocument Annotated, NamedArticle Named)
{
    /// <summary>Of whom the others were told nothing, for a fault of ours, the article cannot speak either.</summary>
    public static EmittedArticle Of(AnnotatedDocument annotated, NamedArticle named) =>
        new(named.Entities.Count == annotated.Entities.Count ? annotated : annotated with { Entities = default }, named);

    public string Member => Named.Member;

    /// <summary>Its own fields, packed.</summary>
    public string Meta { get; init; } = "";

    /// <summary>Why they are not, where a fault of ours is the reason; else null.</summary>
    public Finding? Fault { get; init; }
}

/// <summary>The documents whose rows are one file.</summary>
/// <param name="Number">From 0.</param>
internal sealed record ArticleShard(int Number, EquatableArray<EmittedArticle> Articles)
{
    /// <summary>What of the corpus has fields of its own.</summary>
    public MetaKinds Meta { get; init; } = MetaKinds.None;

    /// <summary>Why there are no shards, where there are none.</summary>
    public EquatableArray<Finding> Faults { get; init; }
}

/// <summary>Those documents of a shard that are members.</summary>
/// <param name="Meta">What of the corpus has fields of its own.</param>
internal sealed record ArticleMembersShard(int Number, EquatableArray<ArticleWithMembers> Articles, MetaKinds Meta)
{
    /// <summary>Why there are no shards, where there are none.</summary>
    public EquatableArray<Finding> Faults { get; init; }
}

/// <summary>A document that is a member of the corpus.</summary>
/// <param name="Place">Its place among the rows of its shard.</param>
/// <param name="HasOwn">Whether its entities and times are members of classes of its own.</param>
internal sealed record ArticleWithMembers(EmittedArticle Article, int Place, bool HasOwn);
