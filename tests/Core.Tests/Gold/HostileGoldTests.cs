using System.Linq;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Gold.Files;
using Xunit;

namespace CorpusGen.Core.Tests.Gold;

/// <summary>Texts and gold that mean harm: brackets without end, quotes that all but match, entries by the ten thousand. All are read to their end.</summary>
public class HostileGoldTests
{
    private const int Length = 300_000;

    [Theory]
    [InlineData("[")]
    [InlineData("](")]
    [InlineData("[a](person:")]
    [InlineData("[a](b:c)")]
    [InlineData("[a](person:b)")]
    [InlineData("[[a](person:b)")]
    [InlineData("`[")]
    [InlineData("\\[")]
    [InlineData("[a\n](date:2019)")]
    public void Marks_without_end(string piece)
    {
        Document document = Pipeline.Read(new SeedFile("seeds/a.md", "---\ndate: 2024-03-12\nmarkup: inline\n---\n" + Repeat(piece)), CorpusSettings.None).Documents[0];
        AnnotatedDocument annotated = Pipeline.Annotate(document, CorpusSettings.None);
        Assert.DoesNotContain(annotated.Document.Findings, finding => finding.Rule.Id == "CG0001");
        Assert.All(annotated.Entities.SelectMany(entity => entity.Mentions), mention => Assert.InRange(mention.Range.End, 1, document.Text.Length));
    }

    [Theory]
    [InlineData("a ", "a", "all: true")]
    [InlineData("a ", "a a a a a a a b", "all: true")]
    [InlineData("a ", "a", "nth: {0}")]
    [InlineData("ab", "a", "all: true")]
    [InlineData("word ", "wrod", "nth: 1")]
    [InlineData("\n \t", "x", "all: true")]
    public void Quotes_by_the_thousand(string piece, string quote, string which)
    {
        string entries = string.Concat(Enumerable.Range(1, 5_000).Select(i =>
            $"  - {{ quote: {quote}{(which == "all: true" ? " " + i % 100 : "")}, {string.Format(System.Globalization.CultureInfo.InvariantCulture, which, i)}, entity: person:p{i % 7} }}\n"));
        Document document = Pipeline.Read(new SeedFile("seeds/a.txt", "date: 2024-03-12\n\n" + Repeat(piece)), CorpusSettings.None).Documents[0];
        GoldFile gold = Pipeline.ReadGold(new SeedFile("seeds/a.txt.gold.yaml", "times: []\nentities:\n" + entries));
        AnnotatedDocument annotated = Pipeline.Annotate(document, CorpusSettings.None, gold);
        Assert.DoesNotContain(annotated.Document.Findings, finding => finding.Rule.Id == "CG0001");
    }

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
}
