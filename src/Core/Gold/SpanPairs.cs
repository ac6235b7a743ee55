using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Gold;

/// <summary>
/// Pairs what is approved with what is recognised, one to one, as the TempEval-3 scorer does: equal ranges first, then the largest overlap, then the leftmost.
/// </summary>
internal static class SpanPairs
{
    /// <summary>For each approved range the index of the recognised one that answers it, or null.</summary>
    /// <param name="approved">In the order of the text, not overlapping.</param>
    /// <param name="recognised">The same.</param>
    public static int?[] Of(IReadOnlyList<TextRange> approved, IReadOnlyList<TextRange> recognised)
    {
        var candidates = new List<(bool Differs, int Overlap, int Start, int Approved, int Recognised)>();
        for (int a = 0, r = 0; a < approved.Count && r < recognised.Count;)
        {
            int overlap = Math.Min(approved[a].End, recognised[r].End) - Math.Max(approved[a].Start, recognised[r].Start);
            if (overlap > 0)
                candidates.Add((approved[a] != recognised[r], -overlap, approved[a].Start, a, r));
            if (approved[a].End < recognised[r].End)
                a++;
            else
                r++;
        }

        int?[] pairs = new int?[approved.Count];
        var taken = new HashSet<int>();
        foreach (var candidate in candidates.OrderBy(each => each))
        {
            if (pairs[candidate.Approved] is null && taken.Add(candidate.Recognised))
                pairs[candidate.Approved] = candidate.Recognised;
        }

        return pairs;
    }
}
