using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Gold.Files;

namespace CorpusGen.Core;

/// <summary>What is wrong that only all files, or all documents, show together.</summary>
internal static partial class Pipeline
{
    /// <summary>What is wrong with <c>corpus.yaml</c>, now that all files are known.</summary>
    /// <param name="names">What there is: <see cref="NameSeeds"/>.</param>
    public static EquatableArray<Finding> CheckSettings(CorpusSettings settings, SeedNames names) => Check(
        CorpusSettingsReader.FileName,
        () => settings.Findings.Concat(names.Faults.Count > 0 ? names.Faults : SettingsCheck.FindMissingFiles(settings, names.All)));

    /// <summary>What is wrong with the catalogue, now that all documents are known.</summary>
    /// <param name="decided">The names of which some document says whom they mean.</param>
    public static EquatableArray<Finding> CheckCatalogue(CorpusSettings settings, IEnumerable<string> decided) =>
        Check(CorpusSettingsReader.FileName, () => SettingsCheck.FindIdsAlike(settings).Concat(SettingsCheck.FindSharedAliases(settings, decided)));

    /// <summary>What is wrong with gold that no document takes in, now that all files are known.</summary>
    /// <param name="gold">The paths of its files.</param>
    /// <param name="names">What there is: <see cref="NameSeeds"/>.</param>
    public static EquatableArray<Finding> CheckGold(IEnumerable<string> gold, SeedNames names) =>
        Check("", () => names.Faults.Count > 0 ? names.Faults : GoldCheck.FindOrphans(gold, names.All));

    /// <summary>What is wrong with those fields, at its places: values of other types, fields that are lacking, references to nothing.</summary>
    public static EquatableArray<Finding> CheckFields(
        IEnumerable<DocumentFields> documents,
        CorpusFields fields,
        CorpusSettings settings,
        NamedCorpus corpus,
        EmissionOptions options,
        CancellationToken cancel = default) => Guard.Run(
        CorpusSettingsReader.FileName,
        () => fields.Faults.Count > 0 ? fields.Faults : FieldCheck.Run(documents, fields, settings, corpus, MemberScopes.Meta("", options)),
        finding => EquatableArray.Of(finding),
        cancel);

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
    public static EquatableArray<Finding> CheckOptions(NamedCorpus corpus, EmissionOptions options) =>
        Check(options.Root, () => OptionsCheck.Run(corpus, options));

    /// <summary>The articles of which nothing in the consumer's code speaks, where its project asks for that.</summary>
    public static EquatableArray<Finding> CheckUses(FixtureUses uses, NamedCorpus corpus, IEnumerable<NamePlace> places) =>
        uses.IsAsked ? Check("", () => uses.FindUnused(Place(corpus, places))) : default;

    /// <summary>Where the articles stand, in their order; nothing, where that cannot be told.</summary>
    public static EquatableArray<ArticlePlace> PlaceArticles(NamedCorpus corpus, IEnumerable<NamePlace> places) =>
        Guard.Run("", () => Place(corpus, places).ToEquatableArray(), _ => default, default);

    private static IEnumerable<ArticlePlace> Place(NamedCorpus corpus, IEnumerable<NamePlace> places)
    {
        Dictionary<string, Place> byKey = ByKey(places);
        return corpus.Articles
            .Select(article => (Key: article.Key.ToString(), article.Member))
            .Where(article => byKey.ContainsKey(article.Key))
            .Select(article => new ArticlePlace(article.Key, article.Member, byKey[article.Key]));
    }

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
