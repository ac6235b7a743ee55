using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>
/// Knows an earlier date that is an aside: one that the present is held against, "fewer than in May 1916", "since June 1914", "from a high of 300 in 1912", or that
/// tells which thing is meant, "the treaty of 1740", "the line of 7 November 1959".
/// </summary>
internal static class Asides
{
    private const int Reach = 8;
    private const int SentenceReach = 40;

    /// <param name="first">The first token of a date before the one last named.</param>
    public static bool IsAside(Scan scan, int first) => TellsWhich(scan, first) || IsHeldAgainst(scan, first);

    /// <summary>"In 1869 the land had been surveyed": what had happened by then is behind the story.</summary>
    public static bool OpensFlashback(Scan scan, int end)
    {
        for (int i = end; i < end + SentenceReach && !scan.StartsBlock(i) && scan.CharAt(i) is not ('.' or ';'); i++)
        {
            if (scan.Is(i, "had"))
                return true;
        }

        return false;
    }

    /// <summary>"Niel had tried to reform it before his death in <em>August 1869</em>": the sentence told before that it looks back.</summary>
    public static bool IsInFlashback(Scan scan, int first)
    {
        for (int i = first - 1; i > first - SentenceReach && !Clauses.SentenceEndsAt(scan, i); i--)
        {
            if (scan.Is(i, "had"))
                return true;
        }

        return false;
    }

    /// <summary>"who would become president in <em>1958</em>", "which would be declared early <em>the next year</em>": what was to come is ahead of the story.</summary>
    public static bool LooksAhead(Scan scan, int first)
    {
        for (int i = first - 1; i > first - Reach && !Clauses.EndAt(scan, i); i--)
        {
            if (scan.Is(i, "would"))
                return true;
        }

        return false;
    }

    public static bool TellsWhich(Scan scan, int first) => scan.Is(first - 1, "of");

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
