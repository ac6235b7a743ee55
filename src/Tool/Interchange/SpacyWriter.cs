using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange;

/// <summary>Writes a list of documents in the form of spaCy's <c>Doc.to_json</c>; <see cref="SpacyReader"/> says where ids and values are.</summary>
internal static class SpacyWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    public static IReadOnlyList<WrittenPart> Write(IReadOnlyList<InterchangeDocument> documents, InterchangeLog log)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (InterchangeDocument document in documents)
                WriteDocument(json, document);
            json.WriteEndArray();
        }

        return [new WrittenPart(".json", Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n")];
    }

    private static void WriteDocument(Utf8JsonWriter json, InterchangeDocument document)
    {
        var points = new CodePoints(document.Text);
        json.WriteStartObject();
        json.WriteString("text", document.Text);
        json.WriteStartArray("ents");
        var spans = document.Entities.Select(entity => (entity.Range, Entity: (InterchangeEntity?)entity, Time: (InterchangeTime?)null))
            .Concat(document.Times.Select(time => (time.Range, Entity: (InterchangeEntity?)null, Time: (InterchangeTime?)time)))
            .OrderBy(span => span.Range.Start);
        foreach (var (range, entity, time) in spans)
        {
            json.WriteStartObject();
            json.WriteNumber("start", points.FromUtf16(range.Start));
            json.WriteNumber("end", points.FromUtf16(range.End));
            if (entity is not null)
                WriteEntity(json, entity);
            else
                WriteTime(json, time!);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteMeta(json, document);
        json.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter json, InterchangeEntity entity)
    {
        json.WriteString("label", LabelOf(entity.Kind));
        if (entity.Id is { } id)
            json.WriteString("kb_id", id);
        if (entity.Name is { } name)
            json.WriteString("name", name);
    }

    private static void WriteTime(Utf8JsonWriter json, InterchangeTime time)
    {
        json.WriteString("label", time.Kind.ToString().ToUpperInvariant());
        json.WriteString("value", time.Value);
        if (time.Mod is { } mod)
            json.WriteString("mod", mod);
    }

    private static void WriteMeta(Utf8JsonWriter json, InterchangeDocument document)
    {
        json.WriteStartObject("meta");
        json.WriteString("id", document.Id);
        if (document.Title is { } title)
            json.WriteString("title", title);
        if (document.Published is { } day)
            json.WriteString("published", day.ToString());
        if ((document.Covers & Coverage.Times) != 0)
        {
            json.WriteStartArray("covers");
            json.WriteStringValue("times");
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string LabelOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "PERSON",
        EntityKind.Organization => "ORG",
        EntityKind.Place => "LOC",
        EntityKind.Group => "NORP",
        EntityKind.Event => "EVENT",
        _ => "WORK_OF_ART",
    };
}
