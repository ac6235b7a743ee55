using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Prepared;

namespace CorpusGen.Build.Kept;

/// <summary>What the last build left: what it knew of the documents, and what it handed over.</summary>
internal sealed class LastBuild
{
    private readonly PreparedFolder _folder;
    private readonly KeptCorpus _kept;
    private readonly ConcurrentDictionary<int, KeptShard> _shards = new();
    private readonly Dictionary<string, int> _shardOf = new(StringComparer.Ordinal);

    private LastBuild(PreparedFolder folder, KeptCorpus kept, PreparedCorpus? handedOver)
    {
        _folder = folder;
        _kept = kept;
        HandedOver = handedOver;
        foreach (KeptFile file in kept.Files.Values)
        {
            foreach (KeptDocument document in file.Documents)
            {
                if (document.Content is { } content)
                    _shardOf[content] = ShardOf(document.Key);
            }
        }
    }

    /// <summary>What was handed over for the same project, and is still there as it was written; else null: then all of it has to be made anew.</summary>
    public PreparedCorpus? HandedOver { get; }

    /// <summary>The files as they were, by their names. Of a document in one that is as it was, all is known that was.</summary>
    public IReadOnlyDictionary<string, KeptFile> Files => _kept.Files;

    /// <summary>What was kept.</summary>
    public KeptCorpus Kept => _kept;

    /// <param name="version">The version of CorpusGen and the catalogue: what was kept under another is nothing.</param>
    public static LastBuild Open(PreparedFolder folder, string version, EmissionOptions options)
    {
        KeptCorpus kept = folder.Read(KeptCorpus.FileName) is { } bytes ? KeptCorpus.Read(bytes, version) : KeptCorpus.NothingOf(version);
        PreparedCorpus? handedOver = kept.Seeds.Length > 0 && folder.IsIntact ? folder.ReadCorpus() : null;
        bool isTheSame = handedOver?.Project == PreparedCorpus.KeyOf(options) && handedOver.Seeds == kept.Seeds;
        return new LastBuild(folder, kept, isTheSame ? handedOver : null);
    }

    /// <summary>The same, but that it only tells of texts how they were annotated: for when what it knows of the files turns out not to hold.</summary>
    public LastBuild WithoutFiles()
    {
        var build = new LastBuild(_folder, _kept with { Files = KeptCorpus.NothingOf("").Files }, handedOver: null);
        foreach (var (content, shard) in _shardOf)
            build._shardOf[content] = shard;
        return build;
    }

    /// <summary>What is known of an article.</summary>
    /// <exception cref="InvalidDataException">It is not there as it was written.</exception>
    public KeptArticle Find(DocumentKey key) => Shard(ShardOf(key)).Find(key);

    /// <exception cref="InvalidDataException">It is not there as it was written.</exception>
    public KeptShard Shard(int number) => _shards.GetOrAdd(number, ReadShard);

    /// <summary>What a document was annotated with that said the same, or null.</summary>
    public ReadOnlyMemory<byte>? FindAnnotation(string content)
    {
        try
        {
            return _shardOf.TryGetValue(content, out int shard) ? Shard(shard).FindAnnotation(content) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private int ShardOf(DocumentKey key) => Shards.NumberOf(key.ToString(), _kept.Shards.Count);

    private KeptShard ReadShard(int number) =>
        number < _kept.Shards.Count && _folder.Read(KeptShard.NameFor(number)) is { } bytes && KeptShard.HashOf(bytes) == _kept.Shards[number]
            ? KeptShard.Read(bytes)
            : throw new InvalidDataException("A shard is not there as it was written.");
}
