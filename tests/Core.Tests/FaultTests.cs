using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Prepared;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Core.Tests;

/// <summary>
/// A fault of ours in one article, once it is read: a finding that names its file, while all the others, and the name of that one, stay as they are.
/// </summary>
public class FaultTests
{
    private static readonly CorpusRun Sound = CorpusRun.Of(
        [
            new SeedFile("seeds/a.txt", "Date: 2024-05-14\nPriority: 1\n\nIt rained on Tuesday."),
            new SeedFile("seeds/b.txt", "Date: 2024-05-14\nPriority: 2\n\nIt was dry on Monday."),
        ],
        EmissionOptions.Default);

    /// <summary>A time of a kind that there is not, which no row can say.</summary>
    private static readonly CorpusRun WithTime = With(
        Sound.Annotated[0] with { Times = Sound.Annotated[0].Times.Map(time => time with { Kind = (TimeKind)99 }) });

    /// <summary>A value that nothing can be made of.</summary>
    private static readonly CorpusRun WithField = With(Sound.Annotated[0] with
    {
        Document = Sound.Annotated[0].Document with { Fields = Sound.Annotated[0].Document.Fields.Map(field => field with { Value = new FieldText(field.NamePlace, null!, TextStyle.Plain) }) },
    });

    [Fact]
    public void What_cannot_be_packed_leaves_its_article_without_it()
    {
        IReadOnlyList<GeneratedFile> files = Emit(WithTime);
        AssertFault(files.SelectMany(file => file.Faults));
        string rows = TextOf(files, "Corpus.ArticleRows.0.g.cs");
        Assert.Contains("seeds/a.txt", rows);
        Assert.Contains(RowOf(Sound, "seeds/b.txt"), rows);
        Assert.Contains("AArticle A ", TextOf(files, "Corpus.Articles.0.g.cs"));
        Assert.Equal(Names(Emit(Sound)), Names(files));
    }

    [Fact]
    public void Fields_that_cannot_be_packed_are_left_out()
    {
        IReadOnlyList<GeneratedFile> files = Emit(WithField);
        AssertFault(files.SelectMany(file => file.Faults));
        Assert.Contains(RowOf(Sound, "seeds/b.txt"), TextOf(files, "Corpus.ArticleRows.0.g.cs"));
        Assert.Equal(TextOf(Emit(Sound), "Corpus.Articles.0.g.cs"), TextOf(files, "Corpus.Articles.0.g.cs"));
    }

    [Fact]
    public void What_is_prepared_has_the_same_finding()
    {
        PreparedPart[] parts = [.. Preparation.PartsOf(WithTime, EmissionOptions.Default).Select(make => make())];
        AssertFault(parts.SelectMany(part => part.Faults));
    }

    [Fact]
    public void An_article_that_nobody_has_read_is_a_finding_and_no_crash()
    {
        IReadOnlyList<GeneratedFile> files = Emit(Sound with { Annotated = [Sound.Annotated[1]] });
        Assert.Contains(files.SelectMany(file => file.Faults), fault => fault.Rule == FindingRules.InternalError);
    }

    [Fact]
    public void An_article_of_which_the_others_cannot_be_told_keeps_its_member_and_names_nobody()
    {
        AnnotatedDocument document = Sound.Annotated[0] with { Entities = EquatableArray.Of([(DocumentEntity)null!]) };
        DocumentFacts facts = Pipeline.TellFacts(document);
        AssertFault(facts.Faults);
        Assert.Equal(facts, Pipeline.TellFacts(document));

        RelatedCorpus related = RelatedCorpus.Of(
            ["seeds/a.txt", "seeds/b.txt"], [facts, Pipeline.TellFacts(Sound.Annotated[1])], CorpusSettings.None, EmissionOptions.Default);
        AssertFault(related.Findings);
        IReadOnlyList<GeneratedFile> files = Emit(With(document) with { Corpus = related.Corpus, Fields = related.Fields });
        Assert.Empty(files.SelectMany(file => file.Faults));
        Assert.Contains(RowOf(Sound, "seeds/b.txt"), TextOf(files, "Corpus.ArticleRows.0.g.cs"));
        Assert.Equal(TextOf(Emit(Sound), "Corpus.Articles.0.g.cs"), TextOf(files, "Corpus.Articles.0.g.cs"));
    }

    [Fact]
    public void A_catalogue_that_cannot_be_joined_is_a_finding_at_its_file()
    {
        CorpusSettings settings = Pipeline.JoinSettings(Broken<(string, CorpusSettings)>(), "seeds/corpus.yaml");
        Finding fault = Assert.Single(settings.Findings);
        Assert.Equal((FindingRules.InternalError, "seeds/corpus.yaml"), (fault.Rule, fault.Place.Path));
    }

    [Fact]
    public void Gold_that_cannot_be_gathered_or_looked_up_is_a_finding()
    {
        GoldFiles none = Pipeline.GatherGold(Broken<GoldFile>());
        Assert.Equal(FindingRules.InternalError, Assert.Single(none.Faults).Rule);
        Assert.Null(none.PairWith(Sound.Annotated[0].Document).Gold);

        GoldDocument unpaired = Pipeline.PairWithGold(Sound.Annotated[0].Document, new GoldFiles(EquatableArray.Of([(GoldFile)null!])));
        AssertFault(unpaired.Document.Findings);
        Assert.Null(unpaired.Gold);
    }

    [Fact]
    public void Files_that_cannot_be_named_are_a_finding_and_none_is_missing()
    {
        CorpusSettings settings = Pipeline.ReadSettings(new SeedFile("seeds/corpus.yaml", "articles: { gone.txt: { id: gone } }"));
        SeedNames names = Pipeline.NameSeeds(Broken<string>(), Sound.Corpus);
        Finding[] findings = [.. Pipeline.CheckSettings(settings, names), .. Pipeline.CheckGold(["seeds/gone.txt.gold.yaml"], names)];
        Assert.Equal(FindingRules.InternalError, Assert.Single(findings.Distinct()).Rule);
    }

    [Fact]
    public void Fields_without_types_are_one_finding()
    {
        CorpusFields fields = Pipeline.TypeFields(Broken<DocumentFields>(), CorpusSettings.None);
        Finding fault = Assert.Single(
            Pipeline.CheckFields([Pipeline.TellFacts(Sound.Annotated[0]).Said], fields, CorpusSettings.None, Sound.Corpus, EmissionOptions.Default));
        Assert.Equal(FindingRules.InternalError, fault.Rule);
        Assert.False(fields.Kinds.HasAny);
    }

    /// <summary>What fails when it is asked for.</summary>
    private static IEnumerable<T> Broken<T>() => Enumerable.Range(0, 1).Select(new Func<int, T>(_ => throw new InvalidOperationException("broken")));

    private static void AssertFault(IEnumerable<Finding> faults)
    {
        Finding fault = Assert.Single(faults.Distinct());
        Assert.Equal((FindingRules.InternalError, "seeds/a.txt"), (fault.Rule, fault.Place.Path));
    }

    private static CorpusRun With(AnnotatedDocument first) => Sound with { Annotated = [first, Sound.Annotated[1]] };

    private static IReadOnlyList<GeneratedFile> Emit(CorpusRun run) =>
        Pipeline.Emit(run.Annotated, run.Corpus, run.Fields, run.Settings, EmissionOptions.Default);

    private static string TextOf(IEnumerable<GeneratedFile> files, string name) => files.Single(file => file.Name == name).Text;

    private static string[] Names(IEnumerable<GeneratedFile> files) => [.. files.Select(file => file.Name)];

    /// <summary>As code has it.</summary>
    private static string RowOf(CorpusRun run, string path) => TextOf(Emit(run), "Corpus.ArticleRows.0.g.cs").Split('\n').Single(line => line.Contains(path));
}
