using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Prepared;

namespace CorpusGen.Build;

/// <summary>The seeds on the disk.</summary>
internal sealed class SeedList
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly (string Name, string Path)[] _seeds;

    private readonly string _prefix;

    private SeedList((string Name, string Path)[] seeds, string prefix)
    {
        _seeds = seeds;
        _prefix = prefix;
    }

    /// <param name="paths">Full paths.</param>
    /// <param name="root">The folder that they are in, ending in a separator.</param>
    /// <param name="prefix">What it is called in names.</param>
    public static SeedList Of(IEnumerable<string> paths, string root, string prefix) => new(
    [
        .. paths
            .Where(path => path.StartsWith(root, StringComparison.OrdinalIgnoreCase))
            .Select(path => (Name: prefix + path[root.Length..].Replace('\\', '/'), Path: path))
            .OrderBy(seed => seed.Name, StringComparer.Ordinal),
    ],
    prefix);

    /// <summary>What changes whenever a file does, as far as the disk tells without reading them: sizes and times.</summary>
    public string StampFor(EmissionOptions options)
    {
        var stamp = new StringBuilder(PreparedCorpus.KeyOf(options)).Append('\n');
        foreach ((string name, string path) in _seeds)
        {
            var file = new FileInfo(path);
            stamp.Append(LineOf(name, file)).Append('\n');
        }

        return stamp.ToString();
    }

    /// <summary>How much of the seeds is not as a stamp has it, in bytes; all of it, where a catalogue is not.</summary>
    /// <param name="stamp">What <see cref="StampFor"/> said once, or empty.</param>
    public long LengthChangedSince(string stamp)
    {
        var known = new HashSet<string>(stamp.Split('\n'), StringComparer.Ordinal);
        long all = 0;
        long changed = 0;
        bool catalogue = false;
        foreach ((string name, string path) in _seeds)
        {
            var file = new FileInfo(path);
            all += file.Length;
            if (known.Contains(LineOf(name, file)))
                continue;
            changed += file.Length;
            catalogue |= CorpusSettingsReader.IsCatalogue(name, _prefix);
        }

        return catalogue ? all : changed;
    }

    /// <summary>The files, read on all cores.</summary>
    /// <exception cref="DecoderFallbackException">One of them is no UTF-8: what it means the compiler guesses in a way of its own.</exception>
    public SeedFile[] Read() => [.. _seeds.AsParallel().AsOrdered().Select(seed => new SeedFile(seed.Name, TextOf(seed.Path)))];

    private static string LineOf(string name, FileInfo file) => $"{name}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}";

    private static string TextOf(string path)
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        return Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
    }
}
