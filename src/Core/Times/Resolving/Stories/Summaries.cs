using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving.Stories;

/// <summary>Knows the end of what a sentence or heading sums up: "from 1813 until 1814". The story begins where that began.</summary>
internal static class Summaries
{
    /// <summary>Whether an expression is where something ended that is told from its beginning on.</summary>
    public static bool EndAt(Candidate candidate, Anchors anchors) =>
        (anchors.Scan.IsAny(candidate.First - 1, "to", "until", "till") && EndsLength(candidate, anchors)) || EndsHeading(candidate, anchors) || EndsConflict(candidate, anchors);

    /// <summary>The second year of a range is where the story will end, not where it is.</summary>
    public static bool EndsRange(Resolution resolution, Candidate candidate, Scan scan) =>
        resolution.Names.Month == 0 && scan.IsDash(candidate.First - 1) && scan.IsNumber(candidate.First - 2);

    /// <summary>"The conflict began on 27 December 2008 and <em>ended</em> on 18 January 2009".</summary>
    private static bool EndsConflict(Candidate candidate, Anchors anchors) =>
        anchors.Previous.IsWritten && Clauses.ShareSentence(anchors.Scan, anchors.Previous.End, candidate.First) && SaysEnd(anchors.Scan, anchors.Previous.End, candidate.First);

    private static bool SaysEnd(Scan scan, int from, int first)
    {
        for (int i = from; i < first; i++)
        {
            if (scan.IsAny(i, "ended", "concluded"))
                return true;
        }

        return false;
    }

    /// <summary>"Counter-offensive (14 November 1940 – 6 January 1941)": what stands below begins with its beginning.</summary>
    private static bool EndsHeading(Candidate candidate, Anchors anchors) =>
        anchors.Previous.End == candidate.First - 1 && anchors.Previous.End > 0 && (anchors.Scan.IsDash(candidate.First - 1) || anchors.Scan.IsAny(candidate.First - 1, "to", "until")) && anchors.Scan.IsInHeading(candidate.First);

    /// <summary>"The war lasted from late 1813 until the spring of 1814. In October …": the first sentence says how long it all was, and the story begins with its beginning.</summary>
    private static bool EndsLength(Candidate candidate, Anchors anchors)
    {
        if (anchors.Previous.End != candidate.First - 1 || !anchors.Scan.Is(anchors.Previous.First - 1, "from"))
            return false;
        bool tellsLength = false;
        for (int i = candidate.First - 1; i > 0; i--)
        {
            if (Clauses.SentenceEndsAt(anchors.Scan, i))
                return false;
            tellsLength |= anchors.Scan.IsAny(i, "lasted", "fought", "waged");
        }

        return tellsLength;
    }
}
