using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Naming;

/// <summary>Says what is wrong with the names that articles got, and proposes an id for each.</summary>
internal sealed class NameProblems
{
    private const int LongestPath = 200;

    private readonly IReadOnlyDictionary<string, ArticleNameRequest> _articles;
    private readonly IReadOnlyList<MemberName> _members;
    private readonly ILookup<string, string> _losersOf;
    private readonly HashSet<string> _taken;
    private readonly string _root;

    private NameProblems(IReadOnlyList<ArticleNameRequest> articles, IReadOnlyList<MemberName> members, string root)
    {
        _root = root;
        _articles = articles.ToDictionary(article => article.Key, StringComparer.Ordinal);
        _members = members.OrderBy(member => member.Key, StringComparer.Ordinal).ToArray();
        _losersOf = _members
            .Where(member => member.Winner is not null)
            .ToLookup(member => member.Winner!, member => member.Key, StringComparer.Ordinal);
        _taken = new HashSet<string>(members.Select(member => member.Identifier), StringComparer.Ordinal);
    }

    /// <summary>The problems in ordinal order of the keys.</summary>
    /// <param name="root">The seeds folder, which no proposal hangs on.</param>
    public static IEnumerable<NameProblem> Find(IReadOnlyList<ArticleNameRequest> articles, IReadOnlyList<MemberName> members, string root) =>
        new NameProblems(articles, members, root).Find();

    private IEnumerable<NameProblem> Find()
    {
        foreach (MemberName member in _members)
        {
            string[] rivals = member.Winner is null ? _losersOf[member.Key].ToArray() : [member.Winner];
            if (rivals.Length > 0)
                yield return Collision(member, rivals);
            if (member.IsReserved)
                yield return Problem(member, FindingRules.ReservedName, member.Wanted!, member.Identifier, Mend(member.Key));
            else if (_articles[member.Key] is { Id: null, IsPart: true })
                yield return Problem(member, FindingRules.NoIdInList, member.Identifier, Mend(member.Key));
            else if (_articles[member.Key].Id is null && (member.Wanted is null || Identifier.IsHardToRead(member.Wanted)))
                yield return Problem(member, FindingRules.UnreadableName, member.Identifier, Mend(member.Key));
        }
    }

    private NameProblem Collision(MemberName member, string[] rivals)
    {
        ArticleNameRequest article = _articles[member.Key];
        string outcome = member.Winner is null ? "This one keeps it" : $"This one becomes '{member.Identifier}'";
        string first = Excerpt.Of(rivals[0], LongestPath);
        string others = rivals.Length == 1 ? first : $"{first} and {rivals.Length - 1} more";
        return article.Id is not null && _articles[rivals[0]].Id == article.Id
            ? Problem(member, FindingRules.DuplicateId, article.Id, others, outcome, Mend(member.Key))
            : Problem(member, FindingRules.NameCollision, member.Wanted ?? member.Identifier, others, outcome, Mend(member.Key));
    }

    /// <summary>How the article's own file says a proposed id; the header of a plain text that has none has to be parted from the text.</summary>
    private string Mend(string key)
    {
        ArticleNameRequest article = _articles[key];
        string field = $"'{DocumentFormat.Example(article.Path, "id", Propose(key))}'";
        return article.Id is null && DocumentFormat.Of(article.Path) is { HasHeaderLines: true }
            ? field + " in its header, which a blank line ends, or in corpus.yaml"
            : field;
    }

    /// <summary>
    /// An id whose name nobody has: of the title's first words, with a number where others have the same, else of the whole path, else of a
    /// hash.
    /// </summary>
    private string Propose(string key)
    {
        string title = Slug.Propose(_articles[key].Hint);
        string path = Slug.BelowRoot(key, _root);
        string[] numbered = [.. Enumerable.Range(2, 8).Select(number => $"{title}-{number}")];
        foreach (string proposal in (string[])[title, .. title.Length > 0 ? numbered : [], Slug.Of(path)])
        {
            if (Identifier.Of(proposal) is { } identifier && !Identifier.IsHardToRead(identifier) && _taken.Add(identifier))
                return proposal;
        }

        string last = $"article-{StableHash.Short(path, 8)}";
        _taken.Add(Identifier.Of(last)!);
        return last;
    }

    private static NameProblem Problem(MemberName member, FindingRule rule, params string[] arguments) =>
        new(member.Key, rule, EquatableArray.Of(arguments));
}
