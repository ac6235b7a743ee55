using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using CorpusGen.Core.Entities.Features;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Training;

/// <summary>The lists of names and the classes of words, as they go into the model.</summary>
internal sealed class Gazetteers
{
    private static readonly (string File, NameList List)[] Shared =
    [
        ("person-first", NameList.FirstName),
        ("person-last", NameList.LastName),
        ("person-full", NameList.FullName),
        ("city-15k", NameList.City),
        ("city-5k", NameList.Town),
        ("region", NameList.Region),
        ("geo-feature", NameList.GeographicFeature),
        ("org-name", NameList.Organization),
        ("org-club", NameList.Club),
        ("org-university", NameList.University),
        ("word-title", NameList.Title),
        ("word-org-key", NameList.OrganizationWord),
        ("word-geo-key", NameList.GeographicWord),
    ];

    private static readonly (string File, NameList List)[] Own =
    [
        ("countries", NameList.Country),
        ("demonyms", NameList.Demonym),
        ("places", NameList.GeographicFeature),
        ("organizations", NameList.Organization),
        ("companies", NameList.Organization),
        ("public-bodies", NameList.Organization),
        ("media", NameList.Organization),
        ("clubs", NameList.Club),
        ("events-works", NameList.EventOrWork),
        ("people", NameList.FullName),
        ("titles", NameList.Title),
        ("organization-words", NameList.OrganizationWord),
        ("geographic-words", NameList.GeographicWord),
    ];

    private Gazetteers(byte[] classes, byte[] lists, ushort[] listSets)
    {
        Classes = classes;
        Lists = lists;
        ListSets = listSets;
    }

    public byte[] Classes { get; }

    public byte[] Lists { get; }

    public ushort[] ListSets { get; }

    public PackedTable ClassTable => new(Classes, 0);

    public PackedTable ListTable => new(Lists, 0);

    /// <summary>Reads every list; <paramref name="texts"/> tell how words are cased.</summary>
    public static Gazetteers Read(string shared, string own, IEnumerable<Article> texts, Func<NameList, bool> keeps)
    {
        byte[] classes = ReadClasses(Path.Combine(shared, "corpora", "gazetteers", "word-clusters-256.tsv.gz"), own, texts);
        var sets = new SortedDictionary<uint, ushort>();
        foreach (var (file, list) in Shared)
            AddList(sets, Path.Combine(shared, "corpora", "gazetteers", file + ".txt"), list, keeps);
        foreach (var (file, list) in Own)
            AddList(sets, Path.Combine(own, file + ".txt"), list, keeps);
        ushort[] palette = [.. sets.Values.GroupBy(set => set).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).Take(256)];
        var entries = sets.Select(set => (set.Key, new[] { IndexOf(palette, set.Value) }));
        return new Gazetteers(classes, PackedTableWriter.Write(15, 1, entries), palette);
    }

    private static void AddList(SortedDictionary<uint, ushort> sets, string path, NameList list, Func<NameList, bool> keeps)
    {
        if (!File.Exists(path) || !keeps(list))
            return;
        foreach (string name in NamesOf(path))
        {
            ArraySegment<Word> words = WordReader.Read(Tokenizer.Tokenize(name), PackedTableWriter.Empty);
            if (words.Count is 0 or > 7)
                continue;
            uint hash = NameRuns.PhraseHash(words);
            sets[hash] = (ushort)(sets.GetValueOrDefault(hash) | (1 << (int)list));
        }
    }

    /// <summary>What a list holds: several to a line, between semicolons; a line that begins with # says what they are.</summary>
    public static IEnumerable<string> NamesOf(string path) => File.ReadLines(path)
        .Where(line => !line.StartsWith('#'))
        .SelectMany(line => line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The palette's index of a set, or of the largest set within it where it is too rare to have one of its own.</summary>
    private static byte IndexOf(ushort[] palette, ushort set)
    {
        int best = 0;
        for (int i = 0; i < palette.Length; i++)
        {
            if (palette[i] == set)
                return (byte)i;
            if ((palette[i] & ~set) == 0 && (palette[best] & ~set) != 0)
                best = i;
            else if ((palette[i] & ~set) == 0 && System.Numerics.BitOperations.PopCount(palette[i]) > System.Numerics.BitOperations.PopCount(palette[best]))
                best = i;
        }

        return (byte)best;
    }

    private static byte[] ReadClasses(string path, string own, IEnumerable<Article> texts)
    {
        var counts = CountCasing(texts);
        var classes = new SortedDictionary<uint, byte[]>();
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            classes[Tokenizer.HashOf(cells[0])] = [(byte)Math.Max(1, (int.Parse(cells[1]) & 0xFF)), 0];
        }

        foreach (var (hash, (capitalized, all)) in counts)
        {
            if (all < 3)
                continue;
            double share = (double)capitalized / all;
            byte casing = (byte)(share <= 0.02 ? 1 : share <= 0.2 ? 2 : share <= 0.6 ? 3 : share <= 0.95 ? 4 : 5);
            if (classes.TryGetValue(hash, out byte[]? known))
                known[1] = casing;
            else
                classes[hash] = [0, casing];
        }

        AddTopics(classes, own);
        return PackedTableWriter.Write(13, 2, classes.Select(entry => (entry.Key, entry.Value)));
    }

    /// <summary>The words that are signs of a topic; of two topics the earlier one's.</summary>
    private static void AddTopics(SortedDictionary<uint, byte[]> classes, string own)
    {
        for (Topic topic = Topic.Sport; topic <= Topic.Politics; topic++)
        {
            foreach (string word in NamesOf(Path.Combine(own, $"topic-{topic.ToString().ToLowerInvariant()}.txt")))
            {
                uint hash = Tokenizer.HashOf(word);
                if (!classes.TryGetValue(hash, out byte[]? known))
                    classes[hash] = known = [0, 0];
                if (known[1] >> WordReader.TopicShift == 0)
                    known[1] |= (byte)((int)topic << WordReader.TopicShift);
            }
        }
    }

    /// <summary>How often each word stands with a capital within sentences, and how often at all.</summary>
    private static SortedDictionary<uint, (int Capitalized, int All)> CountCasing(IEnumerable<Article> texts)
    {
        var counts = new SortedDictionary<uint, (int Capitalized, int All)>();
        foreach (Article article in texts)
        {
            foreach (Word word in WordReader.Read(Tokenizer.Tokenize(article.Text), PackedTableWriter.Empty))
            {
                if (word.Lettering != Lettering.Sentence || word.Has(WordFlags.SentenceStart) || word.Has(WordFlags.QuoteBefore) || !char.IsLetter(word.Initial))
                    continue;
                var (capitalized, all) = counts.GetValueOrDefault(word.Hash);
                counts[word.Hash] = (capitalized + (word.Has(WordFlags.Capitalized) ? 1 : 0), all + 1);
            }
        }

        return counts;
    }
}
