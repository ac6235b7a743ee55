using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>One article in every format: whatever the file is, the same text, mentions and times at the same offsets.</summary>
[Collection(PackageTests.Name)]
public sealed class FormatTests(PackedPackage package)
{
    private const string Program = """
        using System;
        using System.Linq;
        using CorpusGen;
        using Acme.Reader;

        foreach (Article article in Corpus.Articles.All)
        {
            string entities = string.Join(", ", article.Mentions.Select(mention => $"{mention.Entity.Id}@{mention.Range}"));
            string times = string.Join(", ", article.Times.SelectMany(time => time.Ranges.Select(range => $"{time.Value}@{range}")));
            string paragraphs = string.Join(", ", article.Paragraphs.Select(paragraph => paragraph.Range));
            Console.WriteLine($"{article.Id} | {article.Title} | {article.Published:yyyy-MM-dd} | {article.Text.Replace("\n", "\\n")} | {paragraphs} | {entities} | {times} | {article.Source}");
        }
        """;

    private const string Read =
        "Ferries sail | 2024-03-12 | “Mira Holt” spoke in Oslo on Monday. 😀\\n\\nHolt left in April 2019. | 0..39, 41..65 "
        + "| person:mira-holt@1..10, place:oslo@21..25, person:mira-holt@41..45 | 2024-03-11@29..35, 2019-04@54..64";

    [Fact]
    public async Task Every_format_reads_the_same_and_an_edited_line_is_seen()
    {
        ConsumerProject project = package.Workspace.Consumer("Console")
            .Write("Program.cs", Program)
            .Write("seeds/a.txt", "Title: Ferries sail\nDate: 2024-03-12\n\n“Mira Holt” spoke in Oslo on Monday. 😀\n\nHolt left in April 2019.\n")
            .Write("seeds/b.md", "---\ndate: 2024-03-12\ntitle: Ferries sail\n---\n“**Mira** Holt” spoke in [Oslo](https://example.org) on *Monday*. 😀\n\n- Holt left in April&#32;2019.\n")
            .Write("seeds/c.yaml", "title: Ferries sail\ndate: 2024-03-12\ntext: |\n  “Mira Holt” spoke in Oslo on Monday. 😀\n\n  Holt left in April 2019.\n")
            .Write("seeds/d.yml", "- id: d-folded\n  title: Ferries sail\n  date: 2024-03-12\n  text: >\n    “Mira Holt” spoke\n    in Oslo on Monday. 😀\n\n\n    Holt left in\n    April 2019.\n")
            .Write("seeds/e.json", "{\"title\": \"Ferries sail\", \"date\": \"2024-03-12\",\n \"text\": \"\\u201cMira Holt\\u201d spoke in Oslo on Monday. \\ud83d\\ude00\\r\\n\\r\\nHolt left in April 2019.\"}")
            .Write("seeds/f.json", "[{\"id\": \"f-list\", \"title\": \"Ferries sail\", \"date\": \"2024-03-12\",\n \"text\": [\"“Mira Holt” spoke in Oslo on Monday. 😀\", \"Holt left in April 2019.\"]}]")
            .Write("seeds/g.jsonl", Line("g-one", "Monday") + Line("g-two", "Monday"));
        await project.MustBuild();
        string[] printed = [.. await project.Run("reader.dll")];
        Assert.Equal(["a", "b", "c", "d-folded", "e", "f-list", "g-one", "g-two"], printed.Select(line => line[..line.IndexOf(' ')]));
        Assert.All(printed, line => Assert.Equal(Read, line[(line.IndexOf('|') + 2)..line.LastIndexOf(" |", System.StringComparison.Ordinal)]));
        Assert.Equal(
            ["seeds/a.txt(4)", "seeds/b.md(5)", "seeds/c.yaml(4)", "seeds/d.yml(5)", "seeds/e.json(2)", "seeds/f.json(2)", "seeds/g.jsonl(1)", "seeds/g.jsonl(2)"],
            printed.Select(line => line[(line.LastIndexOf(' ') + 1)..]));

        project.Write("seeds/g.jsonl", Line("g-one", "Sunday") + Line("g-two", "Monday"));
        await project.MustBuild("--no-restore");
        string[] edited = [.. await project.Run("reader.dll")];
        Assert.Contains("2024-03-10@29..35", edited[^2]);
        Assert.Equal(printed[^1], edited[^1]);
    }

    private static string Line(string id, string day) =>
        $"{{\"id\": \"{id}\", \"title\": \"Ferries sail\", \"date\": \"2024-03-12\", \"text\": \"“Mira Holt” spoke in Oslo on {day}. \\ud83d\\ude00\\n\\nHolt left in April 2019.\"}}\n";
}
