using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Catalogue;

/// <summary>
/// Reads the <c>entities</c> of <c>corpus.yaml</c>: a map from ids to entities, or a list of them with their ids made of their names. What CorpusGen does not
/// know of an entity are its own fields.
/// </summary>
internal sealed class KnownEntityReader
{
    private static readonly string[] Keys = ["id", "name", "kind", "aliases"];

    private readonly ExpectedShapes _shapes;
    private readonly List<KnownEntity> _entities = [];
    private readonly Dictionary<string, YamlNode> _firsts = new(StringComparer.Ordinal);

    private KnownEntityReader(ExpectedShapes shapes) => _shapes = shapes;

    /// <summary>The entities in the order of the file, each id once; one without a name or a kind is left out.</summary>
    public static EquatableArray<KnownEntity> Read(YamlNode node, ExpectedShapes shapes)
    {
        var reader = new KnownEntityReader(shapes);
        if (node is YamlSequence list)
        {
            foreach (YamlNode item in list.Items)
                reader.ReadEntity(item, id: null);
            return reader._entities.ToEquatableArray();
        }

        foreach (YamlEntry entry in shapes.Entries(node, "'entities'", "ada-quill: { name: Ada Quill, kind: person }"))
            reader.ReadEntity(entry.Value, entry.Key);
        return reader._entities.ToEquatableArray();
    }

    private void ReadEntity(YamlNode node, YamlScalar? id)
    {
        string? name = null;
        YamlNode? kind = null;
        IReadOnlyList<(string Text, Place Place)> aliases = [];
        var own = new List<Field>();
        var told = new List<string?>();
        IReadOnlyList<YamlEntry> entries = _shapes.Entries(node, "An entity", "{ name: Ada Quill, kind: person }");
        foreach (YamlEntry field in entries)
        {
            switch (field.Key.Value)
            {
                case "name":
                    name = _shapes.Text(field.Value, "'name'");
                    if (field.Value is not YamlScalar)
                        told.Add("name");
                    break;
                case "kind":
                    kind = field.Value;
                    break;
                case "aliases":
                    aliases = ReadAliases(field.Value);
                    break;
                case "id":
                    id = ReadId(field.Value, id);
                    break;
                default:
                    if (_shapes.MisspeltAs(field.Key, Keys, entries) is not null)
                        told.Add(_shapes.AddUnknownKey(field.Key, "an entity", Keys, entries));
                    else
                        own.Add(_shapes.FieldOf(field));
                    break;
            }
        }

        if (node is YamlMapping { IsCut: false } && NewEntity(id ?? node, id?.Value, name, kind, told) is { } entity)
        {
            _entities.Add(entity with
            {
                Aliases = aliases.Map(alias => alias.Text),
                AliasPlaces = aliases.Map(alias => alias.Place),
                Fields = own.ToEquatableArray(),
            });
        }
    }

    /// <summary>The id in an entity; in a map of entities the key above it is the id, and stands.</summary>
    private YamlScalar? ReadId(YamlNode node, YamlScalar? key)
    {
        string? id = _shapes.Text(node, "'id'");
        if (id is not null && key is not null && id != key.Value)
            _shapes.Add(FindingRules.Contradiction, node, "id", Excerpt.Of(id), Excerpt.Of(key.Value), $"on line {_shapes.LineOf(key)}");
        return key ?? (id is null ? null : (YamlScalar)node);
    }

    /// <summary>The names beside the full one; one without a character stands in no text.</summary>
    private IReadOnlyList<(string Text, Place Place)> ReadAliases(YamlNode node)
    {
        var aliases = new List<(string Text, Place Place)>();
        foreach (var alias in _shapes.PlacedTexts(node, "'aliases'"))
        {
            if (alias.Text.Trim().Length > 0)
                aliases.Add(alias);
            else
                _shapes.Report(FindingRules.UnknownValue.At(alias.Place, "", "name of an entity", "Write one, or remove it."));
        }

        return aliases;
    }

    /// <param name="told">Keys of which something is said already: they stand under names that are nearly theirs, or say something that is no text.</param>
    private KnownEntity? NewEntity(YamlNode at, string? id, string? name, YamlNode? kind, IReadOnlyList<string?> told)
    {
        if (name is not null && name.Trim().Length == 0)
            name = null;
        if (name is null && !told.Contains("name"))
            _shapes.Add(FindingRules.MissingKey, at, "This entity", "name", $"Add 'name: {NameFor(id)}'.");
        if (kind is null && !told.Contains("kind"))
            _shapes.Add(FindingRules.MissingKey, at, "This entity", "kind", "Add 'kind: person'.");
        if (name is null || kind is null || ReadKind(kind) is not { } known)
            return null;

        string fit = FitId(at, id, known, name);
        if (_firsts.TryGetValue(fit, out YamlNode? first))
        {
            _shapes.Add(FindingRules.DuplicateEntityId, at, fit, _shapes.LineOf(first));
            return null;
        }

        _firsts.Add(fit, at);
        return new KnownEntity(fit, name, known, default, _shapes.PlaceOf(at));
    }

    /// <summary>A name that an id could have been made of, to show where a name goes.</summary>
    private static string NameFor(string? id)
    {
        IEnumerable<string> words = Slug.Of(id?.Substring(id.LastIndexOf(':') + 1) ?? "").Split('-').Where(word => word.Length > 0);
        string name = string.Join(" ", words.Select(word => Casing.Upper(word[0]) + word.Substring(1)));
        return name.Length > 0 ? YamlText.Scalar(name) : "Ada Quill";
    }

    /// <summary>The id without the kind in front of it, <c>person:</c>, with which other files refer to it.</summary>
    private string FitId(YamlNode at, string? id, EntityKind kind, string name)
    {
        string prefix = EntityReference.KindPrefix(kind);
        if (id is not null && id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            id = id.Substring(prefix.Length);
        if (id is not null && Slug.IsId(id))
            return id;
        string fit = Slug.Of(id ?? name);
        if (fit.Length == 0)
            fit = "entity-" + StableHash.Short(name, 8);
        if (id is not null)
            _shapes.Add(FindingRules.UnfitId, at, Excerpt.Of(id), fit);
        return fit;
    }

    private EntityKind? ReadKind(YamlNode node)
    {
        if (_shapes.Text(node, "'kind'") is not { } written)
            return null;
        if (EntityKinds.Of(written) is { } kind)
            return kind;
        _shapes.Add(FindingRules.UnknownValue, node, Excerpt.Of(written), "kind of entity", ExpectedShapes.Meant(written, EntityKinds.Names));
        return null;
    }
}
