using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Gold.Files;

/// <summary>Reads a <c>.gold.yaml</c> file. An entry that is broken is left out, with a finding, and the rest stands.</summary>
internal sealed class GoldReader
{
    /// <summary>More than the gold of the longest articles: each quote is looked for in the whole text.</summary>
    public const int Longest = 400_000;

    private const string EntityExample = "- { quote: Putin, nth: 1, entity: person:vladimir-putin }";
    private const string TimeExample = "- { quote: last week, value: 2019-W03 }";

    private static readonly string[] Keys = ["covers", "entities", "times"];

    private readonly List<Finding> _findings;
    private readonly ExpectedShapes _shapes;

    private GoldReader(SeedText text, List<Finding> findings)
    {
        _findings = findings;
        _shapes = new ExpectedShapes(text, findings);
    }

    public static GoldFile Read(SeedFile file)
    {
        Finding notUtf8 = FindingRules.NotUtf8.At(Place.StartOf(file.Path));
        if (!file.IsLegible)
            return GoldFile.Broken(file.Path, notUtf8);
        var text = new SeedText(file);
        var findings = new List<Finding>();
        if (!file.IsUtf8)
            findings.Add(notUtf8);
        YamlNode? root = YamlReader.Read(text, new TextRange(0, text.Text.Length), Longest, findings);
        GoldFile gold = new GoldReader(text, findings).Read(file.Path, root);
        return gold with { Findings = findings.ToEquatableArray() };
    }

    private GoldFile Read(string path, YamlNode? root)
    {
        YamlNode? covers = null, entities = null, times = null;
        IReadOnlyList<YamlEntry> entries = _shapes.Entries(root, "Gold", "entities:");
        foreach (YamlEntry entry in entries)
        {
            switch (entry.Key.Value)
            {
                case "covers":
                    covers = entry.Value;
                    break;
                case "entities":
                    entities = entry.Value;
                    break;
                case "times":
                    times = entry.Value;
                    break;
                default:
                    _shapes.AddUnknownKey(entry.Key, "gold", Keys, entries);
                    break;
            }
        }

        // Where the file is broken, what it forgets may stand behind the break.
        if (covers is null && _findings.Count == 0)
            AskForOpenParts(root?.Range.Start ?? 0, entities, times);
        return new GoldFile(
            path,
            covers is null ? Coverage.Everything : ReadCoverage(covers),
            entities is null ? default : ReadEntities(entities),
            times is null ? default : ReadTimes(times),
            default);
    }

    private Coverage ReadCoverage(YamlNode node)
    {
        var words = new List<(string, Place)>();
        foreach (YamlNode item in node is YamlSequence list ? list.Items : [node])
        {
            if (_shapes.Text(item, "An item of 'covers'") is { } word)
                words.Add((word, _shapes.PlaceOf(item)));
        }

        return Coverages.Read(words, _shapes.Report);
    }

    /// <summary>Gold that does not say what it covers, covers all; where it has nothing of a part, an empty file too, that may be meant or forgotten.</summary>
    private void AskForOpenParts(int start, YamlNode? entities, YamlNode? times)
    {
        var place = new YamlScalar(new TextRange(start, start), "", IsPlain: true);
        if (entities is null)
            _shapes.Add(FindingRules.OpenGold, place, "entities", "times");
        if (times is null)
            _shapes.Add(FindingRules.OpenGold, place, "times", "entities");
    }

    private EquatableArray<GoldMention> ReadEntities(YamlNode node) => _shapes
        .Items(node, "'entities'", EntityExample)
        .Select(item => new GoldEntryReader(_shapes, item, EntityExample).ReadMention())
        .OfType<GoldMention>()
        .ToEquatableArray();

    private EquatableArray<GoldTime> ReadTimes(YamlNode node) => _shapes
        .Items(node, "'times'", TimeExample)
        .Select(item => new GoldEntryReader(_shapes, item, TimeExample).ReadTime())
        .OfType<GoldTime>()
        .ToEquatableArray();
}
