using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving;

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
    private const int FarthestBefore = 14;
    private const int FarthestBehind = 8;

    /// <summary>Between "On Friday, the" and its verb stands the name of somebody.</summary>
    private const int FarthestSubject = 14;

    /// <summary>"and Canadian leader Justin Trudeau".</summary>
    private const int LongestName = 6;

    /// <summary>How far "the first" stands before the infinitive that it governs: "the first three former members to".</summary>
    private const int FarthestRank = 8;

    /// <summary>What stands behind them and "to" has come about or has not.</summary>
    private static readonly WordSet Implying =
        new("managed failed refused began started continued helped used went declined struggled forced difficult hard impossible had came returned tried attempted sought");

    /// <summary>"failed in a bid to win", "in order to win": the verb before says when that was.</summary>
    private static readonly WordSet Attempts = new("bid attempt order effort efforts");

    /// <summary>"met the minister to discuss prices": what people came together for they did at once.</summary>
    private static readonly WordSet Meetings = new("met gathered sought visited arrived flew travelled traveled convened");

    /// <summary>What a timetable says in the present.</summary>
    private static readonly WordSet Timetabled = new("meet open reopen begin resume vote play face convene ends");

    /// <summary>Behind a "to" that leads no verb: "shot to death", "gave to his".</summary>
    private static readonly WordSet NoVerbs =
        new("death work court hospital prison jail school power parliament the his her their our my it him me them you");

    private static readonly WordSet Determiners = new("a an the its their his this these any");
    private static readonly WordSet Conjunctions = new("but while although though whereas");

    /// <summary>Whether the expression is a border in time, "by May", "through May": such lie near, on either side.</summary>
    public static bool IsBorder(Scan scan, Candidate candidate) =>
        scan.IsAny(candidate.First - 1, "by", "through") || scan.IsAny(candidate.First - 1, "until", "till");

    /// <summary>The nearest cue before the expression, else the nearest behind it.</summary>
    public static Direction Of(Scan scan, Candidate candidate)
    {
        Direction before = Before(scan, candidate, FarthestBefore);
        if (before == Direction.Future && IsOvertaken(scan, candidate))
            return Direction.Past;
        if (before != Direction.Unknown)
            return before;
        for (int i = candidate.End; i < scan.Count && i < candidate.End + FarthestBehind && !EndsSentence(scan, i); i++)
        {
            if (!scan.Has(i, Role.Preposition) && Cue(scan, i) is var direction and not Direction.Unknown)
                return direction;
        }

        return Direction.Unknown;
    }

    /// <summary>"a report due in January was delayed": what was awaited then has been decided.</summary>
    private static bool IsOvertaken(Scan scan, Candidate candidate)
    {
        int due = candidate.First - 2;
        return (scan.IsAny(due, "due", "expected") || scan.IsAny(due, "scheduled", "planned", "set")) && scan.IsAny(candidate.End, "was", "were", "had");
    }

    /// <summary>The nearest cue before the expression within so many tokens.</summary>
    public static Direction Before(Scan scan, Candidate candidate, int farthest)
    {
        int next = candidate.First - 1;
        if (scan.Is(next, "ended"))
            return Direction.Past;
        if (OpensClause(scan, next))
            return Direction.Unknown;
        if (scan.IsAny(next, "until", "till"))
            return Direction.Future;
        if (scan.Is(next, "as") && scan.IsAny(next - 1, "soon", "early", "late"))
            return Direction.Future;
        for (int i = next; i >= 0 && i >= candidate.First - farthest && !EndsClause(scan, i); i--)
        {
            if (Cue(scan, i) is var direction and not Direction.Unknown)
                return direction;
        }

        return Direction.Unknown;
    }

    /// <summary>Whether the expression opens a sentence that a future governs: "Thursday will be cloudy", "On Friday, the court is expected to rule".</summary>
    public static bool OpensFuture(Scan scan, Candidate candidate)
    {
        int cue = CueBehindOpening(scan, candidate, out Direction direction);
        return direction == Direction.Future && (scan.Is(cue, "will") || scan.IsAny(cue - 1, "is", "are") || (scan.IsAny(cue, "plans", "plan", "hopes") && scan.Is(cue + 1, "to")));
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
        int opening = scan.IsAny(candidate.First - 1, "on", "after", "from") ? candidate.First - 1 : candidate.First;
        if (opening > 0 && !EndsSentence(scan, opening - 1) && !OpensClause(scan, opening))
            return -1;
        for (int i = candidate.End; i < scan.Count && i < candidate.End + FarthestSubject && !EndsClause(scan, i); i++)
        {
            direction = Cue(scan, i);
            if (direction != Direction.Unknown)
                return i;
        }

        return -1;
    }

    /// <summary>"In January, after the vote, …" recounts.</summary>
    public static bool OpensSentence(Scan scan, Candidate candidate) =>
        scan.Is(candidate.First - 1, "in") && scan.IsCapitalized(candidate.First - 1) && scan.IsMark(candidate.End, ',');

    private static Direction Cue(Scan scan, int at)
    {
        if (scan.Is(at, "to") && IsVerb(scan, at + 1))
            return OfInfinitive(scan, at);
        if ((scan.IsAny(at, Timetabled) && IsTimetable(scan, at)) || (scan.Is(at, "be") && scan.IsAny(at - 1, "may", "might")))
            return Direction.Future;
        if (IsForegone(scan, at))
            return Direction.Past;
        if (scan.Has(at, Role.FutureCue) || (scan.Is(at, "set") && scan.Is(at + 1, "for")) || (scan.IsAny(at, "place", "on", "effect") && scan.IsAny(at - 1, "take", "takes")))
            return Direction.Future;
        bool wasSet = scan.Is(at, "set") && scan.IsAny(at + 1, "on", "in", "by");
        return wasSet || scan.Has(at, Role.PastCue | Role.Says) || IsRegularPast(scan, at) ? OfPast(scan, at) : Direction.Unknown;
    }

    /// <summary>The direction of a verb with "to".</summary>
    private static Direction OfInfinitive(Scan scan, int to)
    {
        if (scan.IsAny(to - 1, Attempts))
            return Direction.Unknown;
        return IsPurpose(scan, to) || IsRanked(scan, to) || IsForegone(scan, to + 1) || IsImplied(scan, to - 1) ? Direction.Past : Direction.Future;
    }

    /// <summary>The direction of a past or a participle.</summary>
    private static Direction OfPast(Scan scan, int at)
    {
        // "when the case is heard": the participle of a present says nothing.
        if (scan.IsAny(at - 1, "is", "are") && !scan.Has(at, Role.Says))
            return Direction.Unknown;

        // "will be paid", "to be completed", "may be given": nor does that of a future.
        int be = scan.Is(at - 1, "be") ? at - 1 : scan.Is(at - 2, "be") ? at - 2 : -1;
        bool lies = be > 0 && (scan.Has(be - 1, Role.FutureCue) || scan.IsAny(be - 1, "to", "may", "might"));
        return lies ? Direction.Future : Direction.Past;
    }

    /// <summary>"the first countries to accede", "the only one to survive": they did.</summary>
    private static bool IsRanked(Scan scan, int to)
    {
        for (int i = to - 1; i > to - FarthestRank && !EndsClause(scan, i) && scan.IsWord(i); i--)
        {
            if (scan.IsAny(i, "first", "only", "latest"))
                return scan.IsAny(i - 1, "the", "among") || scan.IsAny(i - 2, "the", "among");
        }

        return false;
    }

    /// <summary>"had been scheduled to expire", at either verb: it did not come to that.</summary>
    private static bool IsForegone(Scan scan, int at)
    {
        int plan = scan.Is(at - 1, "to") ? at - 2 : at;
        return scan.Is(plan - 1, "been") && scan.IsAny(plan - 2, "had", "previously") && scan.Has(plan, Role.FutureCue);
    }

    /// <summary>"managed to win", "failed to agree", "was able to leave", "had to close": what stands behind them has come about or has not.</summary>
    private static bool IsImplied(Scan scan, int at) =>
        scan.IsAny(at, Implying) || (scan.IsAny(at, "able", "unable") && scan.IsAny(at - 1, "was", "were"));

    private static bool IsPurpose(Scan scan, int to)
    {
        for (int i = to - 1; i > to - FarthestRank && !EndsClause(scan, i); i--)
        {
            if (scan.IsAny(i, Meetings))
                return true;
        }

        return false;
    }

    /// <summary>"They will admit that on Sunday the judges quit": a clause of its own begins, whatever stands before it.</summary>
    private static bool OpensClause(Scan scan, int on) => scan.Is(on, "on") && scan.Is(on - 1, "that");

    /// <summary>A timetable speaks in the present: "Polls open on Saturday", "The two teams meet Sunday", "He and the minister meet", "a season that ends in May".</summary>
    private static bool IsTimetable(Scan scan, int at)
    {
        int before = scan.Spelling(at - 1) is [_, _, .., 'l', 'y'] ? at - 2 : at - 1;
        if (scan.Is(at, "ends"))
            return scan.Has(at + 1, Role.Weekday | Role.Month | Role.MonthShort | Role.Preposition);
        if (scan.IsAny(before, "they", "we") || IsPlural(scan, before))
            return true;
        int name = before;
        while (scan.IsWord(name) && before - name < LongestName && !scan.Is(name, "and"))
            name--;
        return scan.IsCapitalized(before) && scan.Is(name, "and");
    }

    /// <summary>A subject in the plural, as far as spelling shows it: not "previous", "press".</summary>
    private static bool IsPlural(Scan scan, int at) =>
        scan.Spelling(at) is [_, .., not ('s' or 'u'), 's'] && !scan.Has(at, Role.PastCue | Role.Preposition);

    /// <summary>Whether the word behind a "to" can be its verb: in lower case, no article or pronoun, no "-ing", no noun such as in "shot to death".</summary>
    private static bool IsVerb(Scan scan, int at) =>
        scan.IsWord(at) && !scan.IsAny(at, NoVerbs) && !scan.IsAny(at - 2, "speaking", "talking", "spoke") && !scan.IsCapitalized(at) && scan[at].Roles == Role.None && !(scan.Spelling(at) is [.., 'i', 'n', 'g'] or [.., 's']);

    /// <summary>A verb in "-ed"; not what only describes a noun, "a still unspecified date".</summary>
    private static bool IsRegularPast(Scan scan, int at) =>
        scan.Spelling(at) is [_, _, _, .., 'e', 'd'] && !IsInfinitive(scan, at) && !IsDenied(scan, at) && !scan.Has(at, Role.Number) && !scan.IsCapitalized(at) && !scan.IsAny(IsAdverb(scan, at - 1) ? at - 2 : at - 1, Determiners);

    /// <summary>"will succeed", "need", but "agreed", "guaranteed".</summary>
    private static bool IsInfinitive(Scan scan, int at) => scan.Spelling(at) is [.., 'c' or 'n' or 'p' or 'f', 'e', 'e', 'd'];

    /// <summary>"undeclared", "unnamed", but "unveiled": what was not done tells of no time.</summary>
    private static bool IsDenied(Scan scan, int at) => scan.Spelling(at) is ['u' or 'U', 'n', ..] && !scan.IsAny(at, "unveiled", "unleashed", "united");

    private static bool IsAdverb(Scan scan, int at) => scan.IsAny(at, "still", "yet", "once") || scan.Spelling(at) is [_, _, .., 'l', 'y'];

    /// <summary>A conjunction begins a clause with a tense of its own.</summary>
    private static bool EndsClause(Scan scan, int at) =>
        EndsSentence(scan, at) || scan.IsAny(at, Conjunctions);

    public static bool EndsSentence(Scan scan, int at) =>
        scan.CharAt(at) is '!' or '?' or ';' or '”' || scan.StartsParagraph(at + 1)
        || (scan.IsMark(at, '.') && scan.IsCapitalized(at + 1) && !scan.IsTight(at + 1) && !scan.Has(at - 1, Role.MonthShort) && !IsInitial(scan, at - 1));

    /// <summary>"George P. Bush".</summary>
    private static bool IsInitial(Scan scan, int at) => scan.Spelling(at).Length == 1 && scan.IsCapitalized(at) && scan.IsCapitalized(at - 1);
}
