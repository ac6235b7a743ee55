using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Catalogue;

/// <summary>Reads <c>corpus.yaml</c>, and the files of entities beside it. A part that is broken is left out, with a finding, and the rest stands.</summary>
internal static class CorpusSettingsReader
{
    /// <summary>The name of the file, in the root of the seeds folder.</summary>
    public const string FileName = "corpus.yaml";

    /// <summary>The name of a file of entities, in any folder of the seeds, and what the names of others end in: <c>people.entities.yaml</c>.</summary>
    public const string EntitiesFileName = "entities.yaml";

    private const int Longest = 4_000_000;
    private const string Articles = "articles", Entities = "entities", NotEntities = "not-entities", Fields = "fields", EntityFields = "entity-fields", Times = "times", Recogniser = "recogniser";

    private static readonly string[] Keys = [Articles, Entities, NotEntities, Fields, EntityFields, Times, Recogniser];

    private static readonly string[] KeysOfEntities = [Entities, NotEntities];

    /// <summary>Whether a seed file is <c>corpus.yaml</c> or a file of entities.</summary>
    /// <param name="path">Relative to the project.</param>
    /// <param name="root">The seeds folder, with <c>/</c> at its end, or empty.</param>
    public static bool IsCatalogue(string path, string root) => path == root + FileName || IsEntities(path);

    public static CorpusSettings Read(SeedFile file) => file.IsLegible
        ? Read(new SeedText(file), file.IsUtf8)
        : CorpusSettings.None with { Findings = EquatableArray.Of(FindingRules.NotUtf8.At(Place.StartOf(file.Path))) };

    private static bool IsEntities(string path) =>
        path.EndsWith("/" + EntitiesFileName, StringComparison.Ordinal)
            || path == EntitiesFileName
            || path.EndsWith("." + EntitiesFileName, StringComparison.Ordinal);

    private static CorpusSettings Read(SeedText file, bool isUtf8)
    {
        var findings = new List<Finding>();
        if (!isUtf8)
            findings.Add(FindingRules.NotUtf8.At(Place.StartOf(file.Path)));
        YamlNode? root = YamlReader.Read(file, new TextRange(0, file.Text.Length), Longest, findings);
        var shapes = new ExpectedShapes(file, findings);
        string name = SeedNames.FileOf(file.Path);
        string[] keys = IsEntities(file.Path) ? KeysOfEntities : Keys;
        CorpusSettings settings = CorpusSettings.None;
        IReadOnlyList<YamlEntry> entries = shapes.Entries(root, name, keys[0] + ":");
        foreach (YamlEntry entry in entries)
        {
            if (keys.Contains(entry.Key.Value))
                settings = Read(settings, entry, shapes, findings);
            else
                shapes.AddUnknownKey(entry.Key, name, keys, entries);
        }

        return settings with { Findings = findings.ToEquatableArray() };
    }

    private static CorpusSettings Read(CorpusSettings settings, YamlEntry entry, ExpectedShapes shapes, List<Finding> findings) => entry.Key.Value switch
    {
        Articles => settings with { Articles = ArticleSettingsReader.Read(entry.Value, shapes, findings) },
        Entities => settings with { Entities = KnownEntityReader.Read(entry.Value, shapes) },
        Fields => settings with { ArticleFields = new FieldTypeReader(shapes).ReadFields(entry.Value, "'fields'") },
        EntityFields => settings with { EntityFields = ReadEntityFields(entry.Value, shapes) },
        Times => settings with { Times = TimeSettingsReader.Read(entry.Value, shapes) },
        Recogniser => settings with { LeastConfidence = RecogniserSettingsReader.Read(entry.Value, shapes) },
        _ => settings with { NotEntities = shapes.Texts(entry.Value, "'not-entities'").ToEquatableArray() },
    };

    private static EquatableArray<KindFields> ReadEntityFields(YamlNode node, ExpectedShapes shapes)
    {
        var kinds = new List<KindFields>();
        foreach (YamlEntry entry in shapes.Entries(node, "'entity-fields'", "person: { born: date }"))
        {
            string name = entry.Key.Value;
            if (EntityKinds.Of(name) is { } kind && name == EntityKinds.Names[(int)kind])
                kinds.Add(new KindFields(kind, new FieldTypeReader(shapes).ReadFields(entry.Value, $"the fields of {EntityKinds.WithArticle(kind)}")));
            else
                shapes.Add(FindingRules.UnknownValue, entry.Key, Excerpt.Of(name), "kind of entity", ExpectedShapes.Meant(name, EntityKinds.Names));
        }

        return kinds.ToEquatableArray();
    }
}
