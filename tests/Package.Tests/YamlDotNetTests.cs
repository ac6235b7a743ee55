using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Other analyzers bring a YamlDotNet too. The SDK would leave one of them all; each needs its own.</summary>
[Collection(PackageTests.Name)]
public sealed class YamlDotNetTests(PackedPackage package)
{
    [Fact]
    public async Task Analyzers_with_an_older_and_a_newer_YamlDotNet_work_beside_ours()
    {
        foreach (string version in (string[])["13.7.1", "18.0.0"])
        {
            ConsumerProject other = package.Workspace.Consumer("TwoYamls/Analyzer");
            DotNetRun pack = await DotNet.Run(
                other.Folder, "pack", "-nologo", "-nodeReuse:false", "-c", "Release", "-o", package.Workspace.Feed, $"-p:OtherYamlVersion={version}");
            pack.Succeeded();
        }

        ConsumerProject project = package.Workspace.Consumer("TwoYamls/Consumer");
        DotNetRun build = await project.MustBuild();
        Assert.Empty(ConsumerProject.FindingsIn(build));
        Assert.Equal(["A bridge for Vilnius; 13.0; 18.0"], await project.Run("consumer.dll"));
    }
}
