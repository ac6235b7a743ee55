using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
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

        var watch = Stopwatch.StartNew();
        ToolRun run = ToolRun.Of("import", Path.Combine(Folder, "in"), "--output", Path.Combine(Folder, "seeds"), "--format", format.Split('-')[0]);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
        Assert.InRange(run.Error.Split('\n').Length, Count, 2 * Count + 10 + Count);
        Assert.Contains(format == "brat-with-words" ? "CG0907" : "a mention of more than 1,000 characters ('word word", run.Error);
    }

    private static string Repeat(string annotation) => string.Join(", ", Enumerable.Repeat(annotation, Count));
}
