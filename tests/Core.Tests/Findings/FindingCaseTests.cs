using System;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core.Documents;
using Xunit;

namespace CorpusGen.Core.Tests.Findings;

/// <summary>
/// A case is a folder in <c>tests/Cases/findings</c>, whose name says what it shows: its <c>seeds</c>, and beside them every finding of the build.
/// </summary>
public class FindingCaseTests
{
    private const string Area = "findings";

    public static TheoryData<string> Cases() =>
        [.. Directory.EnumerateDirectories(Repository.Cases(Area)).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_folder_has_its_findings(string name)
    {
        string folder = Repository.Cases($"{Area}/{name}");
        SeedFile[] files =
        [
            .. Directory.EnumerateFiles(Path.Combine(folder, "seeds"), "*", SearchOption.AllDirectories)
                .Select(file => Decode(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file))),
        ];
        string[] findings = SeedCheck.Run(files);
        Assert.Equal(findings, SeedCheck.Run([.. files.Reverse()]));
        ExpectedFile.AssertHolds(Area, $"{name}/findings", string.Concat(findings.Select(finding => finding + "\n")));
    }

    private static SeedFile Decode(string path, byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        return new SeedFile(path, text, IsUtf8: Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes));
    }
}
