using System;
using System.Linq;
using CorpusGen.Tests;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>Where recognisers and gold disagree, by line, and how much of each is right.</summary>
public sealed class DiffTests : SeedsOnDisk
{
    private const string Rain = "date: 2024-03-12\n\nIt rained on Monday.\nIt snowed on Tuesday, in a week of 2020.\n";

    [Fact]
    public void Each_case_has_its_line()
    {
        Seed("rain.txt", Rain);
        Seed("rain.txt.gold.yaml", """
            entities: []
            times:
              - { quote: Monday, value: 2024-03-18 }
              - { quote: on Tuesday, value: 2024-03-12 }
              - { quote: snowed, value: PRESENT_REF }
            """);
        ToolRun run = ToolRun.Of("diff", Folder);
        string file = Folder.Replace('\\', '/') + "/rain.txt";
        Assert.Equal(0, run.Status);
        Assert.Contains($"{file}(3,14): 'Monday', date 2024-03-18, is recognised as date 2024-03-11", run.Lines);
        Assert.Contains($"{file}(4,4): missed 'snowed', date PRESENT_REF", run.Lines);
        Assert.Contains($"{file}(4,11): 'on Tuesday', date 2024-03-12, is recognised as 'Tuesday', date 2024-03-12", run.Lines);
        Assert.Contains(run.Lines, line => line.StartsWith($"{file}(4,") && line.Contains(": not approved '") && line.EndsWith("2020"));
        string strict = run.Lines.Single(line => line.StartsWith("times, strict"));
        Assert.Equal(["1", "3"], strict.Split(' ', System.StringSplitOptions.RemoveEmptyEntries)[5..7]);
    }

    [Fact]
    public void What_is_approved_and_no_longer_in_the_text_is_listed_and_said_not_to_count()
    {
        Seed("rain.txt", "date: 2024-03-12\n\nIt rained on Monday.\n");
        Seed("rain.txt.gold.yaml", "entities:\n  - { quote: Lindvik, entity: place:lindvik }\ntimes:\n  - { quote: Monday, value: 2024-03-11 }\n  - { quote: Sunday, value: 2024-03-10 }\n");
        ToolRun run = ToolRun.Of("diff", Folder);
        Assert.Equal(["2,14", "5,14"], run.Lines.Where(line => line.Contains("error CG0401")).Select(line => line.Split('(', ')')[1]));
        Assert.Equal("2 errors in what is approved, listed above: their entries are not counted.", run.Error.Trim());
    }

    [Fact]
    public void What_was_accepted_has_no_case()
    {
        Seed("rain.txt", Rain);
        ToolRun.Of("accept", Folder, "--all");
        ToolRun run = ToolRun.Of("diff", Folder);
        Assert.DoesNotContain(run.Lines, line => line.Contains("rain.txt"));
        string[] times = [.. run.Lines.Where(
            line => line.StartsWith("times, strict", StringComparison.Ordinal) || line.StartsWith("times, relaxed", StringComparison.Ordinal))];
        Assert.Equal(2, times.Length);
        Assert.All(times, line => Assert.Contains("100.00  100.00  100.00", line));
    }

    [Fact]
    public void Places_in_a_marked_text_are_those_of_the_file()
    {
        Seed("rain.txt", "date: 2024-03-12\nmarkup: inline\ncovers: times\n\nIt [rained](date:PAST_REF) on [Monday](date:2024-03-11).\n");
        Assert.Contains(ToolRun.Of("diff", Folder).Lines, line => line.EndsWith("rain.txt(5,5): missed 'rained', date PAST_REF"));
    }

    [Fact]
    public void Without_gold_there_is_nothing_to_compare()
    {
        Seed("rain.txt", Rain);
        ToolRun run = ToolRun.Of("diff", Folder);
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains("accept", run.Error);
    }

    /// <summary>Ten thousand cases in one text, of which each has its place: minutes, when each place was counted from the start of the text.</summary>
    [Theory]
    [InlineData("rain.txt", "date: 2024-05-14\n\n{0}\n")]
    [InlineData("rain.json", "{{\"date\": \"2024-05-14\", \"text\": \"\\u0041: {0}\"}}")]
    public void Cases_by_the_thousand_are_listed_soon(string file, string form)
    {
        const int Times = 40_000;
        Seed(file, string.Format(System.Globalization.CultureInfo.InvariantCulture, form, string.Concat(Enumerable.Repeat("He met Oslo on Tuesday. ", Times)) + "Paris."));
        Seed(file + ".gold.yaml", "entities:\n  - { quote: Paris, entity: place:paris, name: Paris }\ntimes: []\n");
        ToolRun run = Cost.Within(TimeSpan.FromSeconds(40), () => ToolRun.Of("diff", Folder));
        Assert.InRange(run.Lines.Length, Times, 3 * Times);
    }
}
