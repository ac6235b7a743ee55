using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>Generated code compiles without a warning wherever it lands, and says at run time what the documents say.</summary>
public class CompilingTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Latest)]
    public void It_compiles_without_a_warning(LanguageVersion version) =>
        Assert.Empty((SampleProjects.Harbour with { LanguageVersion = version, References = Libraries.Xunit2 }).Run().Complaints);

    [Theory]
    [InlineData("CorpusGenVisibility", "public")]
    [InlineData("CorpusGenMembers", "false")]
    [InlineData("CorpusGenClass", "Fixtures")]
    [InlineData("CorpusGenNamespace", "Acme.Other")]
    [InlineData("RootNamespace", "")]
    [InlineData("RootNamespace", "acme-newsroom.1.tests")]
    public void It_compiles_with_every_property(string property, string value)
    {
        Build build = SampleProjects.Harbour.WithProperty(property, value).Run();
        Assert.Empty(build.Complaints);
        Assert.Empty(build.Result.Diagnostics);
    }

    [Theory]
    [InlineData("internal")]
    [InlineData("public")]
    public void It_compiles_in_an_assembly_that_keeps_to_the_common_language_specification(string visibility)
    {
        TestProject project = SampleProjects.Harbour.WithProperty("CorpusGenVisibility", visibility)
            .WithSeed("seeds/1984.md", "---\ntags: [a, b]\n---\n\nThe clocks struck thirteen.\n") with
        {
            References = Libraries.Xunit2,
            Code = "#pragma warning disable CS1591\n[assembly: System.CLSCompliant(true)] public class Reader { public CorpusGen.Article Read(CorpusGen.Entity entity) { return entity.Articles[0]; } }",
        };
        Assert.Empty(project.Run().Complaints);
    }

    [Fact]
    public void A_corpus_without_documents_compiles() => Assert.Empty(TestProject.Empty.Run().Complaints);

    [Fact]
    public void It_compiles_against_xunit_3()
    {
        Build build = (SampleProjects.Harbour with { References = Libraries.Xunit3 }).Run();
        Assert.Contains("Xunit.v3.DataAttribute", build.Source("CorpusData.g.cs"));
        Assert.Empty(build.Complaints);
    }

    [Theory]
    [InlineData("Articles", null, "harbour, wires/rates")]
    [InlineData("Keys", null, "Harbour, WiresRates")]
    [InlineData("Ids", null, "harbour, wires/rates")]
    [InlineData("Ids", "seeds/wires", "wires/rates")]
    [InlineData("Ids", "seeds\\wires\\", "wires/rates")]
    [InlineData("Ids", "./seeds/wires", "wires/rates")]
    [InlineData("Ids", "wires", "wires/rates")]
    [InlineData("Ids", "seeds", "harbour, wires/rates")]
    [InlineData("Ids", ".", "harbour, wires/rates")]
    public void Each_article_is_a_case_in_the_form_that_the_theory_takes(string theory, string? folder, string cases)
    {
        Assert.Equal(cases, string.Join(", ", CasesOf(theory, folder)));
    }

    [Fact]
    public void A_folder_without_articles_is_told_with_those_that_have_some()
    {
        var fault = Assert.Throws<System.InvalidOperationException>(() => CasesOf("Ids", "wirse"));
        Assert.Equal("No article lies in the folder 'wirse'. There are: seeds/, seeds/wires/", fault.Message);
    }

    private static IReadOnlyList<object> CasesOf(string theory, string? folder)
    {
        Assembly assembly = (SampleProjects.Harbour with
        {
            References = Libraries.Xunit2,
            Code = "namespace Acme.Newsroom { public class Theories { public void Articles(CorpusGen.Article a) { } public void Keys(ArticleKey k) { } public void Ids(string id) { } } }",
        }).Run().Load();
        var attribute = (Xunit.Sdk.DataAttribute)System.Activator.CreateInstance(assembly.GetType("Acme.Newsroom.CorpusDataAttribute", throwOnError: true)!)!;
        attribute.GetType().GetProperty("Folder")!.SetValue(attribute, folder);
        MethodInfo method = assembly.GetType("Acme.Newsroom.Theories", throwOnError: true)!.GetMethod(theory)!;
        return [.. attribute.GetData(method).Select(arguments => Assert.Single(arguments))];
    }

    [Fact]
    public void Without_xunit_there_is_no_attribute_for_it() =>
        Assert.DoesNotContain(SampleProjects.Harbour.Run().Result.GeneratedSources, source => source.HintName == "CorpusData.g.cs");

    [Fact]
    public void Articles_say_at_run_time_what_the_documents_say()
    {
        IReadOnlyList<Article> articles = SampleProjects.Harbour.Run().LoadArticles();
        Assert.Equal(["harbour", "wires/rates"], articles.Select(article => article.Id));
        Assert.Equal("Rates & yields <held>", articles[1].Title);
        Assert.Equal("The harbour of Lima reopened on Tuesday.\n\nMaria Silva cut the ribbon.", articles[0].Text);
        Assert.Equal(["The harbour of Lima reopened on Tuesday.", "Maria Silva cut the ribbon."], articles[0].Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal("2024-05-14", $"{articles[0].Published:yyyy-MM-dd}");
    }
}
