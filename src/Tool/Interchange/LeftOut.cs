using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool.Interchange;

/// <summary>What a file says and gold cannot hold: a finding each kind of thing, with how often it stands there.</summary>
internal sealed class LeftOut
{
    private readonly SortedDictionary<string, (Place First, int Count)> _things = new(StringComparer.Ordinal);

    /// <param name="what">What it is called, in the plural or as a name.</param>
    public void Add(string what, Place place) => _things[what] = _things.TryGetValue(what, out var known) ? (known.First, known.Count + 1) : (place, 1);

    /// <summary>The values of an object under names that nothing is known of.</summary>
    public void AddOthers(JsonNode node, IReadOnlySet<string> known, JsonSource source)
    {
        for (int i = 0; i < node.Names.Count; i++)
        {
            if (!known.Contains(node.Names[i]) && !node.Items[i].IsNull)
                Add($"'{Excerpt.Of(node.Names[i])}'", source.PlaceOf(node.Items[i]));
        }
    }

    public IEnumerable<Finding> Findings => _things.Select(thing => FindingRules.NotInFormat.At(
        thing.Value.First, "Gold", thing.Key, $"{thing.Value.Count.ToString(CultureInfo.InvariantCulture)} left out, the first here"));
}
