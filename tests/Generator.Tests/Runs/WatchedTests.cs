using System;
using System.Linq;
using Xunit;

namespace CorpusGen.Generator.Tests.Runs;

/// <summary>What <c>dotnet watch</c> is given besides, so that it starts a program anew when a text changes.</summary>
public class WatchedTests
{
    private const string File = "Corpus.Watched.g.cs";

    private static TestProject Watched { get; } = TestProject.Empty.WithProperty("CorpusGenHost", "watch")
        .WithSeed("seeds/rain.txt", "date: 2021-06-04\n\nIt rained on Monday.").WithSeed("seeds/corpus.yaml", "articles:\n  rain.txt: { title: Rain }\n");

    [Fact]
    public void A_constant_changes_with_every_text()
    {
        Build first = Watched.Run();
        Assert.Empty(first.Complaints);
        Build[] edits =
        [
            first.Then(project => project.Edit("seeds/rain.txt", text => text.Replace("rained", "snowed", StringComparison.Ordinal))),
            first.Then(project => project.Edit("seeds/corpus.yaml", text => text + "# Checked.\n")),
        ];
        string[] constants = [first.Source(File), .. edits.Select(build => build.Source(File))];
        Assert.All(constants, constant => Assert.Contains("private const string _seeds = ", constant, StringComparison.Ordinal));
        Assert.Equal(constants, constants.Distinct());
        Assert.Equal(constants[0], first.Then(project => project.Reloaded()).Source(File));
    }

    [Theory]
    [InlineData("")]
    [InlineData("editor")]
    public void Nobody_else_is_given_it(string host) =>
        Assert.DoesNotContain(Watched.WithProperty("CorpusGenHost", host).Run().Result.GeneratedSources, source => source.HintName == File);
}
