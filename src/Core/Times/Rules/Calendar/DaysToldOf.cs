using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Calendar;

/// <summary>What stands behind a day by its number, "on the 26th <em>shells fell</em>": whether it goes on with the sentence or is a noun that the number counts.</summary>
/// <remarks>Near misses: "the 14th Division", "the 6th armoured division", "the 23rd of the runners".</remarks>
internal static class DaysToldOf
{
    private const int LongestUnit = 4;

    /// <summary>What an army is made of and numbers.</summary>
    private static readonly WordSet Units = new("army armies corps division divisions brigade brigades regiment battalion company squadron infantry cavalry lancers hussars dragoons guards rifles fusiliers panzer armoured armored marine marines airborne bomber fighter fleet flotilla legion field royal");

    /// <summary>Behind "Monday the 5th".</summary>
    public static bool EndsBehindWeekday(Scan scan, int end) =>
        !scan.IsWord(end) || scan.Has(end, Role.Preposition) || (scan.IsCapitalized(end) && !NamesUnit(scan, end)) || IsPast(scan, end) || scan.Is(end, "the") || scan.IsAny(end, Pronouns.Subjects);

    /// <summary>Whether nothing behind it can be counted: the end of the clause, a preposition, a verb, a pronoun, an article at the head of a sentence.</summary>
    public static bool EndsAt(Scan scan, int at, int end)
    {
        if (!scan.IsWord(end) || scan.IsAny(end, "and", "or", "but") || scan.IsAny(end, "so", "when", "while") || scan.Is(end, "the") || scan.IsAny(end, Pronouns.Subjects))
            return true;
        if (scan.Is(end, "of"))
            return false;
        bool opens = scan.IsAny(at - 2, "on", "by") && scan.IsCapitalized(at - 2);
        return scan.Has(end, Role.Preposition | Role.PastCue | Role.FutureCue) || IsRegularPast(scan, end) || (opens && (scan.Has(end, Role.Article) || scan.IsAny(end, Pronouns.Possessive)));
    }

    /// <summary>Whether what follows happened on the day: only a narrative tells so.</summary>
    public static bool Follows(Scan scan, int at, int end) => TellsOfDay(scan, at, end) || IsOfTimeOfDay(scan, at, end);

    /// <summary>"On the 26th shells fell", "On the 19th General Lee wrote", "until the 27th without success": no noun that is counted, but what happened on the day.</summary>
    private static bool TellsOfDay(Scan scan, int at, int end)
    {
        if (!scan.IsWord(end) || scan.Has(end, Role.Unit) || !(scan.IsAny(at - 2, "on", "by") || scan.IsAny(at - 2, "until", "till")))
            return false;
        if (scan.IsCapitalized(end))
            return !NamesUnit(scan, end) && (IsPast(scan, end + 1) || scan.Has(end + 1, Role.Says) || IsPast(scan, end + 2) || (scan.IsCapitalized(at - 2) && (IsPast(scan, end + 3) || IsTold(scan, end))));
        return scan.IsAny(end, "his", "her", "their") || scan.IsAny(end, "without", "with", "against") || scan.IsAny(end, "that", "both", "all") || scan.Has(end, Role.Article | Role.Number | Role.Vague) || DoSomething(scan, end) || (scan.IsCapitalized(at - 2) && DoSomething(scan, end + 1));
    }

    /// <summary>"On the 1st General Holm put it off": what has a name at the head of a sentence did something, if anything behind it is in the past.</summary>
    private static bool IsTold(Scan scan, int name)
    {
        const int LongestSubject = 4;
        int verb = name;
        while (verb < name + LongestSubject && scan.IsCapitalized(verb) && scan.IsWord(verb))
            verb++;
        return IsPast(scan, verb) || scan.IsAny(verb, "put", "set", "let") || scan.IsAny(verb, "beat", "cut", "hit");
    }

    /// <summary>"by the morning of the 14th white flags were flying", "at 3 a.m. on the 14th four columns formed up", but not "the night of the 14th Division's attack".</summary>
    private static bool IsOfTimeOfDay(Scan scan, int at, int end)
    {
        int before = at - 3;
        bool isTime = scan.Is(at - 2, "of") ? scan.Has(before, Role.DayPart) : scan.Is(at - 2, "on") && (scan.IsAny(before, "am", "pm", "m") || (scan.IsMark(before, '.') && scan.Is(before - 1, "m")));
        return isTime && !NamesUnit(scan, end);
    }

    /// <summary>"the 14th Division", "the 5th Royal Irish Lancers".</summary>
    private static bool NamesUnit(Scan scan, int noun)
    {
        for (int i = noun; i < noun + LongestUnit && scan.IsCapitalized(i) && scan.IsWord(i); i++)
        {
            if (scan.IsAny(i, Units))
                return true;
        }

        return false;
    }

    private static bool DoSomething(Scan scan, int at) =>
        scan.Spelling(at) is [_, _, .., not 's', 's'] && !scan.IsCapitalized(at) && !scan.IsHyphen(at + 1) && IsPast(scan, at + 1);

    /// <summary>A past, as far as spelling shows it.</summary>
    public static bool IsPast(Scan scan, int at) => scan.Has(at, Role.PastCue) || scan.Spelling(at) is [_, _, .., 'e', 'd'];

    /// <summary>"the 6th failed", but not "the 6th armoured division".</summary>
    private static bool IsRegularPast(Scan scan, int at) =>
        scan.Spelling(at) is [_, _, _, .., 'e', 'd'] && !scan.IsCapitalized(at) && (!scan.IsWord(at + 1) || scan.Has(at + 1, Role.Preposition) || scan.IsAny(at + 1, "the", "as", "when") || scan.IsAny(at + 1, Pronouns.Possessive));
}
