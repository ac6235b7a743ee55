using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;

namespace CorpusGen.Core;

/// <summary>All stages over a folder of seeds, for hosts that keep nothing between runs.</summary>
/// <param name="Documents">The articles in the order of their keys, as they were read, with the gold beside them.</param>
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
    private ILookup<string, SeedFile>? _filesByPath;

    /// <summary>Runs them.</summary>
    /// <param name="files">All files of the folder, in any order, named below its root.</param>
    /// <param name="options">Says what the root is called.</param>
    /// <param name="workers">Does the work on single files and documents; without, one after the other.</param>
    public static CorpusRun Of(IReadOnlyList<SeedFile> files, EmissionOptions options, CorpusWorkers? workers = null)
    {
        workers ??= CorpusWorkers.OneByOne;
        CorpusSettings settings = SettingsOf(files.Where(each => CorpusSettingsReader.IsCatalogue(each.Path, options.RootPrefix)), options);
        GoldFiles gold = Pipeline.GatherGold(files.Where(each => GoldFile.IsGold(each.Path)).Select(each => Pipeline.ReadGold(each)));
        SeedFile[] seeds =
        [
            .. files
                .Where(each => !CorpusSettingsReader.IsCatalogue(each.Path, options.RootPrefix) && !GoldFile.IsGold(each.Path))
                .OrderBy(each => each.Path, StringComparer.Ordinal),
        ];
        SeedContent[] contents = workers.Read(seeds, settings);
        GoldDocument[] documents = [.. contents.SelectMany(content => content.Documents).Select(document => Pipeline.PairWithGold(document, gold))];
        AnnotatedDocument[] annotated = workers.Annotate(documents, settings);
        var related = RelatedCorpus.Of(
            [.. files.Select(each => each.Path)], [.. annotated.Select(document => Pipeline.TellFacts(document))], settings, options);
        IEnumerable<Finding> findings = contents.SelectMany(content => content.Findings)
            .Concat(annotated.SelectMany(document => document.Document.Findings))
            .Concat(gold.Faults)
            .Concat(related.Findings);
        if (related.Corpus.Articles.Count < documents.Length)
        {
            // Of two with one key one is no article: who goes by places in these lists finds the same one in all of them.
            var articles = new HashSet<DocumentKey>(related.Corpus.Articles.Select(article => article.Key));
            documents = [.. documents.Where(document => articles.Contains(document.Document.Key))];
            annotated = [.. annotated.Where(document => articles.Contains(document.Document.Key))];
        }

        return new CorpusRun(files, settings, documents, annotated, related.Corpus, related.Fields, [.. Finding.InOrder(findings)]);
    }

    /// <summary>What the catalogue says.</summary>
    /// <param name="files">Those that are of it, in any order.</param>
    public static CorpusSettings SettingsOf(IEnumerable<SeedFile> files, EmissionOptions options) => Pipeline.JoinSettings(
        files.Select(each => (each.Path, Pipeline.ReadSettings(each))), options.RootPrefix + CorpusSettingsReader.FileName);

    /// <summary>The text of the file that a document is of, made once: a file may be of thousands.</summary>
    public SeedText TextOf(Document document)
    {
        if (!_texts.TryGetValue(document.Path, out SeedText? text))
        {
            _filesByPath ??= Files.ToLookup(file => file.Path, StringComparer.Ordinal);
            _texts.Add(document.Path, text = new SeedText(_filesByPath[document.Path].First()));
        }

        return text;
    }
}
