using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Test projects of users, run as users run them.</summary>
[Collection(PackageTests.Name)]
public sealed class TestProjectTests(PackedPackage package)
{
    [Fact]
    public async Task Xunit_2()
    {
        ConsumerProject project = package.Workspace.Consumer("Xunit2");
        DotNetRun run = await project.Test("-v:n");
        Assert.Contains("Total tests: 5", run.Output);
        Assert.Contains("Passed Acme.Newsroom.Tests.FixtureTests.Each_article_is_a_case(article: snow-in-may)", run.Output);
    }

    [Fact]
    public async Task Xunit_3()
    {
        ConsumerProject project = package.Workspace.Consumer("XunitV3");
        await project.MustBuild();
        DotNetRun run = (await DotNet.Run(project.Folder, "run", "--no-build", "--", "-reporter", "verbose")).Succeeded();
        Assert.Contains("Total: 5, Errors: 0, Failed: 0", run.Output);
        Assert.Contains("Each_article_is_a_case(article: snow-in-may)", run.Output);
    }

    /// <summary>The public interface by example, against the first document there was. Both live beside the repository; where they do not, this has nothing to do.</summary>
    [Fact]
    public async Task The_first_document()
    {
        const string Document = "000_a96fc8afed58e714.txt";
        if (Repository.Shared("acceptance", "KurilTalksTests.cs") is not { } tests
            || Repository.Shared("acceptance", "corpus.yaml") is not { } settings
            || Repository.Shared("seeds", Document) is not { } document)
        {
            return;
        }

        ConsumerProject project = package.Workspace.Consumer("Xunit2");
        File.Delete(project.PathOf("FixtureTests.cs"));
        Directory.Delete(project.PathOf("seeds"), recursive: true);
        Directory.CreateDirectory(project.PathOf("seeds"));
        File.Copy(tests, project.PathOf("KurilTalksTests.cs"));
        File.Copy(settings, project.PathOf("seeds/corpus.yaml"));
        File.Copy(document, project.PathOf($"seeds/{Document}"));
        DotNetRun run = await project.Test("-v:n");
        Assert.Contains("Total tests: 6", run.Output);
    }
}
