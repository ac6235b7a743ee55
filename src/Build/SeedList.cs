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
/// <param name="Files">In ordinal order of their names.</param>
/// <param name="Prefix">What their folder is called in names.</param>
internal sealed record SeedList(IReadOnlyList<SeedOnDisk> Files, string Prefix)
{
    /// <param name="paths">Full paths.</param>
    /// <param name="root">The folder that they are in, ending in a separator.</param>
    /// <param name="prefix">What it is called in names.</param>
    public static SeedList Of(IEnumerable<string> paths, string root, string prefix) => new(
    [
        .. paths
            .Where(path => path.StartsWith(root, StringComparison.OrdinalIgnoreCase) && !SeedNames.Climbs(path[root.Length..].Replace('\\', '/')))
            .Select(path => SeedOnDisk.At(path, prefix + path[root.Length..].Replace('\\', '/')))
            .DistinctBy(seed => seed.Name)
            .OrderBy(seed => seed.Name, StringComparer.Ordinal),
    ],
    prefix);

    /// <summary>What changes whenever a file does, as far as the disk tells without reading them: sizes and times.</summary>
    public string StampFor(EmissionOptions options)
    {
        var stamp = new StringBuilder(PreparedCorpus.KeyOf(options)).Append('\n');
        foreach (SeedOnDisk file in Files)
            stamp.Append(file.Stamp).Append('\n');
        return stamp.ToString();
    }

    /// <summary>How much of the seeds is not as a stamp has it, in bytes; all of it, where a catalogue is not.</summary>
    /// <param name="stamp">What <see cref="StampFor"/> said once, or empty.</param>
    public long LengthChangedSince(string stamp)
    {
        var known = new HashSet<string>(stamp.Split('\n'), StringComparer.Ordinal);
        SeedOnDisk[] changed = [.. Files.Where(file => !known.Contains(file.Stamp))];
        bool isCatalogue = changed.Any(file => CorpusSettingsReader.IsCatalogue(file.Name, Prefix));
        return (isCatalogue ? Files : changed).Sum(file => file.Length);
    }
}

/// <summary>A file of the seeds, as the disk tells of it unread.</summary>
/// <param name="Name">Relative to the project, with <c>/</c>.</param>
/// <param name="Path">In full.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Ticks">When it was last written.</param>
internal sealed record SeedOnDisk(string Name, string Path, long Length, long Ticks)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What changes whenever the file does.</summary>
    public string Stamp => $"{Name}\t{Length}\t{Ticks}";

    public static SeedOnDisk At(string path, string name)
    {
        var file = new FileInfo(path);
        return new SeedOnDisk(name, path, file.Length, file.LastWriteTimeUtc.Ticks);
    }

    /// <exception cref="DecoderFallbackException">It is no UTF-8: what it means the compiler guesses in a way of its own.</exception>
    public SeedFile Read()
    {
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(Path);
        return new SeedFile(Name, Strict.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes));
    }
}
