using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Core.Emission;

/// <summary>The articles that the consumer's own code names, by their members.</summary>
/// <remarks>
/// What an article's own entities and times cost the compiler is paid for each of them, and code that never names the article cannot reach them.
/// So a large corpus gives them only to articles that are named; the code compiles, or fails to, exactly as if all had them.
/// </remarks>
/// <param name="All">Whether every article counts as named: where the corpus is public, or where code can reach it by other names.</param>
/// <param name="Members">The members that are named, in ordinal order.</param>
internal sealed record UsedArticles(bool All, EquatableArray<string> Members)
{
    /// <summary>Up to so many articles, all have their own members: there it costs little, and an editor knows them before they are written.</summary>
    public const int SmallCorpus = 100;

    public static UsedArticles Everything { get; } = new(true, default);

    public static UsedArticles Of(IEnumerable<string> members) =>
        new(false, members.Distinct(StringComparer.Ordinal).OrderBy(member => member, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Which members of a corpus of <paramref name="articles"/> have a class of their own.</summary>
    public Func<string, bool> In(int articles)
    {
        if (All || articles <= SmallCorpus)
            return _ => true;
        var named = new HashSet<string>(Members, StringComparer.Ordinal);
        return named.Contains;
    }
}
