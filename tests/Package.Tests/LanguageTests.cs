using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace CorpusGen.Package.Tests;

/// <summary>Projects whose compilers run no generators: they are told so, and nothing else happens to them.</summary>
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
}
