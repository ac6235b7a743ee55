using System;
using System.Linq;
using System.Text;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Core.Tests.Catalogue;

/// <summary>
/// A case is a <c>corpus.yaml</c> in <c>tests/Cases/catalogue</c>, whose name says what it shows; beside it stands what is read from it.
/// </summary>
public class CorpusSettingsCaseTests
{
    private const string Area = "catalogue";

    public static TheoryData<string> Cases() => [.. Repository.CaseFiles(Area, "*.yaml")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Settings_read_as_expected(string file)
    {
        CorpusSettings settings = CorpusSettingsReader.Read(new SeedFile("seeds/corpus.yaml", Repository.ReadCase(Area, file)));
        var dump = new StringBuilder();
        foreach (ArticleSettings article in settings.Articles)
            dump.Append($"article {article.Path}: id {article.Id ?? "none"}, title {article.Title ?? "none"}, date {article.Published ?? "none"}\n");
        foreach (KnownEntity entity in settings.Entities)
            dump.Append($"{entity.Kind} {entity.Id}: {entity.Name} [{string.Join("; ", entity.Aliases)}] at line {entity.Place.StartLine + 1}\n");
        foreach (string name in settings.NotEntities)
            dump.Append($"not an entity: {name}\n");
        if (settings.Times != TimeSettings.Default)
            dump.Append($"dates in digits: {settings.Times.Order}\n");
        if (settings.LeastConfidence > 0)
            dump.Append(FormattableString.Invariant($"least confidence: {settings.LeastConfidence}\n"));
        foreach (Finding finding in settings.Findings)
            dump.Append($"{finding}\n");
        ExpectedFile.AssertHolds(Area, file, dump.ToString());
    }

    [Fact]
    public void An_article_is_found_by_its_path()
    {
        CorpusSettings settings = CorpusSettingsReader.Read(new SeedFile(
            "tests/seeds/corpus.yaml", "articles:\n  b.txt: { id: b }\n  a/x.txt: { id: ax }\n  B.txt: { id: big-b }\n"));
        Assert.Equal(["b", "ax", "big-b", null], new[] { "b.txt", "a/x.txt", "B.txt", "c.txt" }.Select(file => settings.ArticleAt("tests/seeds/" + file)?.Id));
        Assert.Null(settings.ArticleAt("b.txt"));
        Assert.Null(CorpusSettings.None.ArticleAt("seeds/a.txt"));
    }

    [Fact]
    public void An_entry_for_a_file_that_is_not_there_is_found()
    {
        CorpusSettings settings = CorpusSettingsReader.Read(new SeedFile(
            "seeds/corpus.yaml", "articles:\n  storm.txt: { id: a }\n  strom.md: { id: b }\n  nothing/like/it.txt: { id: c }\n"));
        Assert.Equal(
            [
                "seeds/corpus.yaml(4,3): error CG0501: There is no article 'nothing/like/it.txt' in the folder of corpus.yaml. Remove the entry, or add the file.",
                "seeds/corpus.yaml(3,3): error CG0501: There is no article 'strom.md' in the folder of corpus.yaml. Did you mean 'storm.md'?",
            ],
            SettingsCheck.FindMissingFiles(settings, ["seeds/storm.txt", "seeds/storm.md"]).Select(finding => finding.ToString()));
    }

    [Theory]
    [InlineData("Title: Storm week ends\nDate: 2021-06-04\n\nText.", "{ id: storm }", "storm", "Storm week ends", "2021-06-04", 0)]
    [InlineData("Text.", "{ id: storm, title: Storm, date: 2021-06-04 }", "storm", "Storm", "2021-06-04", 0)]
    [InlineData("Title: Storm\n\nText.", "{ title: Storm, date: 2021-06-04 }", null, "Storm", "2021-06-04", 0)]
    [InlineData("Date: 2021-06-04T10:00\n\nText.", "{ date: 2021-06-04 }", null, null, "2021-06-04", 0)]
    [InlineData("Title: Storm\nDate: 2021-06-04\nId: a\n\nText.", "{ id: b, title: Calm, date: 2021-06-05 }", "a", "Storm", "2021-06-04", 3)]
    public void Settings_fill_in_what_a_header_lacks_and_contradictions_are_found(
        string text, string entry, string? id, string? title, string? published, int contradictions)
    {
        CorpusSettings settings = CorpusSettingsReader.Read(new SeedFile("seeds/corpus.yaml", $"articles:\n  a.txt: {entry}\n"));
        Document document = DocumentReader.Read(new SeedFile("seeds/a.txt", text), settings).Documents.Single();
        Assert.Equal((id, title, published), (document.Id, document.Title, document.Published?.ToString()));
        Assert.Equal(contradictions, document.Findings.Count);
        Assert.All(document.Findings, finding => Assert.Equal(FindingRules.Contradiction, finding.Rule));
    }

    [Fact]
    public void A_heading_is_a_title_only_where_nothing_else_gives_one()
    {
        var file = new SeedFile("seeds/a.md", "# Heading\n\nText.");
        CorpusSettings settings = CorpusSettingsReader.Read(new SeedFile("seeds/corpus.yaml", "articles:\n  a.md: { title: Storm, date: 2021-06-04 }\n"));
        Assert.Equal("Storm", DocumentReader.Read(file, settings).Documents.Single().Title);
        Assert.Equal("Heading", DocumentReader.Read(file).Documents.Single().Title);
    }
}
