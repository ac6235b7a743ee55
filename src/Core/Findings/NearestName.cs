using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Core.Findings;

/// <summary>Guesses which name was meant by a misspelt one.</summary>
internal static class NearestName
{
    /// <summary>
    /// The first of the names nearest to what was written, or null where none is near: a third of its letters may be wrong, but not all that there are.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        string? nearest = null;
        int least = FarthestFrom(written);
        WrittenName? compared = null;
        foreach (string name in names)
        {
            if (Math.Abs(name.Length - written.Length) >= least)
                continue;
            int distance = (compared ??= new WrittenName(written)).DistanceTo(name);
            if (distance >= least || distance >= Math.Max(written.Length, name.Length))
                continue;
            least = distance;
            nearest = name;
        }

        return nearest;
    }

    /// <summary>The nearest of the names to what was written, the nearest first, none where none is near.</summary>
    public static IReadOnlyList<string> Several(string written, IEnumerable<string> names, int most)
    {
        int least = FarthestFrom(written);
        var compared = new WrittenName(written);
        return
        [
            .. names
                .Where(name => Math.Abs(name.Length - written.Length) < least)
                .Select(name => (Name: name, Distance: compared.DistanceTo(name)))
                .Where(each => each.Distance < least && each.Distance < Math.Max(written.Length, each.Name.Length))
                .OrderBy(each => each.Distance)
                .ThenBy(each => each.Name, StringComparer.Ordinal)
                .Take(most)
                .Select(each => each.Name),
        ];
    }

    /// <summary>
    /// How many letters must be added, left out, replaced or swapped with their neighbour to make one of the other, without regard to case.
    /// </summary>
    public static int Distance(string left, string right) => new WrittenName(left).DistanceTo(right);

    /// <summary>The distance from which on a name is none that was meant.</summary>
    private static int FarthestFrom(string written) => Math.Max(1, Math.Min(written.Length, WrittenName.LongestCompared) / 3) + 1;
}
