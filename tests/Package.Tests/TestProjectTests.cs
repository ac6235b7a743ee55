using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Test projects of users, run as users run them.</summary>
[Collection(PackageTests.Name)]
public sealed class TestProjectTests(PackedPackage package)
{
    private const string Tests = "acceptance/KurilTalksTests.cs";
    private const string Settings = "acceptance/corpus.yaml";
    private const string Document = "seeds/000_a96fc8afed58e714.txt";

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

    /// <summary>The public interface by example, against the first document there was. Both live beside the repository.</summary>
    [SharedFact(Tests, Settings, Document)]
    public async Task The_first_document()
    {
        ConsumerProject project = package.Workspace.Consumer("Xunit2");
        File.Delete(project.PathOf("FixtureTests.cs"));
        Directory.Delete(project.PathOf("seeds"), recursive: true);
        Directory.CreateDirectory(project.PathOf("seeds"));
        File.Copy(Repository.Shared(Tests), project.PathOf("KurilTalksTests.cs"));
        File.Copy(Repository.Shared(Settings), project.PathOf("seeds/corpus.yaml"));
        File.Copy(Repository.Shared(Document), project.PathOf(Document));
        DotNetRun run = await project.Test("-v:n");
        Assert.Contains("Total tests: 6", run.Output);
    }
}
