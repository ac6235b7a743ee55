using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Knows an earlier date that the present one is held against: "fewer than in May 1916", "since June 1914", "from a high of 300 in 1912".</summary>
internal static class Comparison
{
    private const int Reach = 8;

    /// <param name="first">The first token of the date.</param>
    public static bool IsHeldAgainst(Scan scan, int first)
    {
        int before = first - 1;
        if (scan.Is(before, "since"))
            return true;
        for (int i = before; i > before - Reach && !scan.StartsBlock(i) && !scan.IsMark(i, '.'); i--)
        {
            if (scan.IsAny(i, "than", "compared", "opposed") || scan.IsAny(i, "peak", "high", "low"))
                return true;
        }

        return false;
    }
}
