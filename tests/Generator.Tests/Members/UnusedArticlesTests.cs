using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Members;

/// <summary>Articles that no code refers to: said only where the project asks, and never of one that code could reach.</summary>
public class UnusedArticlesTests
{
    private const string Using = "using Acme.Newsroom; ";

    [Fact]
    public void Nobody_is_told_who_does_not_ask()
    {
        Assert.Empty(Unused(Newsroom with { Severities = ImmutableDictionary<string, ReportDiagnostic>.Empty }));
        Assert.Empty(Unused(Asking(ReportDiagnostic.Suppress)));
        Assert.Empty(Unused(Asking(ReportDiagnostic.Hidden)));
    }

    [Fact]
    public void An_article_that_no_code_refers_to_is_a_finding_at_its_start()
    {
        Diagnostic[] findings = [.. Newsroom.Run().Result.Diagnostics.Where(diagnostic => diagnostic.Id == "CG0801")];
        Assert.Equal(["bridge.txt", "ferry.txt", "storm.txt"], findings.Select(finding => finding.Location.GetLineSpan().Path.Split('/')[^1]));
        Assert.All(findings, finding => Assert.Equal(DiagnosticSeverity.Hidden, finding.DefaultSeverity));
        Assert.Equal("No code of this project refers to 'Bridge'. Write a test that does, or remove the document.", findings[0].GetMessage());
    }

    [Theory]
    [InlineData("class A { object o = Corpus.Articles.Ferry; }")]
    [InlineData("class A { object o = Corpus.Articles.Ferry.Times; }")]
    [InlineData("class A { string s = nameof(Corpus.Articles.Ferry); }")]
    [InlineData("class A { object o = ArticleKey.Ferry; }")]
    [InlineData("class A { void M(ArticleKey key = ArticleKey.Ferry) { } }")]
    [InlineData("class A { string s = Corpus.Ids.Ferry; }")]
    [InlineData("class A { string s = Corpus.Dates.Ferry.Published; }")]
    public void What_is_named_is_used_and_the_others_are_not(string code) => Assert.Equal(["Bridge", "Storm"], Unused(Newsroom with { Code = Using + code }));

    [Theory]
    [InlineData("class A { object o = Corpus.Articles.All; }")]
    [InlineData("class A { object o = Corpus.Articles.Get(\"ferry\"); }")]
    [InlineData("class A { object o = (ArticleKey)1; }")]
    [InlineData("class A { object o = typeof(ArticleKey); }")]
    [InlineData("class A { object o = System.Enum.GetValues<ArticleKey>(); }")]
    [InlineData("class CorpusDataAttribute : System.Attribute { } class A { [CorpusData] void M() { } }")]
    [InlineData("class A { object o = Corpus.People.AngelaMerkel.Articles; }")]
    [InlineData("class A { object o = Corpus.People.AngelaMerkel.Articles[0]; }")]
    [InlineData("class A { object o = Corpus.People.AngelaMerkel.Articles.Count; }")]
    [InlineData("class A { object o = Corpus.People.AngelaMerkel.Mentions[0].Article; }")]
    [InlineData("class A { object O(CorpusGen.Entity e) => e?.Articles; }")]
    [InlineData("class A { object o = Articles.Ferry; }", "using static Acme.Newsroom.Corpus; ")]
    [InlineData("class A { object o = Ferry; }", "using static Acme.Newsroom.Corpus.Articles; ")]
    [InlineData("class A { object o = C.Articles.Ferry; }", "using C = Acme.Newsroom.Corpus; ")]
    [InlineData("class A { object o = K.Ferry; }", "using K = Acme.Newsroom.ArticleKey; ")]
    public void Code_that_can_reach_every_article_uses_every_article(string code, string import = Using) =>
        Assert.Empty(Unused(Newsroom with { Code = import + code }));

    [Theory]
    [InlineData("class A { void M(ArticleKey key) { } }")]
    [InlineData("class A { object o = Corpus.People.AngelaMerkel; }")]
    [InlineData("class Articles { public int Harbour; } class B { Articles a = new(); int I() => a.Harbour; }")]
    public void What_reaches_no_article_uses_none(string code) => Assert.Equal(["Bridge", "Ferry", "Storm"], Unused(Newsroom with { Code = Using + code }));

    [Fact]
    public void A_public_corpus_is_for_others() => Assert.Empty(Unused(Newsroom.WithProperty("CorpusGenVisibility", "public")));

    [Fact]
    public void An_edit_that_uses_nothing_else_runs_nothing_below()
    {
        Build first = (Newsroom with { Code = Using + "class A { object o = Corpus.Articles.Ferry; }" }).Run();
        Build second = first.Then(project => project with { Code = Using + "class A { int i = 5; object o = Corpus.Articles.Ferry.Title; }" });
        Assert.All(second.Reasons(TrackingNames.FixtureUses), reason => Assert.Contains(reason, new[] { IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached }));
        foreach (string step in new[] { TrackingNames.UnusedArticles, TrackingNames.Findings, TrackingNames.Corpus, TrackingNames.ArticleFiles })
            Assert.All(second.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Build third = second.Then(project => project with { Code = Using + "class A { object o = Corpus.Articles.Storm; }" });
        Assert.Equal(["Bridge", "Ferry"], Unused(third));
        foreach (string step in new[] { TrackingNames.Corpus, TrackingNames.ArticleFiles, TrackingNames.EntityFiles, TrackingNames.CorpusFiles })
            Assert.All(third.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static TestProject Newsroom { get; } = Asking(ReportDiagnostic.Warn);

    private static TestProject Asking(ReportDiagnostic severity) =>
        (TestProject.Empty with { Severities = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CG0801", severity) })
        .WithSeed("seeds/bridge.txt", "date: 2024-05-14\n\nAngela Merkel opened the bridge.")
        .WithSeed("seeds/ferry.txt", "date: 2024-05-14\n\nAngela Merkel took the ferry.")
        .WithSeed("seeds/storm.txt", "date: 2024-05-14\n\nA storm.");

    private static string[] Unused(TestProject project) => Unused(project.Run());

    private static string[] Unused(Build build) =>
        [.. build.Result.Diagnostics.Where(diagnostic => diagnostic.Id == "CG0801").Select(diagnostic => diagnostic.GetMessage().Split('\'')[1])];
}
