using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>The README's first fixture, as it stands there, works.</summary>
[Collection(PackageTests.Name)]
public sealed class ReadmeTests(PackedPackage package)
{
    [Fact]
    public async Task The_first_fixture_builds_and_passes()
    {
        string readme = await Pages.Read("README.md");
        ConsumerProject project = package.Workspace.Consumer("Xunit2");
        Directory.Delete(project.PathOf("seeds"), recursive: true);
        project
            .Write("seeds/mackerel.txt", Pages.BlockAfter(readme, "`seeds/mackerel.txt`:", "text"))
            .Write("FixtureTests.cs", Pages.BlockAfter(readme, "`seeds/mackerel.txt`:", "csharp"));
        DotNetRun run = await project.Test("-p:ImplicitUsings=enable", "-p:TreatWarningsAsErrors=true", "-v:n");
        Assert.Contains("Total tests: 3", run.Output);
    }
}
