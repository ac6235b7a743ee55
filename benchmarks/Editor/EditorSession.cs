using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using CorpusGen.Generator;
using CorpusGen.Package.Tests.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Editor;

/// <summary>A project as an editor holds it: everything in memory, one driver from edit to edit.</summary>
internal sealed class EditorSession
{
    private const string Folder = "/home/dev/newsroom/seeds/";
    private const int DocumentLength = 4096;

    private readonly Seed[] _seeds;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private Dictionary<string, string> _files = [];
    private int _edits;

    /// <param name="isEditor">Whether all members are wanted, as an editor wants them, which completes what is not yet written.</param>
    public EditorSession(int documents, bool isEditor)
    {
        _seeds = [.. Enumerable.Range(0, documents).Select(i => new Seed($"{Folder}wire-{i:00000}.txt", GeneratedDocument.Of(i, DocumentLength)))];
        string[] references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)];
        _compilation = CSharpCompilation.Create(
            "Newsroom",
            [CodeOf(0)],
            references.Select(reference => MetadataReference.CreateFromFile(reference)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], _seeds, CSharpParseOptions.Default, new Options(isEditor));
    }

    public IReadOnlyList<AdditionalText> Seeds => _seeds;

    /// <summary>Characters in all seeds.</summary>
    public long TextLength => _seeds.Sum(seed => (long)seed.Text.Length);

    /// <summary>Runs the generator.</summary>
    public void Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>How many files the last run made other than the one that this was asked of before.</summary>
    public int TakeChanged()
    {
        var files = _driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        int changed = files.Count(file => !_files.TryGetValue(file.Key, out string? before) || !ReferenceEquals(before, file.Value) && before != file.Value);
        _files = files;
        return changed;
    }

    /// <summary>Compiles the project to a file, the seeds embedded as the package embeds them.</summary>
    public void Emit(string assembly)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation compilation, out _);
        ResourceDescription[] resources =
        [
            .. _seeds.Select(seed => new ResourceDescription(
                "CorpusGen/seeds/" + Path.GetFileName(seed.Path), () => new MemoryStream(Encoding.UTF8.GetBytes(seed.Text)), isPublic: true)),
        ];
        using FileStream file = File.Create(assembly);
        var emitted = compilation.Emit(file, manifestResources: resources);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics));
    }

    public void EditCode() => _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], CodeOf(++_edits));

    public void EditDocument()
    {
        int place = _seeds.Length / 2;
        var edited = new Seed(_seeds[place].Path, _seeds[place].Text + $"It rained for the {++_edits}th time.\n");
        _driver = _driver.ReplaceAdditionalText(_seeds[place], edited);
        _seeds[place] = edited;
    }

    private static SyntaxTree CodeOf(int edit) =>
        CSharpSyntaxTree.ParseText($"class A {{ int _edit = {edit}; }}", CSharpParseOptions.Default, "A.cs", Encoding.UTF8);

    private sealed class Seed(string path, string text) : AdditionalText
    {
        private readonly SourceText _source = SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public string Text => text;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
    }

    private sealed class Options(bool isEditor) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(isEditor);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Properties(bool isEditor) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal)
        {
            ["build_property.CorpusGenRootPath"] = Folder,
            ["build_property.CorpusGenPathPrefix"] = "seeds/",
            ["build_property.RootNamespace"] = "Acme.Newsroom",
            ["build_property.CorpusGenHost"] = isEditor ? "editor" : "",
        };

        public override bool TryGetValue(string key, out string value) => _values.TryGetValue(key, out value!);
    }
}
