using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Lengths;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Calendar;

/// <summary>Reads what turns a weekday, a month or a date from behind: "Tuesday <em>last</em>", "29 March <em>next</em>", "the June <em>before last</em>", "the February <em>after</em>".</summary>
/// <remarks>Near misses: "Monday next to the bridge", "talks set for May last for weeks", "May last year", "the February after the flood".</remarks>
internal static class TurnBehind
{
    /// <summary>Behind "last" and "next" as a verb, or with something of their own.</summary>
    private static readonly WordSet Verbal = new("for to until till through into about");

    /// <param name="reading">A date without its year.</param>
    public static Reading Append(Scan scan, Reading reading, int at)
    {
        int end = reading.End;
        return scan.IsAny(end, "last", "next", "before") || scan.Is(end, "after") ? ReadTurn(scan, reading, at, end) : reading;
    }

    /// <summary>"Thursday evening <em>last</em>".</summary>
    public static Reading AppendToPart(Scan scan, Reading reading) =>
        scan.Is(reading.End, "last") && EndsHere(scan, reading.End + 1) && reading.Meaning is CalendarDate { Deixis: Deixis.None, Time: not null, Date.Weekday.IsPresent: true } date
            ? new Reading(reading.End + 1, date with { Deixis = Deixis.Last })
            : reading;

    private static Reading ReadTurn(Scan scan, Reading reading, int at, int end)
    {
        if (reading.Meaning is not CalendarDate { Deixis: Deixis.None, Time: null } date)
            return reading;
        if (scan.IsAny(end, "last", "next"))
            return EndsHere(scan, end + 1) ? new Reading(end + 1, date with { Deixis = scan.Is(end, "last") ? Deixis.Last : Deixis.Next }) : reading;
        if (!scan.Is(at - 1, "the") || date.Date.Day.IsPresent)
            return reading;
        bool isWeekday = date.Date.Weekday.IsPresent;
        if (scan.Is(end, "before") && scan.Is(end + 1, "last"))
            return new Reading(end + 2, new Displaced(date with { Deixis = Deixis.Last }, isWeekday ? TimeUnit.Day : TimeUnit.Year, isWeekday ? -7 : -1) { TakesArticle = true });
        return Distances.EndsClause(scan, end + 1)
            ? new Reading(end + 1, date with { Deixis = scan.Is(end, "before") ? Deixis.Last : Deixis.Next, Origin = Origin.LastMention, TakesArticle = true })
            : reading;
    }

    private static bool EndsHere(Scan scan, int behind) => !scan.IsWord(behind) || scan.IsAny(behind, Pronouns.Subjects) || (scan.Has(behind, Role.Preposition) && !scan.IsAny(behind, Verbal));
}
