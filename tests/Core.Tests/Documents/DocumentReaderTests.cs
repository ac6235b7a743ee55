using System;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Findings;
using Xunit;

namespace CorpusGen.Core.Tests.Documents;

public class DocumentReaderTests
{
    private static readonly SeedFile File = new("seeds/storm.txt", "The harbour reopened.");

    [Fact]
    public void A_fault_of_ours_is_a_finding_and_the_document_stays()
    {
        var broken = new DocumentFormat("broken", EquatableArray.Of(".txt"), (_, _) => throw new InvalidOperationException("Out\nof order."));
        var settings = new ArticleSettings("storm.txt", "storm-week", "Storm week ends", null, new Place("seeds/corpus.yaml", 1, 2, 1, 11));
        Document document = DocumentReader.Read(File, broken, CorpusSettings.None with { Articles = EquatableArray.Of(settings) }).Documents.Single();
        Assert.Equal(("storm-week", "Storm week ends", ""), (document.Id, document.Title, document.Text));
        Finding finding = Assert.Single(document.Findings);
        Assert.Equal(FindingRules.InternalError, finding.Rule);
        Assert.Equal(
            "seeds/storm.txt(1,1): error CG0001: CorpusGen failed on this document: InvalidOperationException: Out of order.. That is a fault of ours; "
            + "the other documents are not touched. Please report it with the document.",
            finding.ToString());
    }

    [Fact]
    public void Cancellation_is_no_fault()
    {
        var cancelled = new DocumentFormat("cancelled", EquatableArray.Of(".txt"), (_, _) => throw new OperationCanceledException());
        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(File, cancelled, CorpusSettings.None));
    }

    [Theory]
    [InlineData("seeds/a.txt", "plain text")]
    [InlineData("seeds/a.TXT", "plain text")]
    [InlineData("seeds/a.b.text", "plain text")]
    [InlineData("seeds/a.md", "Markdown")]
    [InlineData("seeds/a.Markdown", "Markdown")]
    [InlineData("seeds/a.json", "JSON")]
    [InlineData("seeds/a.jsonl", "JSON Lines")]
    [InlineData("seeds/a.ndjson", "JSON Lines")]
    [InlineData("seeds/a.yaml", "YAML")]
    [InlineData("seeds/a.yml", "YAML")]
    [InlineData("seeds/corpus.yaml", null)]
    [InlineData("seeds/b/entities.yaml", null)]
    [InlineData("seeds/a.txt.gold.yaml", null)]
    [InlineData("seeds/corpus.schema.json", null)]
    [InlineData("seeds/a.md/b", null)]
    [InlineData("seeds/txt", null)]
    public void A_file_is_read_by_the_format_that_claims_its_name(string path, string? format) =>
        Assert.Equal(format, DocumentFormat.Of(path)?.Name);

    [Fact]
    public void What_is_read_is_equal_when_the_file_is()
    {
        const string Text = "---\ntitle: Storm\ntags: [a\n---\nThe harbour reopened.\n\nFerries run.\n";
        SeedContent first = DocumentReader.Read(new SeedFile("seeds/a.md", Text));
        SeedContent second = DocumentReader.Read(new SeedFile("seeds/a.md", string.Concat(Text.ToCharArray())));
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [InlineData("seeds/a.txt", "Date: 2021-06-04\n\nThe harbour reopened.\n")]
    [InlineData("seeds/a.yaml", "date: 2021-06-04\ntext: The harbour reopened.\n")]
    [InlineData("seeds/a.md", "---\ndate: 2021-06-04\n---\nThe harbour reopened.\n")]
    public void Byte_order_marks_before_a_text_do_not_matter(string path, string text)
    {
        SeedContent plain = DocumentReader.Read(new SeedFile(path, text));
        Assert.Empty(plain.Documents.Single().Findings);
        Assert.All(
            ["\uFEFF", "\uFEFF\uFEFF", "\uFEFF\uFEFF\uFEFF"], (string marks) => Assert.Equal(plain, DocumentReader.Read(new SeedFile(path, marks + text))));
    }

    [Fact]
    public void A_field_that_is_said_over_and_over_is_found_once_at_each_line()
    {
        Document document = DocumentReader
            .Read(new SeedFile("seeds/a.txt", "Date: 2021-06-04\nPublished: 2021-06-05\nDATE: 2021-06-06\n\nThe harbour reopened.\n")).Documents
            .Single();
        Assert.All(document.Findings, finding => Assert.Equal(FindingRules.DuplicateKey, finding.Rule));
        Assert.Equal(["Date 2", "Published 1", "DATE 1"], document.Findings.OrderBy(finding => finding.Place.StartLine).Select(finding => string.Join(" ", finding.Arguments)));
    }

    [Fact]
    public void Names_without_a_letter_are_not_one_field()
    {
        CorpusRun run = CorpusRun.Of(
            [
                new SeedFile("seeds/corpus.yaml", "articles: { a.md: { '??': one, Word-Count: 2 } }\n"),
                new SeedFile("seeds/a.md", "---\ndate: 2021-06-04\n'!!': two\nwordCount: 3\n---\nThe harbour reopened.\n"),
            ],
            EmissionOptions.Default);
        Assert.Equal("wordCount", Assert.Single(run.Findings, finding => finding.Rule == FindingRules.Contradiction).Arguments[0]);
        Assert.Equal(["!!", "wordCount", "??"], run.Documents[0].Document.Fields.Select(field => field.Name));
    }

    [Fact]
    public void Line_ends_do_not_matter()
    {
        const string Text = "Title: Storm\nDate: 2021-06-04\n\nThe harbour reopened.\n\nFerries run.\n";
        Document[] documents = [.. new[] { "\n", "\r\n", "\r" }
            .Select(end => DocumentReader.Read(new SeedFile("seeds/a.txt", Text.Replace("\n", end))).Documents.Single())];
        Assert.Equal(documents[0], documents[1]);
        Assert.Equal(documents[0], documents[2]);
    }
}
