using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Xunit;

namespace CorpusGen.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void It_holds_the_library_the_generator_with_all_it_needs_the_targets_and_the_pages_of_the_findings()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Workspace.PackageFile);
        string[] expected =
        [
            "CONTRIBUTING.md", "README.md", "THIRD-PARTY-NOTICES.md",
            "analyzers/dotnet/cs/CorpusGen.Core.dll", "analyzers/dotnet/cs/CorpusGen.Generator.dll", "analyzers/dotnet/cs/YamlDotNet.dll",
            "benchmarks/README.md", "benchmarks/history.md",
            .. Build("build"), .. Build("buildTransitive"),
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
                .Select(page => Path.GetRelativePath(Repository.Root, page).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
            "lib/net8.0/CorpusGen.dll", "lib/net8.0/CorpusGen.xml", "lib/netstandard2.0/CorpusGen.dll", "lib/netstandard2.0/CorpusGen.xml",
            "seeds/corpus.yaml",
            .. Task(RuntimeInformation.RuntimeIdentifier), .. Task("net8.0"),
        ];
        Assert.Equal(expected, archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Except(["[Content_Types].xml", "CorpusGen.nuspec"])
            .Order(StringComparer.Ordinal));

        static string[] Build(string folder) =>
            [$"{folder}/CorpusGen.Editor.globalconfig", $"{folder}/CorpusGen.Watch.globalconfig", $"{folder}/CorpusGen.props", $"{folder}/CorpusGen.targets"];

        static string[] Task(string folder) =>
        [
            $"tasks/{folder}/CorpusGen.Build.dll", $"tasks/{folder}/CorpusGen.Build.runtimeconfig.json",
            $"tasks/{folder}/CorpusGen.Core.dll", $"tasks/{folder}/YamlDotNet.dll",
        ];
    }

    [Fact]
    public void What_its_README_leads_to_is_in_it()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Workspace.PackageFile);
        string[] names = [.. archive.Entries.Select(entry => entry.FullName)];
        using var readme = new StreamReader(archive.GetEntry("README.md")!.Open());
        string[] links = [.. Regex.Matches(readme.ReadToEnd(), @"\]\((?![a-z]+:)([^)#]+)[^)]*\)").Select(match => match.Groups[1].Value)];
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(names, name => name == link || name.StartsWith(link + "/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void The_library_has_a_strong_name(string framework)
    {
        using PEReader library = PackedAssembly.Open(package.Workspace.PackageFile, $"lib/{framework}/CorpusGen.dll");
        Assert.True(library.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
    }

    /// <summary>
    /// The recogniser's model is in it for the compiler, for the build task and for each platform that the task is compiled for: 2.4 MB each; the rest is code.
    /// </summary>
    [Fact]
    public void It_is_no_larger_than_it_has_to_be()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.Workspace.PackageFile);
        Assert.InRange(archive.Entries.Sum(entry => entry.CompressedLength), 100_000, 11_500_000);
    }
}
