using System;
using System.IO;
using System.Linq;
using CorpusGen.Core.Findings;
using Xunit;

namespace CorpusGen.Core.Tests.Findings;

/// <summary>The pages for users are true: the wrong example gives just that message, the mended one none.</summary>
public class FindingPageTests
{
    /// <summary>
    /// Rules whose pages have no example to run: a fault of ours, the project's properties, the sum of a whole build, code beside the seeds; and who is who,
    /// which hangs on what the recogniser finds in far more text than an example has, and has tests of its own.
    /// </summary>
    private static readonly string[] WithoutSeeds = ["CG0001", "CG0003", "CG0005", "CG0006", "CG0007", "CG0008", "CG0009", "CG0010", "CG0011", "CG0012", "CG0013", "CG0610", "CG0611", "CG0612", "CG0706", "CG0801"];

    /// <summary>Imports and exports are commands, and their pages are run where those are tested.</summary>
    private const string OfCommands = "CG09";

    public static TheoryData<string> Rules() => [.. FindingRules.All.Select(rule => rule.Id)];

    public static TheoryData<string> RulesOfSeeds() =>
        [.. FindingRules.All.Select(rule => rule.Id).Except(WithoutSeeds).Where(id => !id.StartsWith(OfCommands, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_has_a_page_with_its_title_and_severity(string id)
    {
        FindingRule rule = RuleOf(id);
        string text = ReadPage(rule);
        Assert.Equal($"{rule.Id}: {rule.Title}", FindingPage.Parse(text).Title);
        Assert.Contains($"\n\n*{rule.Severity}.* ", text);
    }

    [Theory]
    [MemberData(nameof(RulesOfSeeds))]
    public void The_wrong_example_gives_the_message_and_the_mended_one_none(string id)
    {
        string text = ReadPage(RuleOf(id));
        FindingPage page = FindingPage.Parse(text);
        Assert.NotEmpty(page.Wrong);
        Assert.NotEmpty(page.Mended);
        string[] messages = SeedCheck.Run(page.Wrong);
        KeepReceived(RuleOf(id), text, page, messages);
        Assert.Equal(page.Messages, messages);
        Assert.All(messages, message => Assert.Contains($" {id}: ", message));
        Assert.Empty(SeedCheck.Run(page.Mended));
    }

    [Fact]
    public void Each_page_is_of_a_rule()
    {
        string[] pages = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "findings"), "CG*.md").Select(file => Path.GetFileName(file))];
        Assert.Empty(pages.Where(page => !page.Contains(".received.")).Except(FindingRules.All.Select(rule => rule.Id + ".md")));
    }

    [Fact]
    public void The_index_lists_each_rule()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "findings", "README.md")).Replace("\r\n", "\n");
        string table = text[(text.IndexOf("|---|---|---|\n", StringComparison.Ordinal) + "|---|---|---|\n".Length)..];
        Assert.Equal(string.Concat(FindingRules.All.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Severity} |\n")), table);
    }

    private static FindingRule RuleOf(string id) => FindingRules.All.Single(rule => rule.Id == id);

    private static string ReadPage(FindingRule rule)
    {
        string path = Path.Combine(Repository.Root, rule.Page);
        Assert.True(File.Exists(path), $"{rule.Page} is missing: write a page for {rule.Id}.");
        return File.ReadAllText(path).Replace("\r\n", "\n");
    }

    /// <summary>Leaves the page as it would be true beside one that is not.</summary>
    private static void KeepReceived(FindingRule rule, string text, FindingPage page, string[] messages)
    {
        string received = Path.Combine(Repository.Root, Path.ChangeExtension(rule.Page, ".received.md"));
        File.Delete(received);
        if (page.Messages.SequenceEqual(messages))
            return;
        int start = text.IndexOf('\n', text.IndexOf("````", text.IndexOf(FindingPage.MessageHeading, StringComparison.Ordinal), StringComparison.Ordinal)) + 1;
        int end = text.IndexOf("````", start, StringComparison.Ordinal);
        File.WriteAllText(received, text[..start] + string.Concat(messages.Select(message => message + "\n")) + text[end..]);
    }
}
