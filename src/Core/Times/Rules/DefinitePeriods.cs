using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Periods that only an article points at: "the year", "the weekend", "the end of the month", "later in the day", "year-end".</summary>
/// <remarks>Near misses: "the day" alone, "man of the year", "the year ended in May" (a length).</remarks>
internal static class DefinitePeriods
{
    public static readonly Rule Rule = new("period behind an article", Role.Unit | Role.Filler, Read);

    private static Reading Read(Scan scan, int at)
    {
        int unitAt = scan.IsAny(at, "full", "fiscal") ? scan.SkipHyphen(at + 1) : at;
        TimeUnit unit = scan[unitAt].Unit;
        int end = unitAt + 1;
        if (!scan.Has(unitAt, Role.Unit) || scan[unitAt].Scale != 1 || scan.IsCapitalized(unitAt))
            return Reading.None;
        if (unit == TimeUnit.Year && IsYearEnd(scan, end, out int behind))
            return new Reading(behind, new CalendarDate(new PartialDate(DateField.Offset(0))) { Mod = "END" });
        if (!scan.Is(at - 1, "the") || scan.Is(end, "of") || scan.IsHyphen(end))
            return Reading.None;
        bool modified = scan.IsAny(at - 2, "of", "in") && scan.Vocabulary.Modifiers.Find(scan.Source, at - 2) is not null;
        if (unit == TimeUnit.Year && scan.IsAny(end, "ended", "ending", "to"))
            return new Reading(end, new FixedValue(TimeKind.Duration, "P1Y") { TakesArticle = true });
        bool alone = unit is TimeUnit.Year or TimeUnit.Weekend or TimeUnit.Week && !scan.Is(at - 2, "of");
        return alone || (modified && unit >= TimeUnit.Day)
            ? new Reading(end, new Shift(unit, 0, Origin.Context) { TakesArticle = true })
            : Reading.None;
    }

    private static bool IsYearEnd(Scan scan, int at, out int end)
    {
        int noun = scan.SkipPossessive(scan.SkipHyphen(at));
        end = noun + 1;
        return scan.Is(noun, "end") && !scan.Is(at - 2, "the");
    }
}
