using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Prepared;

namespace CorpusGen.Build;

/// <summary>The seeds on the disk.</summary>
internal sealed class SeedList
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly (string Name, string Path)[] _seeds;

    private SeedList((string Name, string Path)[] seeds) => _seeds = seeds;

    /// <param name="paths">Full paths.</param>
    /// <param name="root">The folder that they are in, ending in a separator.</param>
    /// <param name="prefix">What it is called in names.</param>
    public static SeedList Of(IEnumerable<string> paths, string root, string prefix) => new(
    [
        .. paths
            .Where(path => path.StartsWith(root, StringComparison.OrdinalIgnoreCase))
            .Select(path => (Name: prefix + path[root.Length..].Replace('\\', '/'), Path: path))
            .OrderBy(seed => seed.Name, StringComparer.Ordinal),
    ]);

    /// <summary>What changes whenever a file does, as far as the disk tells without reading them: sizes and times.</summary>
    public string StampFor(EmissionOptions options)
    {
        var stamp = new StringBuilder(PreparedCorpus.KeyOf(options)).Append('\n');
        foreach ((string name, string path) in _seeds)
        {
            var file = new FileInfo(path);
            stamp.Append(name).Append('\t').Append(file.Length).Append('\t').Append(file.LastWriteTimeUtc.Ticks).Append('\n');
        }

        return stamp.ToString();
    }

    /// <summary>The files, read on all cores.</summary>
    /// <exception cref="DecoderFallbackException">One of them is no UTF-8: what it means the compiler guesses in a way of its own.</exception>
    public SeedFile[] Read() => [.. _seeds.AsParallel().AsOrdered().Select(seed => new SeedFile(seed.Name, TextOf(seed.Path)))];

    private static string TextOf(string path)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
    }
}
