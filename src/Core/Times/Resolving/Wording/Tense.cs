using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving.Wording;

/// <summary>Where the words around an expression say it lies.</summary>
internal enum Direction : byte
{
    Unknown,
    Past,
    Future,
}

/// <summary>A light look for the verb or cue that goes with an expression: no parser, a few tokens to either side within the sentence.</summary>
internal static class Tense
{
    /// <summary>Between a verb and the expression whose direction it says: "will shrink in the first half and recover only in the fourth quarter".</summary>
    public const int FarthestBefore = 14;
    private const int FarthestBehind = 8;

    /// <summary>A sentence is looked through so far to either side.</summary>
    private const int FarthestInSentence = 60;

    /// <summary>Between "On Friday, the" and its verb stands the name of somebody.</summary>
    private const int FarthestSubject = 14;

    /// <summary>"said the last of the tenants would".</summary>
    private const int FarthestSaying = 6;

    /// <summary>What goes on up to its end: that lies behind.</summary>
    private static readonly WordSet Lasting = new("stayed remained lasted continued stood lived worked waited fought lingered slept sat ruled reigned served dragged raged ran went kept carried burned talked danced rained snowed drank");

    /// <summary>Whether the expression is a border in time, "by May", "through May": such lie near, on either side.</summary>
    public static bool IsBorder(Scan scan, Candidate candidate) =>
        scan.IsAny(candidate.First - 1, "by", "through") || scan.IsAny(candidate.First - 1, "until", "till");

    /// <summary>The nearest cue before the expression, else the nearest behind it.</summary>
    public static Direction Of(Scan scan, Candidate candidate)
    {
        Direction before = Before(scan, candidate, FarthestBefore);
        if (before == Direction.Future && IsOvertaken(scan, candidate))
            return Direction.Unknown;
        if (before != Direction.Unknown)
            return before;
        for (int i = candidate.End; i < scan.Count && i < candidate.End + FarthestBehind && !Clauses.SentenceEndsAt(scan, i) && !Attributions.EndsSentence(scan, i); i++)
        {
            if (!scan.Has(i, Role.Preposition) && VerbCues.At(scan, i) is var direction and not Direction.Unknown)
                return direction;
        }

        return Direction.Unknown;
    }

    /// <summary>"Until Saturday, officials <em>had</em> counted": what governs the sentence that an "until" opens.</summary>
    private static bool IsPastBehind(Scan scan, int end)
    {
        for (int i = end; i < end + FarthestSubject && i < scan.Count && !Clauses.SentenceEndsAt(scan, i); i++)
        {
            if (VerbCues.At(scan, i) is var direction and not Direction.Unknown)
                return direction == Direction.Past;
        }

        return false;
    }

    /// <summary>"stayed at his villa until Saturday", "did not come until Friday", but not "put off until Friday".</summary>
    private static bool HasLasted(Scan scan, int until)
    {
        for (int i = until - 1; i > until - FarthestBefore && !Clauses.EndAt(scan, i); i--)
        {
            bool wasPossible = scan.Is(i, "have") && scan.IsAny(i - 1, "should", "could", "would");
            if (scan.IsAny(i, Lasting) || wasPossible || (scan.Is(i, "not") && scan.Is(i - 1, "did")))
                return true;
            if (VerbCues.At(scan, i) != Direction.Unknown)
                return false;
        }

        return false;
    }

    /// <summary>"a report due in January was delayed", "a plane, due Friday, was delayed": what was awaited then has been decided.</summary>
    public static bool IsOvertaken(Scan scan, Candidate candidate)
    {
        int due = scan.Has(candidate.First - 1, Role.Preposition) ? candidate.First - 2 : candidate.First - 1;
        return (scan.IsAny(due, "due", "expected") || scan.IsAny(due, "scheduled", "planned", "set")) && scan.IsAny(scan.SkipComma(candidate.End), "was", "were", "had");
    }

    /// <summary>"guests who were to board a cruise ship in New York on Thursday".</summary>
    public static bool IsToBe(Scan scan, Candidate candidate)
    {
        for (int i = candidate.First - 1; i > candidate.First - FarthestBefore && !Clauses.EndAt(scan, i); i--)
        {
            if (VerbCues.At(scan, i) != Direction.Unknown)
                return scan.Is(i, "to") && scan.IsAny(i - 1, "was", "were") && !scan.Is(i + 1, "have");
        }

        return false;
    }

    /// <summary>"will stay overnight in hospital, and return to work on Monday", "are scheduled to publish": a "will" or a plan governs the clause, and no past stands behind it.</summary>
    public static bool IsPromised(Scan scan, Candidate candidate)
    {
        int at = candidate.First - 1;
        while (at > candidate.First - FarthestBefore && !PromisesAt(scan, at))
            at--;
        if (!PromisesAt(scan, at) || IsAccompanying(scan, candidate.First))
            return false;
        for (int i = candidate.First - 1; i > at; i--)
        {
            if (Clauses.EndAt(scan, i) || VerbCues.At(scan, i) == Direction.Past)
                return false;
        }

        return true;
    }

    /// <summary>"who steps down on Wednesday", "a show that opens on Friday": what is told of somebody in the present lies ahead.</summary>
    public static bool IsInRelative(Scan scan, Candidate candidate)
    {
        int verb = scan.IsAny(candidate.First - 2, "down", "up", "off") || scan.IsAny(candidate.First - 2, "out", "back", "over") ? candidate.First - 3 : candidate.First - 2;
        return scan.Is(candidate.First - 1, "on") && scan.IsAny(verb - 1, "who", "which", "that") && VerbCues.MayBePresent(scan, verb) && scan.Spelling(verb) is [.., 's'];
    }

    /// <summary>"will", "said that they would", "are scheduled to".</summary>
    private static bool PromisesAt(Scan scan, int at) =>
        scan.IsAny(at, "will", "ll") || (scan.Is(at, "would") && !scan.Is(at + 1, "have") && Clauses.HasBefore(scan, at, FarthestSaying, static (words, said) => words.Has(said, Role.Says))) || (scan.Is(at, "to") && scan.Has(at - 1, Role.FutureCue) && scan.IsAny(at - 2, "is", "are"));

    /// <summary>The nearest cue before the expression within so many tokens.</summary>
    public static Direction Before(Scan scan, Candidate candidate, int farthest)
    {
        int next = candidate.First - 1;
        if (scan.Is(next, "ended"))
            return Direction.Past;
        if (OpensClause(scan, next))
            return Direction.Unknown;
        if (scan.IsAny(next, "until", "till") || (scan.Is(next, "to") && scan.Is(next - 1, "up")))
            return HasLasted(scan, next) || ((scan.IsCapitalized(next) || scan.IsMark(next - 1, ';')) && IsPastBehind(scan, candidate.End)) ? Direction.Past : Direction.Future;
        if (scan.Is(next, "as") && scan.IsAny(next - 1, "soon", "early", "late"))
            return (scan.Is(next - 1, "late") && (IsPastBehind(scan, candidate.End) || Clauses.HasBefore(scan, next - 1, FarthestBefore, VerbCues.IsPast))) || VerbCues.At(scan, next - 3) == Direction.Past ? Direction.Past : Direction.Future;
        for (int i = next; i >= 0 && i >= candidate.First - farthest && !Clauses.EndAt(scan, i); i--)
        {
            if (VerbCues.At(scan, i) is var direction and not Direction.Unknown)
                return direction;
        }

        return Direction.Unknown;
    }

    /// <summary>Whether the expression opens a sentence that a future governs: "Thursday will be cloudy", "On Friday, the court is expected to rule".</summary>
    public static bool OpensFuture(Scan scan, Candidate candidate)
    {
        int cue = CueBehindOpening(scan, candidate, out Direction direction);
        return direction == Direction.Future && (scan.IsAny(cue, "will", "ll") || scan.IsAny(cue - 1, "is", "are") || (scan.IsAny(cue, "plans", "plan", "hopes") && scan.Is(cue + 1, "to")));
    }

    /// <summary>Whether the expression opens a sentence that a past governs: "This Monday, a boat sank".</summary>
    public static bool OpensPast(Scan scan, Candidate candidate)
    {
        CueBehindOpening(scan, candidate, out Direction direction);
        return direction == Direction.Past;
    }

    /// <summary>The first cue of the sentence that the expression opens; unknown where it opens none.</summary>
    private static int CueBehindOpening(Scan scan, Candidate candidate, out Direction direction)
    {
        direction = Direction.Unknown;
        int opening = scan.IsAny(candidate.First - 1, "on", "after", "from") || scan.IsAny(candidate.First - 1, "by", "until") ? candidate.First - 1 : candidate.First;
        if (opening > 0 && !Clauses.SentenceEndsAt(scan, opening - 1) && !OpensClause(scan, opening))
            return -1;
        for (int i = Attributions.SkipInserted(scan, candidate.End); i < scan.Count && i < candidate.End + FarthestSubject && !Clauses.EndAt(scan, i); i++)
        {
            direction = VerbCues.At(scan, i);
            if (direction != Direction.Unknown)
                return i;
        }

        return -1;
    }

    /// <summary>
    /// Whether nothing in the sentence lies behind and something may be a verb: "MPs return to the Commons on Monday", "Oaks Day follows on Thursday". What has
    /// happened is told in the past, so what is not lies ahead; a caption, "Shoppers in Cairo on Friday", says nothing.
    /// </summary>
    public static bool IsInPresent(Scan scan, Candidate candidate)
    {
        if (IsAccompanying(scan, candidate.First))
            return false;
        bool hasVerb = false;
        for (int i = candidate.First - 1; i >= 0 && i > candidate.First - FarthestInSentence && !Clauses.SentenceEndsAt(scan, i); i--)
        {
            if (VerbCues.IsPast(scan, i))
                return false;
            hasVerb |= VerbCues.MayBePresent(scan, i);
        }

        for (int i = candidate.End; i < scan.Count && i < candidate.End + FarthestInSentence && !Clauses.SentenceEndsAt(scan, i) && !Attributions.EndsSentence(scan, i); i++)
        {
            if (VerbCues.IsPast(scan, i))
                return false;
            hasVerb |= VerbCues.MayBePresent(scan, i);
        }

        return hasVerb;
    }

    /// <summary>"fares will rise in October, with the state clearing the increase on <em>Tuesday</em>".</summary>
    private static bool IsAccompanying(Scan scan, int first)
    {
        bool hasParticiple = false;
        for (int i = first - 1; i > first - FarthestBefore && !Clauses.SentenceEndsAt(scan, i); i--)
        {
            hasParticiple |= scan.Spelling(i) is [.., 'i', 'n', 'g'];
            if (scan.IsMark(i, ','))
                return hasParticiple && scan.Is(i + 1, "with");
        }

        return false;
    }

    /// <summary>"In April 1967, two years after independence, the new government signed a contract": a past governs the sentence that the expression opens, and no present.</summary>
    public static bool IsInPast(Scan scan, Candidate candidate)
    {
        if (!scan.IsCapitalized(candidate.First - 1) && !scan.StartsBlock(candidate.First))
            return false;
        bool hasPast = false;
        for (int i = candidate.End; i < scan.Count && i < candidate.End + FarthestInSentence && !Clauses.SentenceEndsAt(scan, i); i++)
        {
            hasPast |= VerbCues.IsPast(scan, i);
            if (VerbCues.IsPresentAuxiliary(scan, i))
                return false;
        }

        return hasPast;
    }

    /// <summary>"In January, after the vote, …" recounts.</summary>
    public static bool OpensSentence(Scan scan, Candidate candidate) =>
        scan.Is(candidate.First - 1, "in") && scan.IsCapitalized(candidate.First - 1) && scan.IsMark(candidate.End, ',');

    /// <summary>"They will admit that on Sunday the judges quit": a clause of its own begins, whatever stands before it.</summary>
    private static bool OpensClause(Scan scan, int on) => scan.Is(on, "on") && scan.Is(on - 1, "that");
}
