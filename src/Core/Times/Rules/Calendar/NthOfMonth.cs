using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Eras;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Calendar;

/// <summary>
/// A weekday or week by its number in a month: "the first Monday in May", "the last week of June 2010", "the last day of October", "the last Friday of the month",
/// "the first Monday of every month" (which recurs).
/// </summary>
/// <remarks>Near misses: "the first Monday of the festival", "last week in June's paper". A fifth one is too rare to have a rule.</remarks>
internal static class NthOfMonth
{
    private static readonly string[] Numbers = ["", "1st", "2nd", "3rd", "4th"];

    public static Reading Read(Scan scan, int at)
    {
        int noun = at + 1;
        if (scan.Is(noun, "day") && scan.IsAny(noun + 1, "of", "in") && scan.Is(at - 1, "the"))
            return ReadEdge(scan, at, noun + 2);
        bool isCounted = scan.IsAny(noun + 1, "of", "in") && (scan.Is(noun, "week") || (scan.Has(noun, Role.Weekday) && scan.IsCapitalized(noun)));
        return isCounted && NumberOf(scan, at) is { } number ? ReadMonth(scan, noun, number) : Reading.None;
    }

    private static Reading ReadMonth(Scan scan, int noun, string number)
    {
        int month = noun + 2;
        if (scan.IsAny(month, "each", "every") && scan.Is(month + 1, "month"))
            return new Reading(month + 2, new FixedValue(TimeKind.Set, "P1M") { TakesArticle = true });
        if (scan.IsAny(month, "the", "this") && scan.Is(month + 1, "month"))
            return new Reading(month + 2, new HolidayDate($"{HolidayDate.MonthAtHand}-{number}-{NameOf(scan, noun)}", DateField.Absent) { TakesArticle = true });
        if (MonthDates.Read(scan, month) is not { Meaning: CalendarDate { Date: { Month.IsPresent: true, Day.IsPresent: false } named } } reading)
            return Reading.None;
        return new Reading(reading.End, new HolidayDate($"{named.Month.Value:00}-{number}-{NameOf(scan, noun)}", named.Year) { TakesArticle = true });
    }

    private static string NameOf(Scan scan, int noun) => scan.Is(noun, "week") ? "week" : HolidayDates.WeekdayNames[scan[noun].Calendar - 1];

    /// <summary>"the last day of October", "the first day of 1822", "the last day of the month".</summary>
    private static Reading ReadEdge(Scan scan, int at, int period)
    {
        const int LongestMonth = 31; // Resolving knows the year, and with it how long the month is.
        bool isLast = scan.IsAny(at, "last", "final");
        if (!isLast && !scan.Is(at, "first"))
            return Reading.None;
        if (scan.IsAny(period, "the", "that") && scan.Is(period + 1, "month"))
            return new Reading(period + 2, new CalendarDate(new PartialDate(Day: DateField.Known(isLast ? LongestMonth : 1))) { TakesArticle = true, Origin = Origin.LastMention, Months = 0 });
        if (scan.IsAny(period, "the", "that") && scan.Is(period + 1, "year"))
            return new Reading(period + 2, new CalendarDate(new PartialDate(DateField.OfLastMention(0), DateField.Known(isLast ? 12 : 1), DateField.Known(isLast ? LongestMonth : 1))) { TakesArticle = true });
        Reading reading = scan.Has(period, Role.Digits) ? Years.Read(scan, period) : MonthDates.Read(scan, period);
        if (reading is not { Meaning: CalendarDate { Date: { Day.IsPresent: false } date } })
            return Reading.None;
        int month = date.Month.IsPresent ? date.Month.Value : isLast ? 12 : 1;
        var edge = new PartialDate(date.Year, DateField.Known(month), DateField.Known(isLast ? LongestMonth : 1));
        return new Reading(reading.End, new CalendarDate(edge) { TakesArticle = true });
    }

    private static string? NumberOf(Scan scan, int at)
    {
        if (scan.IsAny(at, "last", "final"))
            return scan.Is(at - 1, "the") ? "last" : null;
        return scan.Has(at, Role.Ordinal) && scan[at].Number < Numbers.Length ? Numbers[scan[at].Number] : null;
    }
}
