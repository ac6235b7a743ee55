using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Naming;

namespace CorpusGen.Tool;

/// <summary>A folder of seeds on the disk, or a part of it, for commands that look at each document alone.</summary>
/// <param name="Path">Which folder, and which part of it.</param>
/// <param name="Files">The files to read, in ordinal order.</param>
/// <param name="Gold">What persons approved of them.</param>
/// <param name="Findings">What is wrong with <c>corpus.yaml</c>, and with gold that stands beside nothing.</param>
internal sealed record SeedFolder(SeedPath Path, CorpusSettings Settings, IReadOnlyList<string> Files, GoldFiles Gold, IReadOnlyList<Finding> Findings)
{
    private IReadOnlyList<string> _all = [];

    /// <summary>A folder with all seeds below it; or a file.</summary>
    /// <exception cref="FileNotFoundException">There is neither.</exception>
    public static SeedFolder Open(string path)
    {
        var part = SeedPath.Of(path);
        List<Finding> leftOut = [];
        string[] all = [.. SeedFiles.Below(part.Root).Select(SeedFiles.Slashed).Order(StringComparer.Ordinal)];
        string[] fit = [.. all.Where(file => SeedFiles.FindUnfitName(file, part.Root) is null)];
        CorpusSettings settings = SettingsOf(part.Root, fit, leftOut);
        string[] golds = [.. fit.Where(file => GoldFile.IsGold(file) && part.Has(file))];
        GoldFiles gold = Pipeline.GatherGold(
            golds.Select(file => SeedFiles.Read(file, part.Root, leftOut)).OfType<SeedFile>().Select(file => Pipeline.ReadGold(file)));
        var names = new SeedNames(NamesOf([.. fit], settings, golds).ToEquatableArray());
        return new SeedFolder(
            part,
            settings,
            part.IsFile ? [part.Part!] : [.. all.Where(file => DocumentFormat.Of(file) is not null && part.Has(file))],
            gold,
            [.. Pipeline.CheckSettings(settings, names), .. Pipeline.CheckGold(golds, names), .. gold.Faults, .. leftOut])
        {
            _all = fit,
        };
    }

    /// <summary>The ids of all articles of the folder, by their keys: of two that wish for one, the build gives one to the first.</summary>
    public IReadOnlyDictionary<string, UniqueName> ReadIds()
    {
        IEnumerable<string> files = Path.IsRooted || !Path.IsFile ? _all.Where(file => DocumentFormat.Of(file) is not null) : Files;
        var articles = files.AsParallel().AsOrdered()
            .Select(file => SeedFiles.Read(file, Path.Root, [])).OfType<SeedFile>()
            .SelectMany(file => Pipeline.Read(file, Settings).Documents.Select(document => (Key: document.Key.ToString(), document.Id)));
        return ArticleNames.AssignIds(articles.AsEnumerable().DistinctBy(article => article.Key), Path.Root); // Of two with one key the build leaves one out.
    }

    /// <summary>Reads and annotates one of the files, as the generator does.</summary>
    public (IReadOnlyList<AnnotatedDocument> Documents, IReadOnlyList<Finding> Findings) Annotate(string file)
    {
        List<Finding> findings = [];
        if (SeedFiles.Read(file, Path.Root, findings) is not { } read)
            return ([], findings);
        SeedContent content = Pipeline.Read(read, Settings);
        AnnotatedDocument[] documents =
            [.. content.Documents
                .Select(document => Pipeline.PairWithGold(document, Gold))
                .Select(pair => Pipeline.Annotate(pair.Document, Settings, pair.Gold))];
        return (documents, [.. content.Findings, .. documents.SelectMany(document => document.Document.Findings)]);
    }

    /// <summary>What the catalogue of a folder says.</summary>
    public static CorpusSettings SettingsOf(string folder) => SettingsOf(SeedFiles.Slashed(folder), SeedFiles.Below(folder).Select(SeedFiles.Slashed), []);

    private static CorpusSettings SettingsOf(string root, IEnumerable<string> files, List<Finding> leftOut)
    {
        string prefix = root == "." ? "" : root + "/";
        return Pipeline.JoinSettings(
            files.Where(file => CorpusSettingsReader.IsCatalogue(file, prefix))
                .Select(file => SeedFiles.Read(file, root, leftOut)).OfType<SeedFile>().Select(file => (file.Path, Pipeline.ReadSettings(file))),
            prefix + CorpusSettingsReader.FileName);
    }

    /// <summary>
    /// What settings and gold can speak of. Whether a list has an article that they name shows only once it is read: here it is taken for there.
    /// </summary>
    private static IEnumerable<string> NamesOf(HashSet<string> paths, CorpusSettings settings, IEnumerable<string> golds) => settings.Articles
        .Select(article => article.Path)
        .Concat(golds.Select(GoldFile.DocumentOf))
        .Where(name => name.LastIndexOf(DocumentKey.Separator) is > 0 and var part && paths.Contains(name[..part]))
        .Concat(paths);
}
