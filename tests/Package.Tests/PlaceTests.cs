using System;
using System.Diagnostics;
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
        ConsumerProject project = package.Workspace
            .Consumer("Console")
            .Write("Program.cs", "System.Console.WriteLine();")
            .Write("seeds/rain.txt", " date 2020-02-03 It rains.");
        string finding = Assert.Single(ConsumerProject.FindingsIn(await project.MustBuild("-p:CorpusGenRoot=Seeds/C# %2441")));
        Assert.Contains("warning CG0006: The project's property CorpusGenRoot is 'Seeds/C# $41', and there is no such folder", finding);
        Assert.Contains("Did you mean 'seeds'?", finding);
    }

    [Theory]
    [InlineData("../common/Weather/", "../common/weather")]
    [InlineData("common", "../common")]
    [InlineData("rain", "Rain")]
    [InlineData("../elsewhere", null)]
    public async Task The_root_that_was_meant_is_guessed(string root, string? meant)
    {
        if (OperatingSystem.IsWindows())
            return;
        ConsumerProject project = package.Workspace.Consumer("Console")
            .Write("Program.cs", "System.Console.WriteLine();")
            .Write("Rain/rain.txt", " date 2020-02-03 It rains.")
            .Write("../common/weather/rain.txt", " date 2020-02-03 It rains.")
            .Write("../Directory.Build.props", "<Project><Import Project=\"../Directory.Build.props\" /></Project>");
        string[] findings = [.. ConsumerProject.FindingsIn(await project.MustBuild($"-p:CorpusGenRoot={root}"))];
        if (meant is null)
            Assert.DoesNotContain(findings, finding => finding.Contains("Did you mean", StringComparison.Ordinal));
        else
            Assert.Contains($"Did you mean '{meant}'?", Assert.Single(findings));
    }

    /// <summary>The compiler reads its arguments by lines and quotation marks; other systems than Windows have file names with both.</summary>
    [UnixFact]
    public async Task A_file_name_is_never_an_argument_of_the_compiler()
    {
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
            .Write("seeds/a \"quoted\" folder/rain.txt", " date 2020-02-03 It rains.")
            .Write("seeds/a|b.txt", " date 2020-02-03 It rains.");
        DotNetRun build = await project.MustBuild();
        Assert.Equal(3, ConsumerProject.FindingsIn(build).Count(finding => finding.Contains(": warning CG0010: The seed '", StringComparison.Ordinal)));
        Assert.Contains("'a ?quoted? folder/rain.txt' has a quotation mark", build.Output);
        Assert.Equal(["seeds/a's $(rain); @(snow)/%20*?.txt(1)"], await project.Run("reader.dll"));
    }

    /// <summary>MSBuild takes a backslash for a slash, wherever it stands: a name that somebody else made could mean any file.</summary>
    [UnixFact]
    public async Task A_file_name_never_leaves_the_folder()
    {
        ConsumerProject project = package.Workspace.Consumer("Console")
            .Write("secret.txt", "SECRET")
            .Write("seeds/rain.txt", " date 2020-02-03 It rains.")
            .Write("seeds/x/snow.txt", " date 2020-02-03 It snows.")
            .Write("seeds/x\\..\\..\\secret.txt", "harmless")
            .Write("seeds/x\\..\\rain.txt", "harmless")
            .Write("seeds/x\\snow.txt", "harmless")
            .Write("seeds/no\\where.txt", "harmless");
        DotNetRun build = await project.MustBuild();
        string[] findings = [.. ConsumerProject.FindingsIn(build)];
        Assert.Equal(4, findings.Length);
        Assert.Equal(3, findings.Count(finding => finding.Contains(": warning CG0010: The seed '", StringComparison.Ordinal)));
        Assert.Contains(findings, finding => finding.Contains("The seed 'x/../../secret.txt' has"));
        Assert.Contains(findings, finding => finding.Contains("warning CG0012: The file 'seeds/no/where.txt' cannot be read"));
        Assert.Equal(["rain | 2020-02-03 | seeds/rain.txt(1) | It rains."], await project.Run("reader.dll"));
        Assert.DoesNotContain("SECRET", System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(project.PathOf("bin/Debug/net10.0/reader.dll"))));
    }

    [UnixFact]
    public async Task A_link_to_nothing_spares_the_others()
    {
        ConsumerProject project = package.Workspace.Consumer("Console").Write("seeds/rain.txt", " date 2020-02-03 It rains.");
        File.CreateSymbolicLink(project.PathOf("seeds/dangling.txt"), "nowhere.txt");
        File.CreateSymbolicLink(project.PathOf("seeds/entities.yaml"), "nowhere.yaml");
        File.CreateSymbolicLink(project.PathOf("seeds/circle.txt"), "circle.txt");
        File.CreateSymbolicLink(project.PathOf("seeds/endless.txt"), "/dev/zero");
        File.CreateSymbolicLink(project.PathOf("seeds/snow.txt"), "rain.txt");
        using (Process pipe = Process.Start("mkfifo", [project.PathOf("seeds/pipe.txt")]))
            await pipe.WaitForExitAsync();
        DotNetRun build = await project.MustBuild();
        Assert.Equal(5, ConsumerProject.FindingsIn(build).Count);
        Assert.Contains("warning CG0012: The file 'seeds/dangling.txt' cannot be read", build.Output);
        Assert.Contains("warning CG0012: The file 'seeds/endless.txt' cannot be read", build.Output);
        Assert.Contains("warning CG0012: The file 'seeds/pipe.txt' cannot be read", build.Output);
        Assert.Contains("warning CG0012: The file 'seeds/entities.yaml' cannot be read", build.Output);
        Assert.Equal(
            ["rain | 2020-02-03 | seeds/rain.txt(1) | It rains.", "snow | 2020-02-03 | seeds/snow.txt(1) | It rains."], await project.Run("reader.dll"));
    }

    [UnixFact]
    public async Task A_path_of_more_bytes_than_a_resource_may_have_is_left_out()
    {
        string deep = string.Concat(Enumerable.Repeat($"{new string('k', 99)}/", 10)), chinese = string.Concat(
            Enumerable.Repeat($"{new string('東', 49)}/", 6)), russian = string.Concat(Enumerable.Repeat($"{new string('ж', 99)}/", 5));
        ConsumerProject project = package.Workspace.Consumer("Console");
        string[] fit = [deep + "a.txt", chinese + new string('東', 29) + "a.txt", russian + "a.txt"];
        foreach (string path in fit)
            project.Write("seeds/" + path, " date 2020-02-03 It rains.");
        string[] tooLong = [deep + "abcdefghi.txt", chinese + new string('東', 39) + "b.txt", russian + "жжжжa.txt"];
        foreach (string path in tooLong)
            project.Write("seeds/" + path, " date 2020-02-03 It rains.");
        DotNetRun build = await project.MustBuild();
        Assert.Equal(tooLong.Length, ConsumerProject.FindingsIn(build).Count);
        foreach (string path in tooLong)
            Assert.Contains($"warning CG0013: The path of '{Path.GetFileName(path)}' is longer", build.Output);
        Assert.Equal(fit.Length, (await project.Run("reader.dll")).Count);
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
