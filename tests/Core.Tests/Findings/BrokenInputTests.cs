using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using CorpusGen.Core.Findings;
using Xunit;

namespace CorpusGen.Core.Tests.Findings;

/// <summary>The cases together: enough inputs that are broken, and every rule shown by one of them, with its exact finding.</summary>
public partial class BrokenInputTests
{
    /// <summary>What no folder of small files can provoke, and where it is seen instead.</summary>
    private static readonly Dictionary<string, string> SeenElsewhere = new()
    {
        ["CG0001"] = "DocumentReaderTests: a fault of ours",
        ["CG0003"] = "FindingTests of the generator: the project's properties",
        ["CG0005"] = "FindingTests of the generator: the project's references",
        ["CG0006"] = "FindingTests of the generator: the project's properties",
        ["CG0007"] = "LanguageTests of the package: projects in F# and Visual Basic",
        ["CG0008"] = "FindingTests of the generator: the project's own types",
        ["CG0009"] = "MembersExceptTests of the generator: the project's properties",
        ["CG0010"] = "PlaceTests of the package: names of files",
        ["CG0011"] = "ImportedTypeTests of the generator: the project's references",
        ["CG0012"] = "PlaceTests of the package, CheckTests of the tool: links to nothing",
        ["CG0013"] = "PlaceTests of the package: folders in folders",
        ["CG0704"] = "FindingPageTests: a file of a million characters, which the page writes as a repeated line",
        ["CG0706"] = "LargeCorpusTests of the generator: a thousand documents, in a build",
        ["CG0801"] = "UnusedArticlesTests of the generator: code beside the seeds",
    };

    private static readonly string[] Expected =
        [.. Directory
            .EnumerateFiles(Repository.Cases("."), "*.expected", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".received.expected", StringComparison.Ordinal))];

    public static TheoryData<string> Rules() => [.. FindingRules.All.Select(rule => rule.Id).Except(SeenElsewhere.Keys)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_is_shown_by_a_case(string id)
    {
        FindingRule rule = FindingRules.All.Single(rule => rule.Id == id);
        string finding = $"{rule.Severity.ToString().ToLowerInvariant()} {id}: ";
        Assert.Contains(Expected, file => FindingsIn(file).Contains(finding));
    }

    [Fact]
    public void There_are_more_than_a_hundred_broken_inputs()
    {
        // Folders of cases have several expected files: what is found, and what is read nonetheless.
        int broken = Expected.Where(file => FindingsIn(file).Any(finding => finding.StartsWith("error ", StringComparison.Ordinal)))
            .Select(file => Directory.Exists(Path.Combine(Path.GetDirectoryName(file)!, "seeds")) ? Path.GetDirectoryName(file)! : file)
            .Distinct()
            .Count();
        Assert.InRange(broken, 100, int.MaxValue);
    }

    /// <summary>Each finding of an expected file, as far as its colon: <c>error CG0101: </c>.</summary>
    private static HashSet<string> FindingsIn(string file) =>
        [.. FindingAtItsPlace().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"^\S.*\([0-9]+,[0-9]+\): ((?:error|warning|info) CG[0-9]{4}: )\S", RegexOptions.Multiline)]
    private static partial Regex FindingAtItsPlace();
}
