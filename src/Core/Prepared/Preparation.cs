using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Prepared;

/// <summary>Makes of a corpus all that can be made of it before its project is compiled, for the compiler to take over as it is.</summary>
internal static class Preparation
{
    /// <summary>The parts, to be made in any order and on any thread.</summary>
    public static IReadOnlyList<Func<PreparedPart>> PartsOf(CorpusRun run, EmissionOptions options)
    {
        IReadOnlyList<ArticleShard> articles = Shards.OfArticles(run.Annotated, run.Corpus, run.Fields);
        IReadOnlyList<EntityShard> entities = Shards.OfEntities(run.Corpus, run.Fields, run.Settings);

        // The attribute for theories depends on the project's references, and on no seed: the compiler writes it itself.
        EmissionOptions withoutXunit = options with { Xunit = XunitVersion.None };
        return
        [
            () => PreparedPart.Of(Pipeline.EmitCorpus(run.Corpus, run.Fields.Kinds, withoutXunit).Single()),
            () => PreparedPart.Of(
                PreparedRole.Places, "places", 0, PreparedMembers.Write(Pipeline.PlaceArticles(run.Corpus, run.Annotated.Select(NamePlace.Of))), []),
            .. Pipeline.EmitFields(run.Fields, options).Select<GeneratedFile, Func<PreparedPart>>(file => () => PreparedPart.Of(file)),
            .. articles.Select<ArticleShard, Func<PreparedPart>>(shard => () => PreparedPart.Of(Pipeline.EmitArticles(shard, options))),
            .. entities.Select<EntityShard, Func<PreparedPart>>(shard => () => PreparedPart.Of(Pipeline.EmitEntities(shard, options))),
            .. Shards.OfMembers(articles, UsedMembers.Everything, options).Select<ArticleMembersShard, Func<PreparedPart>>(shard => () => PreparedPart.Of(
                PreparedRole.Articles,
                ArticleMembersFile.NameFor(shard.Number, options),
                shard.Number,
                PreparedMembers.Write(shard.Articles.Select(ArticleFixture.Of)),
                shard.Articles.Select(article => article.Article.Member))),
            .. Shards.OfMembers(entities, run.Corpus, UsedMembers.Everything, options).Select<EntityShard, Func<PreparedPart>>(shard => () => PreparedPart.Of(
                PreparedRole.Entities,
                EntityMembersFile.NameFor(shard, options),
                shard.Number,
                PreparedMembers.Write(shard.Entities),
                shard.Entities.Select(entity => entity.Member))),
        ];
    }

    /// <summary>What says of which corpus the parts are.</summary>
    public static PreparedCorpus Of(CorpusRun run, IEnumerable<PreparedPart> parts, EmissionOptions options)
    {
        PreparedPart[] all = [.. parts];
        return new PreparedCorpus(
            PreparedCorpus.KeyOf(options),
            ContentHash.Of(run.Files),
            run.Corpus.Articles.Count,
            run.Fields.Kinds,
            [.. all.Select(part => part.File)],
            [.. Finding.InOrder(run.Findings.Concat(Pipeline.CheckSize(run.Corpus, options)).Concat(all.SelectMany(part => part.Faults)))]);
    }
}

/// <summary>A file that is handed over, with its text.</summary>
/// <param name="Faults">What went wrong while it was made.</param>
internal sealed record PreparedPart(PreparedFile File, string Text, EquatableArray<Finding> Faults)
{
    public static PreparedPart Of(GeneratedFile file) =>
        new(new PreparedFile(PreparedRole.Code, file.Name, 0, ContentHash.Of(file.Text), []), file.Text, file.Faults);

    public static PreparedPart Of(PreparedRole role, string name, int shard, string text, IEnumerable<string> members) =>
        new(new PreparedFile(role, name, shard, ContentHash.Of(text), [.. members]), text, default);
}
