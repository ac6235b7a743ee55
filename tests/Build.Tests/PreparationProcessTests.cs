using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Xunit;

namespace CorpusGen.Build.Tests;

/// <summary>Much work is done in a process of its own, and comes to the same.</summary>
public sealed class PreparationProcessTests : IDisposable
{
    private readonly SeedsOnDisk _seeds = new SeedsOnDisk()
        .Write("a b.txt", "date: 2024-05-14\n\nIda Iversen came to Oslo on Tuesday. Iversen left last week.\n")
        .Write("c.md", "# Snow\n\nIn Łódź it snowed in May – „viel Schnee“, said Ada Berg.\n")
        .Write("corpus.yaml", "entities:\n  ida: { name: Ida Iversen, kind: person }\n");

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void It_makes_what_is_made_without_it()
    {
        PreparationRequest request = _seeds.Request() with { Namespace = "Acme.Früh", Members = "false", FoldersWithoutMembers = "a;b" };
        Assert.True(PreparationProcess.TryRun(request, CancellationToken.None));
        SortedDictionary<string, string> made = _seeds.Results();
        Assert.Contains("corpus.corpusgen", made.Keys);
        Directory.Delete(_seeds.Prepared, recursive: true);
        request.Fulfil(mayStart: false, CancellationToken.None);
        Assert.Equal(_seeds.Results(), made);
    }

    [Fact]
    public void The_same_is_asked_as_is_heard()
    {
        PreparationRequest request = _seeds.Request() with
        {
            Namespace = "A",
            RootNamespace = "B",
            ClassName = "C",
            Visibility = "d",
            Members = "e",
            FoldersWithoutMembers = "f",
            LanguageVersion = "g",
        };
        using var stream = new MemoryStream();
        request.WriteTo(stream);
        stream.Position = 0;
        var heard = PreparationRequest.ReadFrom(stream);
        Assert.Equal(request.Seeds, heard.Seeds);
        Assert.Equal(request, heard with { Seeds = request.Seeds });
    }

    [Fact]
    public void What_it_fails_at_it_tells()
    {
        _seeds.Write("latin.txt", [0x43, 0x61, 0x66, 0xe9]);
        InvalidOperationException failure =
            Assert.Throws<InvalidOperationException>(() => PreparationProcess.TryRun(_seeds.Request(), CancellationToken.None));
        Assert.Contains("DecoderFallbackException", failure.Message);
    }

    [Fact]
    public void A_build_that_is_stopped_stops_it() =>
        Assert.Throws<OperationCanceledException>(() => PreparationProcess.TryRun(_seeds.Request(), new CancellationToken(canceled: true)));

    [Fact]
    public void A_large_corpus_is_work_for_it_and_an_edited_document_is_not()
    {
        string text = string.Concat(Enumerable.Repeat("Ada Berg spoke in Bergen on Friday. ", 600));
        for (int i = 0; i < 30; i++)
            _seeds.Write($"large/{i}.txt", text + i);
        Assert.True(PreparationProcess.IsWorthIt(_seeds.List().LengthChangedSince("")));
        _seeds.Run();
        string stamp = new PreparedFolder(_seeds.Prepared).LastStamp;
        Assert.Equal(0, _seeds.List().LengthChangedSince(stamp));
        _seeds.Write("large/7.txt", text + "!");
        Assert.Equal(text.Length + 1, _seeds.List().LengthChangedSince(stamp));
        _seeds.Write("corpus.yaml", "entities: {}\n");
        Assert.True(PreparationProcess.IsWorthIt(_seeds.List().LengthChangedSince(stamp)));
    }
}
