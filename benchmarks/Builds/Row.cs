using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Package.Tests.Projects;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>One thing that is measured: a project and its baseline, and what is changed before each build.</summary>
/// <param name="Name">As the command line says it.</param>
/// <param name="Properties">What the project with the package says besides.</param>
/// <param name="Code">Whether its code names articles and their times.</param>
/// <param name="Change">What changes before each measured build of the project with the package.</param>
/// <param name="BaselineChange">The same, for the one without it.</param>
/// <param name="BaselineIsItself">Whether the baseline is the project with the package, too.</param>
internal sealed record Row(
    string Name, string Properties, bool Code, Change Change, Change BaselineChange, bool BaselineIsItself = false)
{
    private const string ProjectFile = "Acme.Newsroom.Tests.csproj";
    private const int DocumentLength = 4096;
    private const int NamedArticles = 20;

    private static readonly string[] Newcomers =
        ["Nathan Brookfield", "Olga Marchetti", "Pieter Vandermeer", "Rosa Delgado", "Samir Khoury", "Tanja Hoffmann", "Umberto Ferrari", "Wanda Kowalska"];

    public static Row[] All { get; } =
    [
        new("edit", "", Code: true, Change.Code, Change.Code),
        new("edit-off", "<CorpusGenMembers>false</CorpusGenMembers>", Code: false, Change.Code, Change.Code),
        new("first", "", Code: true, Change.Everything, Change.Everything),
        new("document", "", Code: true, Change.Document, Change.Code, BaselineIsItself: true),
        new("name", "", Code: true, Change.Name, Change.Code, BaselineIsItself: true),
        new("nothing", "", Code: true, Change.Nothing, Change.Nothing),
    ];

    public async Task<Result> Measure(PackageWorkspace workspace, int documents, int rounds, bool noServer)
    {
        ConsumerProject with = Prepare(workspace, documents, package: true);
        ConsumerProject without = BaselineIsItself ? with : Prepare(workspace, documents, package: false);
        await with.MustBuild();
        await without.MustBuild();
        var pairs = new List<(BuildTime With, BuildTime Without)>();
        for (int round = 1; round <= rounds; round++)
        {
            BuildTime one = await BuildTime.Of(with, () => Make(Change, with, round), noServer);
            pairs.Add((one, await BuildTime.Of(without, () => Make(BaselineChange, without, -round), noServer)));
        }

        double memory = await PeakOf(with, Change, rounds + 1, noServer);
        double memoryWithout = await PeakOf(without, BaselineChange, -rounds - 1, noServer);
        return new Result(
            Name,
            Median.Of(pairs.Select(pair => pair.With.Wall)),
            Median.Of(pairs.Select(pair => pair.Without.Wall)),
            Median.Of(pairs.Select(pair => pair.With.Wall / pair.Without.Wall)),
            Median.Of(pairs.Select(pair => pair.With.Cpu)),
            Median.Of(pairs.Select(pair => pair.Without.Cpu)),
            Median.Of(pairs.Select(pair => pair.With.Cpu / pair.Without.Cpu)))
        {
            Memory = memory,
            MemoryWithout = memoryWithout,
        };
    }

    private static Task<double> PeakOf(ConsumerProject project, Change change, int round, bool noServer)
    {
        Make(change, project, round);
        return CompilerMemory.Of(() => project.MustBuild(BuildTime.Arguments(noServer)));
    }

    private ConsumerProject Prepare(PackageWorkspace workspace, int documents, bool package)
    {
        ConsumerProject project = workspace.Consumer("Xunit2");
        Directory.Delete(project.PathOf("seeds"), recursive: true);
        for (int i = 0; i < documents; i++)
            project.Write($"seeds/wire-{i:00000}.txt", GeneratedDocument.Of(i, DocumentLength));
        string[] lines = File.ReadAllLines(project.PathOf(ProjectFile));
        project.Write(ProjectFile, string.Join('\n', lines.Select(line => line switch
        {
            _ when line.Contains("\"CorpusGen\"", StringComparison.Ordinal) && !package => "<EmbeddedResource Include=\"seeds/**/*.txt\" />",
            _ when line.Contains("<IsPackable>", StringComparison.Ordinal) && package => line + Properties,
            _ => line,
        })));
        string[] uses = [.. Enumerable.Range(0, Math.Min(NamedArticles, documents)).Select(i => $"Assert.NotEmpty(Corpus.Articles.Wire{i:00000}.Times);")];
        project.Write("FixtureTests.cs", $$"""
            using Xunit;

            namespace Acme.Newsroom.Tests;

            public sealed class FixtureTests
            {
                [Fact]
                public void One_and_one_is_two() => Assert.Equal(2, 1 + 1);

                [Fact]
                public void Named()
                {
                    {{(package && Code ? string.Join(' ', uses) : "")}}
                }
            }
            """);
        return project;
    }

    private static void Make(Change change, ConsumerProject project, int round)
    {
        switch (change)
        {
            case Change.Code:
                project.Write("Edited.cs", $"internal static class Edited {{ public const int Round = {round}; }}");
                break;
            case Change.Document:
                project.Write("seeds/wire-00001.txt", GeneratedDocument.Of(1, DocumentLength) + $"\nEdited {Math.Abs(round)} times.\n");
                break;
            case Change.Name:
                project.Write(
                    "seeds/wire-00001.txt", GeneratedDocument.Of(1, DocumentLength) + $"\n{Newcomers[Math.Abs(round) % Newcomers.Length]} came, too.\n");
                break;
            case Change.Everything:
                // As on a fresh clone: nothing compiled, but the packages are restored.
                Directory.Delete(project.PathOf("obj/Debug"), recursive: true);
                Directory.Delete(project.PathOf("bin"), recursive: true);
                break;
        }
    }
}

/// <summary>What happens before a build.</summary>
internal enum Change
{
    Nothing,
    Code,

    /// <summary>A document is edited and names whom it named.</summary>
    Document,

    /// <summary>A document is edited and names somebody whom no document named before.</summary>
    Name,
    Everything,
}
