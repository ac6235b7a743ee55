using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using CorpusGen.Core.Tests;
using Xunit;

namespace CorpusGen.Tool.Tests.Interchange;

/// <summary>Published corpora of names: imported whole, every name at its place with its kind, and counted as their scorer counts.</summary>
public sealed class EntityCorpusTests : SeedsOnDisk
{
    private static readonly string[] Kinds = ["Person", "Organization", "Place"];

    [SharedTheory("corpora/entities", "eval/score_entities.py")]
    [InlineData("wikigold.jsonl.gz")]
    [InlineData("gum.jsonl.gz")]
    public void Every_name_is_approved_and_diff_counts_as_the_scorer_does(string corpus)
    {
        string file = Path.Combine(Folder, "corpus.jsonl"), seeds = Path.Combine(Folder, "seeds");
        using (Stream lines = new GZipStream(
            File.OpenRead(Repository.Shared("corpora/entities/" + corpus)), CompressionMode.Decompress), unpacked = File.Create(file))
            lines.CopyTo(unpacked);
        ToolRun import = ToolRun.Of("import", file, "--output", seeds, "--map", "MISC=none");
        Assert.Equal(0, import.Status);
        Assert.DoesNotContain(": warning ", import.Error);
        Assert.Equal(0, ToolRun.Of("check", seeds).Status);

        JsonElement[] documents = [.. File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement)];
        var approved = ToolRun.Of("annotate", seeds).Documents.ToDictionary(document => document.GetProperty("id").GetString()!);
        foreach (JsonElement document in documents)
            Assert.Equal(Spans(document), Spans(approved[document.GetProperty("id").GetString()!]));

        if (Figures(file, documents) is { } expected)
            Assert.Equal(expected, DiffFigures(seeds));
    }

    private static string[] Spans(JsonElement document) =>
    [
        .. document.GetProperty("entities").EnumerateArray()
            .Where(entity => Kinds.Contains(entity.GetProperty("kind").GetString()))
            .OrderBy(entity => entity.GetProperty("start").GetInt32())
            .Select(entity => $"{entity.GetProperty("start")}-{entity.GetProperty("end")} {entity.GetProperty("kind")}"),
    ];

    /// <summary>Right, approved, recognised and F1 of each kind, as <c>diff</c> prints them.</summary>
    private static string[] DiffFigures(string seeds)
    {
        string[][] lines = [.. ToolRun.Of("diff", seeds).Lines.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        return [.. Kinds.Select(kind => lines.Single(line => line[0] == kind.ToLowerInvariant())).Select(row => $"{row[4]} {row[5]} {row[6]} {row[3]}")];
    }

    /// <summary>The same by the scorer; null where there is no Python to run it.</summary>
    private string[]? Figures(string gold, JsonElement[] documents)
    {
        string predicted = Path.Combine(Folder, "predicted.jsonl");
        string input = string.Concat(documents.Select(document =>
            JsonSerializer.Serialize(new { id = document.GetProperty("id").GetString(), text = document.GetProperty("text").GetString() }) + "\n"));
        File.WriteAllText(predicted, ToolRun.With(input, "annotate", "--jsonl").Output);
        try
        {
            using var python = Process.Start(
                new ProcessStartInfo("python3", [Repository.Shared("eval/score_entities.py"), gold, predicted, "--json"]) { RedirectStandardOutput = true })!;
            JsonElement scores = JsonDocument.Parse(python.StandardOutput.ReadToEnd()).RootElement.GetProperty("scores");
            return [.. Kinds.Select(kind => Row(scores.GetProperty(kind)))];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Row(JsonElement score) =>
        $"{score.GetProperty("tp")} {score.GetProperty("gold")} {score.GetProperty("predicted")} {score.GetProperty("f1").GetDouble().ToString("0.00", CultureInfo.InvariantCulture)}";
}
