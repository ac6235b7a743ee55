using System;
using System.Linq;
using CorpusGen.Core.Emission;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests;

/// <summary>In a large corpus, articles that code names have their own members, and no others: the code cannot tell.</summary>
public class UsedArticlesTests
{
    private const string Property = "public static global::CorpusGen.Article A";

    [Theory]
    [InlineData("class Use { object o = Acme.Newsroom.Corpus.Articles.A7.Times.Tuesday.Start; }")]
    [InlineData("namespace Acme.Newsroom { class Use { object o = Corpus.Articles.A7.Entities.Paris; } }")]
    [InlineData("namespace Acme.Newsroom { class Use { const string C = Corpus.Dates.A7.Published; } }")]
    [InlineData("using Acme.Newsroom; class Use { object O() { var a = Corpus.Articles.A7; return a.Times.Tuesday; } }")]
    [InlineData("using static Acme.Newsroom.Corpus; class Use { object o = Articles.A7.Times.Tuesday; }")]
    [InlineData("using static Acme.Newsroom.Corpus.Articles; class Use { object o = A7.Times.Tuesday; }")]
    [InlineData("using Wires = Acme.Newsroom.Corpus.Articles; class Use { object o = Wires.A7.Entities.Paris; }")]
    [InlineData("using static Acme.Newsroom.Corpus.Dates.A7; class Use { const string C = Published; }")]
    [InlineData("namespace Acme.Newsroom { class Use { CorpusTypes.A7Article a = Corpus.Articles.A7; } }")]
    [InlineData("namespace Acme.Newsroom { class Use { object O(CorpusTypes.A7Times times) => times.Tuesday; } }")]
    [InlineData("using Types = Acme.Newsroom.CorpusTypes; class Use { object O(Types.A7Entities entities) => entities.Paris; }")]
    public void Code_that_reaches_a_member_compiles(string code)
    {
        Build build = (Large() with { Code = code }).Run();
        Assert.Empty(build.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void What_no_code_names_is_an_article_like_any()
    {
        string text = (Large() with { Code = "class Use { object o = Acme.Newsroom.Corpus.Articles.A7.Times; }" }).Run().Code;
        Assert.Contains("class A7Article", text, StringComparison.Ordinal);
        Assert.DoesNotContain("class A8Article", text, StringComparison.Ordinal);
        Assert.Contains(Property + "8 =>", text, StringComparison.Ordinal);
        Assert.Contains("public const string A8 =", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_or_public_corpus_has_members_for_all()
    {
        Assert.DoesNotContain(Property, Wires(UsedArticles.SmallCorpus).Run().Code, StringComparison.Ordinal);
        Assert.DoesNotContain(Property, Large().WithProperty("CorpusGenVisibility", "public").Run().Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_member_still_does_not_compile()
    {
        Build build = (Large() with { Code = "class Use { object o = Acme.Newsroom.Corpus.Articles.A7.Times.Thursday; }" }).Run();
        Assert.Equal("CS1061", Assert.Single(build.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
    }

    [Fact]
    public void Naming_one_more_article_writes_one_shard_again()
    {
        Build first = (Large() with { Code = "class Use { object o = Acme.Newsroom.Corpus.Articles.A7; }" }).Run();
        Build second = first.Then(project => project with { Code = "class Use { object o = Acme.Newsroom.Corpus.Articles.A8; object p = Acme.Newsroom.Corpus.Articles.A7; }" });
        Assert.Single(second.Result.GeneratedSources, source => source.SourceText.ToString() != first.Source(source.HintName));
    }

    private static TestProject Large() => Wires(300);

    private static TestProject Wires(int articles) => TestProject.Empty with
    {
        Seeds =
        [
            .. Enumerable.Range(0, articles).Select(i => (AdditionalText)new SeedText(
                TestProject.Directory + $"seeds/a{i}.txt", "date: 2024-05-16\n\nAngela Merkel met Emmanuel Macron in Paris on Tuesday.")),
        ],
    };
}
