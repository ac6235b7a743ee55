using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Yaml;
using Xunit;

namespace CorpusGen.Core.Tests.Gold;

/// <summary>Entries are added to gold files of every layout, and nothing else in them changes.</summary>
public class GoldEditorTests
{
    private const string Area = "gold-editing";

    private static readonly string[] Entities = ["{ quote: Olaf Brandt, entity: person:olaf-brandt }", "{ quote: Brandt, nth: 2 of 2, entity: person:olaf-brandt }"];
    private static readonly string[] Times = ["{ quote: last week, value: 2024-W10 }"];

    public static TheoryData<string> Cases() => [.. Repository.CaseFiles(Area, "*.yaml")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Entries_are_added_where_they_belong(string file)
    {
        string text = Repository.ReadCase(Area, file);
        string? added = GoldEditor.Add(Seed(text), Entities, Times);
        ExpectedFile.AssertHolds(Area, file, added ?? "refused\n");
        if (added is null)
            return;
        GoldFile before = GoldReader.Read(Seed(text));
        GoldFile after = GoldReader.Read(Seed(added));
        Assert.Equal(Quotes(before).Concat(["Olaf Brandt", "Brandt", "last week"]).Order(), Quotes(after).Order());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_line_that_stands_stays(string file)
    {
        string text = Repository.ReadCase(Area, file);
        Assert.Equal(text, GoldEditor.Add(Seed(text), [], []) ?? text);
        var lines = new Queue<string>((GoldEditor.Add(Seed(text), Entities, Times) ?? text).Split('\n'));
        foreach (string line in text.Split('\n').Where(line => line.Length > 0 && line.IndexOfAny(['[', ']']) < 0))
        {
            while (lines.Count > 0 && lines.Peek() != line)
                lines.Dequeue();
            Assert.True(lines.Count > 0, line);
        }
    }

    [Fact]
    public void Line_ends_stay_those_of_the_file()
    {
        string added = GoldEditor.Add(Seed("entities: []\r\ntimes: []\r\n"), Entities, [])!;
        Assert.Equal(added.Count(c => c == '\r'), added.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("Mira Holt")]
    [InlineData("\"Holt\", she said: \\ or # {so}")]
    [InlineData("- dash")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("2019")]
    [InlineData("3:52 a.m., May 20")]
    [InlineData("a #b")]
    [InlineData("a: b")]
    [InlineData("colon:")]
    [InlineData("東京")]
    [InlineData("O’Brien & Söhne (Wien)")]
    [InlineData("@home")]
    [InlineData("'quoted'")]
    public void A_quote_reads_back_as_it_was_written(string quote)
    {
        string text = GoldEditor.Create([$"{{ quote: {YamlText.Scalar(quote)}, entity: person:x }}"], []);
        GoldFile gold = GoldReader.Read(Seed(text));
        Assert.Empty(gold.Findings);
        Assert.Equal(quote, Assert.Single(gold.Entities).Quote.Text);
    }

    private static SeedFile Seed(string text) => new("seeds/a.txt.gold.yaml", text);

    private static IEnumerable<string> Quotes(GoldFile gold) =>
        gold.Entities.Select(entity => entity.Quote.Text).Concat(gold.Times.Select(time => time.Quote.Text));
}
