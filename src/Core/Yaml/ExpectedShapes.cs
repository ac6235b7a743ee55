using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Yaml;

/// <summary>
/// Takes the values of a YAML file in the shapes that are expected of them; where one has another, that is a finding and there is no value.
/// </summary>
internal sealed class ExpectedShapes(SeedText file, List<Finding> findings)
{
    private const int MostListed = 20;

    private IEnumerable<YamlEntry>? _map;
    private IReadOnlyList<string>? _keys;
    private string[] _lacking = [];

    public void Report(Finding finding) => findings.Add(finding);

    /// <summary>An entry as a field, for the fields that CorpusGen does not know.</summary>
    public Field FieldOf(YamlEntry entry) => FieldValue.Of(entry, file);

    public Place PlaceOf(YamlNode node) => file.PlaceOf(node.Range);

    /// <summary>The 1-based line of a node, for messages.</summary>
    public string LineOf(YamlNode node) => Numeral.Of(file.LineAt(node.Range.Start) + 1);

    public void Add(FindingRule rule, YamlNode at, params string[] arguments) => findings.Add(rule.At(PlaceOf(at), arguments));

    /// <summary>The entries of a map; none where there is nothing.</summary>
    /// <param name="what">What the map is called in messages: <c>'articles'</c>.</param>
    /// <param name="example">One line that would be right.</param>
    public IReadOnlyList<YamlEntry> Entries(YamlNode? node, string what, string example)
    {
        if (node is YamlMapping mapping)
            return mapping.Entries;
        if (node is not (null or YamlScalar { IsNull: true }))
            AddWrongShape(node, what, "a map", example);
        return [];
    }

    /// <summary>The items of a list; none where there is nothing.</summary>
    /// <param name="example">One item that would be right.</param>
    public IReadOnlyList<YamlNode> Items(YamlNode node, string what, string example)
    {
        if (node is YamlSequence list)
            return list.Items;
        if (node is not YamlScalar { IsNull: true })
            AddWrongShape(node, what, "a list", example);
        return [];
    }

    /// <summary>A text, or null where there is nothing.</summary>
    public string? Text(YamlNode node, string what)
    {
        if (node is YamlScalar scalar)
            return scalar.IsNull ? null : Excerpt.Of(scalar.Value, int.MaxValue);
        AddWrongShape(node, what, "a text", ExampleOf(what));
        return null;
    }

    /// <summary>What would be right there: of keys that do not take any text, one that they take.</summary>
    private static string ExampleOf(string what)
    {
        if (what[0] != '\'')
            return "- a text";
        string key = what.Trim('\'');
        string value = key switch
        {
            "id" => "storm-week",
            "date" or "published" => "2021-06-04",
            "entity" => "person:ada-quill",
            "nth" => "1",
            "all" or "optional" or "day-first" => "true",
            "value" => "2019-W03",
            "mod" => "START",
            "type" => "integer",
            "confidence" => "0.5",
            "markup" => "inline",
            _ => "a text",
        };
        return $"{key}: {value}";
    }

    /// <summary>A list of texts; one text alone is a list of one.</summary>
    public IReadOnlyList<string> Texts(YamlNode node, string what) => [.. PlacedTexts(node, what).Select(text => text.Text)];

    /// <summary>The same, with their places.</summary>
    public IReadOnlyList<(string Text, Place Place)> PlacedTexts(YamlNode node, string what)
    {
        var texts = new List<(string, Place)>();
        if (node is YamlMapping)
            AddWrongShape(node, what, "a list of texts", $"{what.Trim('\'')}: [one, two]");
        foreach (YamlNode item in node is YamlSequence list ? list.Items : node is YamlScalar ? [node] : [])
        {
            if (Text(item, $"An item of {what}") is { } text)
                texts.Add((text, PlaceOf(item)));
        }

        return texts;
    }

    /// <summary>A key that is none of those there are, with the one that was probably meant.</summary>
    /// <param name="keys">All that there are.</param>
    /// <param name="map">The entries that the key stands among: what one of them says already cannot have been meant.</param>
    /// <returns>The one that was probably meant, or null.</returns>
    public string? AddUnknownKey(YamlScalar key, string what, IReadOnlyList<string> keys, IEnumerable<YamlEntry> map)
    {
        string? meant = MisspeltAs(key, keys, map) ?? NearestName.Of(key.Value, Lacking(keys, map));
        string hint = meant is not null
            ? $"Did you mean '{meant}'?"
            : NearestName.Of(key.Value, keys) is { } there
                ? $"'{there}' stands here already: put this there, or remove it."
                : $"Write one of {string.Join(", ", keys)}.";
        Add(FindingRules.UnknownKey, key, Excerpt.Of(key.Value), what, hint);
        return meant;
    }

    /// <summary>In a map that may have fields of its own besides those that CorpusGen knows: the known key that a key is misspelt for, or null.</summary>
    public string? MisspeltAs(YamlScalar key, IReadOnlyList<string> keys, IEnumerable<YamlEntry> map)
    {
        string[] lacking = Array.FindAll(Lacking(keys, map), known => known.Length > 2);
        return Array.Find(lacking, known => IsPlural(key.Value, known)) ?? Array.Find(lacking, known => NearestName.Distance(key.Value, known) == 1);
    }

    /// <summary>The known keys that a map does not have: found once for all the keys of a map, of which a hostile one has many.</summary>
    private string[] Lacking(IReadOnlyList<string> keys, IEnumerable<YamlEntry> map)
    {
        if (!ReferenceEquals(map, _map) || !ReferenceEquals(keys, _keys))
            (_map, _keys, _lacking) = (map, keys, [.. keys.Except(map.Select(entry => entry.Key.Value))]);
        return _lacking;
    }

    private static bool IsPlural(string written, string known) => known == written + "es" || known == written + "s";

    /// <summary>How a message goes on after a name that is not known: with the nearest name, or with all of them.</summary>
    public static string Meant(string written, IReadOnlyList<string> names) =>
        NearestName.Of(written, names) is { } nearest ? $"Did you mean '{nearest}'?" : OneOf(names);

    public static string OneOf(IReadOnlyList<string> names) => $"Write one of {Listed(names)}.";

    /// <summary>Names as a message lists them: of very many, the first, since the message may be needed as often as there are names.</summary>
    public static string Listed(IReadOnlyList<string> names) => names.Count <= MostListed
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MostListed))} or {Numeral.Of(names.Count - MostListed)} others";

    private void AddWrongShape(YamlNode node, string what, string expected, string example)
    {
        // What broke off was found already.
        if (!node.IsCut)
            Add(FindingRules.WrongShape, node, what, expected, node.Shape, example);
    }
}
