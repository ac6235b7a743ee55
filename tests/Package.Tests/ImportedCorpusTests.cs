using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>A published corpus of times, where it is there: documents with gold by the command line, and a project's seeds as they are.</summary>
[Collection(PackageTests.Name)]
public sealed class ImportedCorpusTests(PackedPackage package)
{
    private const string TimeBank = "corpora/times/timebank.jsonl";

    [SharedFact(TimeBank)]
    public async Task An_imported_corpus_builds_without_an_error_and_has_every_approved_time()
    {
        ConsumerProject project = package.Workspace.Consumer("Console").Write("Program.cs", """
            using System;
            using System.Linq;
            using Acme.Reader;

            Console.WriteLine($"{Corpus.Articles.All.Count} articles, {Corpus.Articles.All.Sum(article => article.Times.Sum(time => time.Ranges.Count))} times");
            """);
        (await DotNet.Run(project.Folder, PackageWorkspace.Tool, "import", Repository.Shared(TimeBank), "--output", project.PathOf("seeds"))).Succeeded();
        DotNetRun build = await project.MustBuild();
        Assert.DoesNotContain(ConsumerProject.FindingsIn(build), line => !line.Contains(": warning CG0413:"));
        Assert.Equal("183 articles, 1243 times", Assert.Single(await project.Run("reader.dll")));
    }
}
