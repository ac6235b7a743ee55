using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusGen.Tests;

/// <summary>The repository that the tests were built from: found by walking up from the test assembly to the solution file.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A folder of cases: <c>tests/Cases/{area}</c>.</summary>
    public static string Cases(string area) => Path.Combine(Root, "tests", "Cases", area);

    /// <summary>The files of an area by their names relative to it, in ordinal order: a case each, for <c>MemberData</c>.</summary>
    public static IEnumerable<string> CaseFiles(string area, string pattern = "*") =>
        Directory.EnumerateFiles(Cases(area), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Cases(area), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The text of a case file with line ends <c>\n</c>.</summary>
    public static string ReadCase(string area, string file) =>
        File.ReadAllText(Path.Combine(Cases(area), file)).Replace("\r\n", "\n");

    /// <summary>A path of the material that lives beside the repository, if it does: a test that needs it is a <c>SharedFact</c>.</summary>
    public static string Shared(string path) => Path.Combine(Root, "..", "shared", path);

    public static bool HasShared(string path) => Path.Exists(Shared(path));

    private static string FindRoot()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "CorpusGen.sln")))
                return folder;
        }

        throw new InvalidOperationException($"No CorpusGen.sln above {AppContext.BaseDirectory}.");
    }
}
