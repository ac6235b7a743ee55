using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>Files, folders and usage, on a small folder of seeds on the disk.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpusgen").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_is_read_as_the_generator_reads_it()
    {
        Seed("corpus.yaml", "articles:\n  rain.txt: { id: rainy-day }\n");
        Seed("rain.txt", " date 2019-01-23 It rained on Tuesday.\n");
        Seed("more/sun.md", "---\ndate: 2019-01-24\n---\nIt shone on Wednesday.\n");
        Seed("notes.docx", "not a seed");
        ToolRun run = ToolRun.Of("annotate", _folder);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(["more/sun", "rainy-day"], run.Documents.Select(document => document.GetProperty("id").GetString()));
        Assert.Equal(["2019-01-24", "2019-01-23"], run.Documents.Select(document => document.GetProperty("published").GetString()));
        Assert.Equal(["2019-01-23", "2019-01-22"], run.Documents.Select(document => document.GetProperty("times")[0].GetProperty("value").GetString()));
    }

    [Fact]
    public void A_file_is_read_with_the_catalogue_beside_it()
    {
        Seed("corpus.yaml", "articles:\n  rain.txt: { id: rainy-day }\n");
        Seed("rain.txt", " date 2019-01-23 It rained on Tuesday.\n");
        Assert.Equal("rainy-day", Assert.Single(ToolRun.Of("annotate", Path.Combine(_folder, "rain.txt")).Documents).GetProperty("id").GetString());
    }

    [Fact]
    public void What_a_person_approved_stands()
    {
        Seed("rain.txt", " date 2019-01-23 It rained on Tuesday in the valley.\n");
        Seed("rain.txt.gold.yaml", "entities:\n  - { quote: valley, entity: valley, kind: place }\ntimes:\n  - { quote: Tuesday, kind: date, value: 2019-01-15 }\n");
        foreach (string path in new[] { _folder, Path.Combine(_folder, "rain.txt") })
        {
            ToolRun run = ToolRun.Of("annotate", path);
            Assert.Equal((0, ""), (run.Status, run.Error));
            JsonElement document = Assert.Single(run.Documents);
            Assert.Equal("Place", Assert.Single(document.GetProperty("entities").EnumerateArray()).GetProperty("kind").GetString());
            Assert.Equal("2019-01-15", Assert.Single(document.GetProperty("times").EnumerateArray()).GetProperty("value").GetString());
        }

        Assert.Contains("DATE 2019-01-15\n    approved by a person", ToolRun.Of("explain", Path.Combine(_folder, "rain.txt")).Output);
    }

    [Fact]
    public void Explain_tells_what_is_approved_and_what_is_not()
    {
        Seed("rain.txt", " date 2019-01-23 Ida Berg slept on Tuesday in Oslo. It rained on Friday.\n");
        Seed("rain.txt.gold.yaml", "entities:\n  - { quote: Ida Berg, entity: place:ida-berg }\ntimes:\n  - { quote: Friday, value: 2019-01-18 }\n");
        string output = ToolRun.Of("explain", Path.Combine(_folder, "rain.txt")).Output;
        Assert.Contains("      approved by a person\n      the recogniser said Person\n", output);
        Assert.Contains("  not approved: 29..33  \"Oslo\"  Place\n", output);
        Assert.Contains("DATE 2019-01-18\n    approved by a person\n    rule: ", output);
        Assert.Contains("  not approved: 18..25  \"Tuesday\"  DATE 2019-01-22\n", output);
    }

    [Fact]
    public void Gold_beside_nothing_is_reported()
    {
        Seed("sun.txt.gold.yaml", "entities: []\ntimes: []\n");
        ToolRun run = ToolRun.Of("annotate", _folder);
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.Contains("sun.txt.gold.yaml(1,1): error CG", run.Error);
    }

    [Fact]
    public void A_broken_document_is_reported_in_its_place_and_the_others_are_annotated()
    {
        Seed("bad.txt", " date 2019-02-30 It rained on Tuesday.\n");
        Seed("good.txt", " date 2019-01-23 It rained on Tuesday.\n");
        ToolRun run = ToolRun.Of("annotate", _folder);
        Assert.Equal(1, run.Status);
        Assert.Contains("bad.txt(1,", run.Error);
        Assert.Contains("error CG0101", run.Error);
        Assert.Equal(JsonValueKind.Null, run.Documents[0].GetProperty("published").ValueKind);
        Assert.Equal("2019-01-22", run.Documents[1].GetProperty("times")[0].GetProperty("value").GetString());
    }

    [Fact]
    public void A_catalogue_that_names_a_missing_file_is_reported()
    {
        Seed("corpus.yaml", "articles:\n  sun.txt: { id: sunny-day }\n");
        Seed("rain.txt", " date 2019-01-23 It rained on Tuesday.\n");
        ToolRun run = ToolRun.Of("annotate", _folder);
        Assert.Equal((1, 1), (run.Status, run.Lines.Length));
        Assert.Contains("corpus.yaml(2,", run.Error);
        Assert.Contains("error CG0501", run.Error);
    }

    [Fact]
    public void A_path_that_is_not_there_is_said_to_be_missing()
    {
        ToolRun run = ToolRun.Of("annotate", Path.Combine(_folder, "nowhere"));
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains("nowhere", run.Error);
    }

    [Theory]
    [InlineData("Give files or folders", "annotate")]
    [InlineData("not both", "annotate", "--jsonl", "a.txt")]
    [InlineData("Did you mean '--jsonl'?", "annotate", "--json")]
    [InlineData("'anotate'", "anotate")]
    [InlineData("no file or folder 'nowhere'", "check", "nowhere")]
    [InlineData("'xml'", "check", "--format", "xml")]
    [InlineData("a number from 0 to 1", "check", "--below", "2")]
    [InlineData("a number from 0 to 1", "check", "--below", "half")]
    [InlineData("a number from 0 to 1", "check", "--below", "0,5")]
    public void Wrong_usage_is_explained(string explanation, params string[] args)
    {
        ToolRun run = ToolRun.Of(args);
        Assert.Equal(2, run.Status);
        Assert.Contains(explanation, run.Error);
    }

    [Theory]
    [InlineData("--json", "annotate", "--json", "a.txt")]
    [InlineData("--formt", "check", "--formt", "github")]
    [InlineData("-v", "explain", "-v", "a.txt")]
    [InlineData("--to", "import", "--to", "brat", "a.ann")]
    public void A_misspelt_option_is_no_path(string option, params string[] args)
    {
        ToolRun run = ToolRun.Of(args);
        Assert.Equal(2, run.Status);
        Assert.Contains($"There is no option '{option}'.", run.Error);
    }

    [Theory]
    [InlineData("'--json'. Did you mean '--jsonl'?", "annotate", "--json", "a.txt")]
    [InlineData("'--formt'. Did you mean '--format'?", "check", "--formt", "github")]
    [InlineData("'--dryrun'. Did you mean '--dry-run'?", "accept", "--all", "--dryrun")]
    [InlineData("'--colour'.\n", "check", "--colour")]
    public void The_option_that_was_meant_is_named(string expected, params string[] args) =>
        Assert.Contains($"There is no option {expected}", ToolRun.Of(args).Error.ReplaceLineEndings("\n"));

    [Fact]
    public void Explain_asks_for_files_where_it_is_given_a_folder()
    {
        ToolRun run = ToolRun.Of("explain", _folder);
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains($"'{_folder}' is a folder.", run.Error);
    }

    /// <summary>The tests run in a folder that has neither a project nor seeds, as somebody does who sits in a repository's root.</summary>
    [Fact]
    public void Without_a_path_and_seeds_a_command_asks_for_a_folder()
    {
        ToolRun run = ToolRun.Of("check");
        Assert.Equal((2, "corpusgen: There is no file or folder 'seeds'. Give the folder of a project, or of seeds.\n"), (run.Status, run.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Help_names_the_commands()
    {
        ToolRun run = ToolRun.Of("--help");
        Assert.Equal(0, run.Status);
        Assert.Contains("annotate", run.Output);
        Assert.Contains("explain", run.Output);
        Assert.Contains("corpusgen [command]", run.Output);
        Assert.Contains("corpusgen annotate [<path>...]", ToolRun.Of("annotate", "--help").Output);
        Assert.Equal(0, ToolRun.Of("--version").Status);
    }

    [Fact]
    public void A_file_that_is_no_seed_is_not_passed_over_in_silence()
    {
        Seed("notes.docx", "not a seed");
        foreach (string command in new[] { "annotate", "explain" })
        {
            ToolRun run = ToolRun.Of(command, Path.Combine(_folder, "notes.docx"));
            Assert.Equal((1, ""), (run.Status, run.Output));
            Assert.Contains("CG0002", run.Error);
        }
    }

    [Fact]
    public void Explain_tells_rule_anchor_and_direction()
    {
        Seed("rain.txt", " date 2019-01-23 It rained on Tuesday.\n");
        ToolRun run = ToolRun.Of("explain", Path.Combine(_folder, "rain.txt"));
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("\"Tuesday\"  DATE 2019-01-22", run.Output);
        Assert.Contains("rule: ", run.Output);
        Assert.Contains("from: publication, 2019-01-23", run.Output);
        Assert.Contains("because: ", run.Output);
    }

    [Fact]
    public void Explain_tells_which_features_decided_and_who_was_joined()
    {
        Seed("talks.txt", " date 2019-01-23 President Vladimir Putin met Shinzo Abe in Moscow. Putin smiled. Lagos slept.\n");
        Seed("corpus.yaml", "entities:\n  - { id: lagos, name: Lagos, kind: place }\n");
        ToolRun run = ToolRun.Of("explain", Path.Combine(_folder, "talks.txt"));
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("  Vladimir Putin (Person)\n    10..24  \"Vladimir Putin\"  confidence ", run.Output);
        Assert.Contains("      features: ", run.Output);
        Assert.Contains("  Lagos (Place, known as lagos)", run.Output);
    }

    private void Seed(string path, string text)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
