using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Gold.Files;

/// <summary>Reads one entry of a gold file.</summary>
internal sealed class GoldEntryReader(ExpectedShapes shapes, YamlNode node, string example)
{
    private static readonly string[] MentionKeys = ["quote", "nth", "all", "entity", "kind", "name"];
    private static readonly string[] TimeKeys = ["quote", "nth", "all", "value", "kind", "mod"];
    private static readonly string[] TimeKinds = [.. Enum.GetNames(typeof(TimeKind)).Select(name => Casing.Lower(name))];

    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    /// <summary>Keys that were found under names that are nearly theirs: what is lacking is said already.</summary>
    private readonly HashSet<string?> _misspelt = [];

    /// <summary>The approved mention, or null where the entry is broken.</summary>
    public GoldMention? ReadMention()
    {
        ReadValues(MentionKeys);
        GoldQuote? quote = ReadQuote();
        bool hasKind = TryReadChoice("kind", "kind of entity", EntityKinds.Names, out int? kind);
        string? name = TextOf("name");
        EntityReference? entity = Required("entity") is { } written
            ? ReferenceReader.Read(written, (EntityKind?)kind, kind is not null || name is not null, shapes.PlaceOf(_values["entity"]), shapes.Report)
            : null;
        return quote is null || entity is null || !hasKind ? null : new GoldMention(quote, entity, name);
    }

    /// <summary>The approved time expression, or null where the entry is broken.</summary>
    public GoldTime? ReadTime()
    {
        ReadValues(TimeKeys);
        GoldQuote? quote = ReadQuote();
        bool hasKind = TryReadChoice("kind", "kind of time", TimeKinds, out int? kind);
        bool hasMod = TryReadChoice("mod", "TIMEX3 modifier", TimexGrammar.Modifiers, out int? mod);
        if (Required("value") is not { } value || !hasKind)
            return null;
        TimeKind? timeKind = TimeValueReader.Read(value, (TimeKind?)kind, shapes.PlaceOf(_values["value"]), shapes.Report);
        return quote is null || timeKind is null || !hasMod
            ? null
            : new GoldTime(quote, timeKind.Value, value, mod is null ? null : TimexGrammar.Modifiers[mod.Value]);
    }

    private void ReadValues(string[] keys)
    {
        IReadOnlyList<YamlEntry> entries = shapes.Entries(node, "An entry of gold", example);
        foreach (YamlEntry entry in entries)
        {
            if (Array.IndexOf(keys, entry.Key.Value) < 0)
                _misspelt.Add(shapes.AddUnknownKey(entry.Key, "an entry of gold", keys, entries));
            else
                _values[entry.Key.Value] = entry.Value;
        }
    }

    private GoldQuote? ReadQuote()
    {
        string? quote = Required("quote");
        bool isRead = OccurrencesReader.TryRead(shapes, _values, out Occurrences which);
        if (quote is null || !isRead)
            return null;
        string shown = Tokenizer.Shown(quote);
        return new GoldQuote(shown.Length > 0 ? shown : quote, which, shapes.PlaceOf(_values["quote"]));
    }

    private string? TextOf(string key) => _values.TryGetValue(key, out YamlNode? value) ? shapes.Text(value, $"'{key}'") : null;

    private string? Required(string key)
    {
        string? text = TextOf(key);
        bool isOfAnotherShape = text is null && _values.TryGetValue(key, out YamlNode? value) && value is not YamlScalar;
        if (text is { Length: > 0 } || isOfAnotherShape || node is not YamlMapping)
            return text;
        if (!_misspelt.Contains(key))
            shapes.Add(FindingRules.MissingKey, node, "This entry", key, $"Add '{key}: {Proposal(key)}'.");
        return null;
    }

    /// <summary>A value for a key, of what the entry says besides where that tells: the name of an id, the id of a name.</summary>
    private string Proposal(string key)
    {
        if (key == "quote" && ScalarOf("entity") is { } entity && Slug.Of(EntityReference.WithoutKind(entity)) is { Length: > 0 } id)
            return YamlText.Scalar(string.Join(" ", id.Split('-').Select(word => Casing.Upper(word[0]) + word.Substring(1))));
        if (key == "entity" && (ScalarOf("name") ?? ScalarOf("quote")) is { } name && Slug.Of(name) is { Length: > 0 } slug)
            return slug;
        int at = example.IndexOf(key + ": ", StringComparison.Ordinal) + key.Length + 2;
        return example.Substring(at, example.IndexOf(key == "quote" ? "," : " }", at, StringComparison.Ordinal) - at);
    }

    private string? ScalarOf(string key) => _values.TryGetValue(key, out YamlNode? value) && value is YamlScalar { IsNull: false } scalar ? scalar.Value : null;

    /// <summary>One of some words, by its index, or null where the entry does not say; false where it says something else.</summary>
    private bool TryReadChoice(string key, string what, IReadOnlyList<string> words, out int? index)
    {
        index = null;
        if (!_values.TryGetValue(key, out YamlNode? value))
            return true;
        if (shapes.Text(value, $"'{key}'") is not { } written)
            return value is YamlScalar;
        for (int i = 0; i < words.Count; i++)
        {
            if (string.Equals(words[i], written, StringComparison.OrdinalIgnoreCase))
                index = i;
        }

        if (index is null)
            shapes.Add(FindingRules.UnknownValue, value, Excerpt.Of(written), what, ExpectedShapes.Meant(written, words));
        return index is not null;
    }
}
