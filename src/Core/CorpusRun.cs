using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;

namespace CorpusGen.Core;

/// <summary>All stages over a folder of seeds, for hosts that keep nothing between runs.</summary>
/// <param name="Documents">In the order of their keys, as they were read, with the gold beside them.</param>
/// <param name="Annotated">The same, annotated.</param>
/// <param name="Findings">Every finding, in the order of paths, lines and columns, as a compiler prints them.</param>
internal sealed record CorpusRun(
    IReadOnlyList<SeedFile> Files,
    CorpusSettings Settings,
    IReadOnlyList<GoldDocument> Documents,
    IReadOnlyList<AnnotatedDocument> Annotated,
    NamedCorpus Corpus,
    CorpusFields Fields,
    IReadOnlyList<Finding> Findings)
{
    private readonly Dictionary<string, SeedText> _texts = new(StringComparer.Ordinal);

    /// <summary>Runs them.</summary>
    /// <param name="files">All files of the folder, in any order, named below its root.</param>
    /// <param name="options">Says what the root is called.</param>
    /// <param name="workers">Does the work on single files and documents; without, one after the other.</param>
    public static CorpusRun Of(IReadOnlyList<SeedFile> files, EmissionOptions options, CorpusWorkers? workers = null)
    {
        workers ??= CorpusWorkers.OneByOne;
        string catalogue = (options.Root.Length == 0 ? "" : options.Root + "/") + CorpusSettingsReader.FileName;
        string folder = catalogue.Substring(0, catalogue.Length - CorpusSettingsReader.FileName.Length);
        var settings = CorpusSettings.Together(
            files.Where(each => CorpusSettingsReader.IsCatalogue(each.Path, folder)).Select(each => (each.Path, Pipeline.ReadSettings(each))), catalogue);
        GoldFiles gold = GoldFiles.Of(files.Where(each => GoldFile.IsGold(each.Path)).Select(each => Pipeline.ReadGold(each)));
        SeedFile[] seeds =
        [
            .. files
                .Where(each => !CorpusSettingsReader.IsCatalogue(each.Path, folder) && !GoldFile.IsGold(each.Path))
                .OrderBy(each => each.Path, StringComparer.Ordinal),
        ];
        SeedContent[] contents = workers.Read(seeds, settings);
        GoldDocument[] documents = [.. contents.SelectMany(content => content.Documents).Select(gold.PairWith)];
        AnnotatedDocument[] annotated = workers.Annotate(documents, settings);
        NamedCorpus corpus = Pipeline.Relate(annotated.Select(ArticleSummary.Of), settings, options);
        DocumentFields[] said = [.. annotated.Select(document => DocumentFields.Of(document.Document))];
        CorpusFields fields = Pipeline.TypeFields(said, settings);
        string[] names = [.. SeedNames.Of(files.Select(each => each.Path), corpus.Articles.Select(article => article.Key))];
        Finding[] findings =
        [
            .. Pipeline.CheckSettings(settings, names),
            .. Pipeline.CheckCatalogue(settings, annotated.SelectMany(document => document.Document.Aliases).Select(alias => alias.Name)),
            .. Pipeline.CheckFields(said, fields, settings, corpus),
            .. Pipeline.CheckGold(gold.Files, names),
            .. contents.SelectMany(content => content.Findings),
            .. annotated.SelectMany(document => document.Document.Findings),
            .. Pipeline.PlaceProblems(corpus, annotated.Select(NamePlace.Of)),
        ];
        return new CorpusRun(files, settings, documents, annotated, corpus, fields, [.. Finding.InOrder(findings)]);
    }

    /// <summary>The text of the file that a document is of, made once: a file may be of thousands.</summary>
    public SeedText TextOf(Document document)
    {
        if (!_texts.TryGetValue(document.Path, out SeedText? text))
            _texts.Add(document.Path, text = new SeedText(Files.First(file => file.Path == document.Path)));
        return text;
    }
}
