using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Emission.Articles;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Prepared;

/// <summary>Makes of a corpus all that can be made of it before its project is compiled, for the compiler to take over as it is.</summary>
internal static class Preparation
{
    /// <summary>The parts of a whole corpus, to be made in any order and on any thread.</summary>
    public static IReadOnlyList<Func<PreparedPart>> PartsOf(CorpusRun run, EmissionOptions options) =>
    [
        .. PartsOf(run.Corpus, run.Fields, run.Annotated.Select(NamePlace.Of), run.Settings, options),
        .. Pipeline.DealArticles(run.Annotated, run.Corpus, run.Fields).SelectMany(shard => PartsOf(shard, options)),
    ];

    /// <summary>Those that all documents have in common.</summary>
    public static IEnumerable<Func<PreparedPart>> PartsOf(
        NamedCorpus corpus, CorpusFields fields, IEnumerable<NamePlace> places, CorpusSettings settings, EmissionOptions options)
    {
        IReadOnlyList<EntityShard> entities = Pipeline.DealEntities(corpus, fields, settings);

        // The attribute for theories depends on the project's references, and on no seed: the compiler writes it itself.
        EmissionOptions withoutXunit = options with { Xunit = XunitVersion.None };
        return
        [
            () => PreparedPart.Of(Pipeline.EmitCorpus(corpus, fields.Kinds, withoutXunit).Single()),
            () => PreparedPart.Of(PreparedRole.Places, "places", 0, PreparedMembers.Write(Pipeline.PlaceArticles(corpus, places)), []),
            .. Pipeline.EmitFields(fields, options).Select<GeneratedFile, Func<PreparedPart>>(file => () => PreparedPart.Of(file)),
            .. entities.Select<EntityShard, Func<PreparedPart>>(shard => () => PreparedPart.Of(Pipeline.EmitEntities(shard, options))),
            .. Pipeline.DealMembers(entities, corpus, UsedMembers.Everything, options).Select<EntityShard, Func<PreparedPart>>(shard => () => PreparedPart.Of(
                PreparedRole.Entities,
                EntityMembersFile.NameFor(shard, options),
                shard.Number,
                PreparedMembers.Write(shard.Entities),
                shard.Entities.Select(entity => entity.Member)) with { Faults = shard.Faults }),
        ];
    }

    /// <summary>Those of one shard of articles: its rows and, where it has any, its members.</summary>
    public static IEnumerable<Func<PreparedPart>> PartsOf(ArticleShard shard, EmissionOptions options) =>
    [
        () => PreparedPart.Of(Pipeline.EmitArticles(shard, options)),
        .. Pipeline.DealMembers([shard], UsedMembers.Everything, options).Select<ArticleMembersShard, Func<PreparedPart>>(members => () => PreparedPart.Of(
            PreparedRole.Articles,
            ArticleMembersFile.NameFor(members.Number, options),
            members.Number,
            PreparedMembers.Write(Pipeline.Describe(members, out EquatableArray<Finding> faults)),
            members.Articles.Select(article => article.Article.Member)) with { Faults = faults }),
    ];

    /// <summary>What says of which corpus the parts are.</summary>
    public static PreparedCorpus Of(CorpusRun run, IReadOnlyCollection<PreparedPart> parts, EmissionOptions options) => new(
        PreparedCorpus.KeyOf(options),
        ContentHash.OfCorpus(run.Files.Select(file => (file.Path, ContentHash.Of(file)))),
        run.Corpus.Articles.Count,
        run.Fields.Kinds,
        InOrder(parts.Select(part => part.File)),
        [.. Finding.InOrder(run.Findings.Concat(Pipeline.CheckOptions(run.Corpus, options)).Concat(parts.SelectMany(part => part.Faults)))]);

    /// <summary>
    /// The parts by kind and then by number, whatever order they were made in: the order in which the generator writes them itself, so that the assembly is
    /// the same, byte for byte.
    /// </summary>
    public static IReadOnlyList<PreparedFile> InOrder(IEnumerable<PreparedFile> files) =>
    [
        .. files
            .OrderBy(file => string.Concat(file.Name.Where(c => c is < '0' or > '9')), StringComparer.Ordinal)
            .ThenBy(file => file.Name.Length)
            .ThenBy(file => file.Name, StringComparer.Ordinal),
    ];
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
