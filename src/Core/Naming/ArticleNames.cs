using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Naming;

/// <summary>An article that wants an id and a name.</summary>
/// <param name="Key">As <see cref="Documents.DocumentKey.ToString"/> has it.</param>
/// <param name="Id">The id that its header or <c>corpus.yaml</c> gives, or null.</param>
/// <param name="Hint">Its title or first words: what an id is proposed of.</param>
internal sealed record ArticleNameRequest(string Key, string? Id, string Hint)
{
    /// <summary>Its file: a message proposes an id in the file's own format.</summary>
    public string Path { get; init; } = "";

    /// <summary>Whether it is one of a list, so that without an id its name would hang on its place.</summary>
    public bool IsPart { get; init; }
}

/// <param name="Id">Unlike that of any other article.</param>
/// <param name="Identifier">Its member's name, unlike that of any other article.</param>
internal sealed record ArticleName(string Key, string Id, string Identifier);

/// <summary>
/// Something wrong with an article's name. It has no place, so that names do not change when a place does: a host adds it.
/// </summary>
internal sealed record NameProblem(string Key, FindingRule Rule, EquatableArray<string> Arguments)
{
    public Finding At(Place place) => new(Rule, place, Arguments);
}

/// <summary>The ids and names of all articles of a corpus, and what is wrong with them.</summary>
/// <param name="Names">In the order of the requests.</param>
/// <param name="Problems">In ordinal order of the keys.</param>
internal sealed record ArticleNames(EquatableArray<ArticleName> Names, EquatableArray<NameProblem> Problems)
{
    /// <param name="root">The seeds folder, relative to the project: <c>seeds</c>.</param>
    /// <param name="reserved">Names that no article gets.</param>
    public static ArticleNames Assign(IReadOnlyList<ArticleNameRequest> articles, string root, ISet<string> reserved)
    {
        IReadOnlyDictionary<string, UniqueName> ids = AssignIds(articles.Select(article => (article.Key, article.Id)), root);
        IReadOnlyList<MemberName> members = MemberNames.Assign(
            articles.Select(article => new NameRequest(article.Key, article.Id ?? Slug.StripRoot(article.Key, root))).ToArray(), reserved, root);
        var names = members.Select(member => new ArticleName(member.Key, ids[member.Key].Name, member.Identifier));
        return new ArticleNames(names.ToEquatableArray(), NameProblems.Find(articles, members, root).ToEquatableArray());
    }

    /// <summary>The ids alone, by the articles' keys.</summary>
    /// <param name="articles">The key of each, and the id that it gives itself, or null.</param>
    public static IReadOnlyDictionary<string, UniqueName> AssignIds(IEnumerable<(string Key, string? Id)> articles, string root) =>
        UniqueNames.Assign(articles.ToDictionary(article => article.Key, article => article.Id ?? Slug.OfPath(article.Key, root)), '-', root);
}
