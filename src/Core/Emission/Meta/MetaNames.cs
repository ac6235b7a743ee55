using CorpusGen.Core.Entities;
using CorpusGen.Core.Fields;

namespace CorpusGen.Core.Emission.Meta;

/// <summary>The classes that own fields bring with them, or those of the library that stand in their place where there are none.</summary>
internal static class MetaNames
{
    public const string ArticleClass = "ArticleWithMeta";
    public const string ArticleShardClass = "ArticleShardWithMeta";
    public const string EntityShardClass = "EntityShardWithMeta";

    /// <summary>The class that all articles are of.</summary>
    public static string Article(MetaKinds meta, EmissionOptions options) =>
        meta.Articles ? $"{options.TypesName}.{ArticleClass}" : "global::CorpusGen.Article";

    /// <summary>The class that all entities of a kind are of.</summary>
    public static string Entity(EntityKind kind, MetaKinds meta, EmissionOptions options) =>
        meta.Has(kind) ? $"{options.TypesName}.{EntityClass(kind)}" : "global::CorpusGen.Entity";

    public static string EntityClass(EntityKind kind) => kind + "WithMeta";

    public static string ArticleShard(MetaKinds meta) => meta.Articles ? ArticleShardClass : "global::CorpusGen.Generated.ArticleShard";

    public static string EntityShard(MetaKinds meta) => meta.Entities != 0 ? EntityShardClass : "global::CorpusGen.Generated.EntityShard";
}
