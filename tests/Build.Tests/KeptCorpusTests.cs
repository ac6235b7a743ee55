using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Prepared;
using Xunit;

namespace CorpusGen.Build.Tests;

/// <summary>Whatever is done to the seeds between builds, what is kept makes no difference: the same bytes as from a folder of which nothing is.</summary>
public sealed class KeptCorpusTests
{
    private const int Steps = 8;

    private static readonly EmissionOptions Options = new("Acme.Newsroom", "Corpus", "seeds", 1400, XunitVersion.None, Public: false, Members: true);

    /// <summary>Each folder of cases.</summary>
    public static TheoryData<string> CaseFolders
    {
        get
        {
            var all = new TheoryData<string>();
            foreach (string folder in Directory.GetDirectories(Cases, "seeds", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                all.Add(Path.GetRelativePath(Cases, folder).Replace('\\', '/'));
            return all;
        }
    }

    private static string Cases { get; } = Path.Combine(Repository.Root, "tests", "Cases");

    [Theory]
    [MemberData(nameof(CaseFolders))]
    public void A_series_of_edits_of_a_case(string name)
    {
        string folder = Path.Combine(Cases, name);
        using var seeds = new SeedsOnDisk();
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            seeds.Write(Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        AssertSeries(seeds, new SeriesOfEdits(name.Sum(c => c)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_series_of_edits_of_many_documents(int number)
    {
        using var seeds = new SeedsOnDisk();
        for (int i = 0; i < 290; i++)
            seeds.Write($"wire/w{i}.txt", $"date: 2024-05-{i % 28 + 1:00}\n\nIn Oslo it rained on Friday, {i} millimetres, said Ida Iversen of number {i}.\n");
        seeds.Write("list.jsonl", string.Concat(Enumerable.Range(0, 20).Select(i => $$"""{"id": "l{{i}}", "date": "2024-05-14", "text": "Ada Berg left Bergen for {{i}} days."}""" + "\n")));
        AssertSeries(seeds, new SeriesOfEdits(number));
    }

    [Fact]
    public void An_edit_that_names_nobody_new_writes_one_shard()
    {
        using var seeds = new SeedsOnDisk();
        for (int i = 0; i < 600; i++)
            seeds.Write($"w{i}.txt", Rain(i, ""));
        seeds.Run();
        Dictionary<string, DateTime> before = seeds.Times();
        seeds.Write("w77.txt", Rain(77, "Much of it.\n"));
        seeds.Run();
        string[] written = [.. seeds.Times().Where(file => before[file.Key] != file.Value).Select(file => file.Key).Order(StringComparer.Ordinal)];
        string number = written.Single(name => name.StartsWith("Corpus.ArticleRows.", StringComparison.Ordinal)).Split('.')[2];
        Assert.Equal([$"Corpus.ArticleRows.{number}.g.cs.corpusgen", "corpus.corpusgen", $"documents.{number}.bin", "documents.bin", "stamp.txt"], written);

        static string Rain(int number, string more) =>
            $"title: Rain {number}\n\nIn Oslo it rained on Friday, said Ida Iversen, who had not been there since the first day of that week.\n{more}";
    }

    [Fact]
    public void A_file_that_changed_and_kept_size_and_time_is_read_with_the_others_of_its_shard()
    {
        using var seeds = new SeedsOnDisk();
        seeds.Write("a.txt", "Ida Iversen came to Oslo.\n").Write("b.txt", "It rained in Rome.\n");
        seeds.Run();
        seeds.Replace("b.txt", "It rained in Lima.\n").Write("a.txt", "Ida Iversen came to Oslo again.\n");
        AssertAsFresh(seeds, "replaced");
    }

    [Theory]
    [InlineData("documents.bin")]
    [InlineData("documents.0.bin")]
    public void What_is_broken_is_as_if_it_were_not_there(string name)
    {
        using var seeds = new SeedsOnDisk();
        seeds.Write("a.txt", "date: 2024-05-14\n\nIda Iversen came to Oslo on Tuesday.\n").Write("b.txt", "It rained in Rome.\n");
        seeds.Run();
        string file = Path.Combine(seeds.Prepared, name);
        byte[] bytes = File.ReadAllBytes(file);
        for (int i = 0; i < bytes.Length + 3; i++)
        {
            byte[] broken = [.. bytes];
            if (i < bytes.Length)
                broken[i] ^= 1;
            DateTime time = File.GetLastWriteTimeUtc(file);
            File.WriteAllBytes(file, i < bytes.Length ? broken : bytes[..((i - bytes.Length) * bytes.Length / 3)]);

            // So that it looks as it was written; and then as it does not.
            if (i % 2 == 0)
                File.SetLastWriteTimeUtc(file, time);
            seeds.Write("a.txt", $"date: 2024-05-14\n\nIda Iversen came to Oslo on Tuesday, {i} times.\n");
            AssertAsFresh(seeds, $"byte {i}");
            bytes = File.ReadAllBytes(file);
            if (bytes.Length > 600)
                i += 40;
        }
    }

    [Fact]
    public void Another_project_is_heard()
    {
        using var seeds = new SeedsOnDisk();
        seeds.Write("a.txt", "Ida Iversen came to Oslo.\n").Write("b.txt", "It rained in Rome.\n");
        seeds.Run();
        seeds.Write("a.txt", "Ida Iversen came to Oslo again.\n");
        using SeedsOnDisk fresh = seeds.Fresh();
        Assert.Equal(fresh.Run(className: "Wires"), seeds.Run(className: "Wires"));
    }

    private static void AssertSeries(SeedsOnDisk seeds, SeriesOfEdits series)
    {
        var done = new List<string>();
        AssertAsFresh(seeds, "nothing");
        for (int step = 0; step < Steps; step++)
        {
            done.Add(series.Make(seeds));
            if (step % 4 == 3)
                done.Add(series.Make(seeds));
            AssertAsFresh(seeds, string.Join("; ", done));
        }
    }

    private static void AssertAsFresh(SeedsOnDisk seeds, string after)
    {
        SortedDictionary<string, string> made = seeds.Run();
        using SeedsOnDisk fresh = seeds.Fresh();
        AssertSame(fresh.Run(), made, after);
        if (made.Count > 0)
            AssertSame(AllAtOnce(seeds), made, after);
    }

    private static void AssertSame(SortedDictionary<string, string> expected, SortedDictionary<string, string> made, string after)
    {
        Assert.Equal(expected.Keys, made.Keys);
        foreach (var (name, text) in expected)
            Assert.True(text == made[name], $"{name} after: {after}\n{text}\n---\n{made[name]}");
    }

    /// <summary>What a host hands over that knows of no last build.</summary>
    private static SortedDictionary<string, string> AllAtOnce(SeedsOnDisk seeds)
    {
        var run = CorpusRun.Of([.. seeds.Files().Select(file => new SeedFile("seeds/" + file.Key, TextOf(file.Value)))], Options);
        PreparedPart[] parts = [.. Preparation.PartsOf(run, Options).Select(make => make())];
        var files = parts.ToDictionary(part => part.File.FileName, part => AsRead(part.Text));
        files.Add(PreparedCorpus.FileName, AsRead(Preparation.Of(run, parts, Options).Write()));
        return new(files, StringComparer.Ordinal);

        // Half of a surrogate pair does not survive the disk.
        static string AsRead(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

        static string TextOf(byte[] bytes) => new StreamReader(new MemoryStream(bytes), Encoding.UTF8).ReadToEnd();
    }
}
