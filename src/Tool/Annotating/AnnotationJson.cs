using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Relations.Across;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Annotating;

/// <summary>Writes what was found in a document as a line of JSON; offsets are UTF-16 units of the text, the end exclusive.</summary>
internal static class AnnotationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// <c>{"id": …, "entities": [{"start", "end", "kind", "text", "entity", "confidence"}], "times": [{"start", "end", "kind", "value", "mod"?, "text"}]}</c>,
    /// without a line end.
    /// </summary>
    /// <param name="settings">The catalogue, whose ids entities have.</param>
    /// <param name="writeId">Writes the value of <c>id</c>, and whatever else belongs in front.</param>
    public static ReadOnlyMemory<byte> Write(AnnotatedDocument annotated, CorpusSettings settings, Action<Utf8JsonWriter> writeId)
    {
        string text = annotated.Document.Text;
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            writeId(json);
            json.WriteStartArray("entities");
            foreach (var (mention, kind, id) in Mentions(annotated, settings))
                WriteEntity(json, text, mention, kind, id);
            json.WriteEndArray();
            json.WriteStartArray("times");
            foreach (TimeMention time in annotated.Times)
                WriteTime(json, text, time);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>
    /// Every mention of every entity, in the order of the text. The ids are those that the document alone gives: what others call an entity is not known here.
    /// </summary>
    private static IEnumerable<(DocumentMention Mention, EntityKind Kind, string Id)> Mentions(AnnotatedDocument annotated, CorpusSettings settings)
    {
        EquatableArray<string> ids = annotated.Entities.Count == 0 ? default : IdsOf(annotated, settings);
        return annotated.Entities
            .SelectMany((entity, i) => entity.Mentions.Select(mention => (mention, entity.Kind, ids[i])))
            .OrderBy(each => each.mention.Range.Start);
    }

    /// <summary>All of a large catalogue, gone through for each document, would take longer than the document.</summary>
    private static EquatableArray<string> IdsOf(AnnotatedDocument annotated, CorpusSettings settings)
    {
        var named = annotated.Entities.Select(entity => entity.KnownId).ToHashSet(StringComparer.Ordinal);
        CorpusSettings known = settings with { Entities = settings.Entities.Where(entity => named.Contains(entity.Id)).ToEquatableArray() };
        return CorpusEntities.Join([ArticleSummary.Of(annotated).Entities], known).Documents[0].Ids;
    }

    private static void WriteEntity(Utf8JsonWriter json, string text, DocumentMention mention, EntityKind kind, string id)
    {
        json.WriteStartObject();
        json.WriteNumber("start", mention.Range.Start);
        json.WriteNumber("end", mention.Range.End);
        json.WriteString("kind", kind.ToString());
        json.WriteString("text", mention.Range.Of(text));
        json.WriteString("entity", EntityReference.WithoutKind(id));
        json.WriteNumber("confidence", Math.Round((decimal)mention.Confidence, 2));
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, string text, TimeMention time)
    {
        json.WriteStartObject();
        json.WriteNumber("start", time.Range.Start);
        json.WriteNumber("end", time.Range.End);
        json.WriteString("kind", time.Kind.ToString().ToUpperInvariant());
        json.WriteString("value", time.Value);
        if (time.Mod is { } mod)
            json.WriteString("mod", mod);
        json.WriteString("text", time.Range.Of(text));
        json.WriteEndObject();
    }
}
