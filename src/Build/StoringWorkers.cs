using System.Threading;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Gold;

namespace CorpusGen.Build;

/// <summary>All cores, and no document annotated again that the store has.</summary>
internal sealed class StoringWorkers(AnnotationStore store, CancellationToken cancel) : CorpusWorkers(cancel: cancel)
{
    protected override AnnotatedDocument Annotate(GoldDocument pair, CorpusSettings settings) => store.Annotate(pair, () => base.Annotate(pair, settings));
}
