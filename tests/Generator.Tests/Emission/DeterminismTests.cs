using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>Same seeds, same bytes, whatever the order of the files, the machine's culture or the folder.</summary>
public class DeterminismTests
{
    private static readonly TestProject Project = Enumerable.Range(0, 40).Aggregate(
        SampleProjects.Harbour.WithSeed("seeds/corpus.yaml", "articles:\n  - file: i0.txt\n    id: istanbul\n"),
        (project, i) => project.WithSeed(
            $"seeds/i{i}.txt", $"date: 2024-05-{i % 28 + 1:00}\n\nIn Istanbul it rained on Friday, {i} millimetres. Ida Iversen saw it in İzmir.\n"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void In_any_order_of_the_files(int seed)
    {
        var random = new Random(seed);
        TestProject shuffled = Project with { Seeds = [.. Project.Seeds.OrderBy(_ => random.Next())] };
        Assert.Equal(Project.Run().Code, shuffled.Run().Code);
        Assert.Equal(Project.Run().Result.Diagnostics.Select(diagnostic => diagnostic.ToString()), shuffled.Run().Result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void In_any_culture(string culture)
    {
        string expected = Project.Run().Code;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Project.Run().Code);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void In_any_folder_and_with_either_separator()
    {
        const string Windows = @"C:\src\newsroom\seeds\";
        TestProject moved = Project.WithProperty("CorpusGenRootPath", Uri.EscapeDataString(Windows)) with
        {
            Seeds = [.. Project.Seeds.Select(seed => new SeedText(
                Windows + seed.Path[(TestProject.Directory + "seeds/").Length..].Replace('/', '\\'), seed.GetText()!.ToString()))],
        };
        Assert.Equal(Project.Run().Code, moved.Run().Code);
    }

    [Fact]
    public void Whatever_the_line_ends()
    {
        TestProject windows = Project with { Seeds = [.. Project.Seeds.Select(seed => new SeedText(seed.Path, seed.GetText()!.ToString().Replace("\n", "\r\n")))] };
        Assert.Equal(Project.Run().Code, windows.Run().Code);
    }
}
