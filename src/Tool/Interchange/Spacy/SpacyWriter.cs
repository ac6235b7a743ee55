using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CorpusGen.Core;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using CorpusGen.Tool.Interchange.Writing;

namespace CorpusGen.Tool.Interchange.Spacy;

/// <summary>Writes a list of what <c>Doc.from_json</c> reads. Ids, dates and the values of times go into <c>_</c>, spaCy's place for extensions.</summary>
internal static class SpacyWriter
{
    public const string Format = "spaCy's JSON";

    /// <summary>The labels of spaCy's English models, in the order of <see cref="EntityKind"/>.</summary>
    private static readonly string[] EntityLabels = ["PERSON", "ORG", "LOC", "NORP", "EVENT", "WORK_OF_ART"];

    public static IReadOnlyList<ExportedFile> Write(IReadOnlyList<ExchangedDocument> documents, List<Finding> findings)
    {
        foreach (ExchangedDocument document in documents)
            NotHeld.Report(document, Format, findings);
        IEnumerable<string> lines = documents.Select(document => JsonOutput.Line(json => Write(json, document)));
        return [new ExportedFile("corpus.json", "[\n" + string.Join(",\n", lines) + "\n]\n")];
    }

    private static void Write(Utf8JsonWriter json, ExchangedDocument document)
    {
        var offsets = new CodePoints(document.Text);
        json.WriteStartObject();
        json.WriteString("text", document.Text);
        json.WriteStartArray("ents");
        foreach (Ent ent in Ents(document))
        {
            json.WriteStartObject();
            json.Range(offsets.FromUtf16(ent.Range));
            json.WriteString("label", ent.Label);
            json.Optional("kb_id", ent.Entity);
            json.Optional("name", ent.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteExtensions(json, document, offsets);
        json.WriteEndObject();
    }

    /// <summary>spaCy's entities share no words: a time within a name is only among the times of <c>_</c>.</summary>
    private static IEnumerable<Ent> Ents(ExchangedDocument document)
    {
        var named = new OccupiedText(document.Text.Length);
        foreach (ExchangedMention mention in document.Mentions)
            named.Take(mention.Whole);
        var mentions = document.Mentions.Select(mention => new Ent(mention.Whole, EntityLabels[(int)mention.Kind], mention.Entity, mention.Name));
        var times = document.Times
            .Select(time => new Ent(time.Whole, time.Kind == TimeKind.Time ? "TIME" : "DATE", null, null))
            .Where(time => named.IsFree(time.Range));
        return [.. mentions.Concat(times).OrderBy(ent => ent.Range.Start)];
    }

    private static void WriteExtensions(Utf8JsonWriter json, ExchangedDocument document, CodePoints offsets)
    {
        json.WriteStartObject("_");
        json.Optional("id", document.Id);
        json.Optional("title", document.Title);
        json.Optional("published", document.Published);
        json.WriteStartArray("covers");
        foreach (string name in Coverages.NamesOf(document.Covers ?? Coverage.Everything))
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteStartArray("times");
        foreach (ExchangedTime time in document.Times)
            json.Time(time, offsets.FromUtf16(time.Whole));

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private sealed record Ent(TextRange Range, string Label, string? Entity, string? Name);
}
