using System;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core.Tests;
using Xunit;

namespace CorpusGen.Tool.Tests.Interchange;

/// <summary>
/// A case is a folder in <c>tests/Cases/interchange</c>: its <c>input</c>, perhaps more <c>arguments</c> and seeds that are <c>there</c> already, and
/// everything that importing it says and writes.
/// </summary>
public sealed class ImportCaseTests : SeedsOnDisk
{
    private const string Area = "interchange";

    public static TheoryData<string> Cases() =>
        [.. Directory.EnumerateDirectories(Repository.Cases(Area)).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_folder_is_imported(string name)
    {
        string folder = Repository.Cases($"{Area}/{name}"), seeds = Path.Combine(Folder, "seeds");
        string there = Path.Combine(folder, "there");
        foreach (string file in Directory.Exists(there) ? Directory.GetFiles(there) : [])
            Seed("seeds/" + Path.GetFileName(file), File.ReadAllText(file));
        string arguments = Path.Combine(folder, "arguments");
        ToolRun run = ToolRun.Of(
            ["import", Path.Combine(folder, "input"), "--output", seeds, .. File.Exists(arguments) ? File.ReadAllText(arguments).Split(' ', '\n').Where(word => word.Length > 0) : []]);
        var result = new StringBuilder(
            run.Error.ReplaceLineEndings("\n").Replace(folder.Replace('\\', '/') + "/", "").Replace(Folder.Replace('\\', '/') + "/", ""));
        Assert.Equal(run.Error.Contains(": error ", StringComparison.Ordinal) ? 1 : 0, run.Status);
        if (Directory.Exists(seeds))
        {
            foreach (string file in Directory.EnumerateFiles(seeds, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                result.Append($"\n==> {Path.GetRelativePath(Folder, file).Replace('\\', '/')}\n{File.ReadAllText(file)}");
            Assert.DoesNotContain(ToolRun.Of("check", seeds).Lines, line => line.Contains(": error ", StringComparison.Ordinal));
        }

        Assert.Equal(Directory.Exists(seeds) ? ["seeds"] : [], Directory.EnumerateFileSystemEntries(Folder).Select(Path.GetFileName));
        ExpectedFile.AssertHolds(Area, $"{name}/result", result.ToString());
    }
}
