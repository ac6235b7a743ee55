using System;
using System.Linq;
using CorpusGen.Core.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using CSharpVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion;

namespace CorpusGen.Generator;

/// <summary>All that the pipeline knows of the consumer's code: a few small values, so that typing C# runs nothing.</summary>
/// <param name="HasLibrary">Whether it can refer to the types that generated code stands on.</param>
/// <param name="AsksForUnused">Whether it wants to know which articles no code refers to.</param>
internal sealed record CompilationFacts(int LanguageVersion, XunitVersion Xunit, bool HasLibrary, bool AsksForUnused)
{
    public static CompilationFacts Read(Compilation compilation, ParseOptions options) =>
        new(
            VersionOf(((CSharpParseOptions)options).LanguageVersion),
            XunitOf(compilation),
            HasLibrary: compilation.GetTypeByMetadataName("CorpusGen.Article") is not null,
            FixtureUseCollector.AsksForUnused(compilation));

    /// <summary>The version as a number. A compiler's preview is no more than what comes after the last version that it knows.</summary>
    private static int VersionOf(CSharpVersion version)
    {
        int last = Enum.GetValues(typeof(CSharpVersion)).Cast<CSharpVersion>().Where(each => each < CSharpVersion.LatestMajor).Max(each => (int)each);
        return Math.Min((int)version, last + 99);
    }

    private static XunitVersion XunitOf(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName("Xunit.v3.DataAttribute") is not null)
            return XunitVersion.V3;
        return compilation.GetTypeByMetadataName("Xunit.Sdk.DataAttribute") is not null ? XunitVersion.V2 : XunitVersion.None;
    }
}
