using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Gold.Files;

namespace CorpusGen.Tool;

/// <summary>A path on the command line: the folder of seeds that it belongs to, and which part of that it means.</summary>
/// <remarks>Names, ids and the catalogue are those of the whole folder, as in a build, whatever part of it is asked for.</remarks>
/// <param name="Root">The folder, as findings name it, with <c>/</c>.</param>
/// <param name="Part">A file of it or a folder in it, named likewise; null for all of it.</param>
/// <param name="IsFile">Whether the part is a file.</param>
internal sealed partial record SeedPath(string Root, string? Part, bool IsFile)
{
    private const string UsualRoot = "seeds";

    /// <summary>Finds out where the folder begins.</summary>
    /// <exception cref="FileNotFoundException">There is neither a file nor a folder of that name.</exception>
    public static SeedPath Of(string path)
    {
        bool isFile = File.Exists(path);
        if (!isFile && !Directory.Exists(path))
            throw new FileNotFoundException($"There is no file or folder '{path}'.");
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string folder = isFile ? Path.GetDirectoryName(full)! : full;
        string fullRoot = RootAbove(folder) ?? folder;
        string given = SeedFiles.Slashed(path);
        string below = SeedFiles.Slashed(Path.GetRelativePath(fullRoot, full));
        if (below == ".")
            return new SeedPath(given, Part: null, IsFile: false);
        string root = given == below ? "." : given.EndsWith("/" + below, StringComparison.Ordinal) ? given[..^(below.Length + 1)] : SeedFiles.Slashed(fullRoot);
        return new SeedPath(root, DocumentOf(root == "." ? below : $"{root}/{below}"), isFile);
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
            if (Path.GetFileName(at) == UsualRoot || File.Exists(Path.Combine(at, CorpusSettingsReader.FileName)))
                found ??= at;
            string[] projects = [.. SeedFiles.ProjectFiles(at)];
            if (projects.Length > 0)
                return projects.SelectMany(RootsOf).Append(UsualRoot).Select(root => FullPath(root, at)).FirstOrDefault(root => IsAtOrBelow(folder, root)) ?? found;
            if (Path.Exists(Path.Combine(at, ".git")))
                return found;
        }

        return found is not null && IsAtOrBelow(found, Directory.GetCurrentDirectory()) ? found : null;
    }

    /// <summary>Where a project file itself says its root, as far as that can be read without MSBuild.</summary>
    private static string[] RootsOf(string project) => [.. RootProperty().Matches(File.ReadAllText(project)).Select(match => match.Groups[1].Value.Trim())];

    private static string FullPath(string root, string folder) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, root.Replace('\\', '/'))));

    private static bool IsAtOrBelow(string folder, string root) => folder == root || folder.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    [GeneratedRegex("<CorpusGenRoot>([^<$]+)</CorpusGenRoot>", RegexOptions.CultureInvariant)]
    private static partial Regex RootProperty();
}
