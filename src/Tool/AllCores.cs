using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Gold;

namespace CorpusGen.Tool;

/// <summary>Reads and annotates on all cores.</summary>
internal sealed class AllCores : CorpusWorkers
{
    public override SeedContent[] Read(SeedFile[] files, CorpusSettings settings) =>
        [.. files.AsParallel().AsOrdered().Select(file => Pipeline.Read(file, settings))];

    public override AnnotatedDocument[] Annotate(GoldDocument[] documents, CorpusSettings settings) =>
        [.. documents.AsParallel().AsOrdered().Select(pair => Pipeline.Annotate(pair.Document, settings, pair.Gold))];
}
