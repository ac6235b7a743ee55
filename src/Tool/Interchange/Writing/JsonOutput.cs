using System;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange.Writing;

/// <summary>Writes JSON that people can read: without needless escapes.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One value on one line, without a line end.</summary>
    public static string Line(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>A field, unless there is nothing to say.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    /// <summary>The fields of a place in a text.</summary>
    public static void Range(this Utf8JsonWriter json, TextRange range)
    {
        json.WriteNumber("start", range.Start);
        json.WriteNumber("end", range.End);
    }

    /// <summary>A time with what it means.</summary>
    /// <param name="range">Where it stands, as the format counts.</param>
    public static void Time(this Utf8JsonWriter json, ExchangedTime time, TextRange range)
    {
        json.WriteStartObject();
        json.Range(range);
        json.WriteString("kind", time.Kind.ToString().ToUpperInvariant());
        json.Optional("value", time.Value);
        json.Optional("mod", time.Mod);
        json.WriteEndObject();
    }
}
