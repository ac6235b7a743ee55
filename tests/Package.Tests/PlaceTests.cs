using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Where seeds and projects may lie, and how they are called.</summary>
[Collection(PackageTests.Name)]
public sealed class PlaceTests(PackedPackage package)
{
    [Fact]
    public async Task Paths_may_have_blanks_umlauts_and_number_signs()
    {
        ConsumerProject project = package.Workspace.Consumer("Console", "Büro für C#; 100% wahr")
            .Write("seeds/Grüße aus Köln/the mayor's # 1.de.txt", " date 2020-02-03 It rains.");
        await project.MustBuild();
        string line = Assert.Single(await project.Run("reader.dll"));
        Assert.EndsWith("| 2020-02-03 | seeds/Grüße aus Köln/the mayor's # 1.de.txt(1) | It rains.", line);
    }

    [Fact]
    public async Task Seeds_outside_of_the_project_have_the_same_names_wherever_it_lies()
    {
        ConsumerProject project = package.Workspace.Consumer("Console").Write("../common/corpora/wires/rain.txt", " date 2020-02-03 It rains.");
        await project.MustBuild("-p:CorpusGenRoot=../common/corpora");
        Assert.Equal(["wires/rain | 2020-02-03 | corpora/wires/rain.txt(1) | It rains."], await project.Run("reader.dll"));
    }

    [Fact]
    public async Task Seeds_that_the_project_copies_are_copied()
    {
        ConsumerProject project = package.Workspace.Consumer("Console").Write("seeds/rain.txt", " date 2020-02-03 It rains.");
        string file = project.PathOf("Console.csproj");
        string copying = "  <ItemGroup><None Update=\"seeds/**\" CopyToOutputDirectory=\"PreserveNewest\" /></ItemGroup>\n</Project>";
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("</Project>", copying));
        await project.MustBuild();
        Assert.True(File.Exists(project.PathOf("bin/Debug/net10.0/seeds/rain.txt")));
        Assert.Equal(["rain | 2020-02-03 | seeds/rain.txt(1) | It rains."], await project.Run("reader.dll"));
    }

    [Theory, InlineData("Microsoft.NET.Sdk.Web"), InlineData("Microsoft.NET.Sdk.Worker")]
    public async Task Seeds_of_a_web_project_are_not_published(string sdk)
    {
        ConsumerProject project = package.Workspace.Consumer("Console")
            .Write("appsettings.json", "{}")
            .Write("seeds/autumn/rain.json", """{"id": "rain", "published": "2020-02-03", "text": "It rains."}""");
        string file = project.PathOf("Console.csproj");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("Microsoft.NET.Sdk", sdk));
        (await DotNet.Run(project.Folder, "publish", "-nologo", "-nodeReuse:false", "-c", "Debug", "-o", "out")).Succeeded();
        Assert.True(File.Exists(project.PathOf("out/appsettings.json")));
        Assert.Empty(Directory.EnumerateFiles(project.PathOf("out"), "rain.json", SearchOption.AllDirectories));
        Assert.Equal(["rain | 2020-02-03 | seeds/autumn/rain.json(1) | It rains."], await project.Run("reader.dll"));
    }

    [Fact]
    public async Task Names_and_visibility_are_the_users()
    {
        ConsumerProject project = package.Workspace.Consumer("Console")
            .Write("weather/rain.txt", " date 2020-02-03 It rains.")
            .Write("Program.cs", """
                namespace Other;

                public static class Program
                {
                    public static CorpusGen.Article Rain => Weather.Reports.Articles.Rain;

                    public static void Main() => System.Console.WriteLine($"{Rain} {typeof(Weather.Reports).IsPublic} {Weather.Reports.Dates.Rain.Published}");
                }
                """);
        string file = project.PathOf("Console.csproj");
        const string Wishes = """
              <PropertyGroup>
                <CorpusGenRoot>
                  weather
                </CorpusGenRoot>
                <CorpusGenNamespace>
                  Weather
                </CorpusGenNamespace>
                <CorpusGenClass> Reports </CorpusGenClass>
                <CorpusGenVisibility>
                  public
                </CorpusGenVisibility>
              </PropertyGroup>
            </Project>
            """;
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("</Project>", Wishes));
        await project.MustBuild();
        Assert.Equal(["rain True 2020-02-03"], await project.Run("reader.dll"));
    }

    [Fact]
    public async Task A_root_that_is_not_there_is_said_to_be_missing()
    {
        ConsumerProject project = package.Workspace.Consumer("Console").Write("Program.cs", "System.Console.WriteLine();").Write("seeds/rain.txt", " date 2020-02-03 It rains.");
        string finding = Assert.Single(ConsumerProject.FindingsIn(await project.MustBuild("-p:CorpusGenRoot=Seeds/C# %2441")));
        Assert.Contains("warning CG0006: The project's property CorpusGenRoot is 'Seeds/C# $41', and there is no such folder", finding);
    }

    /// <summary>The compiler reads its arguments by lines and quotation marks; other systems than Windows have file names with both.</summary>
    [Fact]
    public async Task A_file_name_is_never_an_argument_of_the_compiler()
    {
        if (OperatingSystem.IsWindows())
            return;
        ConsumerProject project = package.Workspace.Consumer("Console")
            .Write("Program.cs", """
                #if INJECTED
                #error
                #endif
                foreach (var article in Acme.Reader.Corpus.Articles.All)
                    System.Console.WriteLine(article.Source);
                """)
            .Write("seeds/a's $(rain); @(snow)/%20*?.txt", " date 2020-02-03 It rains.")
            .Write("seeds/rain\n-define:INJECTED\n.txt", " date 2020-02-03 It rains.")
            .Write("seeds/a \"quoted\" folder/rain.txt", " date 2020-02-03 It rains.");
        DotNetRun build = await project.MustBuild();
        Assert.Equal(2, ConsumerProject.FindingsIn(build).Count(finding => finding.Contains(": warning CG0010: The seed '", StringComparison.Ordinal)));
        Assert.Contains("'a ?quoted? folder/rain.txt' has a quotation mark", build.Output);
        Assert.Equal(["seeds/a's $(rain); @(snow)/%20*?.txt(1)"], await project.Run("reader.dll"));
    }

    [Theory]
    [InlineData("no folder", false)]
    [InlineData("an empty folder", true)]
    public async Task A_project_without_seeds_builds_and_says_nothing(string what, bool hasFolder)
    {
        ConsumerProject project = package.Workspace.Consumer("Console").Write("Program.cs", $"System.Console.WriteLine(\"{what}\");");
        if (hasFolder)
            Directory.CreateDirectory(project.PathOf("seeds"));
        DotNetRun build = await project.MustBuild();
        Assert.Empty(ConsumerProject.FindingsIn(build));
        Assert.Equal([what], await project.Run("reader.dll"));
    }
}
