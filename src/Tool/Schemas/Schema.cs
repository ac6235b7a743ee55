using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CorpusGen.Tool.Schemas;

/// <summary>Pieces of JSON Schema, in the draft that editors know best.</summary>
internal static class Schema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Type(params string[] types) =>
        new() { ["type"] = types.Length == 1 ? types[0] : new JsonArray([.. types.Select(type => (JsonNode)type)]) };

    public static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    /// <summary>A text that YAML may take for a number or a truth value where it stands without quotes.</summary>
    public static JsonObject Plain(string description) => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["description"] = description };

    /// <summary>A number from 0 to 1.</summary>
    public static JsonObject Share(string description) => new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1, ["description"] = description };

    public static JsonObject Date() => new() { ["type"] = "string", ["pattern"] = "^\\d{4}-\\d{2}-\\d{2}" };

    public static JsonObject OneOf(string description, params string[] words) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]), ["description"] = description };

    public static JsonObject AnyOf(params JsonNode[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    public static JsonObject ListOf(JsonNode item, string description) => new() { ["type"] = "array", ["items"] = item, ["description"] = description };

    /// <summary>A list, or one of its items alone.</summary>
    public static JsonObject OneOrMore(JsonObject item, string description)
    {
        JsonObject any = AnyOf(item.DeepClone(), ListOf(item, description));
        any["description"] = description;
        return any;
    }

    /// <summary>A map with whatever keys.</summary>
    public static JsonObject MapOf(JsonNode value, string description) =>
        new() { ["type"] = new JsonArray("object", "null"), ["additionalProperties"] = value, ["description"] = description };

    /// <summary>A map with known keys and no others.</summary>
    public static JsonObject Closed(string description, params (string Name, JsonNode Schema)[] properties)
    {
        JsonObject map = Open(description, properties);
        map["additionalProperties"] = false;
        return map;
    }

    /// <summary>A map with known keys, and whatever others.</summary>
    public static JsonObject Open(string description, params (string Name, JsonNode Schema)[] properties)
    {
        var all = new JsonObject();
        foreach (var (name, schema) in properties)
            all[name] = schema;
        return new JsonObject { ["type"] = "object", ["properties"] = all, ["description"] = description };
    }

    public static JsonObject Requiring(this JsonObject map, params string[] names)
    {
        map["required"] = new JsonArray([.. names.Select(name => (JsonNode)name)]);
        return map;
    }

    /// <summary>A whole schema as the text of its file, the same on every machine.</summary>
    public static string Write(JsonObject root, string title)
    {
        var file = new JsonObject { ["$schema"] = Draft, ["title"] = title };
        foreach (var (name, value) in root)
            file[name] = value?.DeepClone();
        return file.ToJsonString(Layout).Replace("\r\n", "\n") + "\n";
    }
}
