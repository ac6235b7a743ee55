using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Tests.Projects;

/// <summary>A consumer's project in memory: seeds, properties, some C#. Immutable, so that a test can derive the next build from the last.</summary>
internal sealed record TestProject
{
    /// <summary>Where the project seems to lie; nothing is there.</summary>
    public const string Directory = "/home/dev/newsroom/";

    public static TestProject Empty { get; } = new();

    public ImmutableArray<AdditionalText> Seeds { get; init; } = [];

    /// <summary>What a build task has made of them.</summary>
    public ImmutableArray<AdditionalText> Prepared { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("CorpusGenRootPath", Directory + "seeds/")
        .Add("CorpusGenPathPrefix", "seeds/")
        .Add("RootNamespace", "Acme.Newsroom");

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public string Code { get; init; } = "";

    /// <summary>Severities that the project gives to findings, as its <c>.globalconfig</c> would.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    public ImmutableArray<MetadataReference> References { get; init; } = Libraries.Runtime;

    public TestProject WithSeed(string path, string text) => this with { Seeds = Seeds.Add(new SeedText(Directory + path, text)) };

    public TestProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    public TestProject WithoutProperty(string name) => this with { Properties = Properties.Remove(name) };

    /// <summary>The same project with one seed's text changed.</summary>
    public TestProject Edit(string path, Func<string, string> edit) => this with
    {
        Seeds = [.. Seeds.Select(seed => seed.Path == Directory + path ? new SeedText(seed.Path, edit(seed.GetText()!.ToString())) : seed)],
    };

    /// <summary>The same project as another process would see it: every object new, every value equal.</summary>
    public TestProject Reloaded() => this with { Seeds = [.. Seeds.Select(seed => new SeedText(seed.Path, seed.GetText()!.ToString()))] };

    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    public CSharpCompilation Compilation => CSharpCompilation.Create(
        "Newsroom",
        Code.Length == 0 ? [] : [CSharpSyntaxTree.ParseText(Code, ParseOptions, "Code.cs", Encoding.UTF8)],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            specificDiagnosticOptions: Severities,
            nullableContextOptions: LanguageVersion >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));

    public AnalyzerConfigOptionsProvider Options => new OptionsOf(Properties);

    public GeneratorDriver Driver(CorpusGenerator? generator = null) => CSharpGeneratorDriver.Create(
        [(generator ?? new CorpusGenerator()).AsSourceGenerator()],
        [.. Seeds, .. Prepared],
        ParseOptions,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public Build Run(CancellationToken cancel = default) => Build.Of(this, Driver(), cancel);

    private sealed class OptionsOf(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Global(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Global(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            const string Prefix = "build_property.";
            value = "";
            return key.StartsWith(Prefix, StringComparison.Ordinal) && properties.TryGetValue(key[Prefix.Length..], out value!);
        }
    }
}
