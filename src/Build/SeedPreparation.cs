using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Core;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Prepared;

namespace CorpusGen.Build;

/// <summary>All stages over the seeds, on all cores.</summary>
internal static class SeedPreparation
{
    /// <summary>The files for the compiler, by their names; the one that speaks of the others is the last.</summary>
    public static IEnumerable<(string Name, string Text)> Run(SeedList seeds, EmissionOptions options, PreparedFolder folder, CancellationToken cancel)
    {
        SeedFile[] files = seeds.Read();
        var store = AnnotationStore.Open(folder.StoreFile, AnnotationStore.VersionFor(files, options.Root.Length == 0 ? "" : options.Root + "/"));
        var run = CorpusRun.Of(files, options, new StoringWorkers(store, cancel));
        store.Save();
        PreparedPart[] parts = [.. Preparation.PartsOf(run, options).AsParallel().AsOrdered().WithCancellation(cancel).Select(make => make())];
        string corpus = Preparation.Of(run, parts, options).Write();
        return parts.Select(part => (part.File.FileName, part.Text)).Append((PreparedCorpus.FileName, corpus));
    }
}
