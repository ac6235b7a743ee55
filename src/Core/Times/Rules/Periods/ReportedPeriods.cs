using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Eras;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Periods;

/// <summary>The period that results are about and its predecessor: "the quarter", "the year-ago period", "year-earlier", "the 1988 quarter".</summary>
/// <remarks>Near misses: "a quarter" (a coin, a fourth), "the French Quarter".</remarks>
internal static class ReportedPeriods
{
    public static Reading Read(Scan scan, int at)
    {
        if (scan.Has(at, Role.Digits))
            return ReadOfYear(scan, at);
        if (scan.Is(at, "quarter"))
            return ReadQuarter(scan, at);
        if (scan.Is(at, "year"))
            return scan.IsHyphen(at + 1) && scan.IsAny(at + 2, "ago", "earlier") ? ReadYearAgo(scan, at + 3) : Reading.None;
        if (scan.IsAny(at, "same", "comparable", "corresponding"))
            return ReadCounterpart(scan, at + 1);
        return scan.Is(at, "latest") && scan.IsAny(at + 1, "period", "quarter") ? new Reading(at + 2, new ReportedQuarter(0) { TakesArticle = true }) : Reading.None;
    }

    /// <summary>"the quarter", "the quarter a year ago".</summary>
    private static Reading ReadQuarter(Scan scan, int at)
    {
        if (IsYearBefore(scan, at + 1, out int compared))
            return new Reading(compared, new ReportedQuarter(1) { TakesArticle = true });
        return scan.Is(at - 1, "the") && !scan.Is(at + 1, "of") && !scan.IsHyphen(at + 1) && !scan.IsCapitalized(at) ? new Reading(at + 1, new ReportedQuarter(0) { TakesArticle = true }) : Reading.None;
    }

    /// <summary>"year-ago", "the year-earlier period", "year-ago third quarter".</summary>
    private static Reading ReadYearAgo(Scan scan, int end)
    {
        if (scan.Has(end, Role.Ordinal) && Quarters.ReadFields(scan, end, out int quarterEnd) is { } quarter)
            return new Reading(quarterEnd, new CalendarDate(quarter with { Year = DateField.Offset(-1) }) { TakesArticle = true });
        bool period = scan.IsAny(end, "quarter", "period");
        return new Reading(period ? end + 1 : end, new ReportedQuarter(1) { TakesArticle = period });
    }

    /// <summary>"the same period last year", "the comparable year-ago quarter", "the same quarter of 2006".</summary>
    private static Reading ReadCounterpart(Scan scan, int at)
    {
        bool yearAgo = scan.Is(at, "year") && scan.IsHyphen(at + 1) && scan.IsAny(at + 2, "ago", "earlier");
        int noun = yearAgo ? at + 3 : at;
        if (!scan.IsAny(noun, "period", "quarter"))
            return Reading.None;
        if (scan.Is(noun, "quarter") && scan.IsAny(noun + 1, "of", "in") && YearNumber.TryDigits(scan, noun + 2, out int year))
            return new Reading(noun + 3, new ReportedQuarter(0) { Year = year, TakesArticle = true, SaysQuarter = true });
        bool told = IsYearBefore(scan, noun + 1, out int end);
        return told || yearAgo ? new Reading(told ? end : noun + 1, new ReportedQuarter(1) { TakesArticle = true, SaysQuarter = scan.Is(noun, "quarter") }) : Reading.None;
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
        if (Quarters.ReadFields(scan, at + 1, out int end) is { } quarter)
            return YearNumber.TryDigits(scan, at, out int year) ? new Reading(end, new CalendarDate(quarter with { Year = DateField.Known(year) }) { TakesArticle = true }) : Reading.None;
        return scan.IsAny(at + 1, "quarter", "period") && scan.Is(at - 1, "the") && YearNumber.TryDigits(scan, at, out int reported)
            ? new Reading(at + 2, new ReportedQuarter(0) { Year = reported, TakesArticle = true })
            : Reading.None;
    }
}
