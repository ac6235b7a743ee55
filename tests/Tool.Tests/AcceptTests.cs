using System;
using System.IO;
using System.Linq;
using System.Runtime.Versioning;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>Gold is written from what is recognised, shown first, and what stands in it stays.</summary>
public sealed class AcceptTests : SeedsOnDisk
{
    private const string Ferry = "date: 2024-03-12\n\nAngela Merkel met the board on Monday.\nMerkel left on Tuesday, and the board on Tuesday.\n";

    private const string Rain = "date: 2024-03-12\n\nIt rained on Monday.\n";

    [Fact]
    public void What_is_accepted_is_what_was_recognised()
    {
        foreach (string file in Directory.EnumerateFiles(Repository("seeds")).Where(file => !file.EndsWith(".gold.yaml", StringComparison.Ordinal)))
            Seed(Path.GetFileName(file), File.ReadAllText(file));
        string before = ToolRun.Of("annotate", Folder).Output;
        ToolRun accepted = ToolRun.Of("accept", Folder, "--all");
        Assert.Equal(0, accepted.Status);
        Assert.Matches(@"^\d+ gold files written\.\s+$", accepted.Error);
        Assert.Equal(WithoutConfidence(before), WithoutConfidence(ToolRun.Of("annotate", Folder).Output));
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
        ToolRun run = ToolRun.Of("accept", Folder, "--all", "--dry-run");
        Assert.NotEqual("", run.Output);
        Assert.Equal("1 gold file to be written; --dry-run writes none.\n", run.Error.ReplaceLineEndings("\n"));
        Assert.Single(Directory.GetFiles(Folder));
    }

    [Fact]
    public void Turning_all_down_writes_nothing_and_says_so()
    {
        Seed("rain.txt", Rain);
        ToolRun run = ToolRun.With("n\n", "accept", Folder);
        Assert.Contains("rain.txt is approved, so that no gold is written", run.Error);
        Assert.Single(Directory.GetFiles(Folder));
    }

    [Fact]
    public void Gold_that_is_there_is_left_alone_without_update()
    {
        const string Gold = "# Mine.\nentities: []\ntimes:\n  - { quote: Monday, value: 2024-03-18 } # the next one\n";
        Seed("ferry.txt", Ferry);
        Seed("ferry.txt.gold.yaml", Gold);
        ToolRun run = ToolRun.Of("accept", Folder, "--all");
        Assert.Equal((0, ""), (run.Status, run.Output));
        Assert.Contains("Nothing to approve", run.Error);
        Assert.Contains("--update", run.Error);
        Assert.Equal(Gold, Text("ferry.txt.gold.yaml"));
        ToolRun.Of("accept", Folder, "--all", "--update");
        string updated = Text("ferry.txt.gold.yaml");
        Assert.StartsWith("# Mine.\nentities:\n", updated);
        Assert.EndsWith("  - { quote: Monday, value: 2024-03-18 } # the next one\n  - { quote: Tuesday, all: true, value: 2024-03-12 }\n", updated);
        Assert.Equal("Nothing to approve: the gold has all that is recognised.", ToolRun.Of("accept", Folder, "--update").Error.TrimEnd());
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
    [InlineData("", false, 1)]
    [InlineData("q\n", false, 0)]
    [InlineData("y\nq\n", true, 0)]
    [InlineData("y\n", true, 1)]
    [InlineData("y\nwhat", true, 1)]
    public void Who_quits_writes_nothing_of_the_document_and_is_told_of_what_is_lost(string answers, bool isLost, int status)
    {
        Seed("ferry.txt", Ferry);
        ToolRun run = ToolRun.With(answers, "accept", Folder);
        Assert.Equal(status, run.Status);
        Assert.Equal(status == 1, run.Error.Contains("ferry.txt: it is undecided", StringComparison.Ordinal));
        Assert.True(answers == "q\n" || run.Output.EndsWith('\n'), run.Output);
        Assert.Equal(isLost, run.Output.Contains("was not gone through to its end", StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(Folder, "ferry.txt.gold.yaml")));
    }

    [Fact]
    public void What_was_decided_before_the_answers_ended_is_written()
    {
        Seed("ferry.txt", Ferry);
        Seed("rain.txt", Rain);
        ToolRun run = ToolRun.With("a\n", "accept", Folder);
        Assert.Equal(1, run.Status);
        Assert.Contains("rain.txt: it is undecided", run.Error);
        Assert.True(File.Exists(Path.Combine(Folder, "ferry.txt.gold.yaml")));
        Assert.False(File.Exists(Path.Combine(Folder, "rain.txt.gold.yaml")));
        Assert.Equal(0, ToolRun.With("d\n", "accept", Folder).Status);
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

    [Fact]
    public void Gold_in_braces_is_added_to()
    {
        Seed("rain.txt", Rain);
        Seed("rain.txt.gold.yaml", "{ entities: [], times: [] }\n");
        ToolRun run = ToolRun.Of("accept", Folder, "--all", "--update");
        Assert.Equal((0, "1 gold file written.\n"), (run.Status, run.Error.ReplaceLineEndings("\n")));
        Assert.Equal("{ entities: [], times: [{ quote: Monday, value: 2024-03-11 }] }\n", Text("rain.txt.gold.yaml"));
    }

    [Fact]
    public void Entries_that_no_longer_hold_are_said_and_stay()
    {
        Seed("rain.txt", Rain);
        Seed("rain.txt.gold.yaml", "entities: []\ntimes:\n  - { quote: Sunday, value: 2024-03-10 }\n");
        ToolRun run = ToolRun.Of("accept", Folder, "--all", "--update");
        Assert.Equal(0, run.Status);
        Assert.Contains("rain.txt.gold.yaml(3,14): error CG0401", run.Error);
        Assert.Contains("1 error in gold that is there already", run.Error);
        Assert.Contains("Sunday", Text("rain.txt.gold.yaml"));
    }

    [Fact]
    public void The_folder_of_a_project_means_its_seeds()
    {
        Seed("App.csproj", "<Project />");
        Seed("README.md", "# App\n\nIt rained today.\n");
        Seed("seeds/rain.txt", Rain);
        Assert.Equal(0, ToolRun.Of("accept", Folder, "--all").Status);
        Assert.Equal(["README.md", "seeds/rain.txt", "seeds/rain.txt.gold.yaml"], Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Where(file => file != "App.csproj").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\uFEFF# Mine.\r\nentities: []\r\ntimes: [] # None.\r\n", "\uFEFF# Mine.\r\nentities: []\r\ntimes: # None.\r\n  - { quote: Monday, value: 2024-03-11 }\r\n")]
    [InlineData("# People and times.\ncovers: [people, times]\ntimes:\n", "# People and times.\ncovers: [people, times]\ntimes:\n  - { quote: Monday, value: 2024-03-11 }\n")]
    public void Bytes_that_stand_there_stay(string before, string after)
    {
        Seed("rain.txt", Rain);
        File.WriteAllBytes(Path.Combine(Folder, "rain.txt.gold.yaml"), Encoding.UTF8.GetBytes(before));
        Assert.Equal(0, ToolRun.Of("accept", Folder, "--all", "--update").Status);
        Assert.Equal(after, Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Folder, "rain.txt.gold.yaml"))));
    }

    [Fact]
    public void What_gold_does_not_cover_is_not_proposed()
    {
        const string Gold = "covers: people\nentities: []\n";
        Seed("rain.txt", Rain);
        Seed("rain.txt.gold.yaml", Gold);
        Assert.Equal("", ToolRun.Of("accept", Folder, "--all", "--update").Output);
        Assert.Equal(Gold, Text("rain.txt.gold.yaml"));
    }

    [Fact]
    public void What_is_approved_by_a_shorter_quote_is_not_taken_by_a_longer_one()
    {
        const string Gold = "covers: people\nentities:\n  - { quote: Merkel, all: true, entity: person:angela-merkel }\n";
        Seed("a.txt", "date: 2024-03-12\n\nAngela Merkel met the board of Oslo. Angela Merkel left on Tuesday, and Merkel was tired.\n");
        Seed("a.txt.gold.yaml", Gold);
        ToolRun.Of("accept", Folder, "--all", "--update");
        Assert.Equal(Gold, Text("a.txt.gold.yaml"));
    }

    [Fact]
    public void Gold_that_is_not_UTF_8_is_not_touched()
    {
        byte[] bytes = [.. "times: [] # caf"u8, 0xE9, (byte)'\n'];
        Seed("rain.txt", Rain);
        File.WriteAllBytes(Path.Combine(Folder, "rain.txt.gold.yaml"), bytes);
        Assert.Equal(1, ToolRun.Of("accept", Folder, "--all", "--update").Status);
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(Folder, "rain.txt.gold.yaml")));
    }

    /// <summary>It is written beside itself first; that is nobody's concern.</summary>
    [Fact]
    public void A_file_that_cannot_be_written_is_called_by_its_name()
    {
        string path = Path.Combine(Folder, "no", "folder", "rain.txt.gold.yaml");
        IOException failure = Assert.Throws<IOException>(() => AtomicFile.Write(path, "times: []\n"));
        Assert.Contains($"'{path}'", failure.Message);
    }

    [Fact]
    public void A_file_that_cannot_be_written_costs_no_other()
    {
        Seed("a.txt", Rain);
        Seed("a.txt.gold.yaml", "times: []\n");
        File.SetAttributes(Path.Combine(Folder, "a.txt.gold.yaml"), FileAttributes.ReadOnly);
        Seed("b.txt", Rain);
        Directory.CreateDirectory(Path.Combine(Folder, "b.txt.gold.yaml"));
        Seed("c.txt", Rain);
        ToolRun run = ToolRun.Of("accept", Folder, "--all", "--update");
        File.SetAttributes(Path.Combine(Folder, "a.txt.gold.yaml"), FileAttributes.Normal);
        Assert.Equal(2, run.Status);
        Assert.Contains("a.txt.gold.yaml' is read-only", run.Error);
        Assert.Contains("b.txt.gold.yaml' is a folder", run.Error);
        Assert.Equal("times: []\n", Text("a.txt.gold.yaml"));
        Assert.Contains("Monday", Text("c.txt.gold.yaml"));
        Assert.Equal(6, Directory.GetFileSystemEntries(Folder).Length);
    }

    [UnixFact, UnsupportedOSPlatform("windows")]
    public void A_link_stays_one_and_permissions_stay()
    {
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        Seed("rain.txt", Rain);
        Seed("elsewhere/gold", "times: []\n");
        File.SetUnixFileMode(Path.Combine(Folder, "elsewhere/gold"), Mode);
        File.CreateSymbolicLink(Path.Combine(Folder, "rain.txt.gold.yaml"), Path.Combine("elsewhere", "gold"));
        Assert.Equal(0, ToolRun.Of("accept", Path.Combine(Folder, "rain.txt"), "--all", "--update").Status);
        Assert.NotNull(new FileInfo(Path.Combine(Folder, "rain.txt.gold.yaml")).LinkTarget);
        Assert.Contains("Monday", Text("elsewhere/gold"));
        Assert.Equal(Mode, File.GetUnixFileMode(Path.Combine(Folder, "elsewhere/gold")));
    }

    [UnixFact]
    public void Where_gold_is_a_link_to_nothing_it_stays_and_the_others_are_asked_about()
    {
        Seed("a.txt", Rain);
        Seed("b.txt", Rain);
        Seed("c.txt", Rain);
        File.CreateSymbolicLink(Path.Combine(Folder, "a.txt.gold.yaml"), "nowhere.yaml");
        File.CreateSymbolicLink(Path.Combine(Folder, "b.txt.gold.yaml"), "b.txt.gold.yaml");
        ToolRun run = ToolRun.Of("accept", Folder, "--all");
        Assert.Equal(1, run.Status);
        Assert.Contains("a.txt.gold.yaml(1,1): warning CG0012: ", run.Error);
        Assert.Contains("b.txt.gold.yaml(1,1): warning CG0012: ", run.Error);
        Assert.DoesNotContain("a.txt.gold.yaml", run.Output);
        Assert.False(File.Exists(Path.Combine(Folder, "nowhere.yaml")));
        Assert.Contains("Monday", Text("c.txt.gold.yaml"));
    }

    [Fact]
    public void Articles_of_a_list_have_gold_by_their_ids_and_no_id_leads_elsewhere()
    {
        string Line(string id) => $"{{\"id\": \"{id}\", \"date\": \"2024-03-12\", \"text\": \"It rained on Monday.\"}}\n";
        Seed("seeds/wires.jsonl", Line("north/storm") + Line("south/../../../gale") + Line("rain"));
        ToolRun run = ToolRun.Of("accept", Path.Combine(Folder, "seeds"), "--all");
        Assert.Equal(1, run.Status);
        Assert.Contains("south/../../../gale", run.Error);
        Assert.Equal(
            ["seeds/wires.jsonl", "seeds/wires.jsonl#north/storm.gold.yaml", "seeds/wires.jsonl#rain.gold.yaml"],
            Directory
                .GetFiles(Folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal));
        Assert.Equal(0, ToolRun.Of("check", Path.Combine(Folder, "seeds")).Status);
    }

    /// <summary>What is approved is sure.</summary>
    private static string WithoutConfidence(string annotations) => Regex.Replace(annotations, ",\"confidence\":[0-9.]+", "");

    private static string Repository(string folder)
    {
        string? root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "CorpusGen.sln")))
            root = Path.GetDirectoryName(root);
        return Path.Combine(root!, folder);
    }
}
