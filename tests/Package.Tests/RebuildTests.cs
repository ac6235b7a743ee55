using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Whatever happens to the seeds, the next build has it; and when nothing happens, it compiles nothing.</summary>
[Collection(PackageTests.Name)]
public sealed class RebuildTests(PackedPackage package)
{
    [Fact]
    public async Task Edit_add_delete_and_rename_regenerate_and_nothing_compiles_nothing()
    {
        ConsumerProject project = package.Workspace.Consumer("Console")
            .Write("seeds/corpus.yaml", "articles:\n  mill.txt: { date: 2020-02-03 }\n")
            .Write("seeds/mill.txt", "The mill turns.\n");
        await project.MustBuild();
        await Prints("mill | 2020-02-03 | seeds/mill.txt(1) | The mill turns.");

        DateTime compiled = project.CompiledAt("reader.dll");
        await project.MustBuild("--no-restore");
        Assert.Equal(compiled, project.CompiledAt("reader.dll"));

        project.Write("seeds/mill.txt", "The mill burns.\n");
        await project.MustBuild("--no-restore");
        await Prints("mill | 2020-02-03 | seeds/mill.txt(1) | The mill burns.");

        project.Write("seeds/corpus.yaml", "articles:\n  mill.txt: { date: 2020-02-04 }\n");
        await project.MustBuild("--no-restore");
        await Prints("mill | 2020-02-04 | seeds/mill.txt(1) | The mill burns.");

        project.Write("seeds/far/lake.md", "---\ndate: 2020-05-06\n---\n\nThe lake is calm.\n");
        File.SetLastWriteTimeUtc(project.PathOf("seeds/far/lake.md"), new DateTime(2001, 1, 1));
        await project.MustBuild("--no-restore");
        await Prints(
            "far/lake | 2020-05-06 | seeds/far/lake.md(5) | The lake is calm.",
            "mill | 2020-02-04 | seeds/mill.txt(1) | The mill burns.");

        // What an editor or a file system puts beside a seed is none.
        project.Write("seeds/._pond.md", "Not a seed.\n").Write("seeds/.drafts/sea.md", "Not a seed.\n");
        File.Move(project.PathOf("seeds/far/lake.md"), project.PathOf("seeds/pond.md"));
        await project.MustBuild("--no-restore");
        await Prints(
            "mill | 2020-02-04 | seeds/mill.txt(1) | The mill burns.",
            "pond | 2020-05-06 | seeds/pond.md(5) | The lake is calm.");

        File.Delete(project.PathOf("seeds/corpus.yaml"));
        await project.MustBuild("--no-restore");
        await Prints(
            "mill |  | seeds/mill.txt(1) | The mill burns.",
            "pond | 2020-05-06 | seeds/pond.md(5) | The lake is calm.");

        File.Delete(project.PathOf("seeds/mill.txt"));
        await project.MustBuild("--no-restore");
        await Prints("pond | 2020-05-06 | seeds/pond.md(5) | The lake is calm.");

        async Task Prints(params string[] expected) => Assert.Equal(expected, await project.Run("reader.dll"));
    }

    /// <summary>Without what a build keeps nothing else tells: an older file is no newer than the output, and its name stands in the list as before.</summary>
    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task An_older_file_that_takes_the_place_of_a_seed_is_compiled(string cache)
    {
        ConsumerProject project = package.Workspace.Consumer("Console").Write("seeds/mill.txt", "The mill turns.\n").Write("mill.old", "The mill burns.\n");
        File.SetLastWriteTimeUtc(project.PathOf("mill.old"), new DateTime(2020, 1, 1));
        await project.MustBuild($"-p:CorpusGenCache={cache}");
        DateTime compiled = project.CompiledAt("reader.dll");
        await project.MustBuild("--no-restore", $"-p:CorpusGenCache={cache}");
        Assert.Equal(compiled, project.CompiledAt("reader.dll"));
        File.Move(project.PathOf("mill.old"), project.PathOf("seeds/mill.txt"), overwrite: true);
        await project.MustBuild("--no-restore", $"-p:CorpusGenCache={cache}");
        Assert.Equal(["mill |  | seeds/mill.txt(1) | The mill burns."], await project.Run("reader.dll"));
    }

    /// <summary>An editor asks for the compiler's arguments between two builds; what it is told besides is in no file that a build looks at.</summary>
    [Theory]
    [InlineData("-p:DotNetWatchBuild=false", "CorpusGen.Editor.globalconfig")]
    [InlineData("-p:DotNetWatchBuild=true", "CorpusGen.Watch.globalconfig")]
    public async Task An_editor_between_two_builds_makes_none_compile(string watch, string told)
    {
        ConsumerProject project = package.Workspace.Consumer("Console").Write("seeds/mill.txt", "The mill turns.\n");
        await project.MustBuild();
        DateTime compiled = project.CompiledAt("reader.dll");
        DotNetRun editor = await DotNet.Run(
            project.Folder, "msbuild", "-nologo", "-t:Compile", "-getItem:CscCommandLineArgs", "-p:DesignTimeBuild=true", "-p:BuildingProject=false",
            "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=no/such.file", watch);
        Assert.Contains(told, editor.Succeeded().Output);
        await project.MustBuild("--no-restore");
        Assert.Equal(compiled, project.CompiledAt("reader.dll"));
    }

    [Fact]
    public async Task Dotnet_watch_is_told_of_every_seed()
    {
        ConsumerProject project = package.Workspace.Consumer("Console").Write("seeds/a.txt", "A.").Write("seeds/b/c.md", "C.").Write("seeds/corpus.yaml", "");
        (await DotNet.Run(project.Folder, "restore")).Succeeded();
        DotNetRun run = await DotNet.Run(project.Folder, "msbuild", "-getItem:Watch", "-p:DotNetWatchBuild=true");
        foreach (string seed in (string[])["seeds/a.txt", "seeds/b/c.md", "seeds/corpus.yaml"])
            Assert.Contains($"\"Identity\": \"{seed}\"", run.Succeeded().Output);
    }
}
