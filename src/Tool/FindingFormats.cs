using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool;

/// <summary>The forms in which findings are printed: for people, for GitHub's workflows, and SARIF 2.1.0 for all that reads it.</summary>
internal static class FindingFormats
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What <c>--format</c> takes; the first is the default.</summary>
    public static IReadOnlyList<string> Names { get; } = ["text", "github", "sarif"];

    public static void Write(string format, IReadOnlyList<Finding> findings, Stream output)
    {
        if (format == "sarif")
        {
            WriteSarif(findings, output);
            return;
        }

        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (Finding finding in findings)
            text.WriteLine(format == "github" ? GitHubCommand(finding) : finding.ToString());
    }

    /// <summary>A workflow command: <c>::error file=seeds/a.txt,line=4,…::message</c>. Its lines and columns count from 1.</summary>
    private static string GitHubCommand(Finding finding)
    {
        Place place = finding.Place;
        string level = finding.Rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        string file = Escape(place.Path).Replace(":", "%3A").Replace(",", "%2C");
        string columns = place.EndLine == place.StartLine ? $",col={place.StartColumn + 1},endColumn={place.EndColumn + 1}" : "";
        string title = Escape($"{finding.Rule.Id} {finding.Rule.Title}").Replace(":", "%3A").Replace(",", "%2C");
        return $"::{level} file={file},line={place.StartLine + 1},endLine={place.EndLine + 1}{columns},title={title}::{Escape(finding.Message)}";
    }

    private static string Escape(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static void WriteSarif(IReadOnlyList<Finding> findings, Stream output)
    {
        FindingRule[] rules = [.. findings.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];
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
            foreach (Finding finding in findings)
                WriteResult(json, finding, Array.IndexOf(rules, finding.Rule));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteDriver(Utf8JsonWriter json, FindingRule[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "CorpusGen");
        json.WriteStartArray("rules");
        foreach (FindingRule rule in rules)
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

    private static void WriteResult(Utf8JsonWriter json, Finding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(finding.Rule));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join("/", finding.Place.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Place.StartLine + 1);
        json.WriteNumber("startColumn", finding.Place.StartColumn + 1);
        json.WriteNumber("endLine", finding.Place.EndLine + 1);
        json.WriteNumber("endColumn", finding.Place.EndColumn + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string LevelOf(FindingRule rule) => rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
