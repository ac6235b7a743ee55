using CorpusGen.Core.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator;

/// <summary>All that the pipeline knows of the consumer's code: two numbers, so that typing C# runs nothing.</summary>
internal sealed record CompilationFacts(int LanguageVersion, XunitVersion Xunit)
{
    public static CompilationFacts Read(Compilation compilation, ParseOptions options) =>
        new((int)((CSharpParseOptions)options).LanguageVersion, XunitOf(compilation));

    private static XunitVersion XunitOf(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName("Xunit.v3.DataAttribute") is not null)
            return XunitVersion.V3;
        return compilation.GetTypeByMetadataName("Xunit.Sdk.DataAttribute") is not null ? XunitVersion.V2 : XunitVersion.None;
    }
}
