using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Relations.Across;

namespace CorpusGen.Core;

/// <summary>The stages, in order: a file is read and its documents annotated; then all together are related and named, and code is emitted.</summary>
/// <remarks>
/// The first two stages see one document alone, so that a host can keep their results for each file. Relating and naming see all of them,
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

    /// <summary>What is wrong with <c>corpus.yaml</c>, now that all files are known.</summary>
    /// <param name="names">What there is: <see cref="SeedNames.Of"/>.</param>
    public static EquatableArray<Finding> CheckSettings(CorpusSettings settings, IEnumerable<string> names) => Check(
        CorpusSettingsReader.FileName, () => settings.Findings.Concat(SettingsCheck.FindMissingFiles(settings, names)));

    /// <summary>What is wrong with the catalogue, now that all documents are known.</summary>
    /// <param name="decided">The names of which some document says whom they mean.</param>
    public static EquatableArray<Finding> CheckCatalogue(CorpusSettings settings, IEnumerable<string> decided) =>
        Check(CorpusSettingsReader.FileName, () => SettingsCheck.FindIdsAlike(settings).Concat(SettingsCheck.FindSharedAliases(settings, decided)));

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

    /// <summary>Annotate: whom and what a document names, and of which times it speaks.</summary>
    /// <param name="gold">What a person approved of it, or null.</param>
    public static AnnotatedDocument Annotate(
        Document document, CorpusSettings settings, GoldFile? gold = null, CancellationToken cancel = default) => Guard.Run(
        document.Path,
        () => Annotator.Annotate(document, gold, settings, Recognisers.Default),
        finding => AnnotatedDocument.Unannotated(document, finding),
        cancel);

    /// <summary>What is wrong with gold that no document takes in, now that all files are known.</summary>
    /// <param name="gold">The paths of its files.</param>
    /// <param name="names">What there is: <see cref="SeedNames.Of"/>.</param>
    public static EquatableArray<Finding> CheckGold(IEnumerable<string> gold, IEnumerable<string> names) => Check("", () => GoldCheck.FindOrphans(gold, names));

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
        CorpusSettingsReader.FileName, () => FieldTyping.Of(documents, settings), _ => CorpusFields.None, cancel);

    /// <summary>What is wrong with those fields, at its places: values of other types, fields that are lacking, references to nothing.</summary>
    public static EquatableArray<Finding> CheckFields(
        IEnumerable<DocumentFields> documents,
        CorpusFields fields,
        CorpusSettings settings,
        NamedCorpus corpus,
        EmissionOptions options,
        CancellationToken cancel = default) => Guard.Run(
        CorpusSettingsReader.FileName, () => FieldCheck.Run(documents, fields, settings, corpus, MemberScopes.Meta("", options)), finding => EquatableArray.Of(finding), cancel);

    /// <summary>What is wrong with the documents together, at its places.</summary>
    public static EquatableArray<Finding> PlaceProblems(NamedCorpus corpus, IEnumerable<NamePlace> places)
    {
        return corpus.Problems.Count + corpus.Findings.Count == 0 ? default : Check("", () =>
        {
            Dictionary<string, Place> byKey = ByKey(places);
            return corpus.Findings.Select(finding => InArticle(finding, byKey)).Concat(corpus.Problems.Select(problem => problem.At(byKey[problem.Key])));
        });

        // Relating knows articles by their keys alone: of an article in a list, that is no file. Where it is one, too, the file is meant.
        static Finding InArticle(Finding finding, Dictionary<string, Place> byKey) =>
            finding.Rule != FindingRules.EqualKeys && byKey.TryGetValue(finding.Place.Path, out Place place) && place.Path != finding.Place.Path
                ? finding with { Place = place }
                : finding;
    }

    /// <summary>What is to be said of what the project asks for, now that all articles are known.</summary>
    public static EquatableArray<Finding> CheckOptions(NamedCorpus corpus, EmissionOptions options) => Check(options.Root, () => OptionsCheck.Run(corpus, options));

    /// <summary>Where the articles stand, in their order.</summary>
    public static EquatableArray<ArticlePlace> PlaceArticles(NamedCorpus corpus, IEnumerable<NamePlace> places) => Guard.Run(
        "",
        () =>
        {
            Dictionary<string, Place> byKey = ByKey(places);
            return corpus.Articles
                .Select(article => (Key: article.Key.ToString(), article.Member))
                .Where(article => byKey.ContainsKey(article.Key))
                .Select(article => new ArticlePlace(article.Key, article.Member, byKey[article.Key]))
                .ToEquatableArray();
        },
        _ => default,
        default);

    /// <summary>The places by the keys of their articles. Of two articles with one key that of the shorter path is taken.</summary>
    private static Dictionary<string, Place> ByKey(IEnumerable<NamePlace> places)
    {
        var byKey = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (NamePlace place in places)
        {
            if (!byKey.TryGetValue(place.Key, out Place known) || place.Place.Path.Length < known.Path.Length)
                byKey[place.Key] = place.Place;
        }

        return byKey;
    }

    private static EquatableArray<Finding> Check(string path, Func<IEnumerable<Finding>> find) =>
        Guard.Run(path, () => find().ToEquatableArray(), finding => EquatableArray.Of(finding), default);
}
