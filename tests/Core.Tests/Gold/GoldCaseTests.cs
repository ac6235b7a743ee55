using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Tests.Documents;
using CorpusGen.Core.Tests.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Core.Tests.Gold;

/// <summary>A case is a folder in <c>tests/Cases/gold</c>: its <c>seeds</c>, every finding of the build, and what its documents are annotated with.</summary>
public class GoldCaseTests
{
    private const string Area = "gold";

    /// <summary>Finds nothing at all.</summary>
    private static readonly Recognisers Blind = new(_ => [], (_, _, _, _) => []);

    /// <summary>Takes every word with a capital for an organization, and every number for a year: nobody could mistake it for an approval.</summary>
    private static readonly Recognisers Wild = new(
        text => [.. TokensOf(text, token => token.Has(TokenFlags.Capitalized)).Select(range => new EntityMention(range, EntityKind.Organization, 0.5f))],
        (text, _, _, _) => [.. TokensOf(text, token => token.Has(TokenFlags.SpaceBefore)).Select(range => new TimeMention(range, TimeKind.Date, "1999"))]);

    public static TheoryData<string> Cases() =>
        [.. Directory.EnumerateDirectories(Repository.Cases(Area)).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_folder_has_its_findings(string name)
    {
        SeedFile[] files = Load(name);
        string[] findings = SeedCheck.Run(files);
        Assert.Equal(findings, SeedCheck.Run([.. files.Reverse()]));
        ExpectedFile.AssertHolds(Area, $"{name}/findings", string.Concat(findings.Select(finding => finding + "\n")));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_folder_has_its_annotations(string name)
    {
        var written = new StringBuilder();
        foreach (AnnotatedDocument document in Annotate(Load(name), Wild))
            AnnotationText.Write(document, written);
        ExpectedFile.AssertHolds(Area, $"{name}/annotations", written.ToString());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_recogniser_changes_what_is_approved(string name)
    {
        AnnotatedDocument[] blind = Annotate(Load(name), Blind);
        AnnotatedDocument[] wild = Annotate(Load(name), Wild);
        GoldFiles gold = GoldOf(Load(name));
        foreach (var (without, with) in blind.Zip(wild))
        {
            Coverage covers = gold.PairWith(with.Document).Gold?.Covers ?? with.Document.Marks?.Covers ?? Coverage.None;
            Assert.Equal(
                without.Entities.Where(entity => covers.Covers(entity.Kind)),
                with.Entities.Where(entity => covers.Covers(entity.Kind)));
            if (covers == Coverage.Everything)
                Assert.Equal(without, with);
        }
    }

    [Theory]
    [InlineData("everything-approved")]
    [InlineData("inline-marks")]
    [InlineData("nothing-is-approved-and-that-is-said")]
    public void No_recogniser_changes_a_byte_of_the_code_of_an_approved_corpus(string name)
    {
        string code = Emit(Annotate(Load(name), Blind));
        Assert.Equal(code, Emit(Annotate(Load(name), Wild)));
        Assert.Equal(code, Emit(Annotate(Load(name), Recognisers.Default)));
    }

    [Fact]
    public void A_recogniser_changes_the_code_of_a_corpus_that_is_not_approved() =>
        Assert.NotEqual(Emit(Annotate(Load("people-only"), Blind)), Emit(Annotate(Load("people-only"), Wild)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pieces_of_the_file_are_the_text(string name)
    {
        SeedFile[] files = Load(name);
        foreach (Document document in Annotate(files, Blind).Select(annotated => annotated.Document))
        {
            var file = new SeedText(files.Single(each => each.Path == document.Path));
            Assert.Equal(document.Text, CutText.Of(document, file));
            Assert.All(document.Paragraphs, paragraph => Assert.InRange(paragraph.End, paragraph.Start + 1, document.Text.Length));
        }
    }

    internal static SeedFile[] Load(string name)
    {
        string folder = Repository.Cases($"{Area}/{name}");
        return
        [
            .. Directory.EnumerateFiles(Path.Combine(folder, "seeds"), "*", SearchOption.AllDirectories)
                .Select(file => new SeedFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    private static AnnotatedDocument[] Annotate(SeedFile[] files, Recognisers recognisers)
    {
        CorpusSettings settings = files.SingleOrDefault(file => file.Path == "seeds/corpus.yaml") is { } file
            ? Pipeline.ReadSettings(file)
            : CorpusSettings.None;
        GoldFiles gold = GoldOf(files);
        return
        [
            .. files
                .Where(each => !each.Path.EndsWith(".yaml", StringComparison.Ordinal))
                .SelectMany(each => Pipeline.Read(each, settings).Documents)
                .Select(document => Annotator.Annotate(document, gold.PairWith(document).Gold, settings, recognisers)),
        ];
    }

    private static string Emit(AnnotatedDocument[] documents)
    {
        NamedCorpus corpus = Pipeline.Relate(documents.Select(ArticleSummary.Of), CorpusSettings.None, EmissionOptions.Default);
        CorpusFields fields = Pipeline.TypeFields(documents.Select(document => DocumentFields.Of(document.Document)), CorpusSettings.None);
        return string.Concat(
            Pipeline.Emit(documents, corpus, fields, CorpusSettings.None, EmissionOptions.Default).Select(file => $"// {file.Name}\n{file.Text}"));
    }

    private static GoldFiles GoldOf(SeedFile[] files) => GoldFiles.Of(files.Where(file => GoldFile.IsGold(file.Path)).Select(file => Pipeline.ReadGold(file)));

    private static List<TextRange> TokensOf(TokenizedText text, Func<Token, bool> wanted)
    {
        var ranges = new List<TextRange>();
        foreach (Token token in text.Tokens)
        {
            if (wanted(token))
                ranges.Add(token.Range);
        }

        return ranges;
    }
}
