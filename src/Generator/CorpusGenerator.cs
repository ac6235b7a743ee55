using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>Makes typed fixtures of a project's seed documents, while it compiles. <see cref="Pipeline"/> says what each stage does.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        Project project = ReadProject(context);
        var uses = new Uses(FindMemberUses(context, project), FindFixtureUses(context, project));
        IncrementalValuesProvider<Seed> seeds = FindSeeds(context, project);
        IncrementalValueProvider<PreparedSeeds?> prepared = FindPrepared(context, seeds, project, uses);
        Read read = ReadDocuments(seeds, prepared, project);
        Related related = Relate(read, project);
        IncrementalValuesProvider<GeneratedFile>[] files =
        [
            prepared.SelectMany((prepared, _) => (prepared?.Files ?? default).Items),
            .. Emit(prepared, read, related, project, uses),
            EmitWatched(seeds, project),
        ];
        foreach (IncrementalValuesProvider<GeneratedFile> each in files)
            context.RegisterSourceOutput(each, AddSource);
        var paths = seeds.Select((seed, _) => new SeedPath(seed.File.Path, seed.HostPath)).WithTrackingName(TrackingNames.SeedPaths).Collect();
        var findings = Together(
            prepared.Select((prepared, _) => prepared?.Findings ?? default),
            FindingsOf(read),
            Check(read, related, paths, project, uses),
            Together([.. files.Select(each => Gather(each, file => file.Faults))]));
        context.RegisterSourceOutput(findings.WithTrackingName(TrackingNames.Findings).Combine(paths), Report);
    }

    /// <summary>What the project asks for: small values, equal after every edit of C#, so that typing code runs nothing below.</summary>
    private static Project ReadProject(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select((options, _) => ProjectSettings.Read(options.GlobalOptions)).WithTrackingName(TrackingNames.Project);
        var compilation = context.CompilationProvider.Combine(context.ParseOptionsProvider)
            .Select((pair, _) => CompilationFacts.Read(pair.Left, pair.Right)).WithTrackingName(TrackingNames.CompilationFacts);
        var wish = settings.Combine(compilation).Select((pair, cancel) => EmissionRequest.Of(pair.Left, pair.Right, cancel));
        var taken = context.CompilationProvider.Combine(wish).Select((pair, cancel) => pair.Right.FindTakenType(pair.Left, cancel));
        var request = wish.Combine(taken).Select((pair, _) => pair.Left.Unless(pair.Right)).WithTrackingName(TrackingNames.Request);
        return new Project(settings, compilation, request);
    }

    /// <summary>Which members the code names: in a large corpus there are no others, but where an editor or another project may ask for any.</summary>
    private static IncrementalValueProvider<UsedMembers> FindMemberUses(IncrementalGeneratorInitializationContext context, Project project)
    {
        var templates = context.AdditionalTextsProvider.Where(MemberUses.IsTemplate).Combine(project.Request)
            .Select((pair, cancel) => MemberUses.Names(pair.Left, pair.Right.Options.ClassName, cancel))
            .Where(namesCorpus => namesCorpus).Collect();
        return context.SyntaxProvider
            .CreateSyntaxProvider((node, _) => MemberUses.IsUse(node), (use, _) => MemberUses.MembersIn(use.Node)).Collect()
            .Combine(project.Request).Combine(templates)
            .Select((all, _) => all.Left.Right.EveryMember || !all.Right.IsEmpty ? UsedMembers.Everything : MemberUses.Gather(all.Left.Left))
            .WithTrackingName(TrackingNames.Uses);
    }

    /// <summary>Which articles the code refers to at all: what it does not is a finding, where the project asks for that.</summary>
    private static IncrementalValueProvider<FixtureUses> FindFixtureUses(IncrementalGeneratorInitializationContext context, Project project)
    {
        return context.SyntaxProvider
            .CreateSyntaxProvider((node, _) => FixtureUseCollector.IsUse(node), (use, _) => FixtureUseCollector.UseIn(use.Node)!).Collect()
            .Combine(project.Compilation).Combine(project.Request)
            .Select((all, _) => FixtureUseCollector.Gather(all.Left.Left, all.Left.Right, all.Right.Options)).WithTrackingName(TrackingNames.FixtureUses);
    }

    /// <summary>The seeds, each under its name relative to the project. A project that has no root for them, or nothing to make of them, has none.</summary>
    private static IncrementalValuesProvider<Seed> FindSeeds(IncrementalGeneratorInitializationContext context, Project project)
    {
        var folder = project.Settings.Combine(project.Request).Select((pair, _) => pair.Right.IsWanted ? pair.Left.Seeds : null);
        return context.AdditionalTextsProvider.Combine(folder)
            .Where(pair => pair.Right is { } folder && folder.Holds(pair.Left.Path) && !PreparedSeeds.IsPrepared(pair.Left))
            .Select((pair, cancel) => Seed.Read(pair.Left, pair.Right!, cancel)).WithTrackingName(TrackingNames.Seeds);
    }

    /// <summary>What a build task has made of just these seeds: where there is that, nothing below has anything to do.</summary>
    private static IncrementalValueProvider<PreparedSeeds?> FindPrepared(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Seed> seeds, Project project, Uses uses)
    {
        return context.AdditionalTextsProvider.Where(PreparedSeeds.IsPrepared).Collect()
            .Combine(seeds.Collect()).Combine(project.Request).Combine(uses.Members).Combine(uses.Fixtures)
            .Select((all, cancel) => PreparedSeeds.Check(
                all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right, all.Right, cancel))
            .WithTrackingName(TrackingNames.Prepared);
    }

    /// <summary>One file at a time: read, paired with what a person approved of it, then annotated. An edit in one runs nothing for the others.</summary>
    private static Read ReadDocuments(IncrementalValuesProvider<Seed> seeds, IncrementalValueProvider<PreparedSeeds?> prepared, Project project)
    {
        var unprepared = seeds.Combine(prepared).Where(pair => pair.Right is null).Select((pair, _) => pair.Left);
        var settings = unprepared.Where(seed => seed.Role == SeedRole.Catalogue)
            .Select((seed, cancel) => (seed.File.Path, Settings: seed.ReadSettings(cancel))).Collect().Combine(project.Settings)
            .Select((pair, cancel) => Pipeline.JoinSettings(pair.Left, pair.Right.Seeds?.Prefix + CorpusSettingsReader.FileName, cancel))
            .WithTrackingName(TrackingNames.Settings);
        var contents = unprepared.Where(seed => seed.Role == SeedRole.Document).Combine(settings)
            .Select((pair, cancel) => pair.Left.ReadContent(pair.Right, cancel)).WithTrackingName(TrackingNames.Contents);
        var gold = unprepared.Where(seed => seed.Role == SeedRole.Gold)
            .Select((seed, cancel) => seed.ReadGold(cancel)).WithTrackingName(TrackingNames.Gold)
            .Collect().Select((files, cancel) => Pipeline.GatherGold(files, cancel));
        var documents = contents.SelectMany((content, _) => content.Documents.Items).Combine(gold)
            .Select((pair, cancel) => Pipeline.PairWithGold(pair.Left, pair.Right, cancel)).WithTrackingName(TrackingNames.GoldDocuments)
            .Combine(settings)
            .Select((pair, cancel) => Pipeline.Annotate(pair.Left.Document, pair.Right, pair.Left.Gold, cancel))
            .WithTrackingName(TrackingNames.Documents);
        var facts = documents.Select((document, cancel) => Pipeline.TellFacts(document, cancel)).WithTrackingName(TrackingNames.Facts);
        return new Read(settings, contents, gold, documents, facts);
    }

    /// <summary>All together, by summaries without positions: an edit that names nobody new ends here.</summary>
    private static Related Relate(Read read, Project project)
    {
        var corpus = read.Facts
            .Select((facts, _) => facts.Summary).WithTrackingName(TrackingNames.Summaries)
            .Collect().Combine(read.Settings).Combine(project.Request)
            .Select((pair, cancel) => Pipeline.Relate(pair.Left.Left, pair.Left.Right, pair.Right.Options, cancel))
            .WithTrackingName(TrackingNames.Corpus);

        // The fields that CorpusGen does not know, of all documents: an edit of a text ends before this, an edit of a value here, where the types stay.
        var said = read.Facts
            .Select((facts, _) => facts.Said).WithTrackingName(TrackingNames.FieldsOfDocuments).Collect();
        var fields = said.Combine(read.Settings)
            .Select((pair, cancel) => Pipeline.TypeFields(pair.Left, pair.Right, cancel)).WithTrackingName(TrackingNames.Fields);
        return new Related(corpus, said, fields);
    }

    /// <summary>Code, by shards: what was edited is written again, with the few that share its file.</summary>
    /// <returns>In the order of <see cref="Core.Prepared.Preparation.InOrder"/>, since the compiler writes an assembly in the order of its files.</returns>
    private static IncrementalValuesProvider<GeneratedFile>[] Emit(
        IncrementalValueProvider<PreparedSeeds?> prepared, Read read, Related related, Project project, Uses uses)
    {
        var (corpus, _, fields) = related;
        var articleShards = read.Documents.Collect().Combine(corpus).Combine(fields)
            .SelectMany((all, cancel) => Pipeline.DealArticles(all.Left.Left, all.Left.Right, all.Right, cancel)).WithTrackingName(TrackingNames.ArticleShards);
        var articleFiles = articleShards.Combine(project.Request)
            .Select((pair, cancel) => Pipeline.EmitArticles(pair.Left, pair.Right.Options, cancel))
            .WithTrackingName(TrackingNames.ArticleFiles);
        var articleMemberFiles = articleShards.Collect().Combine(uses.Members).Combine(project.Request)
            .SelectMany((all, cancel) => Pipeline.DealMembers(all.Left.Left, all.Left.Right, all.Right.Options, cancel))
            .WithTrackingName(TrackingNames.ArticleMemberShards)
            .Combine(project.Request)
            .Select((pair, cancel) => Pipeline.EmitMembers(pair.Left, pair.Right.Options, cancel))
            .WithTrackingName(TrackingNames.ArticleMemberFiles);
        var entityShards = corpus.Combine(fields).Combine(read.Settings)
            .SelectMany((all, cancel) => Pipeline.DealEntities(all.Left.Left, all.Left.Right, all.Right, cancel)).WithTrackingName(TrackingNames.EntityShards);
        var entityFiles = entityShards.Combine(project.Request)
            .Select((pair, cancel) => Pipeline.EmitEntities(pair.Left, pair.Right.Options, cancel))
            .WithTrackingName(TrackingNames.EntityFiles);
        var entityMemberFiles = entityShards.Collect().Combine(corpus).Combine(uses.Members).Combine(project.Request)
            .SelectMany((all, cancel) => Pipeline.DealMembers(all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right.Options, cancel))
            .WithTrackingName(TrackingNames.EntityMemberShards)
            .Combine(project.Request)
            .Select((pair, cancel) => Pipeline.EmitMembers(pair.Left, pair.Right.Options, cancel))
            .WithTrackingName(TrackingNames.EntityMemberFiles);
        var made = project.Request.Combine(prepared)
            .Select((pair, _) => pair.Right is null ? pair.Left : pair.Left with { IsWanted = false });
        var corpusFiles = corpus.Combine(fields.Select((fields, _) => fields.Kinds)).Combine(made)
            .SelectMany((all, cancel) => all.Right.IsWanted ? Pipeline.EmitCorpus(all.Left.Left, all.Left.Right, all.Right.Options, cancel) : [])
            .WithTrackingName(TrackingNames.CorpusFiles);
        var fieldFiles = fields.Combine(made)
            .SelectMany((pair, cancel) => pair.Right.IsWanted ? Pipeline.EmitFields(pair.Left, pair.Right.Options, cancel) : [])
            .WithTrackingName(TrackingNames.FieldFiles);
        return [articleFiles, articleMemberFiles, entityMemberFiles, entityFiles, fieldFiles, corpusFiles];
    }

    /// <summary>For <c>dotnet watch</c>: code that changes with every text.</summary>
    private static IncrementalValuesProvider<GeneratedFile> EmitWatched(IncrementalValuesProvider<Seed> seeds, Project project)
    {
        var hash = seeds.Collect().Combine(project.Settings)
            .Select((pair, _) => pair.Right.IsWatch ? Seed.HashOf(pair.Left) : "");
        return hash.Combine(project.Request)
            .SelectMany((pair, cancel) => pair.Left.Length > 0 && pair.Right.IsWanted
                ? ImmutableArray.Create(Pipeline.EmitWatched(pair.Left, pair.Right.Options, cancel))
                : ImmutableArray<GeneratedFile>.Empty);
    }

    /// <summary>What is wrong with each file by itself.</summary>
    private static IncrementalValueProvider<EquatableArray<Finding>> FindingsOf(Read read) => Together(
        read.Gold.Select((gold, _) => gold.Faults),
        Gather(read.Contents, content => content.Findings),
        Gather(read.Documents, document => document.Document.Findings),
        Gather(read.Facts, facts => facts.Faults));

    /// <summary>What is wrong that only all files, or all documents, show together.</summary>
    private static IncrementalValueProvider<EquatableArray<Finding>> Check(
        Read read, Related related, IncrementalValueProvider<ImmutableArray<SeedPath>> paths, Project project, Uses uses)
    {
        var (settings, _, gold, _, facts) = read;
        var (corpus, said, fields) = related;
        var request = project.Request;
        var names = paths.Combine(corpus)
            .Select((pair, cancel) => Pipeline.NameSeeds(pair.Left.Select(path => path.Name), pair.Right, cancel));
        var namePlaces = facts
            .Select((facts, _) => facts.Place).WithTrackingName(TrackingNames.NamePlaces)
            .Collect();
        return Together(
            request.Select((request, _) => request.Findings),
            corpus.Combine(request).Select((pair, _) => Pipeline.CheckOptions(pair.Left, pair.Right.Options)),
            settings.Combine(names).Select((pair, _) => Pipeline.CheckSettings(pair.Left, pair.Right)),
            settings.Combine(facts.SelectMany((facts, _) => facts.Decided.Items).Collect())
                .Select((pair, _) => Pipeline.CheckCatalogue(pair.Left, pair.Right)),
            gold.Combine(names).Select((pair, _) => Pipeline.CheckGold(pair.Left.Files.Select(file => file.Path), pair.Right)),
            corpus.Combine(namePlaces).Select((pair, _) => Pipeline.PlaceProblems(pair.Left, pair.Right)),
            said.Combine(fields).Combine(settings).Combine(corpus).Combine(request).Select((all, cancel) =>
            {
                var ((((said, fields), settings), corpus), request) = all;
                return Pipeline.CheckFields(said, fields, settings, corpus, request.Options, cancel);
            }),
            uses.Fixtures.Combine(corpus).Combine(namePlaces)
                .Select((all, _) => Pipeline.CheckUses(all.Left.Left, all.Left.Right, all.Right)).WithTrackingName(TrackingNames.UnusedArticles));
    }

    /// <summary>What is wrong, wherever it was found, by an output of its own, at its place in the seeds.</summary>
    private static void Report(SourceProductionContext output, (EquatableArray<Finding> Findings, ImmutableArray<SeedPath> Paths) all)
    {
        foreach (Diagnostic diagnostic in FindingReport.Diagnose(all.Findings, all.Paths))
            output.ReportDiagnostic(diagnostic);
    }

    private static void AddSource(SourceProductionContext output, GeneratedFile file) =>
        output.AddSource(file.Name, SourceText.From(file.Text, Utf8));

    private static IncrementalValueProvider<EquatableArray<Finding>> Gather<T>(
        IncrementalValuesProvider<T> items, Func<T, EquatableArray<Finding>> findingsOf) =>
        items.SelectMany((item, _) => findingsOf(item).Items).Collect().Select((all, _) => new EquatableArray<Finding>(all));

    private static IncrementalValueProvider<EquatableArray<Finding>> Together(
        params IncrementalValueProvider<EquatableArray<Finding>>[] sources) =>
        sources.Aggregate((left, right) =>
            left.Combine(right).Select((pair, _) => new EquatableArray<Finding>(pair.Left.Items.AddRange(pair.Right.Items))));

    /// <summary>What the project asks for.</summary>
    private sealed record Project(
        IncrementalValueProvider<ProjectSettings> Settings,
        IncrementalValueProvider<CompilationFacts> Compilation,
        IncrementalValueProvider<EmissionRequest> Request);

    /// <summary>What its code uses.</summary>
    private sealed record Uses(IncrementalValueProvider<UsedMembers> Members, IncrementalValueProvider<FixtureUses> Fixtures);

    /// <summary>What each file says by itself.</summary>
    private sealed record Read(
        IncrementalValueProvider<CorpusSettings> Settings,
        IncrementalValuesProvider<SeedContent> Contents,
        IncrementalValueProvider<GoldFiles> Gold,
        IncrementalValuesProvider<AnnotatedDocument> Documents,
        IncrementalValuesProvider<DocumentFacts> Facts);

    /// <summary>What all of them say together.</summary>
    private sealed record Related(
        IncrementalValueProvider<NamedCorpus> Corpus,
        IncrementalValueProvider<ImmutableArray<DocumentFields>> Said,
        IncrementalValueProvider<CorpusFields> Fields);
}
