using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Emission;

/// <summary>What the consumer's own code says of articles, for the question which of them it refers to at all.</summary>
/// <param name="IsAsked">Whether the project wants to know: the finding is hidden, and nothing is looked for, until it is turned on.</param>
/// <param name="All">
/// Whether code can reach every article: by <c>All</c>, <c>Get</c>, <c>CorpusData</c>, a cast to <c>ArticleKey</c>, or an entity's articles.
/// </param>
/// <param name="Members">The members that are named, in ordinal order.</param>
internal sealed record FixtureUses(bool IsAsked, bool All, EquatableArray<string> Members)
{
    public static FixtureUses NotAsked { get; } = new(false, true, default);

    /// <summary>The articles of which nothing in the code speaks.</summary>
    public IEnumerable<Finding> FindUnused(IEnumerable<ArticlePlace> articles)
    {
        if (!IsAsked || All)
            return [];
        var named = new HashSet<string>(Members, StringComparer.Ordinal);
        return articles
            .Where(article => !named.Contains(article.Member))
            .Select(article => FindingRules.UnusedArticle.At(article.Place, article.Member));
    }
}

/// <summary>An article by its names, and where it stands.</summary>
/// <param name="Key">As users write it.</param>
/// <param name="Member">Its C# identifier.</param>
internal sealed record ArticlePlace(string Key, string Member, Place Place);
