using System.Linq;
using System.Threading;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Gold.Files;

namespace CorpusGen.Core;

/// <summary>
/// The stages that see one file or one document alone, in the order of files and documents: spread over cores, where a host has them to give.
/// </summary>
/// <param name="cores">How many at the most; all there are, where none is given.</param>
internal class CorpusWorkers(int? cores = null, CancellationToken cancel = default)
{
    public static CorpusWorkers OneByOne { get; } = new(cores: 1);

    public SeedContent[] Read(SeedFile[] files, CorpusSettings settings) => [.. Spread(files).Select(file => Pipeline.Read(file, settings, cancel))];

    public AnnotatedDocument[] Annotate(GoldDocument[] documents, CorpusSettings settings) => [.. Spread(documents).Select(pair => Annotate(pair, settings))];

    /// <summary>Annotates one document, on any thread.</summary>
    protected virtual AnnotatedDocument Annotate(GoldDocument pair, CorpusSettings settings) => Pipeline.Annotate(pair.Document, settings, pair.Gold, cancel);

    private ParallelQuery<T> Spread<T>(T[] items)
    {
        ParallelQuery<T> spread = items.AsParallel().AsOrdered().WithCancellation(cancel);
        return cores is { } most ? spread.WithDegreeOfParallelism(most) : spread;
    }
}
