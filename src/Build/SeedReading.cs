using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using CorpusGen.Build.Kept;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Prepared;

namespace CorpusGen.Build;

/// <summary>The stages that see one file alone, for those files that somebody asks for: most of them are as they were, and are never read.</summary>
internal sealed class SeedReading
{
    private readonly Dictionary<string, SeedOnDisk> _seeds;
    private readonly LastBuild _last;
    private readonly CorpusSettings _settings;
    private readonly StoringWorkers _workers;
    private readonly CancellationToken _cancel;
    private readonly ILookup<string, string> _goldOf;
    private readonly ConcurrentDictionary<string, (SeedFile File, string Hash)> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReadSeed> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentKey, AnnotatedDocument> _documents = [];

    public SeedReading(SeedList seeds, LastBuild last, CorpusSettings settings, CancellationToken cancel)
    {
        _seeds = seeds.Files.ToDictionary(seed => seed.Name, StringComparer.Ordinal);
        _last = last;
        _settings = settings;
        _workers = new StoringWorkers(last, cancel);
        _cancel = cancel;
        _goldOf = seeds.Files
            .Where(seed => GoldFile.IsGold(seed.Name))
            .SelectMany(seed => DocumentsBeside(seed.Name).Select(document => (Document: document, Gold: seed.Name)))
            .ToLookup(pair => pair.Document, pair => pair.Gold, StringComparer.Ordinal);
    }

    /// <summary>The files that have been read.</summary>
    public IReadOnlyDictionary<string, ReadSeed> Files => _read;

    /// <summary>The files that a file of gold may be for: of those that are no lists, one.</summary>
    public static IEnumerable<string> DocumentsBeside(string gold)
    {
        string key = GoldFile.DocumentOf(gold);
        yield return key;
        for (int end = key.IndexOf(DocumentKey.Separator); end >= 0; end = key.IndexOf(DocumentKey.Separator, end + 1))
            yield return key[..end];
    }

    /// <summary>Reads files of documents and annotates what is in them, but those that have been read before.</summary>
    public void Read(IEnumerable<string> names)
    {
        string[] files = [.. names.Where(name => !_read.ContainsKey(name)).Distinct(StringComparer.Ordinal)];
        SeedFile[] texts = [.. Spread(files).Select(TextOf)];
        SeedContent[] contents = _workers.Read(texts, _settings);
        GoldFiles gold = Pipeline.GatherGold([.. Spread([.. files.SelectMany(name => _goldOf[name]).Distinct(StringComparer.Ordinal)])
            .Select(name => Pipeline.ReadGold(TextOf(name), _cancel))], _cancel);
        AnnotatedDocument[] annotated = _workers.Annotate(
            [.. contents.SelectMany(content => content.Documents).Select(document => Pipeline.PairWithGold(document, gold, _cancel))], _settings);
        DocumentFacts[] facts = [.. annotated.AsParallel().AsOrdered().WithCancellation(_cancel).Select(document => Pipeline.TellFacts(document, _cancel))];
        for (int i = 0, first = 0; i < files.Length; first += contents[i++].Documents.Count)
        {
            var documents = new ArraySegment<AnnotatedDocument>(annotated, first, contents[i].Documents.Count);
            _read.Add(files[i], new ReadSeed(
                new ArraySegment<DocumentFacts>(facts, first, documents.Count),
                [.. contents[i].Findings, .. gold.Faults, .. documents.SelectMany(document => document.Document.Findings)]));
            foreach (AnnotatedDocument document in documents)
                _documents[document.Document.Key] = document;
        }
    }

    /// <summary>A document of a file that has been read.</summary>
    public AnnotatedDocument Document(DocumentKey key) => _documents[key];

    /// <summary>What is to be kept of it.</summary>
    public StoredAnnotation StoredOf(DocumentKey key) => _workers.StoredOf(key);

    /// <summary>Whether a file is as it was, as far as the disk tells.</summary>
    public bool IsAsItWas(SeedOnDisk seed) => _last.Files.TryGetValue(seed.Name, out KeptFile? kept) && kept.Length == seed.Length && kept.Ticks == seed.Ticks;

    /// <summary>The hashes of all files, in the order of the list.</summary>
    public string[] Hashes(SeedList seeds) => [.. seeds.Files.Select(seed => IsAsItWas(seed) ? _last.Files[seed.Name].Hash : HashOf(seed.Name))];

    private string HashOf(string name) => Load(name).Hash;

    private SeedFile TextOf(string name) => Load(name).File;

    private (SeedFile File, string Hash) Load(string name) => _texts.GetOrAdd(name, _ =>
    {
        SeedOnDisk seed = _seeds[name];
        SeedFile file = seed.Read();
        string hash = ContentHash.Of(file);
        return IsAsItWas(seed) && _last.Files[name].Hash != hash
            ? throw new InvalidDataException("A file has changed and kept its size and its time.")
            : (file, hash);
    });

    private ParallelQuery<string> Spread(string[] names) => names.AsParallel().AsOrdered().WithCancellation(_cancel);
}

/// <summary>A file of documents, read.</summary>
/// <param name="Facts">Of its documents, in their order.</param>
/// <param name="Findings">What is wrong with it and its documents.</param>
internal sealed record ReadSeed(IReadOnlyList<DocumentFacts> Facts, IReadOnlyList<Finding> Findings);
