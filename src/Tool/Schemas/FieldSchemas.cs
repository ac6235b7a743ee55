using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using CorpusGen.Core;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Gold.Files;

namespace CorpusGen.Tool.Schemas;

/// <summary>Writes the types of fields as JSON Schema.</summary>
/// <param name="corpus">Has the ids that an editor can propose for references.</param>
internal sealed class FieldSchemas(NamedCorpus corpus)
{
    /// <summary>With more ids than that, an editor's list helps nobody.</summary>
    private const int MostProposals = 500;

    /// <summary>Adds fields to the properties of a map; those that <c>corpus.yaml</c> asks for become required.</summary>
    public void Add(JsonObject map, EquatableArray<FieldDefinition> fields)
    {
        var properties = (JsonObject)map["properties"]!;
        foreach (FieldDefinition field in fields)
        {
            JsonNode type = Of(field.Type, field.IsDeclared);
            properties[field.Name] = Described(field.IsOptional ? Schema.AnyOf(type, Schema.Type("null")) : type, field);
        }

        JsonNode[] required = [.. fields.Where(field => field is { IsDeclared: true, IsOptional: false }).Select(field => (JsonNode)field.Name)];
        if (required.Length > 0)
            map["required"] = new JsonArray(required);
    }

    private static JsonObject Described(JsonObject type, FieldDefinition field)
    {
        string examples = string.Join(" · ", field.Examples);
        type["description"] = field.About ?? (examples.Length > 0 ? $"{field.Type.Declaration()}, as {examples}" : field.Type.Declaration());
        return type;
    }

    private static JsonObject Described(JsonNode type, FieldDefinition field) => Described((JsonObject)type, field);

    private JsonObject Of(FieldType type, bool isDeclared) => type.Kind switch
    {
        FieldKind.Integer => new JsonObject { ["type"] = "integer", ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue },
        FieldKind.Long => Schema.Type("integer"),
        FieldKind.Decimal => Schema.Type("number"),
        FieldKind.Boolean => Schema.Type("boolean"),
        FieldKind.Date => Schema.Date(),
        FieldKind.OneOf => new JsonObject { ["enum"] = new JsonArray([.. type.Words.SelectMany(AsWritten)]) },
        FieldKind.Reference => ReferenceTo(type.Target, isDeclared),
        FieldKind.List => ListOf(type.Item!, isDeclared),
        FieldKind.Map => MapOf(type),
        _ => type.Takes switch
        {
            TextTakes.Everything => Schema.Type("string", "number", "boolean"),
            TextTakes.Numbers => Schema.Type("string", "number"),
            _ => Schema.Type("string"),
        },
    };

    /// <summary>A word, and what YAML may take it for where it stands without quotes.</summary>
    private static IEnumerable<JsonNode> AsWritten(string word)
    {
        yield return word;
        if (word is "true" or "false")
            yield return word == "true";
        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
            yield return number;
    }

    private JsonObject ListOf(FieldType item, bool isDeclared)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Of(item, isDeclared) };

        // One value alone is a list of one where a list is declared.
        return isDeclared && item.Kind is not (FieldKind.List or FieldKind.Map) ? Schema.AnyOf(list, Of(item, isDeclared)) : list;
    }

    private JsonObject MapOf(FieldType type)
    {
        var map = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject() };
        Add(map, type.Fields);
        return map;
    }

    /// <summary>Ids are proposed, not demanded: a schema is older than the document that was added last, and the build knows better.</summary>
    private JsonObject ReferenceTo(string target, bool isDeclared)
    {
        string[] ids = [.. (target == FieldType.Article ? corpus.Articles.Select(article => article.Id) : EntityIds(target))
            .Select(id => isDeclared && target != FieldType.AnyEntity ? EntityReference.WithoutKind(id) : target == FieldType.Article ? "article:" + id : id)];
        return ids.Length is 0 or > MostProposals
            ? Schema.Type("string")
            : Schema.AnyOf(new JsonObject { ["enum"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]) }, Schema.Type("string"));
    }

    private IEnumerable<string> EntityIds(string target) => corpus.Entities
        .Select(entity => entity.Entity.Id)
        .Where(id => target == FieldType.AnyEntity || id.StartsWith(target + ":", System.StringComparison.Ordinal));
}
