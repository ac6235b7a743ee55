using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Relations.Across;

namespace CorpusGen.Core;

/// <summary>The stages, in order: a file is read and its documents annotated; then all together are related and named, and code is emitted.</summary>
/// <remarks>
/// The first stages see one document alone, so that a host can keep their results for each file. Relating and naming see all of them,
/// but only by summaries, which hold no positions. Emission goes by shards. No stage throws but when it is cancelled: a fault of ours is a finding.
/// </remarks>
internal static partial class Pipeline
{
    /// <summary>Read, before all others: what <c>corpus.yaml</c> says.</summary>
    public static CorpusSettings ReadSettings(SeedFile file, CancellationToken cancel = default) => Guard.Run(
        file.Path,
        () => CorpusSettingsReader.Read(file),
        finding => CorpusSettings.None with { Findings = EquatableArray.Of(finding) },
        cancel);

    /// <summary>Read, before all others: what <c>corpus.yaml</c> and the files of entities say together.</summary>
    /// <param name="files">One for each file, in any order.</param>
    /// <param name="root">The path of <c>corpus.yaml</c>.</param>
    public static CorpusSettings JoinSettings(
        IEnumerable<(string Path, CorpusSettings Settings)> files, string root, CancellationToken cancel = default) => Guard.Run(
        root, () => CorpusSettings.Together(files, root), finding => CorpusSettings.None with { Findings = EquatableArray.Of(finding) }, cancel);

    /// <summary>Read: a seed file becomes documents.</summary>
    public static SeedContent Read(SeedFile file, CorpusSettings settings, CancellationToken cancel = default) => Guard.Run(
        file.Path,
        () => DocumentReader.Read(file, settings),
        finding => new SeedContent(default, EquatableArray.Of(finding)),
        cancel);

    /// <summary>Read, beside the documents: what a person approved of one.</summary>
    public static GoldFile ReadGold(SeedFile file, CancellationToken cancel = default) => Guard.Run(
        file.Path,
        () => GoldReader.Read(file),
        finding => GoldFile.Broken(file.Path, finding),
        cancel);

    /// <summary>Read, beside the documents: all that a person approved, to be looked up.</summary>
    /// <param name="files">In any order.</param>
    public static GoldFiles GatherGold(IEnumerable<GoldFile> files, CancellationToken cancel = default) => Guard.Run(
        "", () => GoldFiles.Of(files), fault => new GoldFiles(default) { Faults = EquatableArray.Of(fault) }, cancel);

    /// <summary>Read: a document is paired with the gold beside it, if there is any.</summary>
    public static GoldDocument PairWithGold(Document document, GoldFiles gold, CancellationToken cancel = default) => Guard.Run(
        document.Path, () => gold.PairWith(document), fault => new GoldDocument(document.With(fault), null), cancel);

    /// <summary>Annotate: whom and what a document names, and of which times it speaks.</summary>
    /// <param name="gold">What a person approved of it, or null.</param>
    public static AnnotatedDocument Annotate(
        Document document, CorpusSettings settings, GoldFile? gold = null, CancellationToken cancel = default) => Guard.Run(
        document.Path,
        () => Annotator.Annotate(document, gold, settings, Recognisers.Default),
        finding => AnnotatedDocument.Unannotated(document, finding),
        cancel);

    /// <summary>Tell: what the stages that see all documents need of one.</summary>
    public static DocumentFacts TellFacts(AnnotatedDocument annotated, CancellationToken cancel = default) => Guard.Run(
        annotated.Document.Path, () => DocumentFacts.Of(annotated), fault => DocumentFacts.Bare(annotated.Document, fault), cancel);

    /// <summary>Relate and name: who is who in the whole corpus, and how each article and entity is called in code.</summary>
    /// <param name="articles">In any order. Of two with one key the first, by the order of the corpus, is taken, and the other is a finding.</param>
    public static NamedCorpus Relate(
        IEnumerable<ArticleSummary> articles, CorpusSettings settings, EmissionOptions options, CancellationToken cancel = default) => Guard.Run(
        options.Root,
        () =>
        {
            ArticleSummary[] ordered = EqualKeys.LeaveOut(articles.OrderBy(article => article.Key), out EquatableArray<Finding> equal);
            CorpusRelations relations = CorpusEntities.Join([.. ordered.Select(article => article.Entities)], settings);
            cancel.ThrowIfCancellationRequested();
            NamedCorpus corpus = CorpusNames.Give(ordered, relations, options);
            return equal.Count == 0 ? corpus : corpus with { Findings = corpus.Findings.Concat(equal).ToEquatableArray() };
        },
        finding => NamedCorpus.Empty with { Findings = EquatableArray.Of(finding) },
        cancel);

    /// <summary>Type: what each field is that CorpusGen does not know, by <c>corpus.yaml</c> or by what all documents say.</summary>
    /// <param name="documents">In any order.</param>
    public static CorpusFields TypeFields(IEnumerable<DocumentFields> documents, CorpusSettings settings, CancellationToken cancel = default) => Guard.Run(
        CorpusSettingsReader.FileName,
        () => FieldTyping.Of(documents, settings),
        fault => CorpusFields.None with { Faults = EquatableArray.Of(fault) },
        cancel);

    /// <summary>Tell: what <c>corpus.yaml</c> and gold can speak of.</summary>
    /// <param name="paths">All files of the folder.</param>
    public static SeedNames NameSeeds(IEnumerable<string> paths, NamedCorpus corpus, CancellationToken cancel = default) => Guard.Run(
        "",
        () => SeedNames.Of(paths, corpus.Articles.Select(article => article.Key)),
        fault => new SeedNames(default(EquatableArray<string>)) { Faults = EquatableArray.Of(fault) },
        cancel);
}
