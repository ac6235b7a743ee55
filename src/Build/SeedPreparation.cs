using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using CorpusGen.Build.Kept;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Emission.Articles;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Prepared;

namespace CorpusGen.Build;

/// <summary>
/// All stages over the seeds, on all cores. What holds from the last build is taken over: who edits one of ten thousand documents waits for one.
/// </summary>
/// <remarks>
/// A file is read where the disk says that it changed. Where its documents say of themselves what they said before, all names and all that only the corpus
/// together shows are as they were; else everything is related anew, by what is kept of each document. Either way only those shards are written again
/// that hold a document that was edited or is named otherwise. The bytes are those of a run that nothing was kept for.
/// </remarks>
internal sealed class SeedPreparation
{
    private readonly SeedList _seeds;
    private readonly EmissionOptions _options;
    private readonly CorpusSettings _settings;
    private readonly LastBuild _last;
    private readonly SeedReading _reading;
    private readonly CancellationToken _cancel;
    private readonly string[] _documentFiles;

    private SeedPreparation(SeedList seeds, EmissionOptions options, CorpusSettings settings, LastBuild last, CancellationToken cancel)
    {
        _seeds = seeds;
        _options = options;
        _settings = settings;
        _last = last;
        _reading = new SeedReading(seeds, last, settings, cancel);
        _cancel = cancel;
        _documentFiles = [.. seeds.Files.Select(file => file.Name).Where(name => !GoldFile.IsGold(name) && !IsCatalogue(name, options))];
    }

    /// <summary>The files that are to be in the folder; the one that speaks of the others is the last of those for the compiler.</summary>
    public static IReadOnlyList<FolderFile> Run(SeedList seeds, EmissionOptions options, PreparedFolder folder, CancellationToken cancel)
    {
        SeedFile[] catalogue = [.. seeds.Files.Where(file => IsCatalogue(file.Name, options)).Select(file => file.Read())];
        CorpusSettings settings = CorpusRun.SettingsOf(catalogue, options);
        var last = LastBuild.Open(folder, VersionFor(catalogue), options);
        try
        {
            return new SeedPreparation(seeds, options, settings, last, cancel).Run();
        }
        catch (Exception e) when (e is InvalidDataException or AggregateException { InnerException: InvalidDataException })
        {
            return new SeedPreparation(seeds, options, settings, last.WithoutFiles(), cancel).Run();
        }
    }

    /// <summary>What decides over all that is kept, besides the documents: the version of CorpusGen, and the catalogue.</summary>
    private static string VersionFor(IEnumerable<SeedFile> catalogue)
    {
        using var hash = new ContentHash();
        hash.AddField(PreparedCorpus.Version);
        foreach (SeedFile file in catalogue)
            hash.AddField(file.Path).AddField(file.Text);
        return hash.Finish();
    }

    private static bool IsCatalogue(string name, EmissionOptions options) => CorpusSettingsReader.IsCatalogue(name, options.RootPrefix);

    private List<FolderFile> Run()
    {
        _reading.Read(EditedFiles());
        CorpusOutline outline = SaysWhatItSaid(_last.HandedOver) is { } before ? TakeOver(before) : Relate();
        _reading.Read(outline.Edited.SelectMany(shard => shard.Articles).Select(article => article.Named.Key.Path));
        PreparedPart[] parts =
        [
            .. outline.Parts.Concat(outline.Edited.SelectMany(shard => Preparation.PartsOf(Filled(shard, outline.Meta), _options)))
                .AsParallel().AsOrdered().WithCancellation(_cancel).Select(make => make()),
        ];
        Dictionary<string, KeptFile> files = FilesToKeep();
        IEnumerable<Finding> findings = outline.Findings
            .Concat(files.Values.SelectMany(file => file.Findings)).Concat(parts.SelectMany(part => part.Faults));
        var corpus = new PreparedCorpus(
            PreparedCorpus.KeyOf(_options),
            ContentHash.OfCorpus(files.Values.Select(file => (file.Name, file.Hash))),
            outline.Articles,
            outline.Meta,
            Preparation.InOrder(outline.Files.Concat(parts.Select(part => part.File))),
            [.. Finding.InOrder(findings)]);
        return [.. FilesFor(corpus, parts), .. ToKeep(corpus, outline, files)];
    }

    /// <summary>The files of documents that are not as they were, or whose gold is not.</summary>
    private IEnumerable<string> EditedFiles()
    {
        string[] edited = [.. _seeds.Files.Where(file => !_reading.IsAsItWas(file)).Select(file => file.Name)];
        var names = new HashSet<string>(_seeds.Files.Select(file => file.Name), StringComparer.Ordinal);
        var concerned = new HashSet<string>(edited, StringComparer.Ordinal);
        concerned.UnionWith(
            edited.Concat(_last.Files.Keys.Where(name => !names.Contains(name))).Where(GoldFile.IsGold).SelectMany(SeedReading.DocumentsBeside));
        return _documentFiles.Where(concerned.Contains);
    }

    /// <summary>What was handed over the last time, where no document, as far as the others are concerned, says anything else now.</summary>
    private PreparedCorpus? SaysWhatItSaid(PreparedCorpus? handedOver) =>
        handedOver is not null
        && _seeds.Files.Count == _last.Files.Count
        && _seeds.Files.All(file => _last.Files.ContainsKey(file.Name))
        && _reading.Files.All(file => SaysWhatItSaid(file.Key, file.Value.Facts))
            ? handedOver
            : null;

    private bool SaysWhatItSaid(string name, IReadOnlyList<DocumentFacts> facts)
    {
        EquatableArray<KeptDocument> before = _last.Files[name].Documents;
        return facts.Select(each => each.Summary.Key).SequenceEqual(before.Select(document => document.Key))
            && facts.All(each => each.Faults.Count == 0 && _last.Find(each.Summary.Key).Knows(FactsCodec.Write(each)));
    }

    private CorpusOutline TakeOver(PreparedCorpus before)
    {
        int count = Shards.CountFor(before.Articles);
        int[] edited = [.. _reading.Files.Values
            .SelectMany(file => file.Facts)
            .Select(facts => Shards.NumberOf(facts.Summary.Key.ToString(), count))
            .Distinct()
            .Order()];
        ShardOutline[] shards = [.. edited.Select(number => new ShardOutline(
            number, [.. _last.Shard(number).Articles.Select(article => new ArticleOutline(FactsCodec.ReadNamed(article.Named), article.Meta))]))];
        var again = new HashSet<string>(edited.SelectMany(NamesOf), StringComparer.Ordinal);
        return new CorpusOutline(
            before.Articles, before.Meta, _last.Kept.Findings, count, shards, [], [.. before.Files.Where(file => !again.Contains(file.Name))]);
    }

    private CorpusOutline Relate()
    {
        DocumentFacts[] facts = [.. _documentFiles.AsParallel().AsOrdered().WithCancellation(_cancel).SelectMany(FactsOf)];
        var related = RelatedCorpus.Of([.. _seeds.Files.Select(file => file.Name)], facts, _settings, _options);
        MetaKinds meta = related.Fields.Kinds;
        Dictionary<DocumentKey, DocumentFacts> byKey = [];
        foreach (DocumentFacts each in facts)
            byKey[each.Summary.Key] = each;
        var fields = new FieldTable(related.Fields.OfArticles);
        ShardOutline[] shards =
        [
            .. Shards.Deal(related.Corpus).Select((shard, number) => new ShardOutline(
                number,
                [.. shard.Select(named => new ArticleOutline(named, FieldReading.Pack(byKey[named.Key].Said.Fields, fields)))])),
        ];
        bool isDealtAlike = _last.HandedOver?.Meta == meta && _last.Kept.Shards.Count == shards.Length;
        ILookup<bool, ShardOutline> byEdit = shards.AsParallel().AsOrdered().WithCancellation(_cancel)
            .ToLookup(shard => !isDealtAlike || IsEdited(shard));
        var stay = new HashSet<string>(byEdit[false].SelectMany(shard => NamesOf(shard.Number)), StringComparer.Ordinal);
        return new CorpusOutline(
            related.Corpus.Articles.Count,
            meta,
            related.Findings.Concat(Pipeline.CheckOptions(related.Corpus, _options)).ToEquatableArray(),
            shards.Length,
            [.. byEdit[true]],
            [.. Preparation.PartsOf(related.Corpus, related.Fields, facts.Select(each => each.Place), _settings, _options)],
            stay.Count == 0 ? [] : [.. _last.HandedOver!.Files.Where(file => stay.Contains(file.Name))]);
    }

    private IEnumerable<DocumentFacts> FactsOf(string name) => _reading.Files.TryGetValue(name, out ReadSeed? read)
        ? read.Facts
        : _last.Files[name].Documents.Select(document => FactsCodec.ReadFacts(_last.Find(document.Key).Facts));

    private bool IsEdited(ShardOutline shard)
    {
        IReadOnlyList<KeptArticle> before = _last.Shard(shard.Number).Articles;
        return before.Count != shard.Articles.Count || !shard.Articles.Zip(before).All(pair =>
            !_reading.Files.ContainsKey(pair.First.Named.Key.Path) && pair.Second.IsNamed(FactsCodec.Write(pair.First.Named), pair.First.Meta));
    }

    /// <summary>The files that are made of a shard.</summary>
    private IEnumerable<string> NamesOf(int shard) => [ArticleShardFile.NameFor(shard, _options), ArticleMembersFile.NameFor(shard, _options)];

    private ArticleShard Filled(ShardOutline shard, MetaKinds meta) =>
        new(shard.Number, shard.Articles.Map(article => EmittedArticle.Of(_reading.Document(article.Named.Key), article.Named) with { Meta = article.Meta }))
        {
            Meta = meta,
        };

    private IEnumerable<FolderFile> FilesFor(PreparedCorpus corpus, IReadOnlyList<PreparedPart> parts)
    {
        Dictionary<string, string> before = (_last.HandedOver?.Files ?? []).ToDictionary(file => file.Name, file => file.Hash, StringComparer.Ordinal);
        var made = parts.ToDictionary(part => part.File.Name, part => part.Text, StringComparer.Ordinal);
        return corpus.Files
            .Select(file => made.TryGetValue(file.Name, out string? text) && before.GetValueOrDefault(file.Name) != file.Hash
                ? new FolderFile(file.FileName, PreparedFolder.BytesOf(text))
                : FolderFile.Staying(file.FileName))
            .Append(new FolderFile(PreparedCorpus.FileName, PreparedFolder.BytesOf(corpus.Write())));
    }

    private Dictionary<string, KeptFile> FilesToKeep()
    {
        string[] hashes = _reading.Hashes(_seeds);
        return _seeds.Files.Select(KeptFileOf).ToDictionary(file => file.Name, StringComparer.Ordinal);

        KeptFile KeptFileOf(SeedOnDisk file, int index)
        {
            if (_reading.Files.TryGetValue(file.Name, out ReadSeed? read))
            {
                return new KeptFile(
                    file.Name,
                    file.Length,
                    file.Ticks,
                    hashes[index],
                    read.Facts.Map(facts => new KeptDocument(facts.Summary.Key, _reading.StoredOf(facts.Summary.Key).Content)),
                    read.Findings.ToEquatableArray());
            }

            return _reading.IsAsItWas(file) ? _last.Files[file.Name] : new KeptFile(file.Name, file.Length, file.Ticks, hashes[index], default, default);
        }
    }

    /// <summary>
    /// What the next build can take over; nothing, where a fault of ours is to be tried again, or where an article is left out, of which nothing is stored.
    /// </summary>
    private IEnumerable<FolderFile> ToKeep(PreparedCorpus corpus, CorpusOutline outline, Dictionary<string, KeptFile> files)
    {
        if (corpus.Findings.Any(finding => finding.Rule == FindingRules.InternalError || finding.Rule == FindingRules.EqualKeys))
            return [];
        Dictionary<DocumentKey, DocumentFacts> facts = [];
        foreach (DocumentFacts each in _reading.Files.Values.SelectMany(file => file.Facts))
            facts[each.Summary.Key] = each;
        FolderFile[] shards = [.. Enumerable.Range(0, outline.ShardCount).Select(number => FolderFile.Staying(KeptShard.NameFor(number)))];
        string[] hashes = [.. shards.Select((_, number) => number < _last.Kept.Shards.Count ? _last.Kept.Shards[number] : "")];
        foreach (ShardOutline shard in outline.Edited)
        {
            ReadOnlyMemory<byte> bytes = KeptShard.Write([.. shard.Articles.Select(article => Keep(article, facts[article.Named.Key]))]);
            shards[shard.Number] = shards[shard.Number] with { Bytes = bytes };
            hashes[shard.Number] = KeptShard.HashOf(bytes.Span);
        }

        var kept = new KeptCorpus(_last.Kept.Version, corpus.Seeds, files, hashes, outline.Findings);
        return [.. shards, new FolderFile(KeptCorpus.FileName, kept.Write())];
    }

    private KeptArticle Keep(ArticleOutline article, DocumentFacts facts)
    {
        StoredAnnotation stored = _reading.StoredOf(article.Named.Key);
        return new KeptArticle(article.Named.Key, FactsCodec.Write(article.Named), article.Meta, FactsCodec.Write(facts), stored.Content, stored.Bytes);
    }
}
