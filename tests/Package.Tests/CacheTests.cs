using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>What a build keeps under <c>obj</c> for the next: it is used, and makes no difference.</summary>
[Collection(PackageTests.Name)]
public sealed class CacheTests(PackedPackage package)
{
    private const string Prepared = "Corpus.g.cs.corpusgen";

    [Theory]
    [InlineData("Xunit2", "")]
    [InlineData("XunitV3", "")]
    [InlineData("Libraries", "Library")]
    public async Task With_and_without_it_the_code_is_the_same(string consumer, string folder)
    {
        ConsumerProject project = package.Workspace.Consumer(consumer).In(folder);
        await project.MustBuild("-p:EmitCompilerGeneratedFiles=true");
        Dictionary<string, string> with = GeneratedIn(project);
        Assert.NotEmpty(with);
        Assert.NotEmpty(Directory.EnumerateFiles(project.PathOf("obj"), Prepared, SearchOption.AllDirectories));
        Directory.Delete(project.PathOf("obj"), recursive: true);
        await project.MustBuild("-p:EmitCompilerGeneratedFiles=true", "-p:CorpusGenCache=false");
        Assert.Empty(Directory.EnumerateFiles(project.PathOf("obj"), Prepared, SearchOption.AllDirectories));
        Assert.Equal(with, GeneratedIn(project));
    }

    [Theory]
    [InlineData("Xunit2", "")]
    [InlineData("Libraries", "Library")]
    public async Task The_compiler_takes_it(string consumer, string folder)
    {
        ConsumerProject project = package.Workspace.Consumer(consumer).In(folder);
        await project.MustBuild();

        // A word in a comment tells it from what the compiler would make itself; all hashes are made right again.
        foreach (string file in Directory.EnumerateFiles(project.PathOf("obj"), Prepared, SearchOption.AllDirectories))
        {
            string code = File.ReadAllText(file);
            string changed = code.Replace(", as code.", ", AS CODE.", StringComparison.Ordinal);
            Assert.NotEqual(code, changed);
            WriteQuietly(file, changed);
            string index = Path.Combine(Path.GetDirectoryName(file)!, "corpus.corpusgen");
            string said = File.ReadAllText(index).Replace(HashOf(code), HashOf(changed), StringComparison.Ordinal);
            said = said[..said.LastIndexOf("end\t", StringComparison.Ordinal)];
            WriteQuietly(index, $"{said}end\t{HashOf(said)}\n");
        }

        project.Write("More.cs", "internal static class More { }\n");
        await project.MustBuild("-p:EmitCompilerGeneratedFiles=true");
        string[] entries = [.. GeneratedIn(project).Where(file => file.Key.EndsWith("Corpus.g.cs", StringComparison.Ordinal)).Select(file => file.Value)];
        Assert.NotEmpty(entries);
        Assert.All(entries, text => Assert.Contains(", AS CODE.", text));
    }

    [Fact]
    public async Task Cleaning_takes_it_away()
    {
        ConsumerProject project = package.Workspace.Consumer("Xunit2");
        await project.MustBuild();
        (await DotNet.Run(project.Folder, "clean", "-nologo", "-nodeReuse:false")).Succeeded();
        Assert.Empty(Directory.EnumerateFiles(project.PathOf("obj/Debug"), "*.corpusgen", SearchOption.AllDirectories));
        Assert.Empty(Directory.EnumerateFiles(project.PathOf("obj/Debug"), "documents*.bin", SearchOption.AllDirectories));
        await project.MustBuild("--no-restore");
    }

    [Fact]
    public async Task It_lies_with_all_else_that_a_build_makes()
    {
        ConsumerProject project = package.Workspace.Consumer("Xunit2");
        string artifacts = project.PathOf("../artifacts");
        await project.MustBuild("--artifacts-path", artifacts);
        string kept = Assert.Single(Directory.EnumerateFiles(artifacts, Prepared, SearchOption.AllDirectories));
        Assert.Equal(Path.GetFullPath(Path.Combine(artifacts, "obj/Acme.Newsroom.Tests/debug/CorpusGen", Prepared)), Path.GetFullPath(kept));
        Assert.Equal(
            ["Acme.Newsroom.Tests.csproj", "FixtureTests.cs", "seeds"], Directory.EnumerateFileSystemEntries(project.Folder).Select(Path.GetFileName).Order());
        (await DotNet.Run(project.Folder, "clean", "-nologo", "-nodeReuse:false", "--artifacts-path", artifacts)).Succeeded();
        Assert.False(File.Exists(kept));
    }

    private static void WriteQuietly(string file, string text)
    {
        DateTime time = File.GetLastWriteTimeUtc(file);
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(file, time);
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())));

    private static Dictionary<string, string> GeneratedIn(ConsumerProject project) => Directory
        .EnumerateFiles(project.PathOf("obj"), "*.g.cs", SearchOption.AllDirectories)
        .Where(file => file.Contains("CorpusGen.Generator.CorpusGenerator", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetRelativePath(project.Folder, file), File.ReadAllText);
}
