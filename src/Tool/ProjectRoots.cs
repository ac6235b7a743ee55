using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;

namespace CorpusGen.Tool;

/// <summary>Where projects say that their seeds are, as far as that can be read without MSBuild.</summary>
internal static partial class ProjectRoots
{
    /// <summary>Where they are for a project that says nothing.</summary>
    public const string Usual = "seeds";

    private const string SharedProperties = "Directory.Build.props";

    /// <summary>
    /// The folders that the projects in a folder take for their seeds, in full: what they say, or what is said for all projects there, then the usual one.
    /// </summary>
    public static IEnumerable<string> Of(string folder)
    {
        string[] said = [.. SeedFiles.ProjectFiles(folder).SelectMany(project => RootsOf(project, folder))];
        return (said.Length > 0 ? said : SharedRoots(folder)).Append(FullPath(Usual, folder));
    }

    /// <summary>Whether all projects in a folder want no corpus: they say that the root is empty.</summary>
    public static bool AreRefused(string folder) =>
        SeedFiles.ProjectFiles(folder).All(project => SaidIn(project) is [_, ..] said && said.All(root => root.Length == 0));

    /// <summary>MSBuild takes the nearest file of shared properties above a project, and no other.</summary>
    private static string[] SharedRoots(string folder)
    {
        for (string? at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, SharedProperties)))
                return RootsOf(Path.Combine(at, SharedProperties), folder);
        }

        return [];
    }

    /// <param name="projectFolder">What the root is relative to.</param>
    private static string[] RootsOf(string file, string projectFolder) =>
    [
        .. SaidIn(file)
            .Select(root => root
                .Replace("$(MSBuildThisFileDirectory)", Path.GetDirectoryName(Path.GetFullPath(file)) + "/", StringComparison.OrdinalIgnoreCase)
                .Replace("$(MSBuildProjectDirectory)", projectFolder, StringComparison.OrdinalIgnoreCase))
            .Where(root => root.Length > 0 && !root.Contains('$'))
            .Select(root => FullPath(root, projectFolder)),
    ];

    /// <summary>What a file says, as it is meant: XML and MSBuild have their own ways to write a character.</summary>
    private static string[] SaidIn(string file) =>
        [.. RootProperty().Matches(File.ReadAllText(file)).Select(match => Uri.UnescapeDataString(WebUtility.HtmlDecode(match.Groups[1].Value.Trim())))];

    private static string FullPath(string root, string folder) =>
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, root.Replace('\\', '/'))));

    [GeneratedRegex("<CorpusGenRoot(?: [^>]*[^>/])?(?:>([^<]*)</CorpusGenRoot>| */>)", RegexOptions.CultureInvariant)]
    private static partial Regex RootProperty();
}
