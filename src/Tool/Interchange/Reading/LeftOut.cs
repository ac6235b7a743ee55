using System.Collections.Generic;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange.Reading;

/// <summary>What a file says and gold cannot hold: a finding each kind of thing, with how often it stands there.</summary>
internal sealed class LeftOut
{
    private readonly Tally _things = new();

    public IEnumerable<Finding> Findings =>
        _things.Findings((what, first, count) => FindingRules.NotInFormat.At(first, "Gold", what, $"{Numeral.Of(count)} left out, the first here"));

    /// <param name="what">What it is called, in the plural or as a name.</param>
    public void Add(string what, Place place) => _things.Add(what, place);

    /// <summary>The values of an object under names that nothing is known of.</summary>
    public void AddOthers(JsonNode node, IReadOnlySet<string> known, JsonSource source)
    {
        for (int i = 0; i < node.Names.Count; i++)
        {
            if (!known.Contains(node.Names[i]) && !node.Items[i].IsNull)
                Add($"'{Excerpt.Of(node.Names[i])}'", source.PlaceOf(node.Items[i]));
        }
    }
}
