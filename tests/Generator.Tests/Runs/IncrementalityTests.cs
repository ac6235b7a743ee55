using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace CorpusGen.Generator.Tests.Runs;

/// <summary>What runs again after which change. Each test first sees that the steps are there: a step that does not exist would pass anything.</summary>
public class IncrementalityTests
{
    private static readonly IncrementalStepRunReason[] NothingNew = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    private static readonly string[] CodeSteps = [TrackingNames.ArticleFiles, TrackingNames.EntityFiles, TrackingNames.CorpusFiles];

    public static TheoryData<string> Steps { get; } = [.. TrackingNames.All];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_step_is_there_and_new_at_first(string step) =>
        Assert.All(Reasons(Corpus.Run(), step), reason => Assert.Equal(IncrementalStepRunReason.New, reason));

    [Theory]
    [MemberData(nameof(Steps))]
    public void Equal_texts_in_new_objects_change_nothing(string step) =>
        Assert.All(Reasons(Corpus.Run().Then(project => project.Reloaded()), step), reason => Assert.Contains(reason, NothingNew));

    [Theory]
    [MemberData(nameof(Steps))]
    public void Typing_code_runs_nothing(string step)
    {
        Build build = Corpus.Run().Then(project => project with { Code = "class Anything { }" });
        // The small values taken from the compiler are asked for again; all that hangs on them is not.
        bool isAsked = step is TrackingNames.CompilationFacts or TrackingNames.Project;
        Assert.All(
            Reasons(build, step),
            reason => Assert.Equal(isAsked ? IncrementalStepRunReason.Unchanged : IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Equal_texts_end_at_the_seeds()
    {
        Build build = Corpus.Run().Then(project => project.Reloaded());
        Assert.All(Reasons(build, TrackingNames.Seeds), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        foreach (string step in TrackingNames.All.Except([TrackingNames.Seeds, TrackingNames.Project, TrackingNames.Request, TrackingNames.CompilationFacts]))
            Assert.All(Reasons(build, step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_line_of_a_list_annotates_that_article_alone()
    {
        static string Line(int i, string day) => $"{{\"id\": \"wire-{i}\", \"date\": \"2021-06-04\", \"text\": \"It rained on {day}.\\nIt was cold.\"}}\n";
        string Lines(string day) => string.Concat(Enumerable.Range(0, 300).Select(i => Line(i, i == 7 ? day : "Monday")));
        Build first = TestProject.Empty.WithSeed("seeds/wires.jsonl", Lines("Monday")).Run();
        Build second = first.Then(project => project.Edit("seeds/wires.jsonl", _ => Lines("the Wednesday of that very week")));
        Assert.Equal(300, Reasons(second, TrackingNames.Documents).Length);
        Assert.Single(Reasons(second, TrackingNames.Documents), reason => !NothingNew.Contains(reason));
        Assert.Single(Reasons(second, TrackingNames.ArticleFiles), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_edit_changes_its_shard_and_no_other()
    {
        Build first = Large(articles: 300).Run();
        Build second = first.Then(project => project.Edit("seeds/a7.txt", text => text + "\nIt rained again.\n"));
        Assert.Equal(4, Reasons(first, TrackingNames.ArticleFiles).Length);
        Assert.Single(Reasons(second, TrackingNames.ArticleFiles), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(second, TrackingNames.Documents), reason => !NothingNew.Contains(reason));
        Assert.All(Reasons(second, TrackingNames.Corpus), reason => Assert.Contains(reason, NothingNew));
        Assert.All(Reasons(second, TrackingNames.CorpusFiles), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Reasons(second, TrackingNames.EntityFiles), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Single(Changed(first, second));
    }

    [Fact]
    public void A_document_more_changes_the_index_and_one_shard()
    {
        Build first = Large(articles: 300).Run();
        Build second = first.Then(project => project.WithSeed("seeds/new.txt", "Something else happened."));
        Assert.Single(Reasons(second, TrackingNames.Documents), reason => reason == IncrementalStepRunReason.New);
        Assert.Equal(2, Changed(first, second).Count(name => !name.StartsWith("Corpus.Entities.", StringComparison.Ordinal)));
        Assert.Contains("Corpus.g.cs", Changed(first, second));
    }

    [Fact]
    public void A_line_more_above_moves_findings_but_no_code()
    {
        Build first = TestProject.Empty
            .WithSeed("seeds/corpus.yaml", "articles:\n  - file: gone.txt\n")
            .WithSeed("seeds/a.txt", "date: 2024-05-14\n\nAngela Merkel met Emmanuel Macron in Paris.")
            .Run();
        Build second = first.Then(project => project.Edit("seeds/corpus.yaml", text => "# Ours\n" + text));
        Assert.NotEqual(first.Result.Diagnostics.Single().Location.GetLineSpan(), second.Result.Diagnostics.Single().Location.GetLineSpan());
        Assert.Empty(Changed(first, second));
        foreach (string step in CodeSteps)
            Assert.All(Reasons(second, step), reason => Assert.Contains(reason, NothingNew));
    }

    [Fact]
    public void An_edit_of_a_text_runs_nothing_for_fields()
    {
        Build first = Prioritised(articles: 300).Run();
        Build second = first.Then(project => project.Edit("seeds/a7.md", text => text + "\nIt rained again.\n"));
        foreach (string step in new[] { TrackingNames.Fields, TrackingNames.FieldFiles })
            Assert.All(Reasons(second, step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Single(Reasons(second, TrackingNames.ArticleFiles), reason => !NothingNew.Contains(reason));
        Assert.StartsWith("Corpus.ArticleRows.", Assert.Single(Changed(first, second)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_a_value_writes_its_shard_and_no_type()
    {
        Build first = Prioritised(articles: 300).Run();
        Build second = first.Then(project => project.Edit("seeds/a7.md", text => text.Replace("priority: 2", "priority: 9", StringComparison.Ordinal)));
        Assert.All(Reasons(second, TrackingNames.Fields), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(Reasons(second, TrackingNames.FieldFiles), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Single(Reasons(second, TrackingNames.ArticleFiles), reason => !NothingNew.Contains(reason));
        Assert.StartsWith("Corpus.ArticleRows.", Assert.Single(Changed(first, second)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_of_a_wider_type_writes_the_types_and_its_shard()
    {
        Build first = Prioritised(articles: 300).Run();
        Build second = first.Then(project => project.Edit("seeds/a7.md", text => text.Replace("priority: 2", "priority: 2.5", StringComparison.Ordinal)));
        Assert.Equal(2, Changed(first, second).Length);
        Assert.Contains("public decimal Priority", second.Source("Corpus.Meta.g.cs"), StringComparison.Ordinal);
    }

    private static TestProject Corpus { get; } = SampleProjects.Harbour
        .WithSeed("seeds/harbour.txt.gold.yaml", "covers: [people]\nentities:\n  - { quote: Maria Silva, entity: person:maria-silva }\n")
        .WithSeed("seeds/corpus.yaml", "articles:\n  - file: gone.txt\n    id: gone\nentities:\n  - id: lima\n    name: Lima\n    kind: place\n    wikidata: Q2868\n")
        .WithSeed("seeds/crane.md", "---\ndate: 2024-05-16\npriority: 2\ntags: [harbour, crane]\n---\nThe crane is back.\n")
        .WithSeed("seeds/data.bin", "not read");

    private static TestProject Large(int articles) => TestProject.Empty with
    {
        Seeds = [.. Enumerable.Range(0, articles).Select(i => new SeedText(
            $"{TestProject.Directory}seeds/a{i}.txt", $"date: 2024-05-14\n\nIt rained on day {i}. Angela Merkel met Emmanuel Macron in Paris.\n"))],
    };

    private static TestProject Prioritised(int articles) => TestProject.Empty with
    {
        Seeds = [.. Enumerable
            .Range(0, articles)
            .Select(i => new SeedText($"{TestProject.Directory}seeds/a{i}.md", "---\ndate: 2024-05-14\npriority: 2\n---\nIt rained.\n"))],
    };

    private static ImmutableArray<IncrementalStepRunReason> Reasons(Build build, string step)
    {
        Assert.Contains(step, build.Result.TrackedSteps.Keys);
        ImmutableArray<IncrementalStepRunReason> reasons = build.Reasons(step);
        Assert.NotEmpty(reasons);
        return reasons;
    }

    private static string[] Changed(Build first, Build second)
    {
        Dictionary<string, string> before = first.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        return [.. second.Result.GeneratedSources
            .Where(source => !before.TryGetValue(source.HintName, out string? text) || text != source.SourceText.ToString())
            .Select(source => source.HintName)];
    }
}
