using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Core;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Annotating;

/// <summary>Writes what was found in a document as a line of JSON; offsets are UTF-16 units of the text, the end exclusive.</summary>
internal static class AnnotationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><c>{"id": …, "entities": [{"start", "end", "kind"}], "times": [{"start", "end", "kind", "value", "mod"?}]}</c>, without a line end.</summary>
    /// <param name="writeId">Writes the value of <c>id</c>, and whatever else belongs in front.</param>
    public static ReadOnlyMemory<byte> Write(AnnotatedDocument annotated, Action<Utf8JsonWriter> writeId)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            writeId(json);
            json.WriteStartArray("entities");
            foreach (var (range, kind) in Mentions(annotated))
                WriteEntity(json, range, kind);
            json.WriteEndArray();
            json.WriteStartArray("times");
            foreach (TimeMention time in annotated.Times)
                WriteTime(json, time);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>Every mention of every entity, in the order of the text.</summary>
    private static IEnumerable<(TextRange Range, EntityKind Kind)> Mentions(AnnotatedDocument annotated) => annotated.Entities
        .SelectMany(entity => entity.Mentions.Select(mention => (mention.Range, entity.Kind)))
        .OrderBy(mention => mention.Range.Start);

    private static void WriteEntity(Utf8JsonWriter json, TextRange range, EntityKind kind)
    {
        json.WriteStartObject();
        json.WriteNumber("start", range.Start);
        json.WriteNumber("end", range.End);
        json.WriteString("kind", kind.ToString());
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, TimeMention time)
    {
        json.WriteStartObject();
        json.WriteNumber("start", time.Range.Start);
        json.WriteNumber("end", time.Range.End);
        json.WriteString("kind", time.Kind.ToString().ToUpperInvariant());
        json.WriteString("value", time.Value);
        if (time.Mod is { } mod)
            json.WriteString("mod", mod);
        json.WriteEndObject();
    }
}
