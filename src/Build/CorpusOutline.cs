using System;
using System.Collections.Generic;
using CorpusGen.Core;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Prepared;

namespace CorpusGen.Build;

/// <summary>A corpus, related and named, without the texts of its documents: what is to be made anew, and what stays.</summary>
/// <param name="Articles">How many there are.</param>
/// <param name="Meta">What of the corpus has fields of its own.</param>
/// <param name="Findings">What only all documents together show.</param>
/// <param name="ShardCount">How many shards of articles there are.</param>
/// <param name="Edited">Those of them that are to be written again.</param>
/// <param name="Parts">Makes what all documents have in common, where that may have changed.</param>
/// <param name="Files">What was handed over the last time and stays.</param>
internal sealed record CorpusOutline(
    int Articles,
    MetaKinds Meta,
    EquatableArray<Finding> Findings,
    int ShardCount,
    IReadOnlyList<ShardOutline> Edited,
    IReadOnlyList<Func<PreparedPart>> Parts,
    IReadOnlyList<PreparedFile> Files);

/// <summary>A shard of articles.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Articles">In the order of the corpus.</param>
internal sealed record ShardOutline(int Number, IReadOnlyList<ArticleOutline> Articles);

/// <summary>An article as the corpus has it.</summary>
/// <param name="Meta">Its own fields, packed.</param>
internal sealed record ArticleOutline(NamedArticle Named, string Meta);
