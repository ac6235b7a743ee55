using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Tests;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Tool.Tests;

public class JsonLinesTests
{
    private const string Talks = "Mayor Ada Okoro met John Smith of Acme Corp. in Lagos on Tuesday. Okoro will be back in March 2019.";

    private static readonly CivilDate Published = new(2019, 1, 23);

    [Fact]
    public void A_document_becomes_a_line_with_all_mentions_that_the_core_finds()
    {
        ToolRun run = ToolRun.With(Article("a", Talks, "2019-01-23"), "annotate", "--jsonl");

        AnnotatedDocument expected = Annotate(Talks, Published);
        Assert.Equal((0, ""), (run.Status, run.Error));
        JsonElement document = Assert.Single(run.Documents);
        Assert.Equal(["id", "entities", "times"], document.EnumerateObject().Select(field => field.Name));
        Assert.Equal("a", document.GetProperty("id").GetString());
        Assert.Equal(
            expected.Entities.Items
                .SelectMany(entity => entity.Mentions.Items.Select(mention => (mention.Range.Start, mention.Range.End, entity.Kind.ToString())))
                .Order(),
            document.GetProperty("entities").EnumerateArray().Select(SpanOf));
        Assert.Equal(
            expected.Times.Items.Select(time => (time.Range.Start, time.Range.End, time.Kind.ToString().ToUpperInvariant(), time.Value)),
            document
                .GetProperty("times")
                .EnumerateArray()
                .Select(time => (SpanOf(time).Start, SpanOf(time).End, SpanOf(time).Kind, time.GetProperty("value").GetString()!)));
    }

    [Fact]
    public void Mentions_have_their_words_their_entity_and_how_sure_the_recogniser_is()
    {
        JsonElement document = ToolRun.With(Article("a", "Angela Merkel met the board on Monday. Merkel left.", "2024-03-12"), "annotate", "--jsonl").Documents[0];
        JsonElement[] mentions = [.. document.GetProperty("entities").EnumerateArray()];
        Assert.Equal(["Angela Merkel", "Merkel"], mentions.Select(mention => mention.GetProperty("text").GetString()));
        Assert.All(mentions, mention => Assert.Equal("angela-merkel", mention.GetProperty("entity").GetString()));
        Assert.All(mentions, mention => Assert.InRange(mention.GetProperty("confidence").GetDouble(), 0.01, 1));
        Assert.Equal("Monday", document.GetProperty("times")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Times_are_resolved_against_the_day_of_publication()
    {
        JsonElement time = ToolRun.With(Article("a", "It rained on Tuesday.", "2019-01-23"), "annotate", "--jsonl").Documents[0].GetProperty("times")[0];
        Assert.Equal((13, 20, "DATE"), SpanOf(time));
        Assert.Equal("2019-01-22", time.GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("\"2019-01-23\"")]
    [InlineData("\"2019-01-23T08:30:00Z\"")]
    [InlineData("\"2019-01-23 08:30\"")]
    public void The_day_of_publication_may_have_a_time_of_day_and_is_called_as_in_seeds(string published)
    {
        foreach (string key in (string[])["published", "date"])
            Assert.Contains(
                "2019-01-22", ToolRun.With($$"""{"id":"a","{{key}}":{{published}},"text":"It rained on Tuesday."}""", "annotate", "--jsonl").Output);
    }

    [Theory]
    [InlineData("""{"id":"a","text":"It rained on Tuesday."}""")]
    [InlineData("""{"id":"a","date":null,"text":"It rained on Tuesday."}""")]
    [InlineData("""{"id":"a","published":null,"text":"It rained on Tuesday."}""")]
    [InlineData("""{"id":"a","published":"","text":"It rained on Tuesday."}""")]
    public void The_day_of_publication_may_be_unknown(string line) =>
        Assert.Equal((0, 1), (ToolRun.With(line, "annotate", "--jsonl").Status, ToolRun.With(line, "annotate", "--jsonl").Lines.Length));

    [Fact]
    public void The_day_of_publication_is_one_of_our_calendar_whatever_the_machine_counts_by()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // In Thailand 2019 is a year of the Buddhist era.
            CultureInfo.CurrentCulture = new CultureInfo("th-TH");
            Assert.Contains("2019-01-22", ToolRun.With(Article("a", "It rained on Tuesday.", "2019-01-23"), "annotate", "--jsonl").Output);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lines_come_out_in_the_order_in_which_they_went_in()
    {
        // Long and short ones mixed, so that a later one is done earlier.
        string[] ids = [.. Enumerable.Range(0, 500).Select(i => "document " + i)];
        var input = string.Join("\n", ids.Select((id, i) => Article(id, string.Join(" ", Enumerable.Repeat(Talks, i % 7 == 0 ? 200 : 1)), "2019-01-23")));
        Assert.Equal(ids, ToolRun.With(input, "annotate", "--jsonl").Documents.Select(document => document.GetProperty("id").GetString()));
    }

    [Fact]
    public void The_text_is_the_body_as_it_is()
    {
        string text = "😀\r\n\r\n  It rained\ron Tuesday.\r\n";
        ToolRun run = ToolRun.With(Article("a", text, "2019-01-23"), "annotate", "--jsonl");
        var (start, end, _) = SpanOf(run.Documents[0].GetProperty("times")[0]);
        Assert.Equal("Tuesday", text[start..end]);
    }

    [Fact]
    public void Half_a_surrogate_pair_counts_as_one_unit_and_ids_come_out_as_written()
    {
        ToolRun run = ToolRun.With("""{"text":"\ud800 \u0049t rained \"on\" Tuesday\udc00.","id":"\ud83d\/\u00e9é"}""", "annotate", "--jsonl");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith("""{"id":"\ud83d\/\u00e9é",""", run.Output);
        Assert.Contains("\"start\":17,\"end\":24", run.Output);
    }

    [Theory]
    [InlineData("{\"id\":\"b\",\"text\":\"x\"", "This is not JSON, at byte")]
    [InlineData("{\"id\":\"b\",\"text\":\"x\"} {}", "This is not JSON, at byte")]
    [InlineData("[]", "A JSON object should stand here.")]
    [InlineData("{\"text\":\"x\"}", "'id' is missing.")]
    [InlineData("{\"id\":\"b\"}", "'text' is missing.")]
    [InlineData("{\"id\":\"b\",\"text\":7}", "'text' should be a string.")]
    [InlineData("{\"id\":\"b\",\"text\":\"x\",\"published\":\"2019-02-30\"}", "'published' should be a day that exists")]
    [InlineData("{\"id\":\"b\",\"text\":\"x\",\"date\":\"2019-02-30\"}", "'date' should be a day that exists")]
    [InlineData("{\"id\":\"b\",\"text\":\"x\",\"published\":20190230}", "'published' should be a day that exists")]
    public void A_broken_line_is_reported_and_the_others_go_on(string broken, string problem)
    {
        ToolRun run = ToolRun.With($"{Article("a", "x")}\n\n{broken}\n{Article("c", "y")}\n", "annotate", "--jsonl");
        Assert.Equal(1, run.Status);
        Assert.StartsWith("corpusgen: line 3: " + problem, run.Error);
        Assert.Equal(["a", "c"], run.Documents.Select(document => document.GetProperty("id").GetString()));
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_break_their_line_only()
    {
        byte[] input = [.. "{\"id\":\"a\",\"text\":\""u8, 0xC3, 0x28, .. "\"}\n{\"id\":\"b\",\"text\":\"x\"}"u8];
        ToolRun run = ToolRun.With(new MemoryStream(input), "annotate", "--jsonl");
        Assert.Equal((1, 1), (run.Status, run.Lines.Length));
        Assert.StartsWith("corpusgen: line 1: This is not UTF-8.", run.Error);
    }

    [Fact]
    public void A_byte_order_mark_CR_LF_and_a_missing_last_line_end_are_no_matter() =>
        Assert.Equal(2, ToolRun.With("\uFEFF" + Article("a", "x") + "\r\n" + Article("b", "y"), "annotate", "--jsonl").Lines.Length);

    [Fact]
    public void A_line_longer_than_any_buffer_is_read_whole()
    {
        string text = string.Concat(Enumerable.Repeat("word ", 100_000)) + "It rained on Tuesday.";
        ToolRun run = ToolRun.With(Article("a", "x") + "\n" + Article("b", text, "2019-01-23") + "\n" + Article("c", "x"), "annotate", "--jsonl");
        var (start, end, _) = SpanOf(run.Documents[1].GetProperty("times")[0]);
        Assert.Equal("Tuesday", text[start..end]);
        Assert.Equal(3, run.Lines.Length);
    }

    [Fact]
    public void Nothing_in_nothing_out() => Assert.Equal(new ToolRun(0, "", ""), ToolRun.With("", "annotate", "--jsonl"));

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        string input = string.Join("\n", Enumerable.Range(0, 50).Select(i => Article("d" + i, Talks, "2019-01-23")));
        Assert.Equal(ToolRun.With(input, "annotate", "--jsonl").Output, ToolRun.With(input, "annotate", "--jsonl").Output);
    }

    [Fact]
    public void The_built_tool_does_it_as_a_process()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CorpusGen.Tool.dll"), "annotate", "--jsonl"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Write(Article("a", "It rained on Tuesday.", "2019-01-23"));
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal("""{"id":"a","entities":[],"times":[{"start":13,"end":20,"kind":"DATE","value":"2019-01-22","text":"Tuesday"}]}""" + "\n", output);
    }

    [SharedFact("corpora/times")]
    public void The_development_corpora_go_through_whole()
    {
        string[] files = [.. Directory
            .EnumerateFiles(Repository.Shared("corpora/times"), "*.jsonl", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Take(2)];
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            string[] lines = [.. File.ReadLines(file).Take(40)];
            ToolRun run = ToolRun.With(string.Join("\n", lines), "annotate", "--jsonl");
            Assert.Equal((0, lines.Length), (run.Status, run.Lines.Length));
        }
    }

    private static string Article(string id, string text, string? published = null) => JsonSerializer.Serialize(new { id, published, text });

    private static (int Start, int End, string Kind) SpanOf(JsonElement mention) =>
        (mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32(), mention.GetProperty("kind").GetString()!);

    private static AnnotatedDocument Annotate(string text, CivilDate published) =>
        Pipeline.Annotate(new Document(new DocumentKey("a"), null, null, published, text, default, 1, default, default, default), CorpusSettings.None);
}
