using System;
using System.IO;
using System.Linq;
using CorpusGen.Tests;
using Xunit;

namespace CorpusGen.Tool.Tests.Interchange;

/// <summary>Annotations that somebody made to keep an import busy: each as long as the text, thousands of them.</summary>
public sealed class HostileImportTests : SeedsOnDisk
{
    private const int Count = 4_000;

    private static readonly string Long = string.Concat(Enumerable.Repeat("word ", 100_000)) + "end";

    [Theory]
    [InlineData("jsonl")]
    [InlineData("spacy")]
    [InlineData("brat")]
    [InlineData("brat-with-words")]
    public void Thousands_of_annotations_as_long_as_the_text_take_seconds(string format)
    {
        switch (format)
        {
            case "jsonl":
                Seed("in/a.jsonl", $$"""{"text": "{{Long}}", "entities": [{{Repeat($$"""{"start": 0, "end": {{Long.Length}}, "kind": "person"}""")}}], "times": [{{Repeat($$"""{"start": 0, "end": {{Long.Length}}, "kind": "date"}""")}}]}""");
                break;
            case "spacy":
                Seed("in/a.json", $$"""{"text": "{{Long}}", "ents": [{{Repeat($$"""{"start": 0, "end": {{Long.Length}}, "label": "PERSON"}""")}}]}""");
                break;
            default:
                Seed("in/a.txt", Long);
                Seed("in/a.ann", string.Concat(Enumerable.Range(0, Count).Select(i => $"T{i}\tPerson 0 {Long.Length}{(format == "brat" ? "" : "\tword")}\n")));
                break;
        }

        ToolRun run = ImportSoon("--format", format.Split('-')[0]);
        Assert.InRange(run.Error.Split('\n').Length, Count, 2 * Count + 10 + Count);
        Assert.Contains(format == "brat-with-words" ? "CG0907" : "a mention of more than 1,000 characters ('word word", run.Error);
    }

    [Fact]
    public void Thousands_of_spans_over_white_space_as_long_as_the_text_take_seconds()
    {
        string text = "a" + new string(' ', 500_000) + "b";
        Seed("in/a.txt", text);
        Seed("in/a.ann", string.Concat(Enumerable.Range(0, Count).Select(i => $"T{i}\tPerson 0 {text.Length}\ta\nT{i + Count}\tPerson 0 1;{text.Length - 1} {text.Length}\ta b\n")));
        ToolRun run = ImportSoon();
        Assert.Equal(Count, run.Error.Split('\n').Count(line => line.Contains("CG0907", StringComparison.Ordinal)));
        Assert.Equal(Count, run.Error.Split('\n').Count(line => line.Contains("a mention of more than 1,000 characters ('a", StringComparison.Ordinal)));
    }

    [Fact]
    public void More_names_than_a_file_of_gold_is_read_for_are_one_finding()
    {
        const int Names = 20_000;
        string list = string.Join(", ", Enumerable.Range(0, Names).Select(i => $$"""{"start": {{i * 17}}, "end": {{i * 17 + 15}}, "kind": "person"}"""));
        Seed("in/a.jsonl", $$"""{"text": "{{string.Concat(Enumerable.Range(0, Names).Select(i => $"Mira Holt{i:000000}, "))}}", "entities": [{{list}}]}""");
        ToolRun run = ToolRun.Of("import", Path.Combine(Folder, "in"), "--output", Path.Combine(Folder, "seeds"));
        string lost = Assert.Single(run.Error.Split('\n'), line => line.Contains("CG0904", StringComparison.Ordinal));
        Assert.Contains("annotations of this document; they lie behind the length", lost);
    }

    /// <summary>Each of the times among the entities has its value in the list of times: to look through that for each would be 2,500,000,000 looks.</summary>
    [Fact]
    public void Times_by_the_thousand_are_found_with_their_values()
    {
        const int Times = 50_000;
        string list = string.Join(", ", Enumerable.Range(0, Times).Select(i => $$"""{"start": {{i * 11 + 3}}, "end": {{i * 11 + 9}}, "label": "DATE", "kind": "DATE", "value": "2024-05-13"}"""));
        Seed(
            "in/a.json", $$$"""{"text": "{{{string.Concat(Enumerable.Repeat("On Monday. ", Times))}}}", "ents": [{{{list}}}], "_": {"times": [{{{list}}}]}}""");
        ToolRun run = ToolRun.Of("import", Path.Combine(Folder, "in"), "--output", Path.Combine(Folder, "seeds"));
        Assert.Contains("0 errors, 0 warnings", run.Error);
        Assert.Contains("all: true, value: 2024-05-13", File.ReadAllText(Path.Combine(Folder, "seeds", "a.txt.gold.yaml")));
    }

    /// <summary>Each time that it is tried, into another folder.</summary>
    private ToolRun ImportSoon(params string[] options)
    {
        int attempts = 0;
        return Cost.Within(
            TimeSpan.FromSeconds(20),
            () => ToolRun.Of(["import", Path.Combine(Folder, "in"), "--output", Path.Combine(Folder, $"seeds{attempts++}"), .. options]));
    }

    private static string Repeat(string annotation) => string.Join(", ", Enumerable.Repeat(annotation, Count));
}
