using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Tests;
using CorpusGen.Core.Tests.Findings;
using Xunit;

namespace CorpusGen.Tool.Tests.Interchange;

/// <summary>The pages on what the command line finds are true: the wrong files give just these messages, the mended ones none of them.</summary>
public sealed class CommandPageTests : SeedsOnDisk
{
    private const string Prompt = "$ corpusgen ";

    public static TheoryData<string> Rules() =>
        [.. FindingRules.All.Select(rule => rule.Id).Where(id => string.CompareOrdinal(id, "CG0900") >= 0 && string.CompareOrdinal(id, "CG0999") <= 0)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_wrong_files_give_the_messages_and_the_mended_ones_none(string id)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "findings", id + ".md")).Replace("\r\n", "\n");
        FindingPage page = FindingPage.Parse(text);
        string[] commands = [.. text.Split('\n').Where(line => line.StartsWith(Prompt, StringComparison.Ordinal))];
        Assert.Equal(commands[0], page.Messages[0]);
        string said = Run("wrong", page.Wrong, commands[0]);
        Assert.Equal(page.Messages.Skip(1), said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains($" {id}: ", said);
        Assert.DoesNotContain(id, Run("mended", page.Mended, commands[^1]));
    }

    /// <summary>Runs a command as in a folder of its own.</summary>
    private string Run(string name, IReadOnlyList<SeedFile> files, string command)
    {
        Assert.NotEmpty(files);
        foreach (SeedFile file in files)
            Seed($"{name}/{file.Path}", file.Text);
        string folder = Path.Combine(Folder, name);
        string[] args = [.. command[Prompt.Length..].Split(' ').Select(word => word is "wires" or "seeds" or "out" ? Path.Combine(folder, word) : word)];
        return ToolRun.Of(args).Error.ReplaceLineEndings("\n").Replace(folder.Replace('\\', '/') + "/", "");
    }
}
