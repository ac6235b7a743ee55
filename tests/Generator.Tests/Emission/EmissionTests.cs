using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using Xunit;
using static CorpusGen.Generator.Tests.Projects.HandAnnotated;
using NamedKind = CorpusGen.Core.Entities.EntityKind;
using TimeType = CorpusGen.Core.Times.TimeKind;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>The code for documents annotated by hand: what a recogniser finds plays no part here.</summary>
public class EmissionTests
{
    private const string Ferry =
        "The ferry Nordkapp left Bergen on Tuesday, a year after the fire of 1956.\n\nOn Tuesday Ida Berg, its captain, thanked Bergen; Berg sails again on Tuesday.";

    private const string Bergen = "Bergen met Ida Berg in Bergen last week.";

    [Fact]
    public void Two_articles() => Snapshot.Verify(Emit(EmissionOptions.Default, [FerryAnnotated, BergenAnnotated]));

    [Fact]
    public void Two_articles_without_members() => Snapshot.Verify(Emit(EmissionOptions.Default with { Members = false }, [FerryAnnotated, BergenAnnotated]));

    [Fact]
    public void Xunit_2() => Snapshot.Verify(Attribute(XunitVersion.V2));

    [Fact]
    public void Xunit_3() => Snapshot.Verify(Attribute(XunitVersion.V3));

    [Fact]
    public void A_heading_that_is_the_title_is_not_said_twice()
    {
        Document document = Document("seeds/ferry.md", "A ferry leaves\n\nIda Berg waved.") with { Title = "A ferry leaves" };
        string code = Emit(
            EmissionOptions.Default, [new AnnotatedDocument(document, document.Paragraphs, default, default)])["#Corpus.Articles.0.g.verified.cs"];
        Assert.Contains("<remarks>seeds/ferry.md<br/>“Ida Berg waved.”</remarks>", code);
    }

    private static AnnotatedDocument FerryAnnotated { get; } = new(
        Document("seeds/ferry.txt", Ferry) with { Title = "A ferry leaves", Published = new CivilDate(2019, 1, 23) },
        Body.Paragraphs(Ferry),
        EquatableArray.Of(
            Entity(NamedKind.Work, "Nordkapp", [], Nth(Ferry, "Nordkapp", 1)),
            Entity(NamedKind.Place, "Bergen", [], Nth(Ferry, "Bergen", 1), Nth(Ferry, "Bergen", 2)),
            Entity(NamedKind.Person, "Ida Berg", ["Berg"], Nth(Ferry, "Ida Berg", 1), Nth(Ferry, "Berg", 4))),
        EquatableArray.Of(
            new TimeMention(Nth(Ferry, "Tuesday", 1), TimeType.Date, "2019-01-22"),
            new TimeMention(Nth(Ferry, "a year", 1), TimeType.Duration, "P1Y"),
            new TimeMention(Nth(Ferry, "1956", 1), TimeType.Date, "1956"),
            new TimeMention(Nth(Ferry, "Tuesday", 2), TimeType.Date, "2019-01-22"),
            new TimeMention(Nth(Ferry, "Tuesday", 3), TimeType.Date, "2019-01-29")));

    private static AnnotatedDocument BergenAnnotated { get; } = new(
        Document("seeds/2019/bergen.md", Bergen),
        Body.Paragraphs(Bergen),
        EquatableArray.Of(
            Entity(NamedKind.Person, "Bergen", [], Nth(Bergen, "Bergen", 1)),
            Entity(NamedKind.Person, "Ida Berg", [], Nth(Bergen, "Ida Berg", 1)),
            Entity(NamedKind.Place, "Bergen", [], Nth(Bergen, "Bergen", 2))),
        EquatableArray.Of(new TimeMention(Nth(Bergen, "last week", 1), TimeType.Date, "2019-W03", "APPROX")));

    private static Dictionary<string, string> Attribute(XunitVersion xunit) => Emit(EmissionOptions.Default with { Xunit = xunit }, [])
        .Where(file => file.Key.StartsWith("#CorpusData", StringComparison.Ordinal))
        .ToDictionary();

    private static DocumentEntity Entity(NamedKind kind, string name, string[] aliases, params TextRange[] mentions) => new(
        kind,
        name,
        aliases.ToEquatableArray(),
        mentions.Select(range => new DocumentMention(range, 0.95f)).ToEquatableArray(),
        KnownId: null);

    private static TextRange Nth(string text, string words, int count)
    {
        int start = -1;
        for (; count > 0; count--)
            start = text.IndexOf(words, start + 1, StringComparison.Ordinal);
        return new TextRange(start, start + words.Length);
    }
}
