using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Gold.Files;

namespace CorpusGen.Tool;

/// <summary>A path on the command line: the folder of seeds that it belongs to, and which part of that it means.</summary>
/// <remarks>Names, ids and the catalogue are those of the whole folder, as in a build, whatever part of it is asked for.</remarks>
/// <param name="Root">The folder, as findings name it, with <c>/</c>.</param>
/// <param name="Part">A file of it or a folder in it, named likewise; null for all of it.</param>
/// <param name="IsFile">Whether the part is a file.</param>
internal sealed record SeedPath(string Root, string? Part, bool IsFile)
{
    /// <summary>Whether something says that the folder is one of seeds. A file in any other stands for itself.</summary>
    public bool IsRooted { get; private init; } = true;

    /// <summary>What a command works on that is told no path: the seeds of the project in the current folder.</summary>
    public static string Usual
    {
        get
        {
            if (!SeedFiles.ProjectFiles(".").Any())
                return ProjectRoots.Usual;
            string folder = Directory.GetCurrentDirectory();
            if (ProjectRoots.AreRefused(folder))
                return ".";
            return ProjectRoots.Of(folder).FirstOrDefault(Directory.Exists) is { } root ? Shown(root, given: "") : ProjectRoots.Usual;
        }
    }

    /// <summary>Finds out where the folder begins.</summary>
    /// <exception cref="FileNotFoundException">There is neither a file nor a folder of that name, or it is one of code that has no seeds.</exception>
    public static SeedPath Of(string path)
    {
        bool isFile = File.Exists(path);
        if (!isFile && !Directory.Exists(path))
            throw new FileNotFoundException(
                $"There is no file or folder '{path}'.{(path == ProjectRoots.Usual ? " Give the folder of a project, or of seeds." : "")}");
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string folder = isFile ? Path.GetDirectoryName(full)! : full;
        string given = SeedFiles.Slashed(path);
        if (!isFile && RootOfProjectIn(full) is { } ofProject)
            return new SeedPath(Shown(ofProject, path), Part: null, IsFile: false);
        string? above = RootAbove(folder);
        if (!isFile && above is null && SeedFiles.HasSolution(full) && !File.Exists(Path.Combine(full, CorpusSettingsReader.FileName)))
            throw new FileNotFoundException($"'{path}' is the folder of a solution. Give the folder of a project, or of seeds.");
        string fullRoot = above ?? folder;
        string below = SeedFiles.Slashed(Path.GetRelativePath(fullRoot, full));
        if (below == ".")
            return new SeedPath(given, Part: null, IsFile: false);
        string root = given == below ? "." : given.EndsWith("/" + below, StringComparison.Ordinal) ? given[..^(below.Length + 1)] : SeedFiles.Slashed(fullRoot);
        return new SeedPath(root, DocumentOf(root == "." ? below : $"{root}/{below}"), isFile) { IsRooted = above is not null };
    }

    /// <summary>What the paths of all files of the folder start with.</summary>
    public string Prefix => Root == "." ? "" : Root + "/";

    /// <summary>Whether a file belongs to the part that is meant; the gold of a document does.</summary>
    public bool Has(string file)
    {
        if (Part is null || file == Part)
            return true;
        if (!IsFile)
            return file.StartsWith(Part + "/", StringComparison.Ordinal);
        return GoldFile.IsGold(file) && GoldFile.DocumentOf(file) is var document
            && (document == Part || document.StartsWith(Part + DocumentKey.Separator, StringComparison.Ordinal));
    }

    /// <summary>Who asks for a file of gold means its document.</summary>
    private static string DocumentOf(string path)
    {
        if (!GoldFile.IsGold(path))
            return path;
        string document = GoldFile.DocumentOf(path);
        int part = document.LastIndexOf(DocumentKey.Separator);
        return part > document.LastIndexOf('/') && !File.Exists(document) ? document[..part] : document;
    }

    /// <summary>
    /// The root is what the project above takes for it; without a project, where <c>corpus.yaml</c> lies or what is called as roots are. Far above it could be
    /// anybody's: it has to lie in a repository, or in the current folder.
    /// </summary>
    private static string? RootAbove(string folder)
    {
        string? found = null;
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.GetFileName(at) == ProjectRoots.Usual || File.Exists(Path.Combine(at, CorpusSettingsReader.FileName)))
                found ??= at;
            if (SeedFiles.ProjectFiles(at).Any())
                return ProjectRoots.Of(at).FirstOrDefault(root => IsAtOrBelow(folder, root)) ?? found;
            if (Path.Exists(Path.Combine(at, ".git")))
                return found;
        }

        return found is not null && IsAtOrBelow(found, Directory.GetCurrentDirectory()) ? found : null;
    }

    /// <summary>
    /// Who names the folder of a project means its seeds, and not the project's README; null where the folder has no project or is the root itself.
    /// </summary>
    private static string? RootOfProjectIn(string folder)
    {
        if (!SeedFiles.ProjectFiles(folder).Any())
            return null;
        if (ProjectRoots.AreRefused(folder))
            throw new FileNotFoundException($"The project in '{SeedFiles.Slashed(folder)}' has no seeds: its CorpusGenRoot is empty.");
        string[] roots = [.. ProjectRoots.Of(folder)];
        return Array.Exists(roots, root => IsAtOrBelow(folder, root)) ? null : Array.Find(roots, Directory.Exists);
    }

    /// <summary>A root as findings name it: relative to the current folder, where what was given is.</summary>
    private static string Shown(string root, string given) =>
        SeedFiles.Slashed(Path.IsPathRooted(given) ? root : Path.GetRelativePath(Directory.GetCurrentDirectory(), root));

    private static bool IsAtOrBelow(string folder, string root) =>
        folder == root || folder.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
