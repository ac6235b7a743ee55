using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Emission;

/// <summary>
/// Deals articles and entities to files. One file a document would cost the compiler a second at every keystroke; one file for all, every edit.
/// </summary>
/// <remarks>The border is a hash of key or id, so that a document added or removed moves no other until the number of shards doubles.</remarks>
internal static class Shards
{
    private const int WantedSize = 128;

    /// <summary>How many shards so many items make: a power of two, or none.</summary>
    public static int CountFor(int items)
    {
        int count = items == 0 ? 0 : 1;
        while (count * WantedSize < items)
            count *= 2;
        return count;
    }

    /// <summary>The shard of an article or an entity.</summary>
    /// <param name="key">An article's key, an entity's id.</param>
    /// <param name="count">How many there are: <see cref="CountFor"/>.</param>
    public static int NumberOf(string key, int count) => (int)(StableHash.Of(key) & (ulong)(count - 1));

    /// <summary>Every shard, empty ones too, in order; the articles of each in the order of their keys.</summary>
    /// <param name="documents">In any order: for each article of <paramref name="corpus"/>, its document.</param>
    /// <param name="fields">The types of the articles' own fields.</param>
    public static IReadOnlyList<ArticleShard> OfArticles(
        IEnumerable<AnnotatedDocument> documents, NamedCorpus corpus, CorpusFields fields, CancellationToken cancel = default)
    {
        var byKey = new Dictionary<DocumentKey, AnnotatedDocument>();
        foreach (AnnotatedDocument document in documents)
            byKey[document.Document.Key] = document;
        MetaKinds meta = fields.Kinds;
        var table = new FieldTable(fields.OfArticles);
        return Deal(corpus)
            .Select((shard, number) => new ArticleShard(number, shard.Select(Emitted).ToEquatableArray()) { Meta = meta })
            .ToList();

        EmittedArticle Emitted(NamedArticle article)
        {
            AnnotatedDocument document = byKey[article.Key];
            var emitted = EmittedArticle.Of(document, article);
            return Guard.Run(
                document.Document.Path,
                () => emitted with { Meta = FieldReading.Pack(document.Document.Fields, table) },
                fault => emitted with { Fault = fault },
                cancel);
        }
    }

    /// <summary>The articles of every shard, in the order of the corpus.</summary>
    public static IReadOnlyList<IReadOnlyList<NamedArticle>> Deal(NamedCorpus corpus) => Deal(corpus.Articles, article => article.Key.ToString());

    /// <summary>The members of articles, by the shards that have any.</summary>
    public static IEnumerable<ArticleMembersShard> OfMembers(IReadOnlyCollection<ArticleShard> shards, UsedMembers uses, EmissionOptions options)
    {
        if (!options.Members)
            yield break;
        Func<string, bool> isUsed = uses.In(shards.Sum(shard => shard.Articles.Count));
        foreach (ArticleShard shard in shards)
        {
            ArticleWithMembers[] members =
            [
                .. shard.Articles
                    .Select((article, place) => new ArticleWithMembers(article, place, options.HasOwnMembers(article.Named.Key.Path)))
                    .Where(article => isUsed(article.Article.Member)),
            ];
            if (members.Length > 0)
                yield return new ArticleMembersShard(shard.Number, members.ToEquatableArray(), shard.Meta);
        }
    }

    /// <summary>Every shard, empty ones too, in order; the entities of each in ordinal order of their ids.</summary>
    /// <param name="fields">The types of the entities' own fields.</param>
    /// <param name="settings">The catalogue, which has their values.</param>
    public static IReadOnlyList<EntityShard> OfEntities(NamedCorpus corpus, CorpusFields fields, CorpusSettings settings, CancellationToken cancel = default)
    {
        MetaKinds meta = fields.Kinds;
        Dictionary<string, PackedFields> rows = EntityRows(fields, settings, cancel);
        return Deal(corpus.Entities, entity => entity.Entity.Id)
            .Select((shard, number) => new EntityShard(number, shard.ToEquatableArray())
            {
                Meta = meta,
                Rows = rows.Count == 0 ? default : shard.Map(entity => rows.TryGetValue(entity.Entity.Id, out PackedFields row) ? row.Packed : ""),
                Faults = shard
                    .Select(entity => rows.TryGetValue(entity.Entity.Id, out PackedFields row) ? row.Fault : null)
                    .OfType<Finding>()
                    .ToEquatableArray(),
            })
            .ToList();
    }

    /// <summary>The fields of the catalogue's entities, packed, by the ids that they have in the corpus.</summary>
    private static Dictionary<string, PackedFields> EntityRows(CorpusFields fields, CorpusSettings settings, CancellationToken cancel)
    {
        var rows = new Dictionary<string, PackedFields>(StringComparer.Ordinal);
        Dictionary<EntityKind, FieldTable> tables = fields.OfEntities.ToDictionary(kind => kind.Kind, kind => new FieldTable(kind.Fields));
        foreach (KnownEntity entity in settings.Entities.Where(entity => entity.Fields.Count > 0 && tables.ContainsKey(entity.Kind)))
        {
            rows.Add(EntityReference.KindPrefix(entity.Kind) + entity.Id, Guard.Run(
                entity.Place.Path,
                () => new PackedFields(FieldReading.Pack(entity.Fields, tables[entity.Kind]), null),
                fault => new PackedFields("", fault),
                cancel));
        }

        return rows;
    }

    /// <summary>The members of entities, by the shards that have any.</summary>
    public static IEnumerable<EntityShard> OfMembers(IReadOnlyCollection<EntityShard> shards, NamedCorpus corpus, UsedMembers uses, EmissionOptions options)
    {
        if (!options.Members)
            return [];
        Func<string, bool> isUsed = uses.In(corpus.Articles.Count);
        return shards
            .Select(shard => shard with
            {
                Entities = shard.Entities.Where(entity => isUsed(entity.Member)).ToEquatableArray(),
                Rows = default,
                Faults = default,
            })
            .Where(shard => shard.Entities.Count > 0);
    }

    private static List<T>[] Deal<T>(IReadOnlyCollection<T> items, Func<T, string> keyOf)
    {
        var shards = new List<T>[CountFor(items.Count)];
        for (int i = 0; i < shards.Length; i++)
            shards[i] = [];
        foreach (T item in items)
            shards[NumberOf(keyOf(item), shards.Length)].Add(item);
        return shards;
    }

    /// <param name="Fault">Why they are not packed, or null.</param>
    private readonly record struct PackedFields(string Packed, Finding? Fault);
}
