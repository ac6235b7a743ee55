using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving.Stories;

/// <summary>
/// Knows an earlier date that is an aside: one that the present is held against, "fewer than in May 1916", "since June 1914", "from a high of 300 in 1912", or that
/// tells which thing is meant, "the treaty of 1740", "the line of 7 November 1959".
/// </summary>
internal static class Asides
{
    private static readonly WordSet Telling = new("writing wrote written recalled recalling remembered recounted published");

    /// <summary>They begin what had happened before the rest of the sentence: "broken off because the truce had begun".</summary>
    private static readonly WordSet Subordinate = new("because whom whose");

    /// <summary>Behind a "had" that is no part of another verb.</summary>
    private static readonly WordSet Objects = new("a an the his her its their this that no to only some many little");

    private const int Reach = 8;

    /// <summary>"planned for July", "was to land in July".</summary>
    private const int NearPlan = 4;

    private const int SentenceReach = 40;

    /// <param name="first">The first token of a date before the one last named.</param>
    public static bool IsAside(Scan scan, int first) => TellsWhich(scan, first) || IsHeldAgainst(scan, first);

    /// <summary>"In 1869 the land had been surveyed": what had happened by then is behind the story.</summary>
    public static bool OpensFlashback(Scan scan, int end)
    {
        for (int i = end; i < end + SentenceReach && !scan.StartsBlock(i) && scan.CharAt(i) is not ('.' or ';'); i++)
        {
            if (scan.IsAny(i, Subordinate))
                return false;
            if (IsHad(scan, i))
                return true;
        }

        return false;
    }

    /// <summary>"had tried"; whoever "had the town", "had to leave" or "had no ships" had them then.</summary>
    private static bool IsHad(Scan scan, int at) => scan.Is(at, "had") && !scan.IsAny(at + 1, Objects);

    /// <summary>"Niel had tried to reform it before his death in <em>August 1869</em>": the sentence told before that it looks back.</summary>
    public static bool IsInFlashback(Scan scan, int first) => Clauses.HasBefore(scan, first, SentenceReach, IsHad);

    /// <summary>"had arrived in <em>November</em>", "had been bombed for the first time on <em>23 December</em>".</summary>
    public static bool IsNearFlashback(Scan scan, int first) => Clauses.HasBefore(scan, first, Reach, IsHad);

    /// <summary>"had resigned on <em>the 15th</em>", "On the night of <em>8 March</em> a steamer had laid mines".</summary>
    public static bool IsPluperfectAt(Scan scan, Candidate candidate) =>
        IsNearFlashback(scan, candidate.First) || (OpensFlashback(scan, candidate.End) && !Clauses.HasBefore(scan, candidate.First, Reach, static (words, at) => words.Has(at, Vocabulary.Role.PastCue)));

    /// <summary>"who would become president in <em>1958</em>", "a law that would be proclaimed <em>the next year</em>": what was to come is ahead of the story.</summary>
    public static bool LooksAhead(Scan scan, int first)
    {
        for (int i = first - 1; i > first - Reach && !Clauses.EndAt(scan, i); i--)
        {
            if (scan.Is(i, "would"))
                return true;
        }

        return false;
    }

    /// <summary>"The price of oil had quadrupled by <em>January 1974</em>.", at the end of a paragraph: what came of it all.</summary>
    public static bool IsOutcome(Scan scan, Candidate candidate) =>
        scan.Is(candidate.First - 1, "by") && scan.StartsBlock(candidate.End + 1) && IsNearFlashback(scan, candidate.First);

    /// <summary>"of which nobody heard until <em>November 1969</em>": how long it was not so.</summary>
    public static bool EndsNothing(Scan scan, int first) =>
        scan.IsAny(first - 1, "until", "till") && Clauses.HasBefore(scan, first - 1, Reach, static (words, at) => words.IsAny(at, "nothing", "nobody", "never") || words.IsAny(at, "not", "no"));

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

    /// <summary>"Cicero, writing <em>forty years later</em>", "whose memoirs, published in <em>1924</em>, say": whoever looks back does not take the story with him.</summary>
    public static bool IsOfWriter(Scan scan, int first) => scan.IsAny(first - 1, Telling) || (scan.Is(first - 1, "in") && scan.IsAny(first - 2, Telling));

    /// <summary>"The plan was to land between July and October. On 19 March …": what was planned is ahead of the story.</summary>
    public static bool IsPlanned(Candidate candidate, Anchors anchors)
    {
        Scan scan = anchors.Scan;
        int before = candidate.First - 1;
        bool isSecond = scan.IsAny(before, "and", "or", "to") && anchors.Previous.End == before;
        Candidate first = isSecond ? candidate with { First = anchors.Previous.First } : candidate;
        return (scan.IsAny(first.First - 1, "between", "for", "in") || (scan.Is(first.First - 1, "by") && candidate.Meaning is HolidayDate)) && Tense.Before(scan, first, NearPlan) == Direction.Future;
    }
}
