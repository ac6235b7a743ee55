using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Calendar;
using CorpusGen.Core.Times.Rules.Lengths;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Periods;

/// <summary>Periods that only an article points at: "the year", "the weekend", "the end of the month", "later in the day", "the day before", "ahead of the weekend", "one of the year's best", "the new year", "year-end", "the month's end".</summary>
/// <remarks>Near misses: "the day" alone, "man of the year", "the year ended in May" (a length). "The week ended May 5" is the week of that day.</remarks>
internal static class DefinitePeriods
{
    public static Reading Read(Scan scan, int at)
    {
        int unitAt = scan.IsAny(at, "full", "fiscal") ? scan.SkipHyphen(at + 1) : at;
        TimeUnit unit = scan[unitAt].Unit;
        int end = unitAt + 1;
        if (unit == TimeUnit.Year && scan.Is(at - 1, "new"))
            return IsNewYear(scan, at, end) ? new Reading(end, new Shift(TimeUnit.Year, 1, Origin.Context) { Mod = "START", TakesArticle = true }, Before: 1) : Reading.None;
        if (!scan.Has(unitAt, Role.Unit) || scan[unitAt].Scale != 1 || scan.IsCapitalized(unitAt))
            return Reading.None;
        if (unit == TimeUnit.Year && IsYearEnd(scan, end, out int behind))
            return new Reading(behind, new CalendarDate(new PartialDate(DateField.Offset(0))) { Mod = "END" });
        if (unit > TimeUnit.Day && IsEnd(scan, unitAt, out behind))
            return new Reading(behind, new Shift(unit, 0, Origin.Context) { Mod = "END", TakesArticle = true });
        if (WeekEnd.Is(scan, unitAt))
            return scan.Is(at - 1, "the") ? ReadBehindArticle(scan, at, end + 2, TimeUnit.Weekend) : Reading.None;
        return scan.Is(at - 1, "the") && !scan.IsHyphen(end) ? ReadBehindArticle(scan, at, end, unit) : Reading.None;
    }

    private static Reading ReadBehindArticle(Scan scan, int at, int end, TimeUnit unit)
    {
        if (ReadNeighbour(scan, at, end, unit) is { IsFound: true } neighbour)
            return neighbour;
        if (scan.Is(end, "of") && !scan.IsMark(end + 1, '$'))
            return Reading.None;
        bool modified = scan.IsAny(at - 2, "of", "in") && scan.Vocabulary.Modifiers.Find(scan.Source, at - 2) is not null;
        if (unit == TimeUnit.Week && scan.IsAny(end, "ended", "ending") && RelativeDates.ReadDay(scan, end + 1, out Dated? last) > 0)
            return new Reading(end, new Displaced(last!, unit, 0) { TakesArticle = true });
        if (unit == TimeUnit.Year && (scan.IsAny(end, "ended", "ending", "to") || scan.Is(end, "since")))
            return new Reading(end, new FixedValue(TimeKind.Duration, "P1Y") { TakesArticle = true });
        bool partOf = scan.Is(at - 2, "of") && !scan.Has(at - 3, Role.Unit | Role.Units) && !scan.IsAny(at - 3, "rest", "ahead") && scan.SkipPossessive(end) == end;
        bool runs = unit == TimeUnit.Month && ((scan.Is(at - 2, "of") && scan.Is(at - 3, "course")) || (scan.IsAny(end, "was", "is") && scan.Is(end + 1, "out")));
        bool alone = runs || unit is TimeUnit.Year or TimeUnit.Weekend or TimeUnit.Week && !partOf;
        return alone || (modified && unit >= TimeUnit.Day)
            ? new Reading(end, new Shift(unit, 0, unit == TimeUnit.Day ? Origin.LastMention : Origin.Context) { TakesArticle = true })
            : Reading.None;
    }

    /// <summary>"the day before", "the year after", "the day following", "the week after that".</summary>
    private static Reading ReadNeighbour(Scan scan, int at, int end, TimeUnit unit)
    {
        if (unit < TimeUnit.Day || !scan.IsAny(end, "before", "after", "following"))
            return Reading.None;
        int behind = scan.Is(end, "after") && scan.Is(end + 1, "that") ? end + 2 : end + 1;
        bool ends = Distances.EndsClause(scan, behind) || scan.Is(behind, "and") || ((scan.Is(at - 2, "and") || !scan.IsAny(end, "before", "after")) && scan.IsAny(behind, "they", "it", "he"))
            || (behind > end + 1 && (scan.IsAny(behind, "in", "at", "on") || scan.IsAny(behind, "they", "he", "the")));
        return ends ? new Reading(behind, new Shift(unit, scan.Is(end, "before") ? -1 : 1, Origin.LastMention) { TakesArticle = true }) : Reading.None;
    }

    /// <summary>"the night of <em>the day after</em>".</summary>
    public static Reading ReadDayBeside(Scan scan, int the) => scan.Is(the, "the") && scan.Is(the + 1, "day") ? ReadNeighbour(scan, the + 1, the + 2, TimeUnit.Day) : Reading.None;

    /// <summary>"in <em>the new year</em>", "the first days of <em>the new year</em>"; not "the new year group" and "happy New Year".</summary>
    private static bool IsNewYear(Scan scan, int at, int end) =>
        scan.Is(at - 2, "the") && scan.IsCapitalized(at) == scan.IsCapitalized(at - 1) && (!scan.IsWord(end) || scan.Has(end, Role.Preposition | Role.PastCue | Role.FutureCue) || scan.IsAny(end, "the", "he", "they")) && !scan.IsHyphen(end) && !scan.IsApostrophe(end);

    private static bool IsYearEnd(Scan scan, int at, out int end)
    {
        int noun = scan.SkipPossessive(scan.SkipHyphen(at));
        end = noun + 1;
        return scan.Is(noun, "end") && !scan.Is(at - 2, "the");
    }

    /// <summary>"by <em>the month's end</em>", "<em>week's end</em>", "<em>month-end</em>".</summary>
    private static bool IsEnd(Scan scan, int unitAt, out int end)
    {
        int noun = scan.SkipPossessive(unitAt + 1);
        if (noun == unitAt + 1 && !scan.Is(unitAt, "week") && !scan.Is(unitAt - 1, "the"))
            noun = scan.SkipHyphen(noun);
        end = noun + 1;
        return noun > unitAt + 1 && scan.Is(noun, "end");
    }
}
