using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Prepared;

namespace CorpusGen.Benchmarks.Growth;

/// <summary>What a stage took.</summary>
/// <param name="Cpu">In seconds, of all threads.</param>
/// <param name="Megabytes">Allocated.</param>
internal readonly record struct StageCost(double Cpu, double Megabytes);

/// <summary>What each stage took, from the seeds to what a build hands to the compiler.</summary>
internal sealed class StageCosts
{
    private readonly Dictionary<string, StageCost> _costs = [];

    public static string[] Stages { get; } = ["read", "annotate", "relate", "emit"];

    public StageCost this[string stage] => _costs[stage];

    public static StageCosts Measure(IReadOnlyList<SeedFile> files)
    {
        var costs = new StageCosts();
        EmissionOptions options = EmissionOptions.Default;
        var workers = new CorpusWorkers();
        SeedContent[] contents = costs.Take("read", () => workers.Read([.. files], CorpusSettings.None));
        AnnotatedDocument[] annotated = costs.Take(
            "annotate", () => workers.Annotate([.. contents.SelectMany(content => content.Documents).Select(document => new GoldDocument(document, null))], CorpusSettings.None));
        RelatedCorpus related = costs.Take(
            "relate", () => RelatedCorpus.Of([.. files.Select(file => file.Path)], [.. annotated.Select(DocumentFacts.Of)], CorpusSettings.None, options));
        costs.Take("emit", () => Preparation.PartsOf(related.Corpus, related.Fields, annotated.Select(NamePlace.Of), CorpusSettings.None, options)
            .Concat(Shards.OfArticles(annotated, related.Corpus, related.Fields).SelectMany(shard => Preparation.PartsOf(shard, options)))
            .Sum(make => make().Text.Length));
        return costs;
    }

    private T Take<T>(string stage, Func<T> work)
    {
        GC.Collect();
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan cpu = Cpu();
        T done = work();
        _costs[stage] = new StageCost((Cpu() - cpu).TotalSeconds, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1e6);
        return done;
    }

    private static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
