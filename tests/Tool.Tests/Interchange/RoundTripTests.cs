using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace CorpusGen.Tool.Tests.Interchange;

/// <summary>Seeds that are exported and imported again are the same, where the format can hold what they say.</summary>
public sealed class RoundTripTests : SeedsOnDisk
{
    private const int Documents = 80;

    [Fact]
    public void What_was_not_written_is_not_counted()
    {
        Seed("in/a.txt", "date: 2024-03-12\n\nMira Holt came.\n");
        Seed("out/out/a.ann", "");
        ToolRun export = ToolRun.Of("export", In, "--format", "brat", "--output", Out("out"));
        Assert.Equal(1, export.Status);
        Assert.EndsWith($"1 of 2 files written to {Slashed(Out("out"))}: 1 error, 0 warnings, 1 hint", export.Error.TrimEnd());
        Assert.Equal("", Text("out/out/a.ann"));
    }

    [Theory]
    [InlineData("timeml")]
    [InlineData("brat")]
    [InlineData("conll")]
    [InlineData("spacy")]
    [InlineData("jsonl")]
    public void Own_fields_that_go_are_said(string format)
    {
        Seed("in/a.md", "---\ndate: 2024-03-12\nsection: harbour\nTags: [a, b]\naliases: { Holt: mira-holt }\n---\nMira Holt came.\n");
        Seed("in/corpus.yaml", "entities:\n  mira-holt: { name: Mira Holt, kind: person }\n");
        ToolRun export = ToolRun.Of("export", In, "--format", format, "--output", Out("out"));
        Assert.Equal(0, export.Status);
        Assert.Contains("the own fields 'section', 'Tags' and 'aliases'; this document is written without", export.Error);
    }

    /// <summary>A file without one would be of no format that its name tells.</summary>
    [Fact]
    public void A_file_to_write_has_an_ending_and_a_folder_has_none()
    {
        Seed("in/a.txt", "date: 2024-03-12\n\nMira Holt came.\n");
        Seed("out/there", "");
        foreach (string output in (string[])["folder", "one.jsonl", "there"])
            Assert.Equal(0, ToolRun.Of("export", In, "--format", "jsonl", "--force", "--output", Out(output)).Status);
        string text = Text("out/folder/corpus.jsonl");
        Assert.Contains("Mira Holt", text);
        Assert.Equal(text, Text("out/one.jsonl"));
        Assert.Equal(text, Text("out/there"));
    }

    /// <summary>What no header of a plain text could carry, and what brat cannot hold at all, are left out of the comparison.</summary>
    [Theory]
    [InlineData("jsonl")]
    [InlineData("spacy")]
    public void Everything_comes_back(string format)
    {
        GeneratedSeeds.Write(In, seed: 7, Documents);
        ToolRun export = ToolRun.Of("export", In, "--format", format, "--output", Out("first/"), "--gold-only");
        Assert.Equal($"{Documents} documents written to {Slashed(Out("first"))}: 0 errors, 0 warnings, 0 hints", export.Error.Trim());
        ToolRun import = ToolRun.Of("import", Out("first"), "--format", format, "--output", Out("seeds"));
        Assert.Equal($"{Documents} documents written to {Slashed(Out("seeds"))}, {Documents} with gold: 0 errors, 0 warnings, 0 hints", import.Error.Trim());
        Assert.Equal(Annotations(In), Annotations(Out("seeds")));
        ToolRun.Of("export", Out("seeds"), "--format", format, "--output", Out("second/"), "--gold-only");
        Assert.Equal(Files(Out("first")), Files(Out("second")));
    }

    [Theory]
    [InlineData("timeml")]
    [InlineData("brat")]
    public void What_the_format_holds_comes_back(string format)
    {
        GeneratedSeeds.Write(In, seed: 11, Documents);
        Assert.Equal(0, ToolRun.Of("export", In, "--format", format, "--output", Out("first"), "--gold-only").Status);
        ToolRun import = ToolRun.Of("import", Out("first"), "--output", Out("seeds"));
        Assert.Equal($"{Documents} documents written to {Slashed(Out("seeds"))}, {Documents} with gold: 0 errors, 0 warnings, 0 hints", import.Error.Trim());
        ToolRun.Of("export", Out("seeds"), "--format", format, "--output", Out("second"), "--gold-only");
        Assert.Equal(Files(Out("first")), Files(Out("second")));
    }

    [Fact]
    public void Columns_come_back()
    {
        GeneratedSeeds.Write(In, seed: 13, Documents);
        Assert.DoesNotContain(" error ", ToolRun.Of("export", In, "--format", "conll", "--output", Out("first.conll"), "--gold-only").Error);
        Assert.Equal($"{Documents} documents written to {Slashed(Out("seeds"))}, {Documents} with gold: 0 errors, 0 warnings, 0 hints", ToolRun.Of("import", Out("first.conll"), "--output", Out("seeds"), "--map", "MISC=group").Error.Trim());
        Assert.Equal(0, ToolRun.Of("export", Out("seeds"), "--format", "conll", "--output", Out("second.conll"), "--gold-only").Status);

        // The documents have numbers for ids now, and come in the order of their names.
        string[] first = File.ReadAllText(Out("first.conll")).Split("-DOCSTART-"), second = File.ReadAllText(Out("second.conll")).Split("-DOCSTART-");
        Assert.Equal(Labels(first), Labels(second));
    }

    /// <summary>Every name with its label, document by document: the tokens of a text that was never cut may be cut once more.</summary>
    private static IEnumerable<string> Labels(IEnumerable<string> documents) => documents
        .Select(document => string.Concat(document.Split('\n').Where(line => line.Contains("-X- B-") || line.Contains("-X- I-")).Select(line => line + "\n")))
        .Order(StringComparer.Ordinal);

    private string In => Path.Combine(Folder, "in");

    private string Out(string name) => Path.Combine(Folder, "out", name);

    private static string Slashed(string path) => path.Replace('\\', '/');

    [Fact]
    public void What_a_format_does_not_hold_is_said_at_the_line_of_the_article()
    {
        Seed("in/list.jsonl", "{\"id\": \"a\", \"date\": \"2024-03-12\", \"text\": \"It rained on Monday.\"}\n{\"id\": \"b\", \"date\": \"2024-03-12\", \"text\": \"It rained on Tuesday.\"}\n");
        string[] said = [.. ToolRun.Of("export", In, "--format", "conll").Error.Split('\n').Where(line => line.Contains("CG0902"))];
        Assert.Equal(["1", "2"], said.Select(line => line.Split('(', ',')[1]));
    }

    [Fact]
    public void Kinds_that_a_format_does_not_tell_apart_are_counted()
    {
        Seed("in/rain.txt", "id: rain\n\nDanes and Swedes met.\n");
        Seed("in/rain.txt.gold.yaml", "entities:\n  - { quote: Danes, entity: group:dane }\n  - { quote: Swedes, entity: group:swede }\ntimes: []\n");
        Assert.Contains("cannot hold the id 'rain', the kind of 2 mentions (MISC stands for groups, events and works)", ToolRun.Of("export", In, "--format", "conll").Error);
    }

    /// <summary>What each document is annotated with, but for its path.</summary>
    private static string[] Annotations(string folder) =>
    [
        .. ToolRun.Of("annotate", folder).Documents
            .Select(document => $"{document.GetProperty("id")} {document.GetProperty("published")} {document.GetProperty("entities")} {document.GetProperty("times")}")
            .Order(StringComparer.Ordinal),
    ];

    private static string[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file) + "\n" + File.ReadAllText(file)).Order(StringComparer.Ordinal),
    ];
}
