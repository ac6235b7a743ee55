using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>Every finding of a folder, in each form, and what the exit code says.</summary>
public sealed class CheckTests : SeedsOnDisk
{
    private const string Ferry = "date: 2024-03-12\n\nMira Holt met the board of Lindvik last week.\n";

    [Fact]
    public void A_corpus_without_errors_passes()
    {
        Seed("ferry.txt", Ferry);
        Seed("ferry.txt.gold.yaml", "entities:\n  - { quote: Mira Holt, entity: person:mira-holt }\ntimes: []\n");
        ToolRun run = ToolRun.Of("check", Folder);
        Assert.Equal((0, ""), (run.Status, run.Output));
        Assert.Equal("1 document: 0 errors, 0 warnings, 0 hints", run.Error.Trim());
    }

    [Fact]
    public void Findings_of_all_files_are_printed_in_order()
    {
        Seed("corpus.yaml", "articles:\n  gone.txt: { id: gone }\n");
        Seed("a.txt", "date: 2024-02-30\n\nIt rained.\n");
        Seed("ferry.txt", Ferry);
        Seed("ferry.txt.gold.yaml", "entities:\n  - { quote: Mira Hold, entity: person:mira-holt }\ntimes: []\n");
        Seed("lost/gone.txt.gold.yaml", "entities: []\ntimes: []\n");
        ToolRun run = ToolRun.Of("check", Folder);
        Assert.Equal(1, run.Status);
        Assert.Equal(["CG0101", "CG0501", "CG0401", "CG0410"], run.Lines.Select(line => line[(line.IndexOf("CG0", StringComparison.Ordinal))..][..6]));
        Assert.All(run.Lines, line => Assert.StartsWith(Folder.Replace('\\', '/'), line));
    }

    /// <summary>Other systems than Windows have links that anybody may make, and names with what parts the compiler's arguments.</summary>
    [UnixFact]
    public void What_a_build_leaves_out_spares_the_others()
    {
        Seed("ferry.txt", Ferry);
        Seed("x/plain.txt", Ferry);
        string[] unfit = ["a|b.txt", "x\\..\\..\\secret.txt", "a\\b.txt", "a\"b.txt.gold.yaml", "a\nb.txt"];
        foreach (string name in unfit)
            Seed(name, Ferry);
        string[] links = ["dangling.txt", "entities.yaml", "ferry.txt.gold.yaml"];
        foreach (string name in links)
            File.CreateSymbolicLink(Path.Combine(Folder, name), "nowhere");
        ToolRun run = ToolRun.Of("check", Folder);
        Assert.Equal(0, run.Status);
        Assert.Equal("2 documents: 0 errors, 8 warnings, 0 hints", run.Error.Trim());
        Assert.Equal(links.Select(name => $"{Folder}/{name}(1,1)").Order(), run.Lines.Where(line => line.Contains("CG0012")).Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]));
        Assert.Equal(unfit.Length, run.Lines.Count(line => line.Contains("CG0010")));
        Assert.Contains("The seed 'x/../../secret.txt' has", run.Output);

        ToolRun annotated = ToolRun.Of("annotate", Folder);
        Assert.Equal(["ferry", "x/plain"], annotated.Documents.Select(document => document.GetProperty("id").GetString()));
        Assert.Equal(3, annotated.Error.Split('\n').Count(line => line.Contains("CG0012")));
    }

    [Fact]
    public void What_is_no_file_is_left_out_and_nobody_waits_for_it()
    {
        if (OperatingSystem.IsWindows())
            return;
        Seed("ferry.txt", Ferry);
        Seed("empty.txt", "");
        foreach (string name in (string[])["pipe.txt", "corpus.yaml", "ferry.txt.gold.yaml"])
            Pipe(name);
        File.CreateSymbolicLink(Path.Combine(Folder, "endless.txt"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(Folder, "link.txt"), "pipe.txt");
        ToolRun run = ToolRun.Of("check", Folder);
        Assert.Equal(0, run.Status);
        Assert.Equal(
            new[] { "corpus.yaml", "endless.txt", "ferry.txt.gold.yaml", "link.txt", "pipe.txt" }.Select(name => $"{Folder}/{name}(1,1)"),
            run.Lines.Where(line => line.Contains("CG0012")).Select(line => line[..line.IndexOf(": ", StringComparison.Ordinal)]));
        Assert.Contains($"{Folder}/empty.txt(1,1): warning CG0107", run.Output);

        void Pipe(string name)
        {
            using Process make = Process.Start("mkfifo", [Path.Combine(Folder, name)]);
            make.WaitForExit();
            Assert.Equal(0, make.ExitCode);
        }
    }

    [Fact]
    public void Mentions_that_the_recogniser_is_less_sure_of_are_listed_where_they_are_asked_for()
    {
        Seed("corpus.yaml", "entities:\n  - { name: Lindvik, kind: place }\n");
        Seed("a.txt", "date: 2024-03-12\n\nMira Holt met the board of Lindvik.\n");
        Seed("ferry.txt", Ferry);
        Seed("ferry.txt.gold.yaml", "entities:\n  - { quote: Mira Holt, entity: person:mira-holt }\ntimes: []\n");
        ToolRun run = ToolRun.Of("check", Folder, "--below", "1");
        Assert.Equal(0, run.Status);
        Assert.Matches(@"/a\.txt\(3,1\): info: 'Mira Holt', person, confidence 0\.\d\d$", Assert.Single(run.Lines));
        Assert.Empty(ToolRun.Of("check", Folder, "--below", "0").Lines);
        Assert.Empty(ToolRun.Of("check", Folder).Lines);
    }

    [Fact]
    public void Mentions_below_the_confidence_of_the_settings_are_none()
    {
        Seed("ferry.txt", Ferry);
        Assert.NotEmpty(ToolRun.Of("check", Folder, "--below", "1").Lines);
        Seed("corpus.yaml", "recogniser: { confidence: 1 }\n");
        Assert.Empty(ToolRun.Of("check", Folder, "--below", "1").Lines);
        Assert.Contains("\"entities\":[]", ToolRun.Of("annotate", Folder).Output);
    }

    [Fact]
    public void One_file_is_checked_with_its_gold()
    {
        Seed("a.txt", "date: 2024-02-30\n\nIt rained.\n");
        Seed("ferry.txt", Ferry);
        Seed("ferry.txt.gold.yaml", "entities:\n  - { quote: Mira Hold, entity: person:mira-holt }\ntimes: []\n");
        Assert.Contains("CG0401", Assert.Single(ToolRun.Of("check", Path.Combine(Folder, "ferry.txt")).Lines));
    }

    [Fact]
    public void GitHub_shows_findings_at_their_lines()
    {
        Seed("50%,a.txt", "date: 2024-02-30\n\nIt rained.\n");
        string line = ToolRun.Of("check", Folder, "--format", "github").Lines.Single(each => each.StartsWith("::error", StringComparison.Ordinal));
        Assert.StartsWith("::error file=", line);
        Assert.Contains("/50%25%2Ca.txt,line=1,endLine=1,col=7,endColumn=17,title=CG0101", line);
    }

    [Fact]
    public void Sarif_names_rules_and_regions()
    {
        Seed("a b.txt", "date: 2024-02-30\n\nIt rained.\n");
        ToolRun run = ToolRun.Of("check", Folder, "--format", "sarif");
        JsonElement sarif = JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0];
        JsonElement result = Assert.Single(sarif.GetProperty("results").EnumerateArray());
        Assert.Equal("CG0101", sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/a%20b.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(
            (1, 7), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
        Assert.Equal("error", result.GetProperty("level").GetString());
    }

    [Fact]
    public void GitHub_shows_unsure_mentions_as_notices_after_the_findings()
    {
        Seed("a.txt", "date: 2024-02-30\n\nMira Holt met the board of Lindvik.\n");
        ToolRun run = ToolRun.Of("check", Folder, "--format", "github", "--below", "1");
        Assert.Equal(1, run.Status);
        Assert.StartsWith("::error ", run.Lines[0]);
        Assert.Matches(
            @"^::notice file=.*/a\.txt,line=3,endLine=3,col=1,endColumn=10,title=unsure-mention A recognised mention deserves a look::'Mira Holt', person, confidence 0\.\d\d$", run.Lines[1]);
        Assert.All(run.Lines.Skip(1), line => Assert.StartsWith("::notice ", line));
        Assert.Single(ToolRun.Of("check", Folder, "--format", "github", "--below", "0").Lines);
    }

    [Fact]
    public void Sarif_gives_unsure_mentions_for_review()
    {
        Seed("a.txt", "date: 2024-02-30\n\nMira Holt met the board of Lindvik.\n");
        ToolRun run = ToolRun.Of("check", Folder, "--format", "sarif", "--below", "1");
        JsonElement sarif = JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0];
        JsonElement[] results = [.. sarif.GetProperty("results").EnumerateArray()];
        Assert.Equal("CG0101", results[0].GetProperty("ruleId").GetString());
        Assert.False(results[0].TryGetProperty("kind", out _));
        JsonElement holt = results[1];
        Assert.Equal(("unsure-mention", "review"), (holt.GetProperty("ruleId").GetString(), holt.GetProperty("kind").GetString()));
        Assert.False(holt.TryGetProperty("level", out _));
        Assert.StartsWith("'Mira Holt', person, confidence 0.", holt.GetProperty("message").GetProperty("text").GetString());
        JsonElement rule = sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules")[holt.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("unsure-mention", rule.GetProperty("id").GetString());
        Assert.Contains("docs/catalogue.md#how-sure-the-recogniser-must-be", rule.GetProperty("help").GetProperty("text").GetString());
    }

    [Fact]
    public void What_a_project_builds_is_no_seed()
    {
        Seed("a.txt", "date: 2024-03-12\n\nIt rained.\n");
        Seed("bin/b.txt", "date: 2024-03-12\n\nIt rained.\n");
        Assert.StartsWith("2 documents: ", ToolRun.Of("check", Folder).Error);
        Seed("App.csproj", "<Project />");
        Seed("obj/App/c.json", "{}");
        ToolRun run = ToolRun.Of("check", Folder);
        Assert.Equal((0, "1 document: 0 errors, 0 warnings, 0 hints"), (run.Status, run.Error.TrimEnd()));
    }

    [Fact]
    public void Files_that_no_build_reads_are_listed()
    {
        Seed("a.txt", "date: 2024-03-12\n\nIt rained.\n");
        Seed("report.pdf", "%PDF");
        Seed("shared/corpus.yml", "times: { day-first: true }\n");
        Seed("article.schema.json", "{}");
        ToolRun run = ToolRun.Of("check", Folder);
        Assert.Equal(["info CG0002", "warning CG0004"], run.Lines.Select(line => line.Split(": ")[1]));
        Assert.StartsWith("1 document: ", run.Error);
    }

    [UnixFact]
    public void A_folder_that_leads_back_to_itself_is_read_once()
    {
        Seed("wires/a.txt", "date: 2024-03-12\n\nIt rained.\n");
        Directory.CreateSymbolicLink(Path.Combine(Folder, "wires", "again"), Folder);
        ToolRun run = ToolRun.Of("check", Folder);
        Assert.Equal((0, "1 document: 0 errors, 0 warnings, 0 hints"), (run.Status, run.Error.TrimEnd()));
    }
}
