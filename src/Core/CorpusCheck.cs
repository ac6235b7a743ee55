using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;

namespace CorpusGen.Core;

/// <summary>Runs the stages over a folder of seeds and keeps what is wrong, for hosts that keep nothing between runs.</summary>
internal static class CorpusCheck
{
    /// <summary>Every finding, in the order of paths, lines and columns, as a compiler prints them.</summary>
    /// <param name="files">All files of the folder, in any order, named below its root.</param>
    /// <param name="options">Says what the root is called.</param>
    public static IReadOnlyList<Finding> Run(IReadOnlyList<SeedFile> files, EmissionOptions options)
    {
        string catalogue = (options.Root.Length == 0 ? "" : options.Root + "/") + CorpusSettingsReader.FileName;
        CorpusSettings settings = files.FirstOrDefault(file => file.Path == catalogue) is { } file ? Pipeline.ReadSettings(file) : CorpusSettings.None;
        GoldFile[] gold = [.. files.Where(file => GoldFile.IsGold(file.Path)).Select(file => Pipeline.ReadGold(file))];
        GoldFiles beside = GoldFiles.Of(gold);
        SeedContent[] contents =
            [.. files.Where(file => file.Path != catalogue && !GoldFile.IsGold(file.Path)).Select(file => Pipeline.Read(file, settings))];
        AnnotatedDocument[] documents =
            [.. contents.SelectMany(content => content.Documents).Select(beside.PairWith).Select(pair => Pipeline.Annotate(pair.Document, settings, pair.Gold))];
        NamedCorpus corpus = Pipeline.Relate(documents.Select(ArticleSummary.Of), settings, options);
        IEnumerable<Finding> findings =
        [
            .. Pipeline.CheckSettings(settings, files.Select(file => file.Path)),
            .. Pipeline.CheckGold(gold, files.Select(file => file.Path)),
            .. contents.SelectMany(content => content.Findings),
            .. documents.SelectMany(document => document.Document.Findings),
            .. Pipeline.PlaceProblems(corpus, documents.Select(NamePlace.Of)),
        ];
        return
        [
            .. findings
                .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place.StartLine)
                .ThenBy(finding => finding.Place.StartColumn)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
    }
}
