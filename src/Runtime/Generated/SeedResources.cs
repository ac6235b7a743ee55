using System;
using System.Collections.Concurrent;
using System.IO;
using System.Reflection;
using System.Text;

namespace CorpusGen.Generated;

/// <summary>The seed files as they lie in the assembly: embedded as they are, decoded and cut on first use.</summary>
internal sealed class SeedResources
{
    private const string Prefix = "CorpusGen/";

    private readonly Assembly _assembly;
    private readonly ConcurrentDictionary<string, SeedFile> _lists = new(StringComparer.Ordinal);

    public SeedResources(Assembly assembly) => _assembly = assembly;

    /// <summary>The body of an article, cut out of its file.</summary>
    /// <param name="path">The seed file's path, which names its resource.</param>
    /// <param name="line">The line from which the places of the pieces are counted, from 1.</param>
    /// <param name="isPart">Whether the file holds other articles too: then it is kept, so that it is decoded once for all of them.</param>
    /// <param name="pieces">The pieces of the body, packed.</param>
    /// <exception cref="InvalidOperationException">The assembly does not hold the file, or another version of it than the one compiled.</exception>
    public string Read(string path, int line, bool isPart, string pieces)
    {
        SeedFile file = isPart ? _lists.GetOrAdd(path, ReadFile) : ReadFile(path);
        return file.TryCut(line, new PackedNumbers(pieces))
            ?? throw new InvalidOperationException($"The embedded seed '{path}' is shorter than when it was compiled: rebuild the project.");
    }

    private SeedFile ReadFile(string path)
    {
        using Stream stream = _assembly.GetManifestResourceStream(Prefix + path)
            ?? throw new InvalidOperationException(
                $"The assembly {_assembly.GetName().Name} does not hold the seed '{path}': is a resource named '{Prefix}{path}' removed by the project?");
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        // The reader takes one byte order mark away, and the generator all that there are: joining files leaves more behind.
        string text = reader.ReadToEnd().TrimStart('\uFEFF');
        return new SeedFile(text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n").Replace('\r', '\n'));
    }
}
