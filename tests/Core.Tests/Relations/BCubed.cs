using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Core.Tests.Relations;

/// <summary>B³ of a clustering: for each mention, how much of its cluster is right and how much of its true cluster is there; the means of both.</summary>
/// <remarks>Bagga and Baldwin, 1998. A mention that one side lacks counts as a cluster of nothing.</remarks>
internal sealed record BCubed(double Precision, double Recall)
{
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static BCubed Of<TMention>(IReadOnlyDictionary<TMention, string> gold, IReadOnlyDictionary<TMention, string> found)
        where TMention : notnull =>
        new(MeanShare(found, gold), MeanShare(gold, found));

    private static double MeanShare<TMention>(IReadOnlyDictionary<TMention, string> clusters, IReadOnlyDictionary<TMention, string> other)
        where TMention : notnull
    {
        var members = clusters.GroupBy(each => each.Value, each => each.Key).ToDictionary(group => group.Key, group => group.ToList());
        return clusters.Average(each => !other.TryGetValue(each.Key, out string? same)
            ? 0
            : (double)members[each.Value].Count(member => other.TryGetValue(member, out string? its) && its == same) / members[each.Value].Count);
    }
}
