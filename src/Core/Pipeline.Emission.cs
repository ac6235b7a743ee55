using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Emission.Articles;
using CorpusGen.Core.Emission.Meta;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core;

/// <summary>The last stage: articles and entities are dealt to files, and each file is written.</summary>
internal static partial class Pipeline
{
    /// <summary>Emit: the code of a whole corpus, for hosts that keep nothing between runs.</summary>
    public static IReadOnlyList<GeneratedFile> Emit(
        IReadOnlyList<AnnotatedDocument> documents,
        NamedCorpus corpus,
        CorpusFields fields,
        CorpusSettings settings,
        EmissionOptions options,
        CancellationToken cancel = default)
    {
        IReadOnlyList<ArticleShard> articles = DealArticles(documents, corpus, fields, cancel);
        IReadOnlyList<EntityShard> entities = DealEntities(corpus, fields, settings, cancel);
        return
        [
            .. EmitCorpus(corpus, fields.Kinds, options, cancel),
            .. EmitFields(fields, options, cancel),
            .. articles.Select(shard => EmitArticles(shard, options, cancel)),
            .. DealMembers(articles, UsedMembers.Everything, options, cancel).Select(shard => EmitMembers(shard, options, cancel)),
            .. entities.Select(shard => EmitEntities(shard, options, cancel)),
            .. DealMembers(entities, corpus, UsedMembers.Everything, options, cancel).Select(shard => EmitMembers(shard, options, cancel)),
        ];
    }

    /// <summary>Emit, the files of which a corpus has one: the entry class and, where there is xunit, the attribute for theories.</summary>
    public static IReadOnlyList<GeneratedFile> EmitCorpus(NamedCorpus corpus, MetaKinds meta, EmissionOptions options, CancellationToken cancel = default)
    {
        GeneratedFile index = Guard.Run(
            options.Root, () => IndexFile.Write(corpus, meta, options), finding => GeneratedFile.Failed(IndexFile.NameFor(options), finding), cancel);
        return EmitAttribute(options, cancel) is { } attribute ? [index, attribute] : [index];
    }

    /// <summary>Emit, the attribute for theories; null where there is no xunit.</summary>
    public static GeneratedFile? EmitAttribute(EmissionOptions options, CancellationToken cancel = default) => Guard.Run<GeneratedFile?>(
        options.Root, () => CorpusDataFile.Write(options), fault => GeneratedFile.Failed(CorpusDataFile.Name, fault), cancel);

    /// <summary>Emit, for <c>dotnet watch</c>: code that changes with every seed.</summary>
    /// <param name="seeds">A hash of all seeds.</param>
    public static GeneratedFile EmitWatched(string seeds, EmissionOptions options, CancellationToken cancel = default) => Guard.Run(
        options.Root, () => WatchedFile.Write(seeds, options), fault => GeneratedFile.Failed(WatchedFile.NameFor(options), fault), cancel);

    /// <summary>Emit, the types of the fields that CorpusGen does not know: one file, or none where there are no such fields.</summary>
    public static IReadOnlyList<GeneratedFile> EmitFields(CorpusFields fields, EmissionOptions options, CancellationToken cancel = default) =>
        !fields.Kinds.HasAny
            ? []
            : [Guard.Run(options.Root, () => MetaFile.Write(fields, options), finding => GeneratedFile.Failed(MetaFile.NameFor(options), finding), cancel)];

    /// <summary>Deal, before emission: which articles are one file, with their own fields packed.</summary>
    public static IReadOnlyList<ArticleShard> DealArticles(
        IEnumerable<AnnotatedDocument> documents, NamedCorpus corpus, CorpusFields fields, CancellationToken cancel = default) =>
        Guard.Run<IReadOnlyList<ArticleShard>>(
            "",
            () => Shards.OfArticles(documents, corpus, fields, cancel),
            fault => [new ArticleShard(0, default) { Faults = EquatableArray.Of(fault) }],
            cancel);

    /// <summary>Deal, the articles that are members.</summary>
    public static IReadOnlyList<ArticleMembersShard> DealMembers(
        IReadOnlyCollection<ArticleShard> shards, UsedMembers uses, EmissionOptions options, CancellationToken cancel = default) =>
        Guard.Run<IReadOnlyList<ArticleMembersShard>>(
            options.Root,
            () => [.. Shards.OfMembers(shards, uses, options)],
            fault => [new ArticleMembersShard(0, default, MetaKinds.None) { Faults = EquatableArray.Of(fault) }],
            cancel);

    /// <summary>Deal, the entities.</summary>
    public static IReadOnlyList<EntityShard> DealEntities(
        NamedCorpus corpus, CorpusFields fields, CorpusSettings settings, CancellationToken cancel = default) => Guard.Run<IReadOnlyList<EntityShard>>(
        CorpusSettingsReader.FileName,
        () => Shards.OfEntities(corpus, fields, settings, cancel),
        fault => [new EntityShard(0, default) { Faults = EquatableArray.Of(fault) }],
        cancel);

    /// <summary>Deal, the entities that are members.</summary>
    public static IReadOnlyList<EntityShard> DealMembers(
        IReadOnlyCollection<EntityShard> shards, NamedCorpus corpus, UsedMembers uses, EmissionOptions options, CancellationToken cancel = default) =>
        Guard.Run<IReadOnlyList<EntityShard>>(
            options.Root,
            () => [.. Shards.OfMembers(shards, corpus, uses, options)],
            fault => [new EntityShard(0, default) { Faults = EquatableArray.Of(fault) }],
            cancel);

    /// <summary>Emit, the rows of some of the articles. One that cannot be packed is there without what is in it, since the others share its file.</summary>
    public static GeneratedFile EmitArticles(ArticleShard shard, EmissionOptions options, CancellationToken cancel = default)
    {
        var faults = new List<Finding>(shard.Faults.Concat(shard.Articles.Select(article => article.Fault).OfType<Finding>()));
        return Guard.Run(
            options.Root,
            () => ArticleShardFile.Write(shard.Number, shard.Articles.Select(Row), shard.Meta, options) with { Faults = faults.ToEquatableArray() },
            finding => GeneratedFile.Failed(ArticleShardFile.NameFor(shard.Number, options), finding),
            cancel);

        string Row(EmittedArticle article) =>
            Guard.Run(article.Annotated.Document.Path, () => RowWriter.Write(article), fault => Noted(fault, faults, RowWriter.WriteBare(article)), cancel);
    }

    /// <summary>Emit, the members of some of the articles.</summary>
    public static GeneratedFile EmitMembers(ArticleMembersShard shard, EmissionOptions options, CancellationToken cancel = default) => Guard.Run(
        options.Root,
        () => ArticleMembersFile.Write(shard.Number, Describe(shard, out EquatableArray<Finding> faults, cancel), shard.Meta, options) with { Faults = faults },
        finding => GeneratedFile.Failed(ArticleMembersFile.NameFor(shard.Number, options), finding),
        cancel);

    /// <summary>The members of some of the articles, described. One of which nothing can be told is there by its name.</summary>
    public static IReadOnlyList<ArticleFixture> Describe(ArticleMembersShard shard, out EquatableArray<Finding> faults, CancellationToken cancel = default)
    {
        var found = new List<Finding>(shard.Faults);
        ArticleFixture[] articles =
        [
            .. shard.Articles.Select(article => Guard.Run(
                article.Article.Annotated.Document.Path, () => ArticleFixture.Of(article), fault => Noted(fault, found, ArticleFixture.Bare(article)), cancel)),
        ];
        faults = found.ToEquatableArray();
        return articles;
    }

    private static T Noted<T>(Finding fault, List<Finding> faults, T instead)
    {
        faults.Add(fault);
        return instead;
    }

    /// <summary>Emit, the rows of some of the entities.</summary>
    public static GeneratedFile EmitEntities(EntityShard shard, EmissionOptions options, CancellationToken cancel = default) => Guard.Run(
        options.Root,
        () => EntityShardFile.Write(shard, options) with { Faults = shard.Faults },
        finding => GeneratedFile.Failed(EntityShardFile.NameFor(shard, options), finding),
        cancel);

    /// <summary>Emit, the members of some of the entities.</summary>
    public static GeneratedFile EmitMembers(EntityShard shard, EmissionOptions options, CancellationToken cancel = default) => Guard.Run(
        options.Root,
        () => EntityMembersFile.Write(shard, options) with { Faults = shard.Faults },
        finding => GeneratedFile.Failed(EntityMembersFile.NameFor(shard, options), finding),
        cancel);
}
