using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests.Findings;

/// <summary>
/// A library with a corpus of its own, in the namespace that the project's corpus would have, is one finding instead of a warning at each use.
/// </summary>
public class ImportedTypeTests
{
    private const string Friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Newsroom\")]\n";

    [Theory]
    [InlineData("namespace Acme.Newsroom { public enum ArticleKey { Theirs } internal class Corpus { } }", "'Acme.Newsroom.ArticleKey' is a type of 'Wires'")]
    [InlineData("namespace Acme.Newsroom { public class Corpus { } }", "'Acme.Newsroom.Corpus' is a type of 'Wires'")]
    [InlineData(Friend + "namespace Acme.Newsroom { internal class Corpus { } }", "'Acme.Newsroom.Corpus' is a type of 'Wires'")]
    public void A_type_that_a_library_has_already_is_one_finding(string library, string expected)
    {
        Build build = ProjectWith(library).Run();
        Diagnostic diagnostic = Assert.Single(build.Result.Diagnostics);
        Assert.Equal("CG0011", diagnostic.Id);
        Assert.StartsWith(expected, diagnostic.GetMessage());
        Assert.Empty(build.Result.GeneratedSources);
        Assert.Empty(ProjectWith(library).WithProperty("CorpusGenNamespace", "Acme.Newsroom.Tests").Run().Complaints);
    }

    [Theory]
    [InlineData("namespace Acme.Newsroom { internal class Corpus { } internal enum ArticleKey { Theirs } }")]
    [InlineData("namespace Acme.Wires { public class Corpus { } public enum ArticleKey { Theirs } }")]
    public void Types_that_the_project_does_not_see_or_calls_otherwise_are_none(string library) => Assert.Empty(ProjectWith(library).Run().Complaints);

    [Fact]
    public void Nor_are_those_that_are_seen_by_an_alias_alone() =>
        Assert.Empty(ProjectWith("namespace Acme.Newsroom { public class Corpus { } }", "wires").Run().Complaints);

    private static TestProject ProjectWith(string library, params string[] aliases)
    {
        using var image = new MemoryStream();
        var compilation = CSharpCompilation.Create(
            "Wires", [CSharpSyntaxTree.ParseText(library)], Libraries.Framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(image).Success);
        return SampleProjects.Harbour with
        {
            References = [.. Libraries.Runtime, MetadataReference.CreateFromImage(image.ToArray(), new MetadataReferenceProperties(aliases: [.. aliases]))],
        };
    }
}
