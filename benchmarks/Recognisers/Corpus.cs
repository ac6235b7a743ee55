using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusGen.Benchmarks;

/// <summary>The text that is measured on: the repository's own seeds.</summary>
internal static class Corpus
{
    public static IEnumerable<string> Articles() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "seeds"), "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".txt" or ".md")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CorpusGen.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("CorpusGen.sln is in no folder above " + AppContext.BaseDirectory);
        return folder.FullName;
    }
}
