using System;
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
        string readme = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"))).ReplaceLineEndings("\n");
        ConsumerProject project = package.Workspace.Consumer("Xunit2");
        Directory.Delete(project.PathOf("seeds"), recursive: true);
        project
            .Write("seeds/mackerel.txt", BlockAfter(readme, "`seeds/mackerel.txt`:", "```text\n"))
            .Write("FixtureTests.cs", BlockAfter(readme, "`seeds/mackerel.txt`:", "```csharp\n"));
        DotNetRun run = await project.Test("-p:ImplicitUsings=enable", "-p:TreatWarningsAsErrors=true", "-v:n");
        Assert.Contains("Total tests: 3", run.Output);
    }

    private static string BlockAfter(string text, string heading, string opening)
    {
        int start = text.IndexOf(opening, text.IndexOf(heading, StringComparison.Ordinal), StringComparison.Ordinal) + opening.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
