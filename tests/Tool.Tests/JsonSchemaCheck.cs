using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Tool.Tests;

/// <summary>Checks YAML against a JSON Schema, by the keywords that our schemas use: an unknown keyword fails, so that none goes unchecked.</summary>
internal static class JsonSchemaCheck
{
    private static readonly string[] Annotations = ["$schema", "title", "description", "examples"];

    /// <summary>What is wrong, each with the path to it.</summary>
    public static IReadOnlyList<string> Validate(string yaml, string schema)
    {
        var problems = new List<string>();
        Check(Parse(yaml), (JsonObject)JsonNode.Parse(schema)!, "$", problems);
        return problems;
    }

    /// <summary>YAML as JSON, by the core schema of YAML 1.2, as editors read it.</summary>
    private static JsonNode? Parse(string yaml)
    {
        var findings = new List<Finding>();
        YamlNode? root = YamlReader.Read(new SeedText(new SeedFile("a.yaml", yaml)), new TextRange(0, yaml.Length), yaml.Length + 1, findings);
        return findings.Count == 0 ? Convert(root) : throw new ArgumentException(findings[0].Message, nameof(yaml));
    }

    private static JsonNode? Convert(YamlNode? node) => node switch
    {
        YamlSequence list => new JsonArray([.. list.Items.Select(Convert)]),
        YamlMapping map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Convert(entry.Value)))),
        null or YamlScalar { IsNull: true } => null,
        YamlScalar { IsPlain: true, Value: "true" or "false" } scalar => scalar.Value == "true",
        YamlScalar { IsPlain: true } scalar when long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) =>
            number,
        YamlScalar { IsPlain: true } scalar when double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) => number,
        YamlScalar scalar => scalar.Value,
        _ => throw new ArgumentException(node.Shape, nameof(node)),
    };

    private static void Check(JsonNode? value, JsonObject schema, string path, List<string> problems)
    {
        foreach (var (keyword, expected) in schema)
        {
            bool holds = keyword switch
            {
                "type" => (expected is JsonArray several ? several.Select(each => (string)each!) : [(string)expected!]).Any(type => IsOf(type, value)),
                "enum" => ((JsonArray)expected!).Any(each => JsonNode.DeepEquals(each, value)),
                "pattern" => value is not JsonValue text || !text.TryGetValue(out string? written) || Regex.IsMatch(written, (string)expected!),
                "minimum" => value is not JsonValue number || !number.TryGetValue(out long low) || low >= (long)expected!,
                "maximum" => value is not JsonValue number || !number.TryGetValue(out long high) || high <= (long)expected!,
                "anyOf" => ((JsonArray)expected!).Any(each => IsValid(value, (JsonObject)each!)),
                "required" => value is not JsonObject map || ((JsonArray)expected!).All(name => map.ContainsKey((string)name!)),
                "items" => CheckItems(value, (JsonObject)expected!, path, problems),
                "properties" => CheckProperties(value, (JsonObject)expected!, path, problems),
                "additionalProperties" => CheckOthers(value, schema, expected!, path, problems),
                _ => Array.IndexOf(Annotations, keyword) >= 0 ? true : throw new NotSupportedException(keyword),
            };
            if (!holds)
                problems.Add($"{path}: {keyword} {expected!.ToJsonString()}, but {value?.ToJsonString() ?? "null"}");
        }
    }

    private static bool IsValid(JsonNode? value, JsonObject schema)
    {
        var problems = new List<string>();
        Check(value, schema, "$", problems);
        return problems.Count == 0;
    }

    private static bool CheckItems(JsonNode? value, JsonObject schema, string path, List<string> problems)
    {
        for (int i = 0; value is JsonArray list && i < list.Count; i++)
            Check(list[i], schema, $"{path}[{i}]", problems);
        return true;
    }

    private static bool CheckProperties(JsonNode? value, JsonObject schemas, string path, List<string> problems)
    {
        foreach (var (name, schema) in schemas)
        {
            if (value is JsonObject map && map.TryGetPropertyValue(name, out JsonNode? property))
                Check(property, (JsonObject)schema!, $"{path}.{name}", problems);
        }

        return true;
    }

    private static bool CheckOthers(JsonNode? value, JsonObject schema, JsonNode expected, string path, List<string> problems)
    {
        if (value is not JsonObject map)
            return true;
        var known = schema["properties"] as JsonObject;
        foreach (var (name, other) in map.Where(property => known?.ContainsKey(property.Key) != true))
        {
            if (expected is JsonObject otherSchema)
                Check(other, otherSchema, $"{path}.{name}", problems);
            else if (!(bool)expected)
                problems.Add($"{path}: no property '{name}'");
        }

        return true;
    }

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "array" => value is JsonArray,
        "object" => value is JsonObject,
        "string" => value is JsonValue text && text.TryGetValue(out string? _),
        "boolean" => value is JsonValue truth && truth.TryGetValue(out bool _),
        "integer" => value is JsonValue whole && whole.TryGetValue(out long _),
        "number" => value is JsonValue number && (number.TryGetValue(out long _) || number.TryGetValue(out double _)),
        _ => throw new NotSupportedException(type),
    };
}
