using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool.Checking;

/// <summary>The forms in which <c>check</c> prints its remarks: for people, for GitHub's workflows, and SARIF 2.1.0 for all that reads it.</summary>
internal static class RemarkFormats
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What <c>--format</c> takes; the first is the default.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "github", "sarif"];

    public static void Write(string format, IReadOnlyList<Remark> remarks, Stream output)
    {
        if (format == "sarif")
        {
            WriteSarif(remarks, output);
            return;
        }

        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (Remark remark in remarks)
            text.WriteLine(format == "github" ? GitHubCommand(remark) : remark.Line);
    }

    /// <summary>A workflow command: <c>::error file=seeds/a.txt,line=4,…::message</c>. Its lines and columns count from 1.</summary>
    private static string GitHubCommand(Remark remark)
    {
        Place place = remark.Place;
        string level = remark.Rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        string file = Escape(place.Path).Replace(":", "%3A").Replace(",", "%2C");
        string columns = place.EndLine == place.StartLine ? $",col={place.StartColumn + 1},endColumn={place.EndColumn + 1}" : "";
        string title = Escape($"{remark.Rule.Id} {remark.Rule.Title}").Replace(":", "%3A").Replace(",", "%2C");
        return $"::{level} file={file},line={place.StartLine + 1},endLine={place.EndLine + 1}{columns},title={title}::{Escape(remark.Message)}";
    }

    private static string Escape(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static void WriteSarif(IReadOnlyList<Remark> remarks, Stream output)
    {
        RemarkRule[] rules = [.. remarks.Select(remark => remark.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        using (var json = new Utf8JsonWriter(output, JsonOptions))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteDriver(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (Remark remark in remarks)
                WriteResult(json, remark, Array.IndexOf(rules, remark.Rule));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteDriver(Utf8JsonWriter json, RemarkRule[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "CorpusGen");
        json.WriteStartArray("rules");
        foreach (RemarkRule rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "help", $"See {rule.Page}.");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Remark remark, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", remark.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        if (remark.Rule.AsksForReview)
            json.WriteString("kind", "review"); // which has no level
        else
            json.WriteString("level", LevelOf(remark.Rule));
        WriteText(json, "message", remark.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join("/", remark.Place.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", remark.Place.StartLine + 1);
        json.WriteNumber("startColumn", remark.Place.StartColumn + 1);
        json.WriteNumber("endLine", remark.Place.EndLine + 1);
        json.WriteNumber("endColumn", remark.Place.EndColumn + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string LevelOf(RemarkRule rule) => rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
