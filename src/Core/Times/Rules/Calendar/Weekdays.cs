using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Clock;
using CorpusGen.Core.Times.Rules.Sets;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Calendar;

/// <summary>Days of the week, alone, with their date or with a part of the day: "Tuesday", "Tuesday, May 5", "Tuesday night", "Tuesday of last week", "Tuesday next week", "Tuesday week", "the Tuesday before last", "the Friday after Thanksgiving".</summary>
/// <remarks>Near misses: "Sun" and "Sat" as words, "Sunday" in the name of a paper.</remarks>
internal static class Weekdays
{
    public static Reading Read(Scan scan, int at)
    {
        if (!scan.IsCapitalized(at) || Frequencies.SharesParts(scan, at) || Frequencies.IsSecondOfEvery(scan, at))
            return Reading.None;
        int end = at + 1;
        if (scan.Is(at - 1, "black") && scan.IsCapitalized(at - 1))
            return Reading.TurnedDown(end, "part of a name");
        bool isShort = !scan.Has(at, Role.Weekday);
        if (isShort && scan.IsMark(end, '.'))
            end++;
        if (ReadDate(scan, scan.SkipComma(end)) is { IsFound: true } dated)
            return dated.Meaning is CalendarDate { Date: { Year.IsPresent: false, Month.IsPresent: true } } date ? dated with { Meaning = date with { SaidWeekday = scan[at].Calendar } } : dated;
        if (ReadFirstOfRange(scan, end) is { IsFound: true } first)
            return first;
        if (!isShort && scan.IsMark(end, '(') && ReadDate(scan, end + 1) is { IsFound: true } bracketed)
            return bracketed with { End = end };
        if (scan.Has(end, Role.DayPart) && scan.IsCapitalized(end) && scan.IsCapitalized(end + 1) && !scan.IsAllUpper(end))
            return Reading.TurnedDown(end + 1, "part of a name");
        if (isShort)
            return Reading.TurnedDown(end, "a short weekday without its date");
        var day = new CalendarDate(new PartialDate(Weekday: DateField.Known(scan[at].Calendar)));
        if (scan.Is(end, "of") && scan.Is(end + 2, "week") && scan.IsAny(end + 1, "last", "this", "next"))
            return new Reading(end + 3, day with { Weeks = scan[end + 1].Number });
        if (scan.IsAny(end, "last", "this", "next") && scan.Is(end + 1, "week"))
            return new Reading(end + 2, day with { Weeks = scan[end].Number });
        if (scan.Is(at - 1, "the") && scan.IsAny(end, "before", "after") && RelativeDates.ReadDay(scan, end + 1, out Dated? beside) is var besideEnd and > 0 && beside is HolidayDate)
            return new Reading(besideEnd, new Displaced(beside, TimeUnit.Day, scan.Is(end, "before") ? -1 : 1) { Weekday = scan[at].Calendar, TakesArticle = true });
        if (TurnBehind.Append(scan, new Reading(end, day), at) is var turned && turned.End > end)
            return turned;
        if (scan.IsAny(end, "week", "fortnight") && !scan.IsHyphen(end + 1) && (!scan.IsWord(end + 1) || scan.Has(end + 1, Role.Preposition)))
            return new Reading(end + 1, new Displaced(day with { Deixis = Deixis.This }, TimeUnit.Day, 7 * scan[end].Scale));
        bool isTheOne = scan.Is(at - 1, "the") && scan.Has(at - 2, Role.Preposition) && (!scan.IsWord(end) || scan.Has(end, Role.Preposition | Role.PastCue));
        bool isApposition = scan.Is(at - 1, "a") && scan.IsMark(at - 2, ',') && scan.IsMark(end, ',');
        return TurnBehind.AppendToPart(scan, DayParts.Append(scan, new Reading(end, isTheOne ? day with { TakesArticle = true } : day, Before: isApposition ? 1 : 0)));
    }

    /// <summary>The first of "Friday <em>5</em> to Sunday 7 July", "Fri <em>5</em> - Sun 7 July": its month is that of the second.</summary>
    private static Reading ReadFirstOfRange(Scan scan, int at)
    {
        int joint = at + 1;
        int weekday = joint + 1;
        bool isRange = scan[at] is { Digits: 1 or 2 } && (scan.IsAny(joint, "to", "and") || scan.IsDash(joint)) && scan.Has(weekday, Role.Weekday | Role.WeekdayShort);
        if (!isRange || ReadDate(scan, weekday + 1) is not { Meaning: CalendarDate { Date: { Month.IsPresent: true, Day.IsPresent: true } second } })
            return Reading.None;
        return scan[at].Number is var day && day > 0 && day < second.Day.Value
            ? new Reading(joint, new CalendarDate(second with { Day = DateField.Known(day) }))
            : Reading.None;
    }

    /// <summary>The date that a weekday or holiday goes with; it alone decides the value.</summary>
    internal static Reading ReadDate(Scan scan, int at)
    {
        if (DaysOfMonth.ReadBehindWeekday(scan, at) is { IsFound: true } day && !scan.Is(day.End, "of"))
            return day;
        if (scan.Is(at, "the"))
            at++;
        if (!scan.Has(at, Role.Month | Role.MonthShort | Role.Digits | Role.Ordinal))
            return Reading.None;
        Reading reading = MonthDates.Read(scan, at);
        if (!reading.IsFound && scan.Has(at, Role.Digits))
            reading = NumericDates.Read(scan, at);
        return reading is { Meaning: NumericDate or CalendarDate { Date.Day.IsPresent: true } } ? reading : Reading.None;
    }
}
