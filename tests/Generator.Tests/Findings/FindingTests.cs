using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Core.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace CorpusGen.Generator.Tests.Findings;

/// <summary>What is wrong with a seed is reported in that file, at its line; the other documents keep their members.</summary>
public class FindingTests
{
    [Fact]
    public void Every_broken_document_gets_its_finding_at_its_line_and_keeps_its_member()
    {
        Build build = TestProject.Empty
            .WithSeed("seeds/good.txt", "date: 2019-02-27\n\nAll is well.\n")
            .WithSeed("seeds/leap.txt", "title: A day too many\ndate: 2019-02-30\n\nNobody was born on it.\n")
            .WithSeed("seeds/broken.md", "---\ntitle: Open\ntags: [a, b\n---\nText.\n")
            .WithSeed("seeds/twins/one.txt", "Id: twin\nDate: 2019-02-01\n\nThe first of two.\n")
            .WithSeed("seeds/twins/two.txt", "Id: twin\nDate: 2019-02-01\n\nThe second of two.\n")
            .Run();
        Snapshot.Verify(build);
        Assert.Empty(build.Complaints.Where(complaint => complaint.Id.StartsWith("CS", StringComparison.Ordinal)));
        Assert.Equal(5, build.LoadArticles().Count);
    }

    [Fact]
    public void A_finding_has_the_path_that_the_compiler_gave()
    {
        Diagnostic diagnostic = Assert.Single(TestProject.Empty.WithSeed("seeds/leap.txt", "date: 2019-02-30\n\nText.\n").Run().Result.Diagnostics);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal(("/home/dev/newsroom/seeds/leap.txt", 0, 6), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal(FindingRules.ImpossibleDate.Id, diagnostic.Id);
    }

    [Theory]
    [InlineData("CorpusGenClass", "class")]
    [InlineData("CorpusGenClass", "Articles")]
    [InlineData("CorpusGenClass", "Über-Korpus")]
    [InlineData("CorpusGenNamespace", "Acme.2nd; } class Injected {")]
    [InlineData("CorpusGenNamespace", "Acme..Tests")]
    [InlineData("CorpusGenVisibility", "protected")]
    [InlineData("CorpusGenMembers", "some")]
    [InlineData("CorpusGenCache", "maybe")]
    public void A_property_that_cannot_be_used_is_a_finding_and_the_code_compiles(string property, string value)
    {
        Build build = SampleProjects.Harbour.WithProperty(property, value).Run();
        Diagnostic diagnostic = Assert.Single(build.Result.Diagnostics);
        Assert.Equal(FindingRules.UnfitProperty.Id, diagnostic.Id);
        Assert.Contains(property, diagnostic.GetMessage());
        Assert.Empty(build.Complaints);
    }

    /// <summary>The compiler reads with U+FFFD what it cannot read, and calls it UTF-8.</summary>
    [Theory]
    [InlineData("Caf\u00E9.", true, "CG0703")]
    [InlineData("Caf\uFFFD.", false, "CG0701")]
    [InlineData("\uFEFFCaf\uFFFD.", false, "CG0701")]
    public void What_is_no_utf8_is_told_from_what_has_the_mark_of_lost_characters(string text, bool isLatin1, string id)
    {
        byte[] bytes = (isLatin1 ? Encoding.Latin1 : Encoding.UTF8).GetBytes(text);
        SourceText read = SourceText.From(new MemoryStream(bytes), new UTF8Encoding(), SourceHashAlgorithm.Sha256);
        var seed = new SeedText(TestProject.Directory + "seeds/cafe.txt", read);
        Diagnostic found = Assert.Single(
            (TestProject.Empty with { Seeds = [seed] }).Run().Result.Diagnostics.Where(each => each.Severity == DiagnosticSeverity.Warning));
        Assert.Equal(id, found.Id);
    }

    [Fact]
    public void A_file_that_is_no_utf8_is_a_finding()
    {
        SourceText latin1 = SourceText.From("date: 2019-02-27\n\nCafé.", Encoding.Latin1);
        TestProject project = TestProject.Empty with { Seeds = [new SeedText(TestProject.Directory + "seeds/cafe.txt", latin1)] };
        Assert.Equal(FindingRules.NotUtf8.Id, Assert.Single(project.Run().Result.Diagnostics).Id);
    }

    [Fact]
    public void A_fault_of_ours_names_the_document_and_spares_the_others()
    {
        TestProject project = SampleProjects.Harbour with { Seeds = SampleProjects.Harbour.Seeds.Add(new Unreadable(TestProject.Directory + "seeds/bad.txt")) };
        Build build = project.Run();
        Assert.Null(build.Result.Exception);
        Diagnostic diagnostic = Assert.Single(build.Result.Diagnostics);
        Assert.Equal(FindingRules.InternalError.Id, diagnostic.Id);
        Assert.Equal("/home/dev/newsroom/seeds/bad.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains("on fire", diagnostic.GetMessage());
        Assert.Contains("public static CorpusTypes.HarbourArticle Harbour", build.Source("Corpus.Articles.0.g.cs"));
    }

    /// <summary>What cannot be read may name any member.</summary>
    [Fact]
    public void A_page_that_cannot_be_read_takes_nothing_with_it()
    {
        TestProject project = SampleProjects.Harbour with { Seeds = SampleProjects.Harbour.Seeds.Add(new Unreadable(TestProject.Directory + "Pages/Index.razor")) };
        Build build = project.Run();
        Assert.Null(build.Result.Exception);
        Assert.Contains("public static CorpusTypes.HarbourArticle Harbour", build.Source("Corpus.Articles.0.g.cs"));
    }

    [Fact]
    public void Cancelling_ends_the_run()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => SampleProjects.Harbour.Run(source.Token));
    }

    [Fact]
    public void Cancelling_between_two_documents_ends_the_run_at_the_next()
    {
        using var source = new CancellationTokenSource();
        var cancels = new Watched(TestProject.Directory + "seeds/b.txt", source.Cancel);
        var after = new Watched(TestProject.Directory + "seeds/c.txt", () => { });
        TestProject project = TestProject.Empty with { Seeds = [new SeedText(TestProject.Directory + "seeds/a.txt", "Rain."), cancels, after] };
        Assert.ThrowsAny<OperationCanceledException>(() => project.Run(source.Token));
        Assert.Equal((1, 0), (cancels.Reads, after.Reads));
    }

    [Fact]
    public void Nothing_is_generated_without_a_root()
    {
        Build build = SampleProjects.Harbour.WithoutProperty("CorpusGenRootPath").Run();
        Assert.Empty(build.Result.GeneratedSources);
        Assert.Empty(build.Result.Diagnostics);
    }

    [Fact]
    public void A_root_that_is_not_there_is_a_finding()
    {
        Build build = TestProject.Empty.WithoutProperty("CorpusGenRootPath").WithProperty("CorpusGenMissingRoot", "..%2FC%23%2Fseeds").Run();
        Diagnostic diagnostic = Assert.Single(build.Result.Diagnostics);
        Assert.Equal(FindingRules.MissingRoot.Id, diagnostic.Id);
        Assert.Contains("'../C#/seeds'", diagnostic.GetMessage());
        Assert.EndsWith("Write its path relative to the project, with its capitals, or nothing where the project has no seeds.", diagnostic.GetMessage());
        Assert.Empty(build.Result.GeneratedSources);
    }

    [Fact]
    public void A_root_that_is_not_there_has_a_guess_where_another_folder_is()
    {
        Build build = TestProject.Empty.WithoutProperty("CorpusGenRootPath").WithProperty("CorpusGenMissingRoot", "Seeds").WithProperty("CorpusGenMeantRoot", "..%2FC%23%2Fseeds").Run();
        Assert.EndsWith("so that there is no corpus. Did you mean '../C#/seeds'?", Assert.Single(build.Result.Diagnostics).GetMessage());
    }

    [Fact]
    public void Without_the_library_nothing_is_generated_and_one_finding_says_so()
    {
        Build build = (SampleProjects.Harbour with { References = Libraries.Framework }).Run();
        Assert.Equal(FindingRules.NoLibrary.Id, Assert.Single(build.Result.Diagnostics).Id);
        Assert.Empty(build.Result.GeneratedSources);
    }

    [Theory]
    [InlineData("namespace Acme.Newsroom { public class Corpus { } }", "CorpusGenClass")]
    [InlineData("namespace Acme.Newsroom { enum ArticleKey { Mine } }", "CorpusGenNamespace")]
    [InlineData("namespace Acme.Newsroom { class CorpusTypes { } }", "CorpusGenClass")]
    [InlineData("namespace Acme.Newsroom { static class CorpusArticleMeta { } }", "CorpusGenClass")]
    [InlineData("namespace Acme.Newsroom.Corpus { class Reader { } }", "CorpusGenClass")]
    [InlineData("namespace Acme.Newsroom.CorpusTypes.More { class Reader { } }", "CorpusGenClass")]
    [InlineData("namespace Acme.Newsroom.ArticleKey { class Reader { } }", "CorpusGenNamespace")]
    [InlineData("namespace Acme { class Newsroom { } }", "CorpusGenNamespace")]
    [InlineData("class Acme { }", "CorpusGenNamespace")]
    public void A_type_that_the_project_has_already_is_one_finding(string code, string property)
    {
        Build build = (SampleProjects.Harbour with { Code = code }).Run();
        Diagnostic diagnostic = Assert.Single(build.Result.Diagnostics);
        Assert.Equal(FindingRules.TakenType.Id, diagnostic.Id);
        Assert.Contains(property, diagnostic.GetMessage());
        Assert.Empty(build.Result.GeneratedSources);
    }

    [Theory]
    [InlineData("namespace Acme.Newsroom { partial class Corpus { public const string Mine = \"\"; } }")]
    [InlineData("namespace Acme { class Corpus { } enum ArticleKey { Mine } }")]
    [InlineData("namespace Acme.Newsroom { static partial class CorpusTypes { } class CorpusDataAttribute { } class ArticleKey<T> { } }")]
    [InlineData("namespace Acme { namespace Corpus { class Reader { } } namespace ArticleKey { class Reader { } } }")]
    [InlineData("class Newsroom { class Acme { } }")]
    public void Types_that_do_no_harm_are_none(string code) => Assert.Empty((SampleProjects.Harbour with { Code = code }).Run().Complaints);

    [Theory]
    [InlineData("CorpusGenClass", "record", true)]
    [InlineData("CorpusGenClass", "file", true)]
    [InlineData("CorpusGenClass", "required", true)]
    [InlineData("CorpusGenClass", "scoped", true)]
    [InlineData("CorpusGenClass", "extension", true)]
    [InlineData("CorpusGenClass", "ArticleMeta", false)]
    [InlineData("CorpusGenClass", "PersonMeta", false)]
    [InlineData("CorpusGenClass", "HarbourArticle", false)]
    [InlineData("CorpusGenClass", "HarbourTimes", false)]
    [InlineData("CorpusGenClass", "ArticleShard0", false)]
    [InlineData("CorpusGenClass", "Section", false)]
    [InlineData("CorpusGenClass", "Harbour", false)]
    [InlineData("CorpusGenNamespace", "nameof", false)]
    [InlineData("CorpusGenNamespace", "record", false)]
    [InlineData("RootNamespace", "", false)]
    public void Any_name_compiles_or_is_a_finding(string property, string value, bool isUnfit)
    {
        TestProject project = SampleProjects.Harbour
            .WithSeed("seeds/storm.yaml", "date: 2024-05-14\nsection: world\ntext: In Oslo it rained.\n")
            .WithSeed("seeds/corpus.yaml", "fields:\n  section: { optional: true, values: [world, city] }\nentities:\n  p: { name: Ida, kind: person, born: 1961-04-02 }\n")
            .WithProperty(property, value);
        foreach (LanguageVersion version in (LanguageVersion[])[LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp11, LanguageVersion.Latest, LanguageVersion.Preview])
        {
            Build build = (project with { LanguageVersion = version }).Run();
            Assert.Empty(build.Complaints.Where(complaint => complaint.Id != "CS8981"));
            Assert.NotEmpty(build.Result.GeneratedSources);
            Assert.Equal(isUnfit ? 1 : 0, build.Result.Diagnostics.Count(diagnostic => diagnostic.Id == FindingRules.UnfitProperty.Id));
        }
    }

    [Fact]
    public void Files_outside_of_the_root_are_not_read()
    {
        Build build = SampleProjects.Harbour.WithSeed("notes/todo.txt", "Not a seed.").WithSeed("seeds-old/a.txt", "Not a seed.").Run();
        Assert.Equal(SampleProjects.Harbour.Run().Code, build.Code);
    }

    private sealed class Unreadable(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new IOException("The disk is on fire.");
    }

    private sealed class Watched(string path, Action whenRead) : AdditionalText
    {
        public int Reads { get; private set; }

        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            Reads++;
            whenRead();
            return SourceText.From("Snow.", Encoding.UTF8);
        }
    }
}
