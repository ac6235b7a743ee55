using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Reflection;

namespace CorpusGen.Generated;

/// <summary>Called by generated code only: finds articles and entities by their ids, and makes each of them once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusIndex
{
    private readonly Func<ArticleShard>[] _articleShards;
    private readonly Func<EntityShard>[] _entityShards;
    private readonly Slot[]?[] _slots;
    private readonly string _articleIds;
    private readonly string _shardsOfArticles;
    private string[]? _ids;
    private Dictionary<string, (int Shard, int Place)>? _places;
    private IReadOnlyList<Article>? _articles;
    private object? _typedArticles;
    private Dictionary<string, Entity>? _entities;
    private Dictionary<EntityKind, object>? _typedEntities;
    private Dictionary<EntityKind, IReadOnlyList<Entity>>? _entitiesByKind;
    private Dictionary<string, List<string>>? _articleIdsByEntity;

    /// <summary>Makes the index of a corpus. Nothing is read until it is asked for.</summary>
    /// <param name="assembly">The assembly that the seed files are embedded in.</param>
    /// <param name="articleShards">The articles: each shard is made when one of its articles is asked for, so that no other class is loaded.</param>
    /// <param name="entityShards">The entities.</param>
    /// <param name="articleIds">The ids of all articles, one a line, in the order of the corpus.</param>
    /// <param name="shardsOfArticles">The shard of each of them, packed; a shard's rows are in the same order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CorpusIndex(
        Assembly assembly, Func<ArticleShard>[] articleShards, Func<EntityShard>[] entityShards, string articleIds, string shardsOfArticles)
    {
        Seeds = new SeedResources(assembly ?? throw new ArgumentNullException(nameof(assembly)));
        _articleShards = articleShards ?? throw new ArgumentNullException(nameof(articleShards));
        _entityShards = entityShards ?? throw new ArgumentNullException(nameof(entityShards));
        _articleIds = articleIds ?? throw new ArgumentNullException(nameof(articleIds));
        _shardsOfArticles = shardsOfArticles ?? throw new ArgumentNullException(nameof(shardsOfArticles));
        _slots = new Slot[articleShards.Length][];
    }

    /// <summary>All articles, in the order of the corpus: ordinal by path.</summary>
    public IReadOnlyList<Article> Articles => _articles ?? FirstUse.Keep(ref _articles, ReadArticles());

    internal SeedResources Seeds { get; }

    /// <summary>All articles, in the order of the corpus, as the class that all of them are of.</summary>
    /// <typeparam name="T">The class: always the same for one corpus.</typeparam>
    public IReadOnlyList<T> ArticlesOf<T>()
        where T : Article =>
            (IReadOnlyList<T>)(_typedArticles ?? FirstUse.Keep(ref _typedArticles, Array.AsReadOnly(Array.ConvertAll(Ids, id => (T)Article(id)))));

    /// <summary>All entities of one kind, in ordinal order of their ids, as the class that all of them are of.</summary>
    /// <typeparam name="T">The class: always the same for one kind.</typeparam>
    /// <param name="kind">The kind.</param>
    public IReadOnlyList<T> EntitiesOf<T>(EntityKind kind)
        where T : Entity
    {
        Dictionary<EntityKind, object> kinds = _typedEntities ?? FirstUse.Keep(ref _typedEntities, new Dictionary<EntityKind, object>());
        lock (kinds)
        {
            if (!kinds.TryGetValue(kind, out object? entities))
                kinds.Add(kind, entities = new List<Entity>(EntitiesOf(kind)).ConvertAll(entity => (T)entity).AsReadOnly());
            return (IReadOnlyList<T>)entities;
        }
    }

    private string[] Ids => _ids ?? FirstUse.Keep(ref _ids, ReadArticleIds());

    private Dictionary<string, (int Shard, int Place)> Places => _places ?? FirstUse.Keep(ref _places, ReadPlaces());

    private Dictionary<string, Entity> Entities => _entities ?? FirstUse.Keep(ref _entities, ReadEntities());

    /// <summary>The article with an id.</summary>
    /// <param name="id">The id, <c>kuril-talks</c>; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has no such article.</exception>
    public Article Article(string id) =>
        Places.TryGetValue(id ?? throw new ArgumentNullException(nameof(id)), out (int Shard, int Place) place)
            ? SlotAt(place).Article
            : throw new KeyNotFoundException($"The corpus has no article with the id '{id}'.");

    /// <summary>The article at a place in the order of the corpus, which is the number of its key.</summary>
    /// <param name="key">The number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">No key has that number.</exception>
    public Article ArticleAt(int key) =>
        key >= 0 && key < Ids.Length
            ? Article(Ids[key])
            : throw new ArgumentOutOfRangeException(
                nameof(key), key, $"The corpus has no article with this key. Its {Ids.Length} articles have the constants of ArticleKey, whose numbers change as seeds come and go: keep an article's id, not its number.");

    /// <summary>The entity with an id.</summary>
    /// <param name="id">The id, <c>person:vladimir-putin</c>; case counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The corpus has no such entity.</exception>
    public Entity Entity(string id) =>
        Entities.TryGetValue(id ?? throw new ArgumentNullException(nameof(id)), out Entity? entity)
            ? entity
            : throw new KeyNotFoundException($"The corpus has no entity with the id '{id}'.");

    /// <summary>All entities of one kind, in ordinal order of their ids.</summary>
    /// <param name="kind">The kind.</param>
    public IReadOnlyList<Entity> EntitiesOf(EntityKind kind)
    {
        Dictionary<EntityKind, IReadOnlyList<Entity>> kinds = _entitiesByKind ?? FirstUse.Keep(ref _entitiesByKind, GroupEntities());
        return kinds.TryGetValue(kind, out IReadOnlyList<Entity>? entities) ? entities : Array.Empty<Entity>();
    }

    internal IReadOnlyList<Article> ArticlesNaming(string entityId)
    {
        Dictionary<string, List<string>> naming = _articleIdsByEntity ?? FirstUse.Keep(ref _articleIdsByEntity, ReadArticleIdsByEntity());
        if (!naming.TryGetValue(entityId, out List<string>? ids))
            return Array.Empty<Article>();
        return Array.AsReadOnly(ids.ConvertAll(Article).ToArray());
    }

    private Slot SlotAt((int Shard, int Place) place) => SlotsOf(place.Shard)[place.Place];

    /// <summary>The articles of a shard, whose rows are read when the first of them is asked for.</summary>
    private Slot[] SlotsOf(int number)
    {
        if (_slots[number] is { } known)
            return known;
        ArticleShard shard = _articleShards[number]();
        string[] rows = shard.Rows;
        var slots = new Slot[rows.Length];
        for (int i = 0; i < rows.Length; i++)
            slots[i] = new Slot(this, shard, i, rows[i]);
        return FirstUse.Keep(ref _slots[number], slots);
    }

    private Dictionary<string, (int Shard, int Place)> ReadPlaces()
    {
        var places = new Dictionary<string, (int Shard, int Place)>(Ids.Length, StringComparer.Ordinal);
        var shards = new PackedNumbers(_shardsOfArticles);
        int[] counts = new int[_articleShards.Length];
        foreach (string id in Ids)
        {
            int shard = shards.Next();
            places.Add(id, (shard, counts[shard]++));
        }

        return places;
    }

    private IReadOnlyList<Article> ReadArticles() => Array.AsReadOnly(Array.ConvertAll(Ids, Article));

    private string[] ReadArticleIds() => _articleIds.Length == 0 ? Array.Empty<string>() : _articleIds.Split('\n');

    private Dictionary<string, Entity> ReadEntities()
    {
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (Func<EntityShard> make in _entityShards)
        {
            EntityShard shard = make();
            foreach (string row in shard.Rows)
            {
                Entity entity = shard.Create(new EntityRow(this, row));
                entities.Add(entity.Id, entity);
            }
        }

        return entities;
    }

    private Dictionary<EntityKind, IReadOnlyList<Entity>> GroupEntities()
    {
        var sorted = new List<Entity>(Entities.Values);
        sorted.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        var kinds = new Dictionary<EntityKind, IReadOnlyList<Entity>>();
        foreach (EntityKind kind in new[] { EntityKind.Person, EntityKind.Organization, EntityKind.Place, EntityKind.Group, EntityKind.Event, EntityKind.Work })
            kinds.Add(kind, sorted.FindAll(entity => entity.Kind == kind).AsReadOnly());
        return kinds;
    }

    private Dictionary<string, List<string>> ReadArticleIdsByEntity()
    {
        var naming = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (string articleId in Ids)
        {
            foreach (string entityId in ArticleRow.EntityIdsOf(SlotAt(Places[articleId]).Row))
            {
                if (!naming.TryGetValue(entityId, out List<string>? articles))
                    naming.Add(entityId, articles = new List<string>());
                articles.Add(articleId);
            }
        }

        return naming;
    }

    internal static EntityKind KindOf(string id) => id.Substring(0, id.IndexOf(':')) switch
    {
        "person" => EntityKind.Person,
        "organization" => EntityKind.Organization,
        "place" => EntityKind.Place,
        "group" => EntityKind.Group,
        "event" => EntityKind.Event,
        "work" => EntityKind.Work,
        _ => throw new FormatException($"'{id}' names no kind of entity: the generated code and the CorpusGen library are of different versions."),
    };

    /// <summary>An article that is made when it is first asked for.</summary>
    private sealed class Slot(CorpusIndex index, ArticleShard shard, int place, string row)
    {
        private Article? _article;

        public string Row => row;

        public Article Article => _article ?? FirstUse.Keep(ref _article, shard.Create(place, new ArticleRow(index, row)));
    }
}
