using System;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>Gold is written from what is recognised, shown first, and what stands in it stays.</summary>
public sealed class AcceptTests : SeedsOnDisk
{
    private const string Ferry = "date: 2024-03-12\n\nAngela Merkel met the board on Monday.\nMerkel left on Tuesday, and the board on Tuesday.\n";

    [Fact]
    public void What_is_accepted_is_what_was_recognised()
    {
        foreach (string file in Directory.EnumerateFiles(Repository("seeds")).Where(file => !file.EndsWith(".gold.yaml", StringComparison.Ordinal)))
            Seed(Path.GetFileName(file), File.ReadAllText(file));
        string before = ToolRun.Of("annotate", Folder).Output;
        ToolRun accepted = ToolRun.Of("accept", Folder, "--all");
        Assert.Equal((0, ""), (accepted.Status, accepted.Error));
        Assert.Equal(before, ToolRun.Of("annotate", Folder).Output);
        Assert.Equal(0, ToolRun.Of("check", Folder).Status);
        Assert.Equal("", ToolRun.Of("accept", Folder, "--all", "--update").Output);
    }

    [Fact]
    public void The_difference_is_shown_and_the_file_written()
    {
        Seed("ferry.txt", Ferry);
        ToolRun run = ToolRun.Of("accept", Folder, "--all");
        string[] added = [.. run.Lines.Where(line => line.StartsWith('+') && !line.StartsWith("+++", StringComparison.Ordinal)).Select(line => line[1..])];
        Assert.Equal(added, Text("ferry.txt.gold.yaml").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("  - { quote: Monday, value: 2024-03-11 }", added);
        Assert.Contains("  - { quote: Tuesday, all: true, value: 2024-03-12 }", added);
        Assert.Equal(2, Directory.GetFiles(Folder).Length);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        Seed("ferry.txt", Ferry);
        Assert.NotEqual("", ToolRun.Of("accept", Folder, "--all", "--dry-run").Output);
        Assert.Single(Directory.GetFiles(Folder));
    }

    [Fact]
    public void Gold_that_is_there_is_left_alone_without_update()
    {
        const string Gold = "# Mine.\nentities: []\ntimes:\n  - { quote: Monday, value: 2024-03-18 } # the next one\n";
        Seed("ferry.txt", Ferry);
        Seed("ferry.txt.gold.yaml", Gold);
        Assert.Equal("", ToolRun.Of("accept", Folder, "--all").Output);
        Assert.Equal(Gold, Text("ferry.txt.gold.yaml"));
        ToolRun.Of("accept", Folder, "--all", "--update");
        string updated = Text("ferry.txt.gold.yaml");
        Assert.StartsWith("# Mine.\nentities:\n", updated);
        Assert.EndsWith("  - { quote: Monday, value: 2024-03-18 } # the next one\n  - { quote: Tuesday, all: true, value: 2024-03-12 }\n", updated);
    }

    [Fact]
    public void Answers_choose_one_by_one()
    {
        Seed("ferry.txt", "date: 2024-03-12\n\nIt rained on Monday, on Tuesday and on Wednesday.\n");
        ToolRun run = ToolRun.With("n\nwhat\ny\nd\n", "accept", Folder);
        Assert.Equal(0, run.Status);
        Assert.Equal("entities: []\ntimes:\n  - { quote: Tuesday, value: 2024-03-12 }\n", Text("ferry.txt.gold.yaml"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("y\nq\n")]
    public void Who_quits_writes_nothing_of_the_document(string answers)
    {
        Seed("ferry.txt", Ferry);
        Assert.Equal(0, ToolRun.With(answers, "accept", Folder).Status);
        Assert.False(File.Exists(Path.Combine(Folder, "ferry.txt.gold.yaml")));
    }

    [Fact]
    public void Broken_gold_is_not_touched()
    {
        Seed("ferry.txt", Ferry);
        Seed("ferry.txt.gold.yaml", "entities: {\n");
        ToolRun run = ToolRun.Of("accept", Folder, "--all", "--update");
        Assert.Equal(1, run.Status);
        Assert.Contains("ferry.txt.gold.yaml", run.Error);
        Assert.Equal("entities: {\n", Text("ferry.txt.gold.yaml"));
    }

    private static string Repository(string folder)
    {
        string? root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "CorpusGen.sln")))
            root = Path.GetDirectoryName(root);
        return Path.Combine(root!, folder);
    }
}
