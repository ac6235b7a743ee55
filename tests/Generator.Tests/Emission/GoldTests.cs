using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>What a person approved beside a document is what the generated code says, and what is wrong with it is an error there.</summary>
public class GoldTests
{
    private const string Text = "date: 2024-05-14\n\nThe harbour of Lima reopened on Tuesday.\n\nMaria Silva cut the ribbon. Silva smiled.\n";

    private const string Gold = """
        entities:
          - { quote: Maria Silva, entity: person:maria-silva }
          - { quote: Silva, nth: 2, entity: person:maria-silva }
        times:
          - { quote: Tuesday, value: 2024-05-21 }
        """;

    private static readonly TestProject Project = TestProject.Empty
        .WithSeed("seeds/harbour.txt", Text)
        .WithSeed("seeds/harbour.txt.gold.yaml", Gold)
        .WithSeed("seeds/other.txt", Text)
        .WithSeed("seeds/third.txt", Text)
        .WithSeed("seeds/third.txt.gold.yaml", Gold);

    [Fact]
    public void Articles_have_what_was_approved_and_nothing_else()
    {
        Build build = Project.Run();
        Assert.Empty(build.Result.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info));
        Assert.Empty(build.Complaints);
        Article harbour = build.LoadArticles()[0];
        Assert.Equal(["Maria Silva", "Silva"], harbour.Mentions.Select(mention => mention.Text));
        Assert.Equal("person:maria-silva", Assert.Single(harbour.Entities).Id);
        Assert.Equal("2024-05-21", Assert.Single(harbour.Times).Value);
    }

    [Fact]
    public void A_word_changed_in_an_approved_quote_is_one_error_in_the_gold()
    {
        Build build = Project.Edit("seeds/harbour.txt", text => text.Replace("Maria Silva", "Marta Silva")).Run();
        Diagnostic error = Assert.Single(build.Result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CG0401", error.Id);
        FileLinePositionSpan place = error.Location.GetLineSpan();
        Assert.Equal(TestProject.Directory + "seeds/harbour.txt.gold.yaml", place.Path);
        Assert.Equal((1, 13), (place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Empty(build.Complaints);
    }

    [Fact]
    public void An_entity_whose_every_quote_is_gone_stays_a_member()
    {
        TestProject project = Project with { Code = "class Test { object Silva => Acme.Newsroom.Corpus.Articles.Harbour.Entities.MariaSilva; }" };
        Assert.Empty(project.Run().Complaints);
        Build edited = project.Edit("seeds/harbour.txt", text => text.Replace("Silva", "Souza")).Run();
        Assert.Equal(2, edited.Result.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.Empty(edited.Complaints);
        Assert.Empty(edited.LoadArticles()[0].Mentions);
    }

    [Fact]
    public void A_time_whose_quote_is_gone_stays_a_member()
    {
        TestProject project = Project with { Code = "class Test { object Tuesday => Acme.Newsroom.Corpus.Articles.Harbour.Times.Tuesday; string Day => Acme.Newsroom.Corpus.Dates.Harbour.Tuesday; }" };
        Assert.Empty(project.Run().Complaints);
        Build edited = project.Edit("seeds/harbour.txt", text => text.Replace("Tuesday", "Thursday")).Run();
        Assert.Equal("CG0401", Assert.Single(edited.Result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id);
        Assert.Empty(edited.Complaints);
        Assert.Empty(edited.LoadArticles()[0].Times[0].Ranges);
    }

    [Fact]
    public void An_edit_of_gold_annotates_its_document_and_no_other()
    {
        Build second = Project.Run().Then(project => project.Edit("seeds/harbour.txt.gold.yaml", text => text.Replace("2024-05-21", "2024-05-14")));
        Assert.Single(second.Reasons(TrackingNames.Documents), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Equal(
            2, second.Reasons(TrackingNames.Documents).Count(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.All(second.Reasons(TrackingNames.Contents), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_comment_in_gold_changes_no_code()
    {
        Build first = Project.Run();
        Build second = first.Then(project => project.Edit("seeds/harbour.txt.gold.yaml", text => "# Seen by two.\n" + text));
        Assert.Equal(first.Code, second.Code);
        Assert.All(
            second.Reasons(TrackingNames.Documents), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void Gold_removed_gives_the_document_back_to_the_recogniser()
    {
        Build second = Project.Run().Then(project => project with
        {
            Seeds = [.. project.Seeds.Where(seed => !seed.Path.EndsWith("harbour.txt.gold.yaml", System.StringComparison.Ordinal))],
        });
        IReadOnlyList<Article> articles = second.LoadArticles();
        Assert.Equal(articles[1].Times.Select(time => time.Value), articles[0].Times.Select(time => time.Value));
    }

    [Fact]
    public void Marks_in_the_text_are_approved_and_not_read()
    {
        const string Marked = "date: 2024-05-14\nmarkup: inline\n\n[Maria Silva](person:maria-silva) cut the ribbon\nin [Lima](place:lima) on [Tuesday](date:2024-05-21).\n";
        Build build = TestProject.Empty.WithSeed("seeds/harbour.txt", Marked).Run();
        Assert.Empty(build.Complaints);
        Article harbour = Assert.Single(build.LoadArticles());
        Assert.Equal("Maria Silva cut the ribbon\nin Lima on Tuesday.", harbour.Text);
        Assert.Equal(["Maria Silva", "Lima"], harbour.Mentions.Select(mention => mention.Text));
        Assert.Equal(["Tuesday 2024-05-21"], harbour.Times.Select(time => $"{time.Text} {time.Value}"));
    }

    [Fact]
    public void Gold_without_its_document_is_an_error_there()
    {
        Build build = TestProject.Empty.WithSeed("seeds/gone.txt.gold.yaml", Gold).Run();
        Assert.Equal("CG0410", Assert.Single(build.Result.Diagnostics).Id);
    }
}
