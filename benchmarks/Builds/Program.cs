using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using CorpusGen.Package.Tests;

// What the generator adds to `dotnet build`: the same test project after the same edit of a C# file, with the package and
// so many documents, and without both, in turn.
const int Rounds = 5;
const int DocumentLength = 4096;
const string ProjectFile = "Acme.Newsroom.Tests.csproj";
int[] counts = args.Length == 0 ? [1_000, 3_000] : [.. args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture))];
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

using PackageWorkspace workspace = await PackageWorkspace.Create();
ConsumerProject without = await Prepare(0);
Console.WriteLine($"`dotnet build` after an edit of a C# file; medians of {Rounds} pairs, in seconds");
Console.WriteLine($"{"documents",9}{"with",9}{"without",9}{"ratio",9}{"nothing to do",16}");
foreach (int count in counts)
{
    ConsumerProject with = await Prepare(count);
    var pairs = new List<(double With, double Without)>();
    for (int round = 0; round < Rounds; round++)
        pairs.Add((await MeasureEdit(with, round), await MeasureEdit(without, round)));
    double idle = Median([await Measure(with), await Measure(with), await Measure(with)]);
    double ratio = Median(pairs.Select(pair => pair.With / pair.Without));
    Console.WriteLine($"{count,9}{Median(pairs.Select(pair => pair.With)),9:F2}{Median(pairs.Select(pair => pair.Without)),9:F2}{ratio,9:F2}{idle,16:F2}");
}

// Restored and built once, so that no measurement pays for what only the first build of a machine does.
async Task<ConsumerProject> Prepare(int documents)
{
    ConsumerProject project = workspace.Consumer("Xunit2");
    Directory.Delete(project.PathOf("seeds"), recursive: true);
    project.Write("FixtureTests.cs", """
        using Xunit;

        public sealed class FixtureTests
        {
            [Fact]
            public void One_and_one_is_two() => Assert.Equal(2, 1 + 1);
        }
        """);
    if (documents == 0)
    {
        string[] lines = File.ReadAllLines(project.PathOf(ProjectFile));
        project.Write(ProjectFile, string.Join('\n', lines.Where(line => !line.Contains("\"CorpusGen\"", StringComparison.Ordinal))));
    }

    for (int i = 0; i < documents; i++)
        project.Write($"seeds/wire-{i:00000}.txt", GeneratedDocument.Of(i, DocumentLength));
    await project.MustBuild();
    return project;
}

static async Task<double> MeasureEdit(ConsumerProject project, int round)
{
    project.Write("Edited.cs", $"internal static class Edited {{ public const int Round = {round}; }}");
    return await Measure(project);
}

static async Task<double> Measure(ConsumerProject project)
{
    var watch = Stopwatch.StartNew();
    await project.MustBuild("--no-restore");
    return watch.Elapsed.TotalSeconds;
}

static double Median(IEnumerable<double> values)
{
    double[] sorted = [.. values.Order()];
    return sorted[sorted.Length / 2];
}
