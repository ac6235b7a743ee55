using System;
using System.Collections.Generic;
using System.IO;
using Xunit;

namespace CorpusGen.Build.Tests;

/// <summary>What the task leaves for the compiler, and what it keeps for the next build.</summary>
public sealed class PrepareSeedsTests : IDisposable
{
    private readonly SeedsOnDisk _seeds = Filled();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void It_makes_rows_members_and_what_speaks_of_them()
    {
        SortedDictionary<string, string> files = _seeds.Run();
        Assert.Equal(
            [
                "Corpus.ArticleRows.0.g.cs.corpusgen", "Corpus.Articles.0.g.cs.corpusgen", "Corpus.Entities.0.g.cs.corpusgen",
                "Corpus.EntityRows.0.g.cs.corpusgen", "Corpus.g.cs.corpusgen", "corpus.corpusgen", "places.corpusgen",
            ],
            files.Keys);
        Assert.Contains("person:ida-iversen", files["Corpus.EntityRows.0.g.cs.corpusgen"]);
    }

    [Fact]
    public void Paths_that_leave_the_folder_or_come_twice_are_no_seeds()
    {
        var list = SeedList.Of(
            [.. _seeds.Request().Seeds, .. _seeds.Request().Seeds, _seeds.Request().RootPath + "x/../../secret.txt"], _seeds.Request().RootPath, "seeds/");
        Assert.Equal(_seeds.List().Files, list.Files);
    }

    [Fact]
    public void Nothing_changed_is_nothing_written()
    {
        _seeds.Run();
        Dictionary<string, DateTime> before = _seeds.Times();
        _seeds.Run();
        Assert.Equal(before, _seeds.Times());
    }

    [Fact]
    public void What_is_kept_makes_no_difference()
    {
        _seeds.Run();
        Change(_seeds);
        SortedDictionary<string, string> kept = _seeds.Run();
        using SeedsOnDisk fresh = Filled();
        Change(fresh);
        Assert.Equal(fresh.Run(), kept);

        static void Change(SeedsOnDisk seeds)
        {
            seeds.Write("b.txt", "date: 2024-05-15\n\nTomorrow Ada Berg speaks in Bergen.\n").Delete("c.txt");
            seeds.Write("more/d.md", "---\ndate: 2024-01-02\n---\nSnow in Oslo.\n");
        }
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void A_store_that_is_broken_is_as_if_it_were_not_there(double place)
    {
        SortedDictionary<string, string> expected = _seeds.Run();
        string store = Path.Combine(_seeds.Prepared, "documents.bin");
        byte[] bytes = File.ReadAllBytes(store);
        bytes[(int)(bytes.Length * place)] ^= 1;
        foreach (byte[] broken in (byte[][])[bytes, bytes[..^10], []])
        {
            File.WriteAllBytes(store, broken);
            File.Delete(Path.Combine(_seeds.Prepared, "stamp.txt"));
            Assert.Equal(expected, _seeds.Run());
        }
    }

    [Fact]
    public void Another_catalogue_is_heard()
    {
        Assert.DoesNotContain("Q42", string.Concat(_seeds.Run().Values));
        _seeds.Write("corpus.yaml", "entities:\n  ida: { name: Ida Iversen, kind: person }\nnot-entities: [Oslo]\n");
        string rows = _seeds.Run()["Corpus.EntityRows.0.g.cs.corpusgen"];
        Assert.Contains("person:ida\\n", rows);
        Assert.DoesNotContain("place:oslo", rows);
    }

    [Fact]
    public void A_file_that_somebody_changed_or_took_away_is_made_again()
    {
        SortedDictionary<string, string> expected = _seeds.Run();
        File.Delete(Path.Combine(_seeds.Prepared, "Corpus.g.cs.corpusgen"));
        Assert.Equal(expected, _seeds.Run());
        File.AppendAllText(Path.Combine(_seeds.Prepared, "Corpus.g.cs.corpusgen"), "// more");
        Assert.Equal(expected, _seeds.Run());
        File.WriteAllText(Path.Combine(_seeds.Prepared, "Old.g.cs.corpusgen"), "");
        Assert.Equal(expected, _seeds.Run());
    }

    [Fact]
    public void What_is_no_utf8_is_left_to_the_compiler()
    {
        _seeds.Write("latin.txt", [0x43, 0x61, 0x66, 0xe9]);
        Assert.Empty(_seeds.Run());
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_a_text()
    {
        SortedDictionary<string, string> expected = _seeds.Run();
        _seeds.Write("c.txt", [0xef, 0xbb, 0xbf, .. "In Oslo it rained.\n"u8]);
        Assert.Equal(expected, _seeds.Run());
    }

    [Fact]
    public void What_stood_there_before_is_not_left_there_when_it_fails()
    {
        _seeds.Run();
        _seeds.Write("latin.txt", [0x43, 0x61, 0x66, 0xe9]);
        Assert.Empty(_seeds.Run());
        _seeds.Delete("latin.txt");
        Assert.NotEmpty(_seeds.Run());
    }

    private static SeedsOnDisk Filled() => new SeedsOnDisk()
        .Write("a.txt", "date: 2024-05-14\n\nIda Iversen came to Oslo on Tuesday. Iversen left last week.\n")
        .Write("b.txt", "date: 2024-05-14\n\nIda Iversen stayed in Bergen for two days.\n")
        .Write("c.txt", "In Oslo it rained.\n");
}
