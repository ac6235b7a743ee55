using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Articles that no code refers to, in a real project: nothing is said of them until a <c>.globalconfig</c> asks.</summary>
[Collection(PackageTests.Name)]
public sealed class UnusedArticlesTests(PackedPackage package)
{
    [Fact]
    public async Task A_globalconfig_shows_what_no_code_refers_to()
    {
        ConsumerProject project = package.Workspace.Consumer("Console")
            .Write("seeds/ferry.txt", " date 2024-05-14 Maria Silva took the ferry.\n")
            .Write("seeds/storm.txt", " date 2024-05-14 A storm came.\n")
            .Write("Program.cs", "System.Console.WriteLine(Acme.Reader.Corpus.Articles.Ferry.Id);\n");
        Assert.DoesNotContain(ConsumerProject.FindingsIn(await project.MustBuild()), line => line.Contains("CG0801"));

        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CG0801.severity = warning\n");
        string finding = Assert.Single(ConsumerProject.FindingsIn(await project.MustBuild()), line => line.Contains("CG0801"));
        Assert.Contains("/seeds/storm.txt(1,1): warning CG0801: No code of this project refers to 'Storm'.", finding);
    }
}
