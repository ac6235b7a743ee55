using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Findings;

/// <summary>Two articles with one key are a finding, and the rest of the corpus is generated.</summary>
public class EqualKeysTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_called_like_an_article_of_a_list_is_left_out(bool asksForUnused)
    {
        TestProject project = TestProject.Empty
            .WithSeed("seeds/dup.json#b.json", """{"date": "2024-05-14", "text": "y"}""")
            .WithSeed("seeds/dup.json", """[{"id": "b.json", "date": "2024-05-14", "text": "x"}]""")
            .WithSeed("seeds/other.txt", "date: 2024-05-14\n\nOslo.");
        if (asksForUnused)
            project = project with { Severities = project.Severities.Add("CG0801", ReportDiagnostic.Warn) };
        Build build = project.Run();
        Assert.Null(build.Result.Exception);
        Diagnostic finding = build.Result.Diagnostics.Single(diagnostic => diagnostic.Id == "CG0613");
        Assert.Equal(TestProject.Directory + "seeds/dup.json#b.json", finding.Location.GetLineSpan().Path);
        Assert.Equal(["x", "Oslo."], build.LoadArticles().Select(article => article.Text));
        Assert.Equal(asksForUnused ? 2 : 0, build.Result.Diagnostics.Count(diagnostic => diagnostic.Id == "CG0801"));
    }

    [Theory]
    [InlineData("a.txt", "date: 2024-05-14\n\nMr. Smith was in Oslo.", 1)]
    [InlineData("get.txt", "date: 2024-05-14\n\nMr. Smith was in Oslo.", 1)]
    [InlineData("a.json", """[{"text": "x"}, {"id": "2", "text": "y"}]""", 2)]
    [InlineData("corpus.yaml", "entities:\n  p: { name: P, kind: person }\n", 0)]
    [InlineData("a.txt.gold.yaml", "entities: []\ntimes: []\n", 0)]
    public void A_file_that_the_host_hands_over_twice_counts_once(string name, string text, int articles)
    {
        Build build = TestProject.Empty.WithSeed("seeds/" + name, text).WithSeed("seeds/" + name, text).Run();
        Assert.Null(build.Result.Exception);
        Assert.Empty(build.Complaints);
        Assert.DoesNotContain(build.Result.Diagnostics, diagnostic => diagnostic.Id is "CG0001" or "CG0601" or "CG0602");
        Assert.Equal(articles, build.Result.Diagnostics.Count(diagnostic => diagnostic.Id == "CG0613"));
    }
}
