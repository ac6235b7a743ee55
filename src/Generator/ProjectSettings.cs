using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>What the project file says: the properties that the package makes visible to the compiler, as they are written.</summary>
/// <param name="Seeds">Where the seeds are, or null where the project has none: then nothing is generated.</param>
/// <param name="MissingRoot">The folder that it names for seeds, where there is no such folder, or empty.</param>
/// <param name="MeantRoot">A folder that is there and may be the one that was meant, or empty.</param>
/// <param name="Cache">Whether builds keep what was recognised. The task that does it asks for itself; here it is checked only.</param>
/// <param name="FoldersWithoutOwnMembers">Folders below the root, parted by <c>;</c>.</param>
/// <param name="IsEditor">Whether an editor asks, which completes what is not yet written.</param>
/// <param name="IsWatch">Whether <c>dotnet watch</c> asks, which changes the code of a program that runs.</param>
internal sealed record ProjectSettings(
    SeedFolder? Seeds, string MissingRoot, string MeantRoot, string Namespace, string RootNamespace, string ClassName, string Visibility, string Members, string Cache, string FoldersWithoutOwnMembers, bool IsEditor, bool IsWatch)
{
    public const string DefaultClassName = "Corpus";

    public static ProjectSettings Read(AnalyzerConfigOptions properties)
    {
        // Paths are escaped, since the compiler reads a # in a property's value as the start of a comment.
        string folder = Uri.UnescapeDataString(Property("CorpusGenRootPath"));
        string prefix = Uri.UnescapeDataString(Property("CorpusGenPathPrefix"));
        return new ProjectSettings(
            folder.Length == 0 ? null : new SeedFolder(folder, prefix),
            Uri.UnescapeDataString(Property("CorpusGenMissingRoot")),
            Uri.UnescapeDataString(Property("CorpusGenMeantRoot")),
            Property("CorpusGenNamespace"),
            Property("RootNamespace"),
            Property("CorpusGenClass", DefaultClassName),
            Property("CorpusGenVisibility", "internal"),
            Property("CorpusGenMembers", "true"),
            Property("CorpusGenCache", "true"),
            Uri.UnescapeDataString(Property("CorpusGenFoldersWithoutMembers")),
            IsEditor: Property("CorpusGenHost") == "editor",
            IsWatch: Property("CorpusGenHost") == "watch");

        string Property(string name, string otherwise = "") =>
            properties.TryGetValue("build_property." + name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : otherwise;
    }
}
