using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Prepared;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Core.Tests;

/// <summary>A fault of ours in one article, once it is read: a finding that names its file, while all the others, and the name of that one, stay as they are.</summary>
public class FaultTests
{
    private static readonly CorpusRun Sound = CorpusRun.Of(
        [
            new SeedFile("seeds/a.txt", "Date: 2024-05-14\nPriority: 1\n\nIt rained on Tuesday."),
            new SeedFile("seeds/b.txt", "Date: 2024-05-14\nPriority: 2\n\nIt was dry on Monday."),
        ],
        EmissionOptions.Default);

    /// <summary>A time of a kind that there is not, which no row can say.</summary>
    private static readonly CorpusRun WithTime = With(Sound.Annotated[0] with { Times = Sound.Annotated[0].Times.Map(time => time with { Kind = (TimeKind)99 }) });

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

    private static void AssertFault(IEnumerable<Finding> faults)
    {
        Finding fault = Assert.Single(faults.Distinct());
        Assert.Equal((FindingRules.InternalError, "seeds/a.txt"), (fault.Rule, fault.Place.Path));
    }

    private static CorpusRun With(AnnotatedDocument first) => Sound with { Annotated = [first, Sound.Annotated[1]] };

    private static IReadOnlyList<GeneratedFile> Emit(CorpusRun run) => Pipeline.Emit(run.Annotated, run.Corpus, run.Fields, run.Settings, EmissionOptions.Default);

    private static string TextOf(IEnumerable<GeneratedFile> files, string name) => files.Single(file => file.Name == name).Text;

    private static string[] Names(IEnumerable<GeneratedFile> files) => [.. files.Select(file => file.Name)];

    /// <summary>As code has it.</summary>
    private static string RowOf(CorpusRun run, string path) => TextOf(Emit(run), "Corpus.ArticleRows.0.g.cs").Split('\n').Single(line => line.Contains(path));
}
