using System;
using System.IO;
using CorpusGen.Core.Tests;
using Xunit;

namespace CorpusGen.Tool.Tests;

/// <summary>What the README and the page on gold show is what a reader sees who types it.</summary>
public sealed class GoldDocumentationTests : SeedsOnDisk
{
    [Fact]
    public void The_readme_approves_its_fixture_and_finds_the_edit()
    {
        string readme = Read("README.md");
        string article = BlockAfter(readme, "`seeds/mackerel.txt`:"), prompt = BlockAfter(readme, "## Approve it");
        Seed("seeds/mackerel.txt", article);
        ToolRun accept = ToolRun.With("a\n", "accept", Path.Combine(Folder, "seeds"));
        Assert.Contains(prompt.Split('\n')[^3] + "\n" + prompt.Split('\n')[^2][..^1], accept.Output);
        Assert.Equal(BlockAfter(readme, "`seeds/mackerel.txt.gold.yaml`:"), Text("seeds/mackerel.txt.gold.yaml"));

        Seed("seeds/mackerel.txt", article.Replace("Geneva", "Genoa"));
        string finding = Assert.Single(ToolRun.Of("check", Path.Combine(Folder, "seeds")).Lines);
        Assert.Contains("\n" + finding[(Folder.Length + 1)..] + "\n", readme);
    }

    [Fact]
    public void The_page_on_gold_shows_what_diff_says()
    {
        string page = Read("docs/gold.md");
        Seed("seeds/ferry.txt", BlockAfter(page, "`seeds/ferry.txt`"));
        Seed("seeds/ferry.txt.gold.yaml", BlockAfter(page, "`seeds/ferry.txt.gold.yaml`"));
        Assert.Equal("", ToolRun.Of("check", Path.Combine(Folder, "seeds")).Output);
        Assert.Equal(
            BlockAfter(page, "`corpusgen diff`"), ToolRun.Of("diff", Path.Combine(Folder, "seeds")).Output.Replace(Folder.Replace('\\', '/') + "/", ""));
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n");

    /// <summary>The first block of code behind a heading.</summary>
    private static string BlockAfter(string text, string heading)
    {
        int fence = text.IndexOf("```", text.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal);
        int start = text.IndexOf('\n', fence) + 1;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
