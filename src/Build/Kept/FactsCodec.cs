using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Relations;

namespace CorpusGen.Build.Kept;

/// <summary>What is known of a document and how it is named, as bytes: the same bytes for equal values.</summary>
internal static class FactsCodec
{
    private static readonly Dictionary<string, FindingRule> Rules = FindingRules.All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    private enum Shape
    {
        Null,
        Text,
        List,
        Map,
    }

    public static ReadOnlyMemory<byte> Write(DocumentFacts facts)
    {
        var writer = new ByteWriter();
        ArticleSummary summary = facts.Summary;
        Write(writer, summary.Key);
        writer.Text(summary.Id).Text(summary.Hint).List(summary.Entities.Entities, Write);
        Write(writer, facts.Said.Start);
        writer.List(facts.Said.Fields, Write).Flag(facts.Said.IsBroken).List(facts.Decided, (to, name) => to.Text(name));
        Write(writer, facts.Place.Place);
        return writer.Written;
    }

    public static DocumentFacts ReadFacts(ReadOnlyMemory<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        DocumentKey key = ReadKey(reader);
        string name = key.ToString();
        var summary = new ArticleSummary(key, reader.TextOrNull(), reader.Text(), new DocumentSummary(name, reader.List(ReadEntity)));
        var said = new DocumentFields(key, ReadPlace(reader), reader.List(ReadField), reader.Flag());
        return new DocumentFacts(summary, said, reader.List(from => from.Text()), new NamePlace(name, ReadPlace(reader)));
    }

    public static ReadOnlyMemory<byte> Write(NamedArticle article)
    {
        var writer = new ByteWriter();
        Write(writer, article.Key);
        return writer.Text(article.Id).Text(article.Member)
            .List(article.Entities, (to, entity) => to.Text(entity.Id).Number((int)entity.Kind).Text(entity.Member))
            .Written;
    }

    public static NamedArticle ReadNamed(ReadOnlyMemory<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        return new NamedArticle(
            ReadKey(reader), reader.Text(), reader.Text(), reader.List(from => new EntityLink(from.Text(), (EntityKind)from.Count(), from.Text())));
    }

    public static void Write(ByteWriter writer, DocumentKey key) => writer.Text(key.Path).Text(key.Part).Number(key.Position);

    public static DocumentKey ReadKey(ByteReader reader) => new(reader.Text(), reader.TextOrNull(), reader.Count());

    public static void Write(ByteWriter writer, Finding finding)
    {
        writer.Text(finding.Rule.Id);
        Write(writer, finding.Place);
        writer.List(finding.Arguments, (to, argument) => to.Text(argument));
    }

    public static Finding ReadFinding(ByteReader reader) => new(Rules[reader.Text()], ReadPlace(reader), reader.List(from => from.Text()));

    private static void Write(ByteWriter writer, Place place) =>
        writer.Text(place.Path).Number(place.StartLine).Number(place.StartColumn).Number(place.EndLine).Number(place.EndColumn);

    private static Place ReadPlace(ByteReader reader) => new(reader.Text(), reader.Count(), reader.Count(), reader.Count(), reader.Count());

    private static void Write(ByteWriter writer, EntitySummary entity) => writer
        .Number((int)entity.Kind).Text(entity.Name).List(entity.Aliases, (to, alias) => to.Text(alias)).Number(entity.Weight).Text(entity.KnownId);

    private static EntitySummary ReadEntity(ByteReader reader) =>
        new((EntityKind)reader.Count(), reader.Text(), reader.List(from => from.Text()), reader.Count(), reader.TextOrNull());

    private static void Write(ByteWriter writer, Field field)
    {
        writer.Text(field.Name);
        Write(writer, field.Value);
        Write(writer, field.NamePlace);
    }

    private static Field ReadField(ByteReader reader) => new(reader.Text(), ReadValue(reader), ReadPlace(reader));

    private static void Write(ByteWriter writer, FieldValue value)
    {
        Shape shape = value switch
        {
            FieldNull => Shape.Null,
            FieldText => Shape.Text,
            FieldList => Shape.List,
            FieldMap => Shape.Map,
            _ => throw new InvalidOperationException($"No bytes for {value.GetType()}."),
        };
        writer.Number((int)shape).Flag(value.IsCut);
        Write(writer, value.Place);
        switch (value)
        {
            case FieldText text:
                writer.Text(text.Text).Number((int)text.Style);
                break;
            case FieldList list:
                writer.List(list.Items, Write);
                break;
            case FieldMap map:
                writer.List(map.Entries, Write);
                break;
        }
    }

    /// <summary>As deep as a reader of seeds goes, at most.</summary>
    private static FieldValue ReadValue(ByteReader reader)
    {
        var shape = (Shape)reader.Count();
        bool isCut = reader.Flag();
        Place place = ReadPlace(reader);
        FieldValue value = shape switch
        {
            Shape.Null => new FieldNull(place),
            Shape.Text => new FieldText(place, reader.Text(), (TextStyle)reader.Count()),
            Shape.List => new FieldList(place, reader.List(ReadValue)),
            Shape.Map => new FieldMap(place, reader.List(ReadField)),
            _ => throw new InvalidDataException("An unknown shape."),
        };
        return value with { IsCut = isCut };
    }
}
