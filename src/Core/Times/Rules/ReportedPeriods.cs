using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>The period that results are about and its predecessor: "the quarter", "the year-ago period", "year-earlier", "the 1988 quarter".</summary>
/// <remarks>Near misses: "a quarter" (a coin, a fourth), "the French Quarter".</remarks>
internal static class ReportedPeriods
{
    public static Reading Read(Scan scan, int at)
    {
        if (scan.Is(at, "latest") && scan.IsAny(at + 1, "period", "quarter"))
            return new Reading(at + 2, new ReportedQuarter(0) { TakesArticle = true });
        if (scan.Has(at, Role.Digits))
            return ReadOfYear(scan, at);
        if (scan.IsAny(at, "same", "comparable", "corresponding"))
            return ReadCounterpart(scan, at + 1);
        if (scan.Is(at, "quarter") && IsYearBefore(scan, at + 1, out int compared))
            return new Reading(compared, new ReportedQuarter(1) { TakesArticle = true });
        if (scan.Is(at, "quarter"))
            return scan.Is(at - 1, "the") && !scan.Is(at + 1, "of") && !scan.IsCapitalized(at) ? new Reading(at + 1, new ReportedQuarter(0) { TakesArticle = true }) : Reading.None;
        bool yearAgo = scan.Is(at, "year") && scan.IsHyphen(at + 1) && scan.IsAny(at + 2, "ago", "earlier");
        if (!yearAgo)
            return Reading.None;
        int end = at + 3;
        if (scan.Has(end, Role.Ordinal) && Quarters.ReadFields(scan, end, out PartialDate quarter, out int quarterEnd))
            return new Reading(quarterEnd, new CalendarDate(quarter with { Year = DateField.Offset(-1) }) { TakesArticle = true });
        bool period = scan.IsAny(end, "quarter", "period");
        return new Reading(period ? end + 1 : end, new ReportedQuarter(1) { TakesArticle = period });
    }

    /// <summary>"the same period last year", "the comparable year-ago quarter".</summary>
    private static Reading ReadCounterpart(Scan scan, int at)
    {
        bool yearAgo = scan.Is(at, "year") && scan.IsHyphen(at + 1) && scan.IsAny(at + 2, "ago", "earlier");
        int noun = yearAgo ? at + 3 : at;
        if (!scan.IsAny(noun, "period", "quarter"))
            return Reading.None;
        bool told = IsYearBefore(scan, noun + 1, out int end);
        return told || yearAgo ? new Reading(told ? end : noun + 1, new ReportedQuarter(1) { TakesArticle = true }) : Reading.None;
    }

    /// <summary>"last year", "of last year", "a year ago", "a year earlier".</summary>
    private static bool IsYearBefore(Scan scan, int at, out int end)
    {
        int first = scan.Is(at, "of") ? at + 1 : at;
        end = scan.Is(first, "a") ? first + 3 : first + 2;
        return scan.Is(first + 1, "year") && (scan.Is(first, "last") || (scan.Is(first, "a") && scan.IsAny(first + 2, "ago", "earlier")));
    }

    /// <summary>"the 1988 period", "the 1988 third quarter".</summary>
    private static Reading ReadOfYear(Scan scan, int at)
    {
        if (!YearNumber.TryDigits(scan, at, out int year))
            return Reading.None;
        if (Quarters.ReadFields(scan, at + 1, out PartialDate quarter, out int end))
            return new Reading(end, new CalendarDate(quarter with { Year = DateField.Known(year) }) { TakesArticle = true });
        return scan.IsAny(at + 1, "quarter", "period") && scan.Is(at - 1, "the")
            ? new Reading(at + 2, new ReportedQuarter(0) { Year = year, TakesArticle = true })
            : Reading.None;
    }
}
