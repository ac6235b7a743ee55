using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using CorpusGen.Core;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Emission.Articles;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Prepared;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>What a build task has made of the seeds before the compiler started, where it holds for them as they are now.</summary>
/// <remarks>
/// Nothing in it is taken on trust: the hashes are of the texts that the compiler itself has read. What is stale, of another version or project, or
/// broken, is as if it were not there, and the seeds are recognised here. An editor has none of it.
/// </remarks>
internal sealed record PreparedSeeds(EquatableArray<GeneratedFile> Files, EquatableArray<Finding> Findings)
{
    public static bool IsPrepared(AdditionalText file) => file.Path.EndsWith(PreparedCorpus.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The code and the findings, or null where they have to be made here.</summary>
    public static PreparedSeeds? Check(
        ImmutableArray<AdditionalText> files,
        ImmutableArray<Seed> seeds,
        EmissionRequest request,
        UsedMembers uses,
        FixtureUses fixtureUses,
        CancellationToken cancel) =>
        files.IsEmpty || !request.IsWanted || seeds.Any(seed => seed.Fault is not null)
            ? null
            : Guard.Run<PreparedSeeds?>("", () => Read(files, seeds, request.Options, uses, fixtureUses, cancel), _ => null, cancel);

    private static PreparedSeeds? Read(
        ImmutableArray<AdditionalText> files,
        ImmutableArray<Seed> seeds,
        EmissionOptions options,
        UsedMembers uses,
        FixtureUses fixtureUses,
        CancellationToken cancel)
    {
        ILookup<string, AdditionalText> byName = files.ToLookup(file => Path.GetFileName(file.Path), StringComparer.Ordinal);
        if (TextOf(PreparedCorpus.FileName) is not { } index
            || PreparedCorpus.Read(index) is not { } corpus
            || corpus.Project != PreparedCorpus.KeyOf(options)
            || corpus.Seeds != Seed.HashOf(seeds))
        {
            return null;
        }

        Func<string, bool> isUsed = uses.In(corpus.Articles);
        var code = new List<GeneratedFile>();
        var findings = corpus.Findings.ToList();
        foreach (PreparedFile file in corpus.Files.Where(file => IsNeeded(file, isUsed, fixtureUses)))
        {
            if (TextOf(file.FileName) is not { } text || !file.IsOf(text))
                return null;
            if (file.Role == PreparedRole.Places)
                findings.AddRange(fixtureUses.FindUnused(PreparedMembers.ReadPlaces(text)));
            else
                code.Add(CodeOf(file, text, corpus, isUsed, options));
        }

        if (Pipeline.EmitAttribute(options, cancel) is { } attribute)
            code.Add(attribute);
        return new PreparedSeeds(code.ToEquatableArray(), findings.ToEquatableArray());

        string? TextOf(string name) => byName[name].FirstOrDefault()?.GetText(cancel)?.ToString();
    }

    private static bool IsNeeded(PreparedFile file, Func<string, bool> isUsed, FixtureUses fixtureUses) => file.Role switch
    {
        PreparedRole.Code => true,
        PreparedRole.Places => fixtureUses.IsAsked && !fixtureUses.All,
        _ => file.Members.Any(isUsed),
    };

    private static GeneratedFile CodeOf(PreparedFile file, string text, PreparedCorpus corpus, Func<string, bool> isUsed, EmissionOptions options)
    {
        return file.Role switch
        {
            PreparedRole.Articles => ArticleMembersFile.Write(file.Shard, PreparedMembers.ReadArticles(text, isUsed), corpus.Meta, options),
            PreparedRole.Entities => EntityMembersFile.Write(
                new EntityShard(file.Shard, PreparedMembers.ReadEntities(text, isUsed).ToEquatableArray()) { Meta = corpus.Meta }, options),
            _ => new GeneratedFile(file.Name, text),
        };
    }
}
