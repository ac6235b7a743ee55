using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Projects whose compilers run no generators: they are told so, and nothing else happens to them. The corpus of a library is theirs, too.</summary>
[Collection(PackageTests.Name)]
public sealed class LanguageTests(PackedPackage package)
{
    [Theory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public async Task Another_language_is_told_that_it_gets_no_corpus(string language)
    {
        ConsumerProject project = package.Workspace.Consumer($"OtherLanguages/{language}").Write("seeds/rain.txt", " date 2020-02-03 It rains.");
        string finding = Assert.Single(ConsumerProject.FindingsIn(await project.MustBuild()));
        Assert.Contains($"{language}.{(language == "FSharp" ? "fsproj" : "vbproj")} : warning CG0007: CorpusGen makes C#, and this project is not in C#, so that 'seeds' is left alone.", finding);
        Assert.Equal(["0 seeds"], await project.Run("reader.dll"));
        Assert.Empty(Directory.EnumerateFiles(project.Folder, "*.corpusgen", SearchOption.AllDirectories));
    }

    /// <summary>The page on projects says how; its library, its seed and its tests are taken as they stand there.</summary>
    [Theory]
    [InlineData("FSharp", "## F#", "fsharp", "FerryTests.fs")]
    [InlineData("VisualBasic", "## Visual Basic", "vb", "FerryTests.vb")]
    public async Task Another_language_uses_the_corpus_of_a_library(string language, string heading, string fence, string file)
    {
        string page = await Pages.Read("docs/projects.md");
        ConsumerProject tests = package.Workspace.Consumer($"OtherLanguages/{language}Tests")
            .Write("../Fixtures/Fixtures.csproj", Pages.BlockAfter(page, "## A library of fixtures", "xml").Replace("Version=\"0.1.0\"", "Version=\"$(CorpusGenVersion)\""))
            .Write("../Fixtures/seeds/ferry.txt", Pages.BlockAfter(page, "`seeds/ferry.txt`", "text"))
            .Write(file, Pages.BlockAfter(page, heading, fence));
        DotNetRun run = await tests.Test("-v:n");
        Assert.Contains("Total tests: 3", run.Output);
        Assert.Empty(ConsumerProject.FindingsIn(run));
    }
}
