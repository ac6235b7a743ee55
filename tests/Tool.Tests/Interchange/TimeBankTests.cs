using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusGen.Core.Tests;
using Xunit;

namespace CorpusGen.Tool.Tests.Interchange;

/// <summary>A published corpus of times: imported whole, without an error, every time at its place with its kind, and counted as it is.</summary>
public sealed class TimeBankTests : SeedsOnDisk
{
    [SharedTheory("corpora/times", "eval/score_times.py")]
    [InlineData("timebank.jsonl")]
    [InlineData("aquaint.jsonl")]
    public void Every_time_is_approved_and_diff_counts_as_the_scorer_does(string corpus)
    {
        string file = Repository.Shared("corpora/times/" + corpus);
        ToolRun import = ToolRun.Of("import", file, "--output", Folder);
        Assert.Equal(0, import.Status);
        Assert.DoesNotContain("CG0904", import.Error);
        Assert.Equal(0, ToolRun.Of("check", Folder).Status);

        JsonElement[] documents = [.. File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement)];
        var approved = ToolRun.Of("annotate", Folder).Documents.ToDictionary(document => document.GetProperty("id").GetString()!);
        foreach (JsonElement document in documents)
            Assert.Equal(Spans(document), Spans(approved[document.GetProperty("id").GetString()!]));

        string[] figures = Figures(file, documents);
        if (figures.Length > 0)
            Assert.Equal(figures, DiffFigures());
    }

    private static string[] Spans(JsonElement document) =>
        [.. document.GetProperty("times").EnumerateArray().Select(time => $"{time.GetProperty("start")}-{time.GetProperty("end")} {time.GetProperty("kind")}")];

    /// <summary>F1, strict, relaxed, of values and of kinds, as <c>diff</c> prints them.</summary>
    private string[] DiffFigures()
    {
        string[] lines = ToolRun.Of("diff", Folder).Lines;
        string Column(string name, int column) =>
            lines.Single(line => line.StartsWith("times, " + name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[column];
        return [Column("strict", 4), Column("relaxed", 4), Column("value", 2), Column("kind", 2)];
    }

    /// <summary>The same by the scorer, where there is a Python to run it.</summary>
    private string[] Figures(string gold, JsonElement[] documents)
    {
        string predicted = Path.Combine(Folder, ".predicted.jsonl");
        string input = string.Concat(documents.Select(document => JsonSerializer.Serialize(new
        {
            id = document.GetProperty("id").GetString(),
            published = document.GetProperty("published").GetString(),
            text = document.GetProperty("text").GetString(),
        }) + "\n"));
        File.WriteAllText(predicted, ToolRun.With(input, "annotate", "--jsonl").Output);
        try
        {
            using var python = Process.Start(
                new ProcessStartInfo("python3", [Repository.Shared("eval/score_times.py"), gold, predicted, "--json"]) { RedirectStandardOutput = true })!;
            JsonElement scores = JsonDocument.Parse(python.StandardOutput.ReadToEnd()).RootElement;
            string F1(string name) => (100 * scores.GetProperty(name).GetProperty("F1").GetDouble()).ToString("0.00", CultureInfo.InvariantCulture);
            return [F1("strict"), F1("relaxed"), F1("value"), F1("type")];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return [];
        }
        finally
        {
            File.Delete(predicted);
        }
    }
}
