using System;
using System.IO;

namespace CorpusGen.Training.Tests;

/// <summary>Where the training data are: found by walking up from the test assembly to the solution file.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

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
