using System.Linq;
using System.Threading;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Gold;

namespace CorpusGen.Build;

/// <summary>Reads and annotates on all cores, and annotates no document again that the store has.</summary>
internal sealed class ParallelWorkers(AnnotationStore store, CancellationToken cancel) : CorpusWorkers
{
    public override SeedContent[] Read(SeedFile[] files, CorpusSettings settings) =>
        [.. files.AsParallel().AsOrdered().WithCancellation(cancel).Select(file => Pipeline.Read(file, settings, cancel))];

    public override AnnotatedDocument[] Annotate(GoldDocument[] documents, CorpusSettings settings)
    {
        AnnotatedDocument[] annotated =
        [
            .. documents.AsParallel().AsOrdered().WithCancellation(cancel)
                .Select(pair => store.Annotate(pair, () => Pipeline.Annotate(pair.Document, settings, pair.Gold, cancel))),
        ];
        store.Save();
        return annotated;
    }
}
