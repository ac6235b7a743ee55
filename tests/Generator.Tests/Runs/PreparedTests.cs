using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Prepared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace CorpusGen.Generator.Tests.Runs;

/// <summary>What a build task hands over saves the compiler the work and changes nothing: same code, same findings, with and without.</summary>
public class PreparedTests
{
    private static readonly TestProject Harbour = SampleProjects.Harbour with { References = Libraries.Xunit2 };

    private static readonly TestProject Large = Enumerable.Range(0, UsedMembers.SmallCorpus + 60).Aggregate(
        Harbour with { Code = "class A { object o = Acme.Newsroom.Corpus.Articles.I7.Times; string s = Acme.Newsroom.Corpus.Places.Names.Oslo; }" },
        (project, i) => project.WithSeed(
            $"seeds/i{i}.txt", $"date: 2024-05-{i % 28 + 1:00}\n\nIn Oslo it rained on Friday, {i} millimetres, said Ida Iversen.\n"));

    private static readonly Dictionary<string, TestProject> Projects = new()
    {
        ["small"] = Harbour,
        ["own fields"] = SampleProjects.Narvik,
        ["public"] = Harbour.WithProperty("CorpusGenVisibility", "public"),
        ["old language"] = Harbour with { LanguageVersion = LanguageVersion.CSharp7_3 },
        ["own fields in an old language"] = SampleProjects.Narvik with { LanguageVersion = LanguageVersion.CSharp9 },
        ["no members"] = Harbour.WithProperty("CorpusGenMembers", "false"),
        ["members by folder"] = Harbour.WithSeed("seeds/old/a.txt", "It rained in Rome.\n").WithProperty("CorpusGenFoldersWithoutMembers", "old"),
        ["no namespace"] = Harbour.WithProperty("RootNamespace", "").WithProperty("CorpusGenClass", "Wires"),
        ["unused articles"] = Harbour.WithSeed("seeds/b.txt", "Rain.\n") with
        {
            Severities = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CG0801", ReportDiagnostic.Warn),
            Code = "class A { object o = Acme.Newsroom.Corpus.Articles.B; }",
        },
        ["large"] = Large,
        ["more than ten files of a kind"] = Enumerable.Range(0, 1100).Aggregate(Harbour, (project, i) => project.WithSeed($"seeds/i{i}.txt", "It rained.\n")),
        ["nothing"] = TestProject.Empty,
    };

    /// <summary>The projects above, and each folder of cases as the seeds of one.</summary>
    public static TheoryData<string> All
    {
        get
        {
            var all = new TheoryData<string>();
            foreach (string name in Projects.Keys.Concat(CaseFolders))
                all.Add(name);
            return all;
        }
    }

    private static string Cases { get; } = Path.Combine(Repository.Root, "tests", "Cases");

    private static IEnumerable<string> CaseFolders => Directory.GetDirectories(Cases, "seeds", SearchOption.AllDirectories)
        .Select(folder => Path.GetRelativePath(Cases, folder).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(All))]
    public void Code_and_findings_are_the_same_and_nothing_is_recognised(string name)
    {
        TestProject project = ProjectOf(name);
        Build expected = project.Run();
        Build build = Prepare(project).Run();
        AssertSame(expected, build);
        if (project.Seeds.Length > 0)
            Assert.DoesNotContain(TrackingNames.Documents, build.Result.TrackedSteps.Keys);
    }

    [Fact]
    public void An_edited_seed_is_not_taken_for_the_old_one() => AssertNotUsed(
        project => project.Edit("seeds/harbour.txt", text => text.Replace("Lima", "Lomé", StringComparison.Ordinal)));

    [Fact]
    public void A_renamed_seed_is_not_taken_for_the_old_one() => AssertNotUsed(
        project => project with { Seeds = [.. project.Seeds.Select(seed => new SeedText(seed.Path.Replace("harbour", "port", StringComparison.Ordinal), seed.GetText()!.ToString()))] });

    [Fact]
    public void A_seed_more_is_seen() => AssertNotUsed(project => project.WithSeed("seeds/more.txt", "More rain in Lima.\n"));

    [Fact]
    public void Another_project_is_another_matter() => AssertNotUsed(project => project.WithProperty("CorpusGenClass", "Wires"));

    [Fact]
    public void Another_language_version_is_another_matter() => AssertNotUsed(project => project with { LanguageVersion = LanguageVersion.CSharp7_3 });

    [Fact]
    public void Another_version_of_CorpusGen_is_another_matter() =>
        AssertNotUsed(project => Change(
            project,
            PreparedCorpus.FileName,
            text => Resealed(text.Replace(PreparedCorpus.KeyOf(OptionsOf(project)), new string('0', 64), StringComparison.Ordinal))));

    [Theory]
    [InlineData("corpus")]
    [InlineData("Corpus.g.cs")]
    [InlineData("Corpus.ArticleRows.0.g.cs")]
    [InlineData("Corpus.Articles.0.g.cs")]
    [InlineData("Corpus.Places.0.g.cs")]
    public void What_is_broken_is_not_used(string file)
    {
        string name = file + PreparedCorpus.Extension;
        if (Prepare(Harbour).Prepared.All(each => Path.GetFileName(each.Path) != name))
            name = "Corpus.Entities.0.g.cs" + PreparedCorpus.Extension;
        foreach (Func<string, string> change in (Func<string, string>[])[
            text => text[..^1],
            text => text[(text.Length / 2)..],
            text => text.Replace('e', 'f'),
            text => text + "\n",
            _ => ""])
        {
            AssertNotUsed(project => Change(project, name, change));
        }

        AssertNotUsed(project => project with { Prepared = [.. project.Prepared.Where(each => Path.GetFileName(each.Path) != name)] });
    }

    [Theory]
    [InlineData("corpus\n")]
    [InlineData("corpus\tx\ty\tz\t\t0\n")]
    [InlineData("Code\tx\t0\ty\n")]
    [InlineData("")]
    public void A_seal_alone_makes_no_corpus(string text) =>
        AssertNotUsed(project => Change(project, PreparedCorpus.FileName, _ => Resealed(text + "end\t\n")));

    [Fact]
    public void Fields_hold_any_text()
    {
        string[] fields = ["", "\t", "a\\b\\n", "\r\n", "\\0", "ü\ud800", "end\tx"];
        PreparedLine line = Assert.Single(PreparedLine.Of(new PreparedWriter().Line("x", [.. fields, null]).ToString()));
        Assert.Equal(fields, Enumerable.Range(1, fields.Length).Select(i => line[i]));
        Assert.Null(line.OrNull(fields.Length + 1));
    }

    private static void AssertNotUsed(Func<TestProject, TestProject> change)
    {
        TestProject changed = change(Prepare(Harbour));
        Build build = changed.Run();
        AssertSame((changed with { Prepared = [] }).Run(), build);
        Assert.Contains(TrackingNames.Documents, build.Result.TrackedSteps.Keys);
    }

    private static void AssertSame(Build expected, Build build)
    {
        Assert.Equal(expected.Code, build.Code);

        // The compiler writes types in the order of the files.
        Assert.Equal(Names(expected), Names(build));
        Assert.Equal(expected.Result.Diagnostics.Select(Shown), build.Result.Diagnostics.Select(Shown));

        static IEnumerable<string> Names(Build build) => build.Result.GeneratedSources.Select(source => source.HintName);

        static string Shown(Diagnostic diagnostic) => $"{diagnostic.Location.GetLineSpan()} {diagnostic}";
    }

    private static TestProject Change(TestProject project, string name, Func<string, string> change) => project with
    {
        Prepared = [.. project.Prepared.Select(
            each => Path.GetFileName(each.Path) == name ? new SeedText(each.Path, change(each.GetText()!.ToString())) : each)],
    };

    /// <summary>A text with the hash at its end that it should have.</summary>
    private static string Resealed(string text)
    {
        string written = text[..text.LastIndexOf("end\t", StringComparison.Ordinal)];
        return written + new PreparedWriter().Line("end", ContentHash.Of(written));
    }

    private static TestProject ProjectOf(string name) => Projects.TryGetValue(name, out TestProject? project)
        ? project
        : Directory.EnumerateFiles(Path.Combine(Cases, name), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Aggregate(
            TestProject.Empty,
            (each, file) => each.WithSeed("seeds/" + Path.GetRelativePath(Path.Combine(Cases, name), file).Replace('\\', '/'), File.ReadAllText(file)));

    private static EmissionOptions OptionsOf(TestProject project) =>
        EmissionRequest.Of(ProjectSettings.Read(project.Options.GlobalOptions), CompilationFacts.Read(project.Compilation, project.ParseOptions)).Options;

    /// <summary>The project after the task has run.</summary>
    private static TestProject Prepare(TestProject project)
    {
        EmissionOptions options = OptionsOf(project);
        SeedFolder folder = ProjectSettings.Read(project.Options.GlobalOptions).Seeds!;
        var run = CorpusRun.Of([.. project.Seeds.Select(seed => Seed.Read(seed, folder, default).File)], options);
        PreparedPart[] parts = [.. Preparation.PartsOf(run, options).Select(make => make())];
        return project with
        {
            Prepared =
            [
                File(PreparedCorpus.FileName, Preparation.Of(run, parts, options).Write()),
                .. parts.Select(part => File(part.File.FileName, part.Text)),
            ],
        };

        static AdditionalText File(string name, string text) => new SeedText($"{TestProject.Directory}obj/CorpusGen/{name}", text);
    }
}
