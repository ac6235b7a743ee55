using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using CorpusGen.Core;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Prepared;

namespace CorpusGen.Build.Kept;

/// <summary>
/// What is kept of a corpus from one build to the next: what its files were, and what was found to be wrong. What is known of its documents lies in shards.
/// </summary>
/// <param name="Version">The version of CorpusGen and the catalogue: they decide over all else.</param>
/// <param name="Seeds">The hash of the seeds, by which the files that were handed over tell whether they are of the same build.</param>
/// <param name="Files">By their names.</param>
/// <param name="Shards">The hash of each shard.</param>
/// <param name="Findings">What only all documents together show.</param>
internal sealed record KeptCorpus(
    string Version, string Seeds, IReadOnlyDictionary<string, KeptFile> Files, IReadOnlyList<string> Shards, EquatableArray<Finding> Findings)
{
    /// <summary>The file that it lies in.</summary>
    public const string FileName = "documents.bin";

    private const int HashLength = 32;

    public static KeptCorpus NothingOf(string version) => new(version, "", new Dictionary<string, KeptFile>(), [], default);

    /// <summary>What a file keeps: nothing, where it is broken, or of another version or catalogue.</summary>
    public static KeptCorpus Read(byte[] bytes, string version)
    {
        int length = bytes.Length - HashLength;
        if (length < 0 || !bytes.AsSpan(length).SequenceEqual(SHA256.HashData(bytes.AsSpan(0, length))))
            return NothingOf(version);
        var reader = new ByteReader(bytes.AsMemory(0, length));
        if (reader.Text() != version)
            return NothingOf(version);
        string seeds = reader.Text();
        int count = reader.Count();
        var files = new Dictionary<string, KeptFile>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            var file = KeptFile.Read(reader);
            files.Add(file.Name, file);
        }

        return new KeptCorpus(version, seeds, files, [.. reader.List(from => from.Text())], reader.List(FactsCodec.ReadFinding));
    }

    public byte[] Write()
    {
        ReadOnlySpan<byte> written = new ByteWriter()
            .Text(Version)
            .Text(Seeds)
            .List(Files.Values.OrderBy(file => file.Name, StringComparer.Ordinal).ToList(), (to, file) => file.Write(to))
            .List(Shards, (to, hash) => to.Text(hash))
            .List(Findings, FactsCodec.Write)
            .Written.Span;
        return [.. written, .. SHA256.HashData(written)];
    }
}

/// <summary>A file of the seeds, as it was.</summary>
/// <param name="Hash">The hash of what it held: <see cref="ContentHash.Of(SeedFile)"/>.</param>
/// <param name="Documents">The documents in it, in their order; none in one of gold or of the catalogue.</param>
/// <param name="Findings">What is wrong with it and its documents.</param>
internal sealed record KeptFile(string Name, long Length, long Ticks, string Hash, EquatableArray<KeptDocument> Documents, EquatableArray<Finding> Findings)
{
    public static KeptFile Read(ByteReader reader)
    {
        string name = reader.Text();
        return new KeptFile(
            name, reader.Number(), reader.Number(), reader.Text(), reader.List(from => KeptDocument.Read(name, from)), reader.List(FactsCodec.ReadFinding));
    }

    public void Write(ByteWriter writer) => writer
        .Text(Name).Number(Length).Number(Ticks).Text(Hash).List(Documents, (to, document) => document.Write(to)).List(Findings, FactsCodec.Write);
}

/// <summary>A document, as it was.</summary>
/// <param name="Content">What tells by what it says how it was annotated, or null where that is not kept.</param>
internal sealed record KeptDocument(DocumentKey Key, string? Content)
{
    public static KeptDocument Read(string file, ByteReader reader) => new(new DocumentKey(file, reader.TextOrNull(), reader.Count()), reader.TextOrNull());

    public void Write(ByteWriter writer) => writer.Text(Key.Part).Number(Key.Position).Text(Content);
}
