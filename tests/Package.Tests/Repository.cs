using System;
using System.IO;

namespace CorpusGen.Package.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the material that lives beside the repository, or null where it is not there.</summary>
    public static string? Shared(params string[] path)
    {
        string full = Path.Combine([Root, "..", "shared", .. path]);
        return File.Exists(full) ? full : null;
    }

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
