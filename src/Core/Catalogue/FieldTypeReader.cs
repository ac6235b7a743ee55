using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Catalogue;

/// <summary>
/// Reads what <c>corpus.yaml</c> declares of fields: <c>priority: integer</c>, <c>section: one of [world, sport]</c>, <c>due: date, optional</c>.
/// </summary>
internal sealed class FieldTypeReader(ExpectedShapes shapes)
{
    private const string Example = "priority: integer";
    private const string List = "list of ";
    private const string OneOf = "one of ";
    private const string Reference = "reference to ";
    private const string Optional = "optional";

    private static readonly string[] Keys = ["type", "values", "fields", Optional, "about"];

    private static readonly string[] Targets = [FieldType.Article, FieldType.AnyEntity, .. EntityKinds.Names];

    /// <summary>What is proposed where a type is none.</summary>
    private static readonly string[] Types =
        ["text", "integer", "long", "decimal", "boolean", "date", "list of text", "one of [a, b]", .. Targets.Select(target => Reference + target)];

    /// <summary>The fields in the order of the file, each once; one whose type cannot be read is left out, so that its values say what it is.</summary>
    /// <param name="what">What declares them, as messages call it: <c>'fields'</c>.</param>
    public EquatableArray<FieldDefinition> ReadFields(YamlNode node, string what)
    {
        var fields = new List<FieldDefinition>();
        var firsts = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (YamlEntry entry in shapes.Entries(node, what, Example))
        {
            string name = entry.Key.Value;
            if (FieldKey.Of(name) is not { } key)
                shapes.Add(FindingRules.UnfitFieldName, entry.Key, Excerpt.Of(name));
            else if (firsts.TryGetValue(key, out YamlScalar? first))
                shapes.Add(FindingRules.DuplicateKey, entry.Key, Excerpt.Of(name), shapes.LineOf(first));
            else if (what == "'fields'" && KnownFields.NameOf(name) is not null)
                shapes.Add(FindingRules.UnknownKey, entry.Key, Excerpt.Of(name), what, "CorpusGen knows this field, and what it is: remove it here.");
            else if (ReadField(entry) is { } field)
                fields.Add(field);
            if (FieldKey.Of(name) is { } taken && !firsts.ContainsKey(taken))
                firsts.Add(taken, entry.Key);
        }

        return fields.ToEquatableArray();
    }

    private FieldDefinition? ReadField(YamlEntry entry)
    {
        string name = entry.Key.Value;
        switch (entry.Value)
        {
            case { IsCut: true } and not YamlMapping:
                return null;
            case YamlMapping map:
                return ReadLongForm(name, map);
            case YamlSequence list:
                return ReadWords(list, $"'{Excerpt.Of(name)}'") is { } words ? new FieldDefinition(name, words, IsOptional: false, IsDeclared: true) : null;
            default:
                if (shapes.Text(entry.Value, $"'{Excerpt.Of(name)}'") is not { } written)
                    return null;
                FieldType? type = ReadType(written, entry.Value, map: null, out bool isOptional);
                return type is null ? null : new FieldDefinition(name, type, isOptional, IsDeclared: true);
        }
    }

    private FieldDefinition? ReadLongForm(string name, YamlMapping node)
    {
        FieldType? map = null, words = null;
        YamlNode? type = null;
        string? about = null;
        bool? optional = null;
        foreach (YamlEntry entry in node.Entries)
        {
            switch (entry.Key.Value)
            {
                case "type":
                    type = entry.Value;
                    break;
                case "values":
                    words = ReadWords(entry.Value, "'values'");
                    break;
                case "fields":
                    map = FieldType.MapOf(ReadFields(entry.Value, $"'fields' of '{Excerpt.Of(name)}'"));
                    break;
                case Optional:
                    optional = ReadYesOrNo(entry.Value);
                    break;
                case "about":
                    about = shapes.Text(entry.Value, "'about'");
                    break;
                default:
                    shapes.AddUnknownKey(entry.Key, "a field", Keys, node.Entries);
                    break;
            }
        }

        bool isOptional = false;
        FieldType? read = map ?? words;
        if (type is not null && (map is not null || words is null))
            read = shapes.Text(type, "'type'") is { } written ? ReadType(written, type, map, out isOptional) : null;
        else if (read is null && !node.IsCut && node.Entries.All(entry => entry.Key.Value != "values"))
            shapes.Add(FindingRules.MissingKey, node, $"The field '{Excerpt.Of(name)}'", "type", "Add 'type: text'.");
        return read is null ? null : new FieldDefinition(name, read, optional ?? isOptional, IsDeclared: true) { About = about };
    }

    private FieldType? ReadType(string written, YamlNode at, FieldType? map, out bool isOptional)
    {
        string type = written.Trim();
        isOptional = type.EndsWith("?", StringComparison.Ordinal) || type.EndsWith(", " + Optional, StringComparison.Ordinal);
        if (isOptional)
            type = type.Substring(0, type.Length - (type.EndsWith("?", StringComparison.Ordinal) ? 1 : Optional.Length + 2)).TrimEnd();
        int lists = 0;
        while (type.StartsWith(List, StringComparison.Ordinal) && lists < YamlReader.DeepestLevel)
        {
            lists++;
            type = type.Substring(List.Length).TrimStart();
        }

        FieldType? read = type == "map" ? map : Plain(type);
        if (read is null)
            shapes.Add(FindingRules.UnknownValue, at, Excerpt.Of(written), "type of a field", ExpectedShapes.Meant(type, Types));
        for (; read is not null && lists > 0; lists--)
            read = FieldType.ListOf(read);
        return read;
    }

    private static FieldType? Plain(string type)
    {
        if (type.StartsWith(Reference, StringComparison.Ordinal))
        {
            string target = type.Substring(Reference.Length).Trim();
            return Targets.Contains(target) ? FieldType.ReferenceTo(target) : null;
        }

        if (type.StartsWith(OneOf, StringComparison.Ordinal))
            return OfWords(type.Substring(OneOf.Length).Trim().TrimStart('[').TrimEnd(']').Split(',').Select(word => word.Trim().Trim('\'', '"')));
        return type switch
        {
            "text" => FieldType.Text with { Takes = TextTakes.Everything },
            "integer" => new FieldType(FieldKind.Integer),
            "long" => new FieldType(FieldKind.Long),
            "decimal" => new FieldType(FieldKind.Decimal),
            "boolean" => new FieldType(FieldKind.Boolean),
            "date" => new FieldType(FieldKind.Date),
            _ => null,
        };
    }

    private FieldType? ReadWords(YamlNode node, string what)
    {
        FieldType? type = OfWords(shapes.Texts(node, what));
        if (type is null && !node.IsCut)
            shapes.Add(FindingRules.WrongShape, node, what, "a list of words", node is YamlSequence ? "an empty list" : node.Shape, "[world, sport]");
        return type;
    }

    private static FieldType? OfWords(IEnumerable<string> words)
    {
        var distinct = words.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).ToEquatableArray();
        return distinct.Count == 0 ? null : new FieldType(FieldKind.OneOf) { Words = distinct };
    }

    private bool? ReadYesOrNo(YamlNode node)
    {
        if (shapes.Text(node, "'optional'") is not { } written)
            return null;
        if (written is "true" or "false")
            return written == "true";
        shapes.Add(FindingRules.UnknownValue, node, Excerpt.Of(written), "value of 'optional'", "Write 'true' or 'false'.");
        return null;
    }
}
