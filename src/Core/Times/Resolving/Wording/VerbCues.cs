using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving.Wording;

/// <summary>The verbs and cues that say where a time lies, by their spelling and their neighbours: no part-of-speech tagger.</summary>
internal static class VerbCues
{
    /// <summary>"and Canadian leader Justin Trudeau".</summary>
    private const int LongestName = 6;

    private static readonly WordSet PresentAuxiliaries = new("is are will has have");

    /// <summary>What a timetable says in the present.</summary>
    private static readonly WordSet Timetabled = new("meet open reopen begin resume vote play face convene ends");

    /// <summary>Cues that are nouns behind a determiner: "opposed such a plan in June".</summary>
    private static readonly WordSet Nouns = new("plan plans hopes forecast visits returns launches starts hosts faces");

    /// <summary>The words that may be a cue without standing in the vocabulary as one.</summary>
    private static readonly WordSet MayBeCues = new("to be may might could should won proposed set place on effect meet open reopen begin resume vote play face convene ends runs follows follow cut put shut split spread shed");

    /// <summary>All of the following, and "follow".</summary>
    private static readonly WordSet WithoutForm = new("follows follow cut put shut split spread shed hit beat quit lay");

    /// <summary>Verbs whose past has no form of its own.</summary>
    private static readonly WordSet Unmarked = new("cut put shut split spread shed");

    /// <summary>Pasts that are also infinitives: "rains will hit".</summary>
    private static readonly WordSet BareForms = new("hit beat quit lay");

    /// <summary>Participles that mostly describe: "limited operations", but not "limited the damage".</summary>
    private static readonly WordSet Describing = new("limited armed detailed renewed advanced combined disputed");

    /// <summary>What stands before the infinitive of a verb.</summary>
    private static readonly WordSet Helping = new("to will would can could may might must should shall not t ll");

    private static readonly WordSet Determiners = new("a an the its their his this these any");

    /// <summary>The direction of the verb or cue that stands at a token.</summary>
    public static Direction At(Scan scan, int at) => MayBeCue(scan, at) ? OfCue(scan, at) : Direction.Unknown;

    /// <summary>Whether a token is worth a closer look: most are not.</summary>
    private static bool MayBeCue(Scan scan, int at) =>
        scan.Has(at, Role.FutureCue | Role.PastCue | Role.Says) || scan.IsAny(at, MayBeCues) || scan.Spelling(at) is [.., 'e', 'd'] || scan.Is(at - 1, "to");

    private static Direction OfCue(Scan scan, int at)
    {
        if (scan.IsAny(at, WithoutForm) && OfFormless(scan, at) is { } formless)
            return formless;
        if (scan.Is(at, "to") && Infinitives.LeadsVerb(scan, at))
            return Infinitives.DirectionOf(scan, at);
        if ((scan.IsAny(at, Timetabled) && IsTimetable(scan, at)) || (scan.Is(at, "be") && scan.IsAny(at - 1, "may", "might")))
            return Direction.Future;
        if (IsForegone(scan, at))
            return Direction.Past;
        if (IsNegation(scan, at) || IsPossible(scan, at) || IsArranged(scan, at))
            return Direction.Future;
        if (scan.Is(at, "proposed") && (scan.Has(at + 1, Role.Article) || scan.IsAny(at + 1, "the", "his", "its")))
            return Direction.Past;
        if (scan.IsAny(at, Nouns) && (scan.IsAny(at - 1, Determiners) || (scan.Is(at, "forecast") && scan.IsAny(at - 2, Determiners))))
            return Direction.Unknown;
        if (scan.Is(at, "expected") && scan.Is(at - 1, "than"))
            return Direction.Unknown;
        if (scan.Has(at, Role.FutureCue) || (scan.Is(at, "set") && scan.Is(at + 1, "for")) || (scan.Is(at, "runs") && scan.Is(at + 1, "out")) || (scan.IsAny(at, "place", "on", "effect") && scan.IsAny(at - 1, "take", "takes")))
            return Direction.Future;
        bool wasSet = scan.Is(at, "set") && scan.IsAny(at + 1, "on", "in", "by");
        return wasSet || scan.Has(at, Role.PastCue | Role.Says) || IsRegularPast(scan, at) ? OfPast(scan, at) : Direction.Unknown;
    }

    /// <summary>Whether a token is a verb in the past or a participle of one; "say" is none, nor is what "is expected" or "will be paid".</summary>
    public static bool IsPast(Scan scan, int at)
    {
        bool isPast = (scan.Has(at, Role.PastCue | Role.Says) && !scan.IsAny(at, "say", "says") && !IsNegation(scan, at)) || (scan.Spelling(at) is [_, _, .., 'e', 'd'] && !scan.IsCapitalized(at));
        if (!isPast)
            return IsUnmarkedPast(scan, at);
        int before = IsAdverb(scan, at - 1) ? at - 2 : at - 1;
        bool describes = scan.Spelling(at) is [_, _, .., 'e', 'd'] && scan.Has(before, Role.Number | Role.Digits) && !scan.Has(at, Role.PastCue) && scan[at + 1].Roles == Role.None && scan.IsWord(at + 1);
        return !Owns(scan, at) && !describes && !scan.IsAny(before, "is", "are") && !(scan.Is(before, "be") && !scan.Is(before - 1, "could"));
    }

    /// <summary>"has a rest day on Friday": no auxiliary of a past.</summary>
    private static bool Owns(Scan scan, int at) => scan.IsAny(at, "has", "have") && (scan.Has(at + 1, Role.Article | Role.Digits | Role.Number) || scan.IsAny(at + 1, "the", "no", "its"));

    /// <summary>Whether a token may be a verb in the present, as far as spelling and the word before it show it: "holds", "will", the second of "lights go" and "they return".</summary>
    public static bool MayBePresent(Scan scan, int at)
    {
        if (scan.Has(at, Role.FutureCue) || scan.IsAny(at, "is", "are", "may") || scan.IsAny(at, "can", "could", "might") || Owns(scan, at))
            return true;
        if (!scan.IsWord(at) || scan.IsCapitalized(at) || scan[at].Roles != Role.None)
            return false;
        int before = IsAdverb(scan, at - 1) ? at - 2 : at - 1;
        if (!scan.IsWord(before) || scan.Has(before, Role.Preposition) || scan.IsAny(before, Determiners))
            return false;
        return IsPlural(scan, at) || IsPlural(scan, before) || scan.IsAny(before, "i", "we", "they") || scan.IsAny(before, "you", "who", "which");
    }

    /// <summary>Whether a token says that something is so now or will be: what is told with it is no past.</summary>
    public static bool IsPresentAuxiliary(Scan scan, int at) => scan.IsAny(at, PresentAuxiliaries);

    /// <summary>"could make landfall", "may close", but not "may have closed", "could not leave", "could be heard".</summary>
    private static bool IsPossible(Scan scan, int at) =>
        (scan.IsAny(at, "could", "may", "might") || scan.Is(at, "should")) && !scan.IsCapitalized(at) && scan.IsWord(at + 1) && !scan.IsCapitalized(at + 1) && !scan.IsAny(at + 1, "have", "not", "only") && !scan.IsAny(at + 1, "no", "also") && !(scan.Is(at, "could") && scan.Is(at + 1, "be"));

    /// <summary>"is promised for June", "has lined up a tour", "warned of more rain".</summary>
    private static bool IsArranged(Scan scan, int at)
    {
        bool isFor = scan.Is(at + 1, "for") || (scan.Is(at + 1, "in") && scan.Is(at + 2, "for"));
        return (isFor && scan.IsAny(at, "promised", "booked", "pencilled")) || (scan.Is(at, "lined") && scan.Is(at + 1, "up")) || (scan.Is(at, "warned") && scan.Is(at + 1, "of"));
    }

    /// <summary>"won't" is no "won".</summary>
    private static bool IsNegation(Scan scan, int at) => scan.Is(at, "won") && scan.IsApostrophe(at + 1) && scan.Is(at + 2, "t");

    /// <summary>The direction of a verb whose past, infinitive and present are alike; null where it is as that of any other.</summary>
    private static Direction? OfFormless(Scan scan, int at) =>
        scan.IsAny(at, BareForms) && scan.IsAny(at - 1, Helping) ? Direction.Unknown : IsFollowing(scan, at) || IsUnmarkedPast(scan, at) ? Direction.Past : null;

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

    /// <summary>"the vote follows talks on Monday", but not "Oaks Day follows on Thursday".</summary>
    private static bool IsFollowing(Scan scan, int at)
    {
        bool isVerb = scan.Is(at, "follows") || (scan.Is(at, "follow") && !scan.IsAny(at - 1, Helping) && !scan.IsAny(at - 1, "they", "we", "i"));
        return isVerb && (scan.Has(at + 1, Role.Article) || (scan.IsWord(at + 1) && scan[at + 1].Roles == Role.None));
    }

    /// <summary>"Judges cut his sentence", "others cut rates", but not "will cut his sentence", "a cut".</summary>
    private static bool IsUnmarkedPast(Scan scan, int at)
    {
        if (!scan.IsAny(at, Unmarked) || !scan.IsWord(at - 1) || scan.IsAny(at - 1, Helping) || scan.IsAny(at - 1, Determiners))
            return false;
        bool hasObject = scan.Has(at + 1, Role.Article | Role.Number | Role.Digits) || scan.IsAny(at + 1, Determiners) || scan.IsAny(at + 1, "his", "her");
        bool hasSubject = IsPlural(scan, at - 1) || scan.IsCapitalized(at - 1);
        return hasObject || (hasSubject && IsPlural(scan, at + 1) && scan[at + 1].Roles == Role.None);
    }

    /// <summary>"had been scheduled to expire", at either verb: it did not come to that.</summary>
    public static bool IsForegone(Scan scan, int at)
    {
        int plan = scan.Is(at - 1, "to") ? at - 2 : at;
        return scan.Is(plan - 1, "been") && scan.IsAny(plan - 2, "had", "previously") && scan.Has(plan, Role.FutureCue);
    }

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

    /// <summary>A verb in "-ed"; not what only describes a noun, "a yet unannounced day", "closely-watched figures".</summary>
    private static bool IsRegularPast(Scan scan, int at) =>
        scan.Spelling(at) is [_, _, _, .., 'e', 'd'] && !Describes(scan, at) && !IsInfinitive(scan, at) && !IsDenied(scan, at) && !scan.Has(at, Role.Number) && !scan.IsCapitalized(at) && !scan.IsAny(IsAdverb(scan, at - 1) ? at - 2 : at - 1, Determiners);

    /// <summary>"closely-watched figures", "limited operations".</summary>
    private static bool Describes(Scan scan, int at) =>
        scan.IsHyphen(at - 1) || (scan.IsAny(at, Describing) && scan.IsWord(at + 1) && scan[at + 1].Roles == Role.None && !scan.IsAny(at + 1, Determiners));

    /// <summary>"will succeed", "need", but "agreed", "guaranteed".</summary>
    private static bool IsInfinitive(Scan scan, int at) => scan.Spelling(at) is [.., 'c' or 'n' or 'p' or 'f', 'e', 'e', 'd'];

    /// <summary>"undeclared", "unnamed", but "unveiled": what was not done tells of no time.</summary>
    private static bool IsDenied(Scan scan, int at) => scan.Spelling(at) is ['u' or 'U', 'n', ..] && !scan.IsAny(at, "unveiled", "unleashed", "united");

    private static bool IsAdverb(Scan scan, int at) => scan.IsAny(at, "still", "yet", "once") || scan.Spelling(at) is [_, _, .., 'l', 'y'];
}
