using System;
using System.Linq;
using CorpusGen.Core.Emission;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Members;

/// <summary>In a large corpus, what code names is a member, and nothing else: the code cannot tell.</summary>
public class MemberUsesTests
{
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
    [InlineData("class Use { object o = Acme.Newsroom.Corpus.People.AngelaMerkel; const string C = Acme.Newsroom.Corpus.Places.Names.Paris; }")]
    [InlineData("using static Acme.Newsroom.Corpus.People.Names; class Use { const string C = EmmanuelMacron; }")]
    [InlineData("class Use { const string C = Acme.Newsroom.Corpus.Ids.A7; bool P(string s) => s is Acme.Newsroom.Corpus.Ids.A8; }")]
    [InlineData("class Use { const string C = nameof(Acme.Newsroom.Corpus.Articles.A7); }")]
    [InlineData("using Types = Acme.Newsroom.CorpusTypes; class Use { object O(Types.A7Entities entities) => entities.Paris; }")]
    public void Code_that_reaches_a_member_compiles(string code)
    {
        Build build = (Large() with { Code = code }).Run();
        Assert.Empty(build.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void What_no_code_names_is_no_member_but_a_key()
    {
        string text = (Large() with { Code = "class Use { object o = Acme.Newsroom.Corpus.Articles.A7.Times; }" }).Run().Code;
        Assert.Contains("class A7Article", text, StringComparison.Ordinal);
        Assert.DoesNotContain("A8Article", text, StringComparison.Ordinal);
        Assert.DoesNotContain("A8 =", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Entity AngelaMerkel =>", text, StringComparison.Ordinal);
        Assert.Contains("A8,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doc_comment_names_members_too()
    {
        Build build = (Large() with { Code = "/// <summary>See <see cref=\"Acme.Newsroom.Corpus.Articles.A7\"/>.</summary>\nclass Use { }" }).Run();
        Assert.Empty(build.Complaints);
    }

    [Fact]
    public void A_small_or_public_corpus_and_an_editor_have_all_members()
    {
        Assert.Contains("A8Article A8 =>", Wires(UsedMembers.SmallCorpus).Run().Code, StringComparison.Ordinal);
        Assert.Contains("A8Article A8 =>", Large().WithProperty("CorpusGenVisibility", "public").Run().Code, StringComparison.Ordinal);
        Assert.Contains("A8Article A8 =>", Large().WithProperty("CorpusGenHost", "editor").Run().Code, StringComparison.Ordinal);
    }

    /// <summary>It puts code into a program that was built with what its code named, and writes what an edit names besides.</summary>
    [Fact]
    public void Dotnet_watch_has_the_members_that_the_build_has() =>
        Assert.DoesNotContain("A8Article A8 =>", Large().WithProperty("CorpusGenHost", "watch").Run().Code, StringComparison.Ordinal);

    [Theory]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Newsroom.Tests\")]")]
    [InlineData("using System.Runtime.CompilerServices;\n[assembly: InternalsVisibleToAttribute(\"Newsroom.Tests\")]")]
    public void A_project_with_friends_has_all_members(string code) =>
        Assert.Contains("A8Article A8 =>", (Large() with { Code = code }).Run().Code, StringComparison.Ordinal);

    [Fact]
    public void A_template_that_names_the_corpus_has_all_members()
    {
        TestProject project = Large();
        TestProject with = project with { Seeds = project.Seeds.Add(new SeedText(TestProject.Directory + "Pages/Index.razor", "<p>@Corpus.Articles.A8.Title</p>")) };
        Assert.Contains("A8Article A8 =>", with.Run().Code, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_of_a_folder_can_do_without_members_of_their_own()
    {
        TestProject project = Wires(3).WithSeed("seeds/old/b.txt", "date: 2024-05-16\n\nAngela Merkel met Emmanuel Macron in Paris on Tuesday.");
        string text = project.WithProperty("CorpusGenFoldersWithoutMembers", Uri.EscapeDataString("new; old")).Run().Code;
        Assert.Contains("global::CorpusGen.Article OldB =>", text, StringComparison.Ordinal);
        Assert.Contains("A1Article A1 =>", text, StringComparison.Ordinal);
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
        Build second = first.Then(
            project => project with { Code = "class Use { object o = Acme.Newsroom.Corpus.Articles.A8; object p = Acme.Newsroom.Corpus.Articles.A7; }" });
        var before = first.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        Assert.Single(second.Result.GeneratedSources, source => !before.TryGetValue(source.HintName, out string? text) || text != source.SourceText.ToString());
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
