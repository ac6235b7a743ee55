using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Gold;

/// <summary>For which kinds of mentions an approval speaks: there it is the truth, and the recogniser is not asked.</summary>
[Flags]
internal enum Coverage : byte
{
    None = 0,
    People = 1 << (int)EntityKind.Person,
    Organizations = 1 << (int)EntityKind.Organization,
    Places = 1 << (int)EntityKind.Place,
    Groups = 1 << (int)EntityKind.Group,
    Events = 1 << (int)EntityKind.Event,
    Works = 1 << (int)EntityKind.Work,
    Entities = People | Organizations | Places | Groups | Events | Works,
    Times = 1 << 7,
    Everything = Entities | Times,
}

internal static class Coverages
{
    /// <summary>The words for it, in the order of <see cref="EntityKind"/>; then those for all entities and for times.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. ((EntityKind[])Enum.GetValues(typeof(EntityKind))).Select(NameOf), "entities", "times"];

    /// <summary>What words of <see cref="Names"/> cover. Any other is a finding, and what was meant is not known: then everything is covered.</summary>
    public static Coverage Read(IEnumerable<(string Word, Place Place)> words, Action<Finding> report)
    {
        Coverage covered = Coverage.None;
        foreach (var (word, place) in words)
        {
            Coverage kinds = Of(word);
            if (kinds == Coverage.None)
                report(FindingRules.UnknownValue.At(place, Excerpt.Of(word), "kind that gold covers", ExpectedShapes.Meant(word, Names)));
            covered |= kinds == Coverage.None ? Coverage.Everything : kinds;
        }

        return covered;
    }

    private static Coverage Of(string name) => Enum.TryParse(name, ignoreCase: true, out Coverage coverage) && Names.Contains(name) ? coverage : Coverage.None;

    public static bool Covers(this Coverage coverage, EntityKind kind) => (coverage & Of(kind)) != 0;

    /// <summary>How a kind is called in <c>covers</c>: <c>people</c>.</summary>
    public static string NameOf(EntityKind kind) => Casing.Lower(Of(kind).ToString());

    /// <summary>The words of <see cref="Names"/> for what is covered, the shortest way to say it.</summary>
    public static IReadOnlyList<string> NamesOf(Coverage coverage)
    {
        var kinds = ((EntityKind[])Enum.GetValues(typeof(EntityKind))).Where(kind => coverage.Covers(kind)).Select(NameOf).ToList();
        List<string> names = (coverage & Coverage.Entities) == Coverage.Entities ? ["entities"] : kinds;
        if ((coverage & Coverage.Times) != 0)
            names.Add("times");
        return names;
    }

    public static Coverage Of(EntityKind kind) => (Coverage)(1 << (int)kind);
}
