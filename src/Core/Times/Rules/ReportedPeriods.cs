using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>The period that results are about and its predecessor: "the quarter", "the year-ago period", "year-earlier", "the 1988 quarter".</summary>
/// <remarks>Near misses: "a quarter" (a coin, a fourth), "the French Quarter".</remarks>
internal static class ReportedPeriods
{
    public static readonly Rule Rule = new("period of results", Role.Unit | Role.Phrase | Role.Deictic | Role.Digits, Read);

    private static Reading Read(Scan scan, int at)
    {
        if (scan.Is(at, "latest") && scan.IsAny(at + 1, "period", "quarter"))
            return new Reading(at + 2, new ReportedQuarter(0) { TakesArticle = true });
        if (scan.Has(at, Role.Digits))
            return ReadOfYear(scan, at);
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
