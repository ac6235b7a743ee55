using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Emission;

/// <summary>The documents whose code is one file.</summary>
/// <param name="Number">From 0.</param>
internal sealed record ArticleShard(int Number, EquatableArray<EmittedArticle> Articles);

/// <summary>The entities whose code is one file.</summary>
/// <param name="Number">From 0.</param>
internal sealed record EntityShard(int Number, EquatableArray<NamedEntity> Entities);

/// <summary>A document with what the corpus knows of it.</summary>
/// <param name="HasMembers">Whether its entities and times are members of classes of its own.</param>
internal sealed record EmittedArticle(AnnotatedDocument Annotated, NamedArticle Named, bool HasMembers)
{
    public string Member => Named.Member;
}

/// <summary>Deals articles and entities to files. One file a document would cost the compiler a second at every keystroke; one file for all, every edit.</summary>
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

    /// <summary>Every shard, empty ones too, in order; the articles of each in the order of their keys.</summary>
    /// <param name="documents">In any order; one that <paramref name="corpus"/> does not know is left out.</param>
    /// <param name="uses">The articles that code names.</param>
    public static IReadOnlyList<ArticleShard> OfArticles(IEnumerable<AnnotatedDocument> documents, NamedCorpus corpus, UsedArticles uses)
    {
        var byKey = new Dictionary<DocumentKey, AnnotatedDocument>();
        foreach (AnnotatedDocument document in documents)
            byKey[document.Document.Key] = document;
        var known = corpus.Articles.Where(article => byKey.ContainsKey(article.Key)).ToList();
        Func<string, bool> hasMembers = uses.In(known.Count);
        return Deal(known, article => article.Key.ToString())
            .Select((shard, number) => new ArticleShard(
                number,
                shard.Select(article => new EmittedArticle(byKey[article.Key], article, hasMembers(article.Member))).ToEquatableArray()))
            .ToList();
    }

    /// <summary>Every shard, empty ones too, in order; the entities of each in ordinal order of their ids.</summary>
    public static IReadOnlyList<EntityShard> OfEntities(NamedCorpus corpus) =>
        Deal(corpus.Entities, entity => entity.Entity.Id)
            .Select((shard, number) => new EntityShard(number, shard.ToEquatableArray()))
            .ToList();

    private static List<T>[] Deal<T>(IReadOnlyCollection<T> items, Func<T, string> keyOf)
    {
        var shards = new List<T>[CountFor(items.Count)];
        for (int i = 0; i < shards.Length; i++)
            shards[i] = [];
        foreach (T item in items)
            shards[StableHash.Of(keyOf(item)) & (ulong)(shards.Length - 1)].Add(item);
        return shards;
    }
}
