using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Interchange;

/// <summary>
/// Our own form, one document a line: <c>{"id", "title"?, "published", "text", "entities": [{"start", "end", "kind", "id"?, "name"?}],
/// "times": [{"start", "end", "kind", "value", "mod"?}]}</c>, offsets in UTF-16 units. What <c>annotate --jsonl</c> prints, with the text.
/// </summary>
internal static class JsonLinesFormat
{
    private const string Name = "JSON Lines";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<InterchangeDocument> Read(InterchangeFile file, InterchangeLog log)
    {
        var documents = new List<InterchangeDocument>();
        foreach (TextLine line in TextLine.Of(file))
        {
            if (line.Text.Length > 0 && ReadLine(line, log) is { } document)
                documents.Add(document);
        }

        return documents;
    }

    private static InterchangeDocument? ReadLine(TextLine line, InterchangeLog log)
    {
        if (!JsonFields.TryParse(line.Text, out JsonDocument? json, out var problem))
        {
            log.AddBroken(line.Place with { StartColumn = Math.Min(problem.Column, line.Text.Length) }, problem.What, "Write one JSON object on each line");
            return null;
        }

        using (json)
        {
            try
            {
                return ReadDocument(json.RootElement, line, log);
            }
            catch (InvalidOperationException)
            {
                log.AddBroken(line.Place, "half of a surrogate pair is escaped in it", "Take the text from its source again");
                return null;
            }
        }
    }

    private static InterchangeDocument? ReadDocument(JsonElement json, TextLine line, InterchangeLog log)
    {
        if (json.Text("text") is not { } text)
        {
            log.AddBroken(line.Place, "a document should have a string 'text'", "Write it like '{\"id\": \"a\", \"published\": \"2019-01-23\", \"text\": \"…\"}'");
            return null;
        }

        string id = json.Text("id") ?? (json.TryGetInt("id", out int number) ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
        bool hasEntities = json.TryGetArray("entities", out JsonElement entities);
        bool hasTimes = json.TryGetArray("times", out JsonElement times);
        var read = new SpanReader(text.Length, line.Place, log);
        return new InterchangeDocument(
            id,
            json.Text("title"),
            json.Day(),
            text,
            (hasEntities ? Coverage.Entities : Coverage.None) | (hasTimes ? Coverage.Times : Coverage.None),
            hasEntities ? [.. entities.EnumerateArray().Select(each => Entity(each, read)).OfType<InterchangeEntity>()] : [],
            hasTimes ? [.. times.EnumerateArray().Select(each => Time(each, read)).OfType<InterchangeTime>()] : []);
    }

    private static InterchangeEntity? Entity(JsonElement json, SpanReader read) =>
        read.Span(json) is { } range && read.Meaning(json, "kind")?.Entity is { } kind ? new InterchangeEntity(range, kind, json.Text("id"), json.Text("name")) : null;

    private static InterchangeTime? Time(JsonElement json, SpanReader read) =>
        read.Span(json) is { } range && read.Meaning(json, "kind")?.Time is { } kind
            ? new InterchangeTime(range, kind, json.Text("value") ?? "", json.Text("mod"))
            : null;

    public static IReadOnlyList<WrittenPart> Write(IReadOnlyList<InterchangeDocument> documents, InterchangeLog log)
    {
        using var stream = new MemoryStream();
        foreach (InterchangeDocument document in documents)
        {
            using (var json = new Utf8JsonWriter(stream, Options))
                WriteDocument(json, document);
            stream.WriteByte((byte)'\n');
        }

        return [new WrittenPart(".jsonl", Encoding.UTF8.GetString(stream.ToArray()))];
    }

    private static void WriteDocument(Utf8JsonWriter json, InterchangeDocument document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        if (document.Title is { } title)
            json.WriteString("title", title);
        if (document.Published is { } day)
            json.WriteString("published", day.ToString());
        json.WriteString("text", document.Text);
        if ((document.Covers & Coverage.Entities) != 0)
            WriteEntities(json, document.Entities);
        if ((document.Covers & Coverage.Times) != 0)
            WriteTimes(json, document.Times);
        json.WriteEndObject();
    }

    private static void WriteEntities(Utf8JsonWriter json, IReadOnlyList<InterchangeEntity> entities)
    {
        json.WriteStartArray("entities");
        foreach (InterchangeEntity entity in entities)
        {
            WriteSpan(json, entity.Range, entity.Kind.ToString());
            if (entity.Id is { } id)
                json.WriteString("id", id);
            if (entity.Name is { } name)
                json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTimes(Utf8JsonWriter json, IReadOnlyList<InterchangeTime> times)
    {
        json.WriteStartArray("times");
        foreach (InterchangeTime time in times)
        {
            WriteSpan(json, time.Range, time.Kind.ToString().ToUpperInvariant());
            json.WriteString("value", time.Value);
            if (time.Mod is { } mod)
                json.WriteString("mod", mod);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextRange range, string kind)
    {
        json.WriteStartObject();
        json.WriteNumber("start", range.Start);
        json.WriteNumber("end", range.End);
        json.WriteString("kind", kind);
    }

    /// <summary>Reads what entities and times have in common; a span that the text does not have is a finding.</summary>
    private sealed class SpanReader(int length, Place place, InterchangeLog log)
    {
        public TextRange? Span(JsonElement json)
        {
            if (json.TryGetInt("start", out int start) && json.TryGetInt("end", out int end) && start >= 0 && start < end && end <= length)
                return new TextRange(start, end);
            log.AddBroken(place, $"the text has no span {Excerpt.Of(json.GetRawText())}", "Count 'start' and 'end' in UTF-16 units of 'text', the end exclusive");
            return null;
        }

        public LabelMeaning? Meaning(JsonElement json, string name) => log.MeaningOf(json.Text(name) ?? "", place);
    }
}
