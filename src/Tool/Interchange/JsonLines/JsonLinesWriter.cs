using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Tool.Interchange.Writing;

namespace CorpusGen.Tool.Interchange.JsonLines;

/// <summary>Writes our JSON Lines, which hold everything that gold does, and of a header what CorpusGen knows.</summary>
internal static class JsonLinesWriter
{
    public static IReadOnlyList<ExportedFile> Write(IReadOnlyList<ExchangedDocument> documents, List<Finding> findings)
    {
        var lines = new StringBuilder();
        foreach (ExchangedDocument document in documents)
        {
            NotHeld.Report(document, "JSON Lines", findings);
            lines.Append(JsonOutput.Line(json => Write(json, document))).Append('\n');
        }

        return [new ExportedFile("corpus.jsonl", lines.ToString())];
    }

    private static void Write(Utf8JsonWriter json, ExchangedDocument document)
    {
        json.WriteStartObject();
        json.Optional("id", document.Id);
        json.Optional("title", document.Title);
        json.Optional("published", document.Published);
        json.WriteString("text", document.Text);
        Coverage covers = document.Covers ?? Coverage.Everything;
        WriteCoverage(json, covers);
        if ((covers & Coverage.Entities) != 0)
            WriteMentions(json, document);
        if ((covers & Coverage.Times) != 0)
            WriteTimes(json, document);
        json.WriteEndObject();
    }

    /// <summary>Said only where the lists themselves do not say it.</summary>
    private static void WriteCoverage(Utf8JsonWriter json, Coverage covers)
    {
        if ((covers & Coverage.Entities) is Coverage.Entities or Coverage.None)
            return;
        json.WriteStartArray("covers");
        foreach (string name in Coverages.NamesOf(covers))
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static void WriteMentions(Utf8JsonWriter json, ExchangedDocument document)
    {
        json.WriteStartArray("entities");
        foreach (ExchangedMention mention in document.Mentions)
        {
            json.WriteStartObject();
            json.Range(mention.Whole);
            json.WriteString("kind", mention.Kind.ToString());
            json.Optional("entity", mention.Entity);
            json.Optional("name", mention.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTimes(Utf8JsonWriter json, ExchangedDocument document)
    {
        json.WriteStartArray("times");
        foreach (ExchangedTime time in document.Times)
            json.Time(time, time.Whole);
        json.WriteEndArray();
    }
}
