using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Other ways to refer to the package than a <c>PackageReference</c> with its version: what works, works; what cannot work says so once.</summary>
[Collection(PackageTests.Name)]
public sealed class ReferenceTests(PackedPackage package)
{
    [Fact]
    public async Task A_version_may_stand_in_a_file_for_all_projects_but_the_reference_may_not()
    {
        ConsumerProject project = package.Workspace.Consumer("Console").Write("seeds/rain.txt", " date 2020-02-03 It rains.");
        string file = project.PathOf("Console.csproj");
        string text = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, text.Replace(" Version=\"$(CorpusGenVersion)\"", ""));
        project.Write("Directory.Packages.props", Central("PackageVersion"));
        Assert.Empty(ConsumerProject.FindingsIn(await project.MustBuild()));
        Assert.Equal(["rain | 2020-02-03 | seeds/rain.txt(1) | It rains."], await project.Run("reader.dll"));

        await File.WriteAllTextAsync(file, text.Replace("<PackageReference Include=\"CorpusGen\" Version=\"$(CorpusGenVersion)\" />", ""));
        project.Write("Directory.Packages.props", Central("GlobalPackageReference")).Write("Program.cs", "System.Console.WriteLine();");
        DotNetRun build = await project.Build();
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(": error CG0005: This project runs CorpusGen's generator", Assert.Single(ConsumerProject.FindingsIn(build)));
    }

    private static string Central(string item) => $"""
        <Project>
          <PropertyGroup>
            <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
          </PropertyGroup>
          <ItemGroup>
            <{item} Include="CorpusGen" Version="$(CorpusGenVersion)" />
          </ItemGroup>
        </Project>
        """;
}
