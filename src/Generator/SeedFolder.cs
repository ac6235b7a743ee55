using System;
using CorpusGen.Core.Documents;

namespace CorpusGen.Generator;

/// <summary>The folder of the seeds: tells which of a project's files are seeds, and how they are called, alike on every machine.</summary>
/// <param name="Path">As the compiler writes paths, ending in a separator.</param>
/// <param name="Prefix">What the folder is called in names: <c>seeds/</c>, with <c>/</c> at its end, or empty for the project's own folder.</param>
internal sealed record SeedFolder(string Path, string Prefix)
{
    // Windows tells letters' cases in paths not apart, and only there paths have a drive.
    private StringComparison Comparison =>
        Path.Length > 1 && Path[1] == ':' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public bool Holds(string path) => Slashed(path).StartsWith(Slashed(Path), Comparison) && !SeedNames.Climbs(NameOf(path));

    /// <summary>A seed's name, <c>seeds/a.txt</c>.</summary>
    public string NameOf(string path) => Prefix + Slashed(path.Substring(Path.Length));

    private static string Slashed(string path) => path.Replace('\\', '/');
}
