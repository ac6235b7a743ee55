using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Core.Findings;

/// <summary>Guesses which name was meant by a misspelt one.</summary>
internal static class NearestName
{
    /// <summary>Longer names are compared by their beginnings, so that a hostile one costs no more.</summary>
    private const int LongestCompared = 64;

    /// <summary>
    /// The first of the names nearest to what was written, or null where none is near: a third of its letters may be wrong, but not all that there are.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> names)
    {
        string? nearest = null;
        int least = Math.Max(1, Math.Min(written.Length, LongestCompared) / 3) + 1;
        foreach (string name in names)
        {
            if (Math.Abs(name.Length - written.Length) >= least)
                continue;
            int distance = Distance(written, name);
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
        int least = Math.Max(1, Math.Min(written.Length, LongestCompared) / 3) + 1;
        return
        [
            .. names
                .Where(name => Math.Abs(name.Length - written.Length) < least)
                .Select(name => (Name: name, Distance: Distance(written, name)))
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
    public static int Distance(string left, string right)
    {
        left = left.Substring(0, Math.Min(left.Length, LongestCompared)).ToLowerInvariant();
        right = right.Substring(0, Math.Min(right.Length, LongestCompared)).ToLowerInvariant();
        int[] beforeLast = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            last[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
