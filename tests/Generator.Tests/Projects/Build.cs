using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Projects;

/// <summary>One run of the generator over a project, and what came of it.</summary>
internal sealed record Build(TestProject Project, GeneratorDriver Driver, Compilation Compilation, GeneratorRunResult Result)
{
    public static Build Of(TestProject project, GeneratorDriver driver, CancellationToken cancel = default)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out Compilation compilation, out _, cancel);
        return new Build(project, driver, compilation, driver.GetRunResult().Results.Single());
    }

    /// <summary>The next run of the same driver, as an editor or the compiler server does it, after a change of the project.</summary>
    public Build Then(Func<TestProject, TestProject> change)
    {
        TestProject next = change(Project);
        return Of(next, Driver.ReplaceAdditionalTexts(next.Seeds).WithUpdatedParseOptions(next.ParseOptions).WithUpdatedAnalyzerConfigOptions(next.Options));
    }

    public string Source(string name) => Result.GeneratedSources.Single(source => source.HintName == name).SourceText.ToString();

    /// <summary>All generated code, file by file.</summary>
    public string Code => string.Concat(
        Result.GeneratedSources
            .OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(source => $"//HintName: {source.HintName}\n{source.SourceText}\n"));

    /// <summary>What the compiler says of the code, from warnings on. Nothing here is about the seeds.</summary>
    public ImmutableArray<Diagnostic> Complaints =>
        [.. Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>What every run of a tracked step came to, and whether it was worth anything.</summary>
    public ImmutableArray<IncrementalStepRunReason> Reasons(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>The assembly, with the seeds embedded as the package's targets embed them.</summary>
    public Assembly Load()
    {
        var resources = Project.Seeds.Select(seed => new ResourceDescription(
            "CorpusGen/" + seed.Path[TestProject.Directory.Length..],
            () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(seed.GetText()!.ToString())),
            isPublic: true));
        var assembly = new MemoryStream();
        var emitted = Compilation.Emit(assembly, manifestResources: resources);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics));
        assembly.Position = 0;
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(assembly);
    }

    /// <summary>The articles of the loaded assembly, in their order.</summary>
    public IReadOnlyList<Article> LoadArticles()
    {
        Type articles = Load().GetType("Acme.Newsroom.Corpus+Articles", throwOnError: true)!;
        return (IReadOnlyList<Article>)articles.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }
}
