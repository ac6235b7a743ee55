using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;

namespace CorpusGen.Tool;

/// <summary>A folder of seeds on the disk, or one file of it, with what its <c>corpus.yaml</c> says.</summary>
/// <param name="Root">The folder as findings and ids name it, with <c>/</c>.</param>
/// <param name="Files">The files to read, in ordinal order.</param>
/// <param name="Gold">What persons approved of them.</param>
/// <param name="Findings">What is wrong with <c>corpus.yaml</c>, and with gold that stands beside nothing.</param>
internal sealed record SeedFolder(string Root, CorpusSettings Settings, IReadOnlyList<string> Files, GoldFiles Gold, IReadOnlyList<Finding> Findings)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A folder with all seeds below it; or a file, with the <c>corpus.yaml</c> beside it.</summary>
    /// <exception cref="FileNotFoundException">There is neither.</exception>
    public static SeedFolder Open(string path)
    {
        if (Directory.Exists(path))
            return OpenFolder(path);
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file or folder '{path}'.");
        string folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        CorpusSettings beside = SettingsOf(folder, isFolder: false);
        return new SeedFolder(Slashed(folder), beside, [path], GoldOf(GoldBeside(path)), beside.Findings);
    }

    /// <summary>Reads and annotates one of the files, as the generator does.</summary>
    public (IReadOnlyList<AnnotatedDocument> Documents, IReadOnlyList<Finding> Findings) Annotate(string file)
    {
        SeedContent content = Pipeline.Read(Read(file), Settings);
        AnnotatedDocument[] documents =
            [.. content.Documents.Select(Gold.PairWith).Select(pair => Pipeline.Annotate(pair.Document, Settings, pair.Gold))];
        return (documents, [.. content.Findings, .. documents.SelectMany(document => document.Document.Findings)]);
    }

    /// <summary>All stages over a folder of seeds, or over one file of it, as a build runs them.</summary>
    /// <exception cref="FileNotFoundException">There is neither.</exception>
    public static CorpusRun Build(string path)
    {
        SeedFolder folder = Open(path);
        string[] others = Directory.Exists(path) ? [.. FilesBelow(path).Where(file => GoldFile.IsGold(Slashed(file)))] : [.. GoldBeside(path)];
        return CorpusRun.Of(
            [.. folder.Files.Concat(others).Concat(Catalogues(folder.Root, Directory.Exists(path))).Where(File.Exists).Select(Read)],
            EmissionOptions.Default with { Root = folder.Root == "." ? "" : folder.Root },
            new CorpusWorkers());
    }

    private static SeedFolder OpenFolder(string path)
    {
        string[] files = [.. FilesBelow(path).OrderBy(Slashed, StringComparer.Ordinal)];
        CorpusSettings settings = SettingsOf(path, isFolder: true);
        GoldFiles gold = GoldOf(files.Where(file => GoldFile.IsGold(Slashed(file))));
        string[] names = [.. NamesOf([.. files.Select(Slashed)], settings, gold)];
        return new SeedFolder(
            Slashed(path),
            settings,
            [.. files.Where(file => DocumentFormat.Of(Slashed(file)) is not null)],
            gold,
            [.. Pipeline.CheckSettings(settings, names), .. Pipeline.CheckGold(gold.Files.Select(file => file.Path), names)]);
    }

    /// <summary>What settings and gold can speak of. Whether a list has an article that they name shows only once it is read: here it is taken for there.</summary>
    private static IEnumerable<string> NamesOf(HashSet<string> paths, CorpusSettings settings, GoldFiles gold) => settings.Articles
        .Select(article => article.Path)
        .Concat(gold.Files.Select(file => file.DocumentKey))
        .Where(name => name.LastIndexOf(DocumentKey.Separator) is > 0 and var part && paths.Contains(name[..part]))
        .Concat(paths);

    private static IEnumerable<string> FilesBelow(string path) => new FileSystemEnumerable<string>(
        path,
        (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsMadeByBuilds(ref entry),
    };

    /// <summary>What a project's builds make of it lies beside it, and is no part of the corpus of one whose root is its own folder.</summary>
    private static bool IsMadeByBuilds(ref FileSystemEntry folder) =>
        folder.FileName is "bin" or "obj" && Directory.EnumerateFiles(folder.Directory.ToString(), "*.*proj").Any();

    /// <summary>The gold of one file, or of the articles in it.</summary>
    private static IEnumerable<string> GoldBeside(string path)
    {
        string folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        return FilesBelow(folder)
            .Select(Slashed)
            .Where(file => GoldFile.IsGold(file) && (file == Slashed(path) + GoldFile.Extension || file.StartsWith(Slashed(path) + DocumentKey.Separator, StringComparison.Ordinal)));
    }

    private static GoldFiles GoldOf(IEnumerable<string> files) => GoldFiles.Of(files.Select(file => Pipeline.ReadGold(Read(file))));

    /// <summary>What the catalogue of a folder says.</summary>
    /// <param name="isFolder">Whether the folder is the corpus: then its files of entities belong to it.</param>
    public static CorpusSettings SettingsOf(string folder, bool isFolder) => CorpusSettings.Together(
        Catalogues(folder, isFolder).Select(file => (Slashed(file), Pipeline.ReadSettings(Read(file)))), Slashed(Path.Combine(folder, CorpusSettingsReader.FileName)));

    /// <summary>The <c>corpus.yaml</c> of a folder and its files of entities; those below it too, where the whole folder is meant.</summary>
    private static IEnumerable<string> Catalogues(string folder, bool isFolder) => (isFolder ? FilesBelow(folder) : Directory.EnumerateFiles(folder, "*.yaml"))
        .Where(file => CorpusSettingsReader.IsCatalogue(Slashed(file), folder == "." ? "" : Slashed(folder) + "/"));

    /// <summary>A file, decoded; its byte order mark stays.</summary>
    public static SeedFile Read(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        try
        {
            return new SeedFile(Slashed(file), Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return new SeedFile(Slashed(file), Encoding.Latin1.GetString(bytes), IsUtf8: false);
        }
    }

    /// <summary>A path as findings name it, with <c>/</c>.</summary>
    public static string Slashed(string path)
    {
        string slashed = Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
        return slashed.StartsWith("./", StringComparison.Ordinal) ? slashed[2..] : slashed.Length > 1 ? slashed.TrimEnd('/') : slashed;
    }
}
