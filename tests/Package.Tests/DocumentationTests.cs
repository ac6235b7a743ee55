using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>What the pages point to is there: a recipe that names a file that was renamed costs its reader an hour.</summary>
public sealed partial class DocumentationTests
{
    // Files that the reader of a recipe is to make.
    private static readonly string[] ToBeMade = ["src/Core/Documents/YourFormatReader.cs", "docs/findings/CGnnnn.md"];

    public static TheoryData<string> Pages() =>
        ["README.md", "CONTRIBUTING.md", "benchmarks/README.md", "docs/architecture.md", "docs/projects.md", "docs/times.md", .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "decisions"))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(System.StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Pages))]
    public void Every_file_that_a_page_names_exists(string page)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, page));
        string folder = Path.GetDirectoryName(page)!;
        IEnumerable<string> links = Link().Matches(text).Select(match => Path.Combine(folder, match.Groups[1].Value));
        IEnumerable<string> paths = PathInCode().Matches(text).Select(match => match.Groups[1].Value).Except(ToBeMade);
        Assert.All(links.Concat(paths), path => Assert.True(Exists(path), $"{page} names {path}, which is not there."));
    }

    private static bool Exists(string path)
    {
        string full = Path.Combine(Repository.Root, path);
        return path.Contains('*') ? Directory.GetFiles(Path.GetDirectoryName(full)!, Path.GetFileName(full)).Length > 0 : Path.Exists(full);
    }

    [GeneratedRegex(@"\]\((?![a-z]+:)([^)#]+)[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`((?:src|tests|docs|samples|benchmarks|training)/[^\s`]*)`")]
    private static partial Regex PathInCode();
}
