using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Far more text than the compiler takes as string literals (CS8103, at about eight million characters).</summary>
[Collection(PackageTests.Name)]
public sealed class ScaleTests(PackedPackage package)
{
    private const int DocumentLength = 4096;

    [Theory]
    [InlineData(1_000)]
    [InlineData(3_000)]
    public async Task Many_documents_build(int count)
    {
        ConsumerProject project = package.Workspace.Consumer("Console").Write("Program.cs", """
            using System;
            using System.Linq;
            using Acme.Reader;

            Console.WriteLine($"{Corpus.Articles.All.Count} {Corpus.Articles.All.Min(article => article.Text.Length)} {Corpus.Articles.Wire0042.Id}");
            """);
        for (int i = 0; i < count; i++)
            project.Write($"seeds/wire-{i:0000}.txt", GeneratedDocument.Of(i, DocumentLength));
        DotNetRun build = await project.MustBuild();
        Assert.Empty(ConsumerProject.FindingsIn(build));
        Assert.Matches($"^{count} [34][0-9][0-9][0-9] wire-0042$", Assert.Single(await project.Run("reader.dll")));
    }
}
