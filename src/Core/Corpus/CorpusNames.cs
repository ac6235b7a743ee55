using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Relations.Across;

namespace CorpusGen.Core.Corpus;

/// <summary>Gives every article and entity of a corpus its name in code.</summary>
internal static class CorpusNames
{
    /// <param name="articles">In the order of their keys.</param>
    /// <param name="relations">The relations of these articles, in the same order.</param>
    public static NamedCorpus Give(IReadOnlyList<ArticleSummary> articles, CorpusRelations relations, EmissionOptions options)
    {
        EquatableArray<NamedEntity> entities = NameEntities(relations.Entities, options);
        Dictionary<string, EntityLink> links = entities.ToDictionary(
            entity => entity.Entity.Id,
            entity => new EntityLink(entity.Entity.Id, entity.Entity.Kind, entity.Member),
            StringComparer.Ordinal);
        ArticleNames names = ArticleNames.Assign(
            [.. articles.Select(Request)],
            options.Root,
            MemberScopes.Articles(options));
        return new NamedCorpus(
            articles
                .Select((article, i) => new NamedArticle(
                    article.Key,
                    names.Names[i].Id,
                    names.Names[i].Identifier,
                    relations.Documents[i].Ids.Select(id => links[id]).ToEquatableArray()))
                .ToEquatableArray(),
            entities,
            relations.Findings,
            names.Problems);
    }

    private static ArticleNameRequest Request(ArticleSummary article) =>
        new(article.Key.ToString(), article.Id, article.Hint) { Path = article.Key.Path, IsPart = article.Key.Part is not null };

    private static EquatableArray<NamedEntity> NameEntities(EquatableArray<CorpusEntity> entities, EmissionOptions options)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (KindNames kind in KindNames.All)
        {
            NameRequest[] requests =
                [.. entities.Where(entity => entity.Kind == kind.Kind).Select(entity => new NameRequest(entity.Id, entity.Name))];
            foreach (MemberName name in MemberNames.Assign(requests, MemberScopes.Entities(kind, options)))
                members.Add(name.Key, name.Identifier);
        }

        return entities.Select(entity => new NamedEntity(entity, members[entity.Id])).ToEquatableArray();
    }
}
