using System;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>Own fields of documents and of the catalogue's entities, as typed members.</summary>
public class MetaTests
{
    private const string Uses =
        """
        using System;
        using System.Collections.Generic;
        namespace Acme.Newsroom
        {
            internal class Uses
            {
                public static string Read()
                {
                    var ferry = Corpus.Articles.Ferry;
                    var meta = ferry.Meta;
                    Corpus.Fields.Section section = meta.Section;
                    int priority = Corpus.Articles.Strike.Meta.Priority;
                    decimal? weight = meta.Weight;
                    long? views = meta.Views;
                    bool isChecked = meta.Checked;
                    DateOnly? due = meta.Due;
                    IReadOnlyList<string> tags = Corpus.Articles.Strike.Meta.Tags;
                    string title = meta.Related[0].Meta.Zip + meta.Related[1].Meta.Related[0].Id;
                    CorpusGen.Article plain = ferry;
                    return string.Join("|", section, priority, weight, views, isChecked, due, string.Join(";", tags), title, meta.Author.Name, meta.Author.Meta.Born,
                        meta.Author.Meta.Employer.Meta.Wikidata, meta.Desk.Name + meta.Desk.Phone, meta.Links[1].Url + meta.Links[0].Rank, meta.Grid[0][1], meta._Equals,
                        meta.Tags[1], Corpus.Articles.All[1].Meta.Priority, plain.GetMeta().Priority, Corpus.People.MiraHolt.Meta.Born == meta.Author.Meta.Born,
                        Corpus.Articles.Get(ArticleKey.Strike).Meta.Desk == null, Corpus.People.All[0].Meta.Born);
                }
            }
        }
        """;

    [Fact]
    public void Own_fields() => Snapshot.Verify(SampleProjects.Narvik.Run());

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Latest)]
    public void They_compile_and_say_what_the_documents_say(LanguageVersion version)
    {
        Build build = (SampleProjects.Narvik with { LanguageVersion = version, Code = Uses }).Run();
        Assert.Empty(build.Complaints.Where(complaint => complaint.Id != "CS8602"));
        Assert.DoesNotContain(build.Result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Type uses = build.Load().GetType("Acme.Newsroom.Uses", throwOnError: true)!;
        object read = uses.GetMethod("Read", BindingFlags.Static | BindingFlags.Public)!.Invoke(null, null)!;
        Assert.Equal(
            $"CityDesk|4|0.5|5000000000|True|{new DateOnly(2024, 3, 20)}|strike;pay|12345strike|Mira Holt|{new DateOnly(1961, 4, 2)}|Q1|News12-34|b1|2|yes|harbour\nboard|4|3|True|True|{new DateOnly(1961, 4, 2)}",
            read);
    }

    [Theory]
    [InlineData("Corpus.Articles.Ferry.Meta.Prioriti", "CS1061")]
    [InlineData("Corpus.Articles.Ferry.Meta.Related[0].Titel", "CS1061")]
    [InlineData("Corpus.People.MiraHolt.Meta.Wikidata", "CS1061")]
    [InlineData("Corpus.Fields.Section.Wrld", "CS0117")]
    [InlineData("(string)Corpus.Articles.Ferry.Meta.Priority", "CS0030")]
    public void What_no_document_says_does_not_compile(string expression, string error)
    {
        Build build = (SampleProjects.Narvik with { Code = $"namespace Acme.Newsroom {{ class Use {{ object o = {expression}; }} }}" }).Run();
        Assert.Equal(error, Assert.Single(build.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
    }

    [Theory]
    [InlineData("CorpusGenVisibility", "public")]
    [InlineData("CorpusGenMembers", "false")]
    [InlineData("CorpusGenClass", "Fixtures")]
    [InlineData("RootNamespace", "")]
    public void They_compile_with_every_property(string property, string value) =>
        Assert.Empty(SampleProjects.Narvik.WithProperty(property, value).Run().Complaints);

    [Fact]
    public void Without_own_fields_there_is_nothing_of_them()
    {
        Build build = TestProject.Empty.WithSeed("seeds/a.md", "---\ndate: 2024-03-12\n---\nA text.").Run();
        Assert.DoesNotContain("Meta", build.Code, StringComparison.Ordinal);
    }
}
