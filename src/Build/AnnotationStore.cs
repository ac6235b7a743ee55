using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Prepared;

namespace CorpusGen.Build;

/// <summary>What documents were annotated with in the last build, by what they say: who edits one of ten thousand waits for one.</summary>
/// <remarks>
/// A file of a version, of entries and of a hash of all that: one that is cut short, written over or of another version is as if it were not there.
/// </remarks>
internal sealed class AnnotationStore
{
    private const int HashLength = 32;

    private readonly string _file;
    private readonly byte[] _version;
    private readonly Dictionary<string, ArraySegment<byte>> _last;
    private readonly ConcurrentDictionary<string, ArraySegment<byte>> _current = new(StringComparer.Ordinal);
    private int _news;

    private AnnotationStore(string file, byte[] version, Dictionary<string, ArraySegment<byte>> last)
    {
        _file = file;
        _version = version;
        _last = last;
    }

    /// <summary>What decides over annotations besides the documents: the version of CorpusGen, and the catalogue.</summary>
    /// <param name="root">The seeds folder, with <c>/</c> at its end, or empty.</param>
    public static string VersionFor(IEnumerable<SeedFile> files, string root)
    {
        using var hash = new ContentHash();
        hash.AddField(PreparedCorpus.Version);
        foreach (SeedFile file in files.Where(file => CorpusSettingsReader.IsCatalogue(file.Path, root)))
            hash.AddField(file.Path).AddField(file.Text);
        return hash.Finish();
    }

    public static AnnotationStore Open(string file, string version)
    {
        byte[] expected = Encoding.ASCII.GetBytes(version);
        return new AnnotationStore(file, expected, File.Exists(file) ? Read(File.ReadAllBytes(file), expected) : []);
    }

    /// <summary>The document annotated: as it was the last time it said the same, else anew.</summary>
    public AnnotatedDocument Annotate(GoldDocument pair, Func<AnnotatedDocument> annotate)
    {
        // What a person decided is read again each time, which costs little; so that here only what was recognised is kept.
        Document document = pair.Document;
        if (pair.Gold is not null || document.Marks is not null || document.Aliases.Count > 0)
            return annotate();
        string key = KeyOf(document);
        if (_last.TryGetValue(key, out ArraySegment<byte> entry))
        {
            _current[key] = entry;
            return AnnotationCodec.Read(entry, document);
        }

        AnnotatedDocument annotated = annotate();

        // A fault of ours is a finding, and is tried again.
        if (annotated.Document.Findings.Count == document.Findings.Count && AnnotationCodec.TryWrite(annotated) is { } written && _current.TryAdd(key, written))
            Interlocked.Increment(ref _news);
        return annotated;
    }

    /// <summary>Keeps what was annotated for the next build, and nothing else.</summary>
    public void Save()
    {
        if (_news == 0 && _current.Count == _last.Count)
            return;
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(_version);
            writer.Write(_current.Count);
            foreach ((string key, ArraySegment<byte> entry) in _current.OrderBy(each => each.Key, StringComparer.Ordinal))
            {
                writer.Write(key);
                writer.Write(entry.Count);
                writer.Write(entry);
            }
        }

        bytes.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        PreparedFolder.Write(_file, bytes.ToArray());
    }

    private static Dictionary<string, ArraySegment<byte>> Read(byte[] bytes, byte[] version)
    {
        var entries = new Dictionary<string, ArraySegment<byte>>(StringComparer.Ordinal);
        int length = bytes.Length - HashLength;
        if (length < version.Length
            || !bytes.AsSpan(0, version.Length).SequenceEqual(version)
            || !bytes.AsSpan(length).SequenceEqual(SHA256.HashData(bytes.AsSpan(0, length))))
        {
            return entries;
        }

        using var stream = new MemoryStream(bytes, 0, length);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        stream.Position = version.Length;
        for (int count = reader.ReadInt32(); count > 0; count--)
        {
            string key = reader.ReadString();
            int size = reader.ReadInt32();
            entries.Add(key, new ArraySegment<byte>(bytes, (int)stream.Position, size));
            stream.Position += size;
        }

        return entries;
    }

    private static string KeyOf(Document document)
    {
        using var hash = new ContentHash();
        return hash.AddField(document.Published?.ToString() ?? "").AddField(document.Prose).Finish();
    }
}
