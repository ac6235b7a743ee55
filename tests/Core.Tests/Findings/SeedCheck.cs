using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Tests.Findings;

/// <summary>Every finding of a seeds folder, by the stages of the pipeline, as a host would run them.</summary>
internal static class SeedCheck
{
    /// <summary>The findings in the order of paths, lines and columns, as a compiler prints them.</summary>
    /// <param name="files">The files of the folder <c>seeds</c>.</param>
    public static string[] Run(IReadOnlyList<SeedFile> files)
    {
        CorpusSettings settings = files.SingleOrDefault(IsSettings) is { } catalogue ? Pipeline.ReadSettings(catalogue) : CorpusSettings.None;
        SeedFile[] seeds = [.. files.Where(file => !IsSettings(file))];
        SeedContent[] contents = [.. seeds.Select(file => Pipeline.Read(file, settings))];
        AnnotatedDocument[] documents =
            [.. contents.SelectMany(content => content.Documents).Select(document => Pipeline.Annotate(document, settings))];
        NamedCorpus corpus = Pipeline.Relate(documents.Select(ArticleSummary.Of), settings, EmissionOptions.Default);
        IEnumerable<Finding> findings =
        [
            .. Pipeline.CheckSettings(settings, files.Select(file => file.Path)),
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
                .Select(finding => finding.ToString()),
        ];
    }

    private static bool IsSettings(SeedFile file) => file.Path == "seeds/" + CorpusSettingsReader.FileName;
}
