using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving.Wording;

/// <summary>What has happened, whatever the verb of the sentence says: "Tuesday's <em>attack</em>", "the <em>crash</em> on Tuesday", "a bombing Wednesday that <em>killed</em> 40", "<em>earlier</em> Monday".</summary>
/// <remarks>Near misses: "Tuesday's vote", "a bill on Friday that was passed" (no verb of its own).</remarks>
internal static class Happenings
{
    /// <summary>Between a possessive and its noun: "Tuesday's deadly suicide bombing".</summary>
    private const int MostBetween = 2;

    /// <summary>Between "following" and the time of what was followed.</summary>
    private const int FarthestFollowed = 10;

    private static readonly WordSet Following = new("following after follows follow");

    /// <summary>What nobody sets a date for.</summary>
    private static readonly WordSet Unplanned = new(
        "attack attacks bombing bombings blast blasts explosion explosions shooting shootings killing killings murder murders assassination crash crashes collision accident accidents earthquake quake tremor ambush riot riots "
        + "massacre kidnapping kidnappings abduction robbery theft derailment landslide avalanche blaze outage blackout arrest arrests defeat collapse coup");

    /// <summary>What has its day long before.</summary>
    private static readonly WordSet Planned = new(
        "election elections referendum runoff vote poll polls ballot talks summit replay fixture stage leg meeting conference debate hearing match game final race derby ceremony inauguration funeral parade march rally protest launch opening show concert festival");

    /// <summary>Whether what stands behind "Tuesday's" is planned, "general election", "vote".</summary>
    public static bool ArePlanned(Scan scan, int noun) => scan.IsAny(NounFrom(scan, noun, Planned), Planned);

    /// <summary>Whether a candidate is the time of something that has happened.</summary>
    public static bool AreAt(Scan scan, Candidate candidate) =>
        scan.Is(candidate.First, "earlier") || IsOfUnplanned(scan, candidate) || (scan.IsAny(candidate.End, "that", "which", "who") && IsDone(scan, candidate.End + 1)) || IsFollowed(scan, candidate.First)
        || (AreBehind(scan, candidate.End) && TenseOf(scan, candidate.First) == Direction.Past);

    /// <summary>The first of some nouns from a token on, or a token near it that is none.</summary>
    private static int NounFrom(Scan scan, int at, WordSet nouns)
    {
        for (int i = 0; i < MostBetween && scan.IsWord(at) && !scan.IsCapitalized(at) && !scan.IsAny(at, nouns); i++)
            at++;
        return at;
    }

    private static bool IsOfUnplanned(Scan scan, Candidate candidate)
    {
        int noun = scan.SkipPossessive(candidate.End);
        if (noun > candidate.End)
            return scan.IsAny(NounFrom(scan, noun, Unplanned), Unplanned);

        int before = scan.Is(candidate.First - 1, "on") ? candidate.First - 2 : candidate.First - 1;
        return scan.IsAny(before, Unplanned);
    }

    /// <summary>
    /// "agreed to reopen them, following a meeting <em>Friday</em>", "the vote follows talks on <em>Monday</em>", "is in hospital after falling <em>Sunday</em>"; not
    /// "will sign, following a vote Friday".
    /// </summary>
    private static bool IsFollowed(Scan scan, int first)
    {
        int at = first - 1;
        while (at > first - FarthestFollowed && (scan.IsWord(at) || scan.IsApostrophe(at)) && !scan.IsAny(at, Following))
            at--;
        if (!scan.IsAny(at, Following) || HasCue(scan, at + 1, first))
            return false;
        if (scan.IsAny(at, "follows", "follow"))
            return VerbCues.At(scan, at) != Direction.Unknown;
        if (scan.IsAny(at - 1, "comes", "come"))
            return true;
        Direction tense = scan.Is(at - 1, "the") ? Direction.Future : TenseOf(scan, at);
        return tense == Direction.Past || (tense == Direction.Unknown && scan.Spelling(at + 1) is [.., 'i', 'n', 'g']);
    }

    private static bool HasCue(Scan scan, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (VerbCues.At(scan, i) != Direction.Unknown)
                return true;
        }

        return false;
    }

    /// <summary>"offered to resign Monday, after a week of riots": what is told of with what came before.</summary>
    private static bool AreBehind(Scan scan, int end) =>
        scan.IsMark(end, ',') && scan.Is(end + 1, "after") && scan.IsWord(end + 2) && !Clauses.HasBefore(scan, end, Tense.FarthestBefore, static (words, at) => words.Has(at, Role.FutureCue));

    /// <summary>The tense of the clause before a token; what a "to" leads is no verb of it.</summary>
    private static Direction TenseOf(Scan scan, int end)
    {
        for (int i = end - 1; i > end - Tense.FarthestBefore && !Clauses.EndAt(scan, i); i--)
        {
            if (!scan.Is(i, "to") && VerbCues.At(scan, i) is var direction and not Direction.Unknown)
                return direction;
        }

        return Direction.Unknown;
    }

    /// <summary>"killed", "left", but not "was passed", "had called".</summary>
    private static bool IsDone(Scan scan, int at) =>
        VerbCues.IsPast(scan, at) && !scan.IsAny(at, "was", "were") && !scan.IsAny(at, "had", "has", "did");
}
