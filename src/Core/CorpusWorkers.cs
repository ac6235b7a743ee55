using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Gold;

namespace CorpusGen.Core;

/// <summary>The stages that see one file or one document alone: a host can spread them over its cores, and keep what came of them.</summary>
internal abstract class CorpusWorkers
{
    public static CorpusWorkers OneByOne { get; } = new Sequential();

    /// <summary>Reads files: the contents, in their order.</summary>
    public abstract SeedContent[] Read(SeedFile[] files, CorpusSettings settings);

    /// <summary>Annotates documents: the same, in their order.</summary>
    public abstract AnnotatedDocument[] Annotate(GoldDocument[] documents, CorpusSettings settings);

    private sealed class Sequential : CorpusWorkers
    {
        public override SeedContent[] Read(SeedFile[] files, CorpusSettings settings) => [.. files.Select(file => Pipeline.Read(file, settings))];

        public override AnnotatedDocument[] Annotate(GoldDocument[] documents, CorpusSettings settings) =>
            [.. documents.Select(pair => Pipeline.Annotate(pair.Document, settings, pair.Gold))];
    }
}
