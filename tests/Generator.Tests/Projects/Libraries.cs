using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Projects;

/// <summary>What generated code is compiled against.</summary>
internal static class Libraries
{
    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll"
                || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The framework and the runtime library.</summary>
    public static ImmutableArray<MetadataReference> Runtime { get; } =
    [
        .. Framework,
        MetadataReference.CreateFromFile(typeof(Article).Assembly.Location),
    ];

    public static ImmutableArray<MetadataReference> Xunit2 { get; } =
    [
        .. Runtime,
        MetadataReference.CreateFromFile(typeof(Xunit.Sdk.DataAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Xunit.Abstractions.ITest).Assembly.Location),
    ];

    public static ImmutableArray<MetadataReference> Xunit3 { get; } =
    [
        .. Runtime,
        .. Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key == "XunitV3")
            .Select(attribute => MetadataReference.CreateFromFile(attribute.Value!)),
    ];
}
