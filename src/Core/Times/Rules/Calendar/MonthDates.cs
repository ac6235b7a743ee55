using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Clock;
using CorpusGen.Core.Times.Rules.Eras;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Calendar;

/// <summary>Dates with a month in words: "May 5", "Nov. 5, 1990", "5 May 1990", "the 5th of May", "June of last year", "March", "29 March next", "the June before last".</summary>
/// <remarks>Near misses: "may" and "march" as verbs, "May" as a name ("Theresa May").</remarks>
internal static class MonthDates
{
    private static readonly WordSet Addressing = new("mr mrs ms miss dr sister lady dame judge sergeant captain officer");

    public static Reading Read(Scan scan, int at) => scan.Has(at, Role.Month | Role.MonthShort) ? ReadMonthFirst(scan, at) : ReadDayFirst(scan, at);

    private static Reading ReadMonthFirst(Scan scan, int at)
    {
        if (!TryMonth(scan, at, out int month, out int end))
            return Reading.None;
        if (TryDay(scan, end, out int day, out int dayEnd) && !(scan.Is(end, "the") && CountsBehindThe(scan, end, dayEnd)))
            return ReadDay(scan, at, month, day, dayEnd);
        if (scan.IsHyphen(end) && ReadHyphened(scan, end, month) is { IsFound: true } hyphened)
            return hyphened;
        DateField yearOfMonth = YearSuffix.Read(scan, end, commaAllowed: true, out int monthEnd);
        if (!yearOfMonth.IsPresent && ((scan.Has(at, Role.Ambiguous) && !StandsAlone(scan, at, end)) || IsGivenName(scan, at, end)))
            return Reading.TurnedDown(end, "an ordinary word or a name");
        if (scan.Is(monthEnd, "quarter") && month % 3 == 0)
            return new Reading(monthEnd + 1, new CalendarDate(new PartialDate(yearOfMonth, Quarter: DateField.Known(month / 3))) { TakesArticle = true });
        if (!yearOfMonth.IsPresent)
            yearOfMonth = YearBehind(scan, at, end, month);
        var reading = new Reading(monthEnd, new CalendarDate(new PartialDate(yearOfMonth, DateField.Known(month))) { TakesArticle = yearOfMonth.IsPresent && scan.Is(end, "of") });
        return yearOfMonth.IsPresent ? reading : TurnBehind.Append(scan, reading, at);
    }

    /// <summary>"the April-<em>June quarter</em>", "by March-<em>end</em>".</summary>
    private static Reading ReadHyphened(Scan scan, int hyphen, int month)
    {
        if (scan.Is(hyphen + 1, "end"))
            return new Reading(hyphen + 2, new CalendarDate(new PartialDate(Month: DateField.Known(month))) { Mod = "END" });
        if (month % 3 != 1 || !TryMonth(scan, hyphen + 1, out int last, out int end) || last != month + 2 || !scan.Is(end, "quarter"))
            return Reading.None;
        DateField year = YearSuffix.Read(scan, hyphen + 3, commaAllowed: false, out int yearEnd);
        return new Reading(year.IsPresent ? yearEnd : hyphen + 3, new CalendarDate(new PartialDate(year, Quarter: DateField.Known(last / 3))) { TakesArticle = true });
    }

    /// <summary>"May <em>5</em>", "Nov. <em>5, 1990</em>".</summary>
    private static Reading ReadDay(Scan scan, int at, int month, int day, int dayEnd)
    {
        DateField year = YearSuffix.Read(scan, dayEnd, commaAllowed: true, out int yearEnd);
        if (!year.IsPresent)
            year = month == 9 && day == 11 && IsAttack(scan, dayEnd) ? DateField.Known(2001) : YearBehind(scan, at, dayEnd, month);
        if (!IsDay(year, month, day))
            return Reading.TurnedDown(yearEnd, "no day of the calendar");
        var reading = new Reading(yearEnd, new CalendarDate(new PartialDate(year, DateField.Known(month), DateField.Known(day))));
        return DayParts.Append(scan, year.IsPresent ? reading : TurnBehind.Append(scan, reading, at));
    }

    private static DateField YearBehind(Scan scan, int at, int end, int month) =>
        YearOfRange(scan, end, month) is { IsPresent: true } shared ? shared
            : scan.IsWord(end) && scan[end].Roles == Role.None ? EventYear.Of(scan, at, end) : DateField.Absent;

    /// <summary>The first date of "April and June 1955", "2 May to 5 June 1955", "May 2 to June 5, 1955" and "May 2-5, 1955" has the year of the second.</summary>
    private static DateField YearOfRange(Scan scan, int at, int month) =>
        IsJoint(scan, at) || scan.IsMark(at, '/') || scan.IsAny(at, "through", "until", "till") ? YearOfSecond(scan, at, month) : DateField.Absent;

    private static DateField YearOfSecond(Scan scan, int at, int month)
    {
        // "from mid-June to late July last year"
        if (scan.IsAny(at + 1, "early", "mid", "late"))
            at = scan.SkipHyphen(at + 2) - 1;
        int dayEnd = TryDay(scan, at + 1, out _, out int dayBefore) ? dayBefore : at + 1;
        if (!TryMonth(scan, dayEnd, out int second, out int end))
            return dayEnd > at + 1 && YearSuffix.Read(scan, dayEnd, commaAllowed: true, out _) is { Source: FieldSource.Known } shared ? shared : DateField.Absent;
        if (dayEnd == at + 1 && TryDay(scan, end, out _, out int dayBehind))
            end = dayBehind;
        DateField year = YearSuffix.Read(scan, end, commaAllowed: true, out _);
        return year.Source == FieldSource.Known && second < month ? DateField.Known(year.Value - 1) : year;
    }

    /// <summary>"in April the third party", "6-4 in Apr. The second-seeded player": what stands behind such a "the" is no day of the month.</summary>
    private static bool CountsBehindThe(Scan scan, int the, int dayEnd) =>
        (scan.IsWord(dayEnd) && !scan.Has(dayEnd, Role.Preposition)) || scan.IsHyphen(dayEnd) || (scan.IsCapitalized(the) && scan.IsMark(the - 1, '.'));

    /// <summary>"the Sept. 11 attacks" need no year.</summary>
    private static bool IsAttack(Scan scan, int at) => scan.IsAny(at, "attacks", "attack") || scan.IsAny(at, "terrorist", "terror", "hijackers");

    private static Reading ReadDayFirst(Scan scan, int at)
    {
        if (!TryDay(scan, at, out int day, out int end))
            return Reading.None;
        if ((IsJoint(scan, at - 1) || scan.IsMark(at - 1, '/')) && ReadRangeEnd(scan, at, day, end) is { IsFound: true } rangeEnd)
            return rangeEnd;
        bool isOrdinal = end > at + 1 || scan.Has(at, Role.Ordinal);
        int monthAt = scan.Is(end, "of") && isOrdinal ? end + 1 : SkipRange(scan, end);
        return scan.Has(monthAt, Role.Month | Role.MonthShort) ? ReadBefore(scan, at, monthAt, day, end, isOrdinal) : Reading.None;
    }

    /// <summary>The day before its month: "<em>5</em> May 1990", "the <em>5th</em> of May", and the first of "5-9 May".</summary>
    private static Reading ReadBefore(Scan scan, int at, int monthAt, int day, int end, bool isOrdinal)
    {
        if (!TryMonth(scan, monthAt, out int month, out int monthEnd))
            return Reading.None;
        DateField year = YearSuffix.Read(scan, monthEnd, commaAllowed: true, out int yearEnd);
        if (!year.IsPresent && monthAt == end)
            year = YearBehind(scan, at, monthEnd, month);
        if (!IsDay(year, month, day))
            return Reading.None;
        bool isFirstOfRange = monthAt > end + 1;
        var date = new PartialDate(year, DateField.Known(month), DateField.Known(day));
        if (isFirstOfRange)
            return new Reading(end, new CalendarDate(date));
        var reading = new Reading(yearEnd, new CalendarDate(date) { TakesArticle = isOrdinal });
        return year.IsPresent ? reading : TurnBehind.Append(scan, reading, at);
    }

    /// <summary>The second day of "May 5-9", "May 5 and 9": a bare number whose month stands before it.</summary>
    private static Reading ReadRangeEnd(Scan scan, int at, int day, int end)
    {
        int first = at - 2;
        if (scan.IsWord(first) && scan.IsTight(first) && scan.IsNumber(first - 1))
            first--;
        if (!scan.Has(first, Role.Digits) || scan[first].Number >= day || scan[first].Digits > 2 || scan.IsMark(end, '%'))
            return Reading.None;
        int monthAt = scan.IsMark(first - 1, '.') ? first - 2 : first - 1;
        if (!scan.Has(monthAt, Role.Month | Role.MonthShort) || !TryMonth(scan, monthAt, out int month, out _) || scan.IsWord(end) && scan.IsTight(end))
            return Reading.None;
        if (TryMonth(scan, end, out _, out _))
            return Reading.None;
        DateField year = YearSuffix.Read(scan, end, commaAllowed: true, out int yearEnd);
        return IsDay(year, month, day)
            ? new Reading(yearEnd, new CalendarDate(new PartialDate(year, DateField.Known(month), DateField.Known(day))))
            : Reading.TurnedDown(end, "no day of the calendar");
    }

    /// <summary>In "5-9 May", "5 and 9 May" and "5, 7 and 9 May" the month is behind the last number.</summary>
    private static int SkipRange(Scan scan, int at)
    {
        int joint = scan.IsMark(at, ',') && scan[at + 1].Digits is 1 or 2 ? at + 2 : at;
        bool joined = IsJoint(scan, joint) || scan.IsMark(joint, '/');
        return joined && TryDay(scan, joint + 1, out _, out int end) ? end : at;
    }

    private static bool IsJoint(Scan scan, int at) => scan.IsDash(at) || scan.IsAny(at, "and", "to", "or");

    /// <summary>A month that the text writes as one: capitalised, and "May", "March" or a short form only in fitting company.</summary>
    private static bool TryMonth(Scan scan, int at, out int month, out int end)
    {
        Word word = scan[at];
        month = word.Calendar;
        end = at + 1;
        if (!word.Has(Role.Month | Role.MonthShort) || !scan.IsCapitalized(at))
            return false;
        return word.Has(Role.Month) || IsShort(scan, at, word, ref end);
    }

    /// <summary>A short form, with or without its full stop.</summary>
    private static bool IsShort(Scan scan, int at, Word word, ref int end)
    {
        bool dotted = scan.IsMark(end, '.') && scan.IsTight(end);
        if (dotted)
            end++;
        return dotted ? !word.Has(Role.Ambiguous) || scan.Has(end, Role.Digits) || scan.Has(at - 1, Role.Digits)
            : scan.Has(end, Role.Digits) || scan.Has(at - 1, Role.Digits);
    }

    /// <summary>A day of the month: "5", "5th", "fifth".</summary>
    private static bool TryDay(Scan scan, int at, out int day, out int end)
    {
        if (scan.Is(at, "the"))
            at++;
        Word word = scan[at];
        day = word.Number;
        end = at + 1;
        if (word.Has(Role.Ordinal))
            return true;
        return word.Digits is 1 or 2 && word.Has(Role.Digits) && day is >= 1 and <= 31 && IsDayNumber(scan, at, day, ref end);
    }

    /// <summary>Whether digits say a day: not a part of a longer number, a fraction, a percentage or a year of an era.</summary>
    private static bool IsDayNumber(Scan scan, int at, int day, ref int end)
    {
        if (scan.IsTight(end) && (scan.IsAny(end, "st", "nd") || scan.IsAny(end, "rd", "th")))
            end++;
        else if (scan.IsMark(end, '/') && scan[end + 1].Digits is 1 or 2 && scan.Has(end + 2, Role.Month | Role.MonthShort))
            return true; // "5/6 June" is a night, or two days; "5/6" alone is a fraction.
        else if (IsSecondDay(scan, end, day) && scan.Has(at - 1, Role.Month | Role.MonthShort))
            return true; // "June 5/6" is two days.
        else if (scan.IsTight(end) && (scan.IsWord(end) || (scan.CharAt(end) is ':' or '/' or '.' or ',' && scan.IsTight(end + 1) && scan.IsNumber(end + 1))))
            return false;
        return !scan.IsMark(end, '%') && !scan.Is(end, "percent") && EraYear.Behind(scan, end, out _) == 0;
    }

    /// <summary>The "/6" of "June 5/6".</summary>
    private static bool IsSecondDay(Scan scan, int slash, int day) =>
        scan.IsMark(slash, '/') && scan.IsTight(slash) && scan.IsTight(slash + 1) && scan[slash + 1].Digits is 1 or 2 && scan[slash + 1].Number > day && scan[slash + 1].Number <= 31
        && !(scan.IsTight(slash + 2) && (scan.IsWord(slash + 2) || (scan.IsNumber(slash + 3) && scan.IsTight(slash + 3))));

    private static bool IsDay(DateField year, int month, int day) => CivilDate.IsValid(year is { Source: FieldSource.Known, Value: > 0 } ? year.Value : 2000, month, day);

    /// <summary>"June says", "April Holm told", "Dame June Holm", "Carl August Holm", but not "the German June Ifo index": somebody whose name is that of a month.</summary>
    private static bool IsGivenName(Scan scan, int at, int end)
    {
        bool hasSurname = scan.IsCapitalized(end) && scan[end].Roles == Role.None;
        int verb = hasSurname ? end + 1 : end;
        bool introduced = scan.Has(at - 1, Role.Preposition | Role.Deictic) && !scan.IsAny(at - 1, "and", "or");
        bool isMiddle = hasSurname && !scan.IsAllUpper(end) && scan.IsWord(at - 1) && scan.IsCapitalized(at - 1) && scan[at - 1].Roles == Role.None && !scan.IsAny(at - 2, "the", "a", "s");
        return isMiddle || (hasSurname && scan.IsAny(at - 1, Addressing)) || scan.Has(verb, Role.Says) && !introduced && !scan.IsAny(at - 1, "early", "late", "mid");
    }

    /// <summary>Whether a bare "May" or "March" is a month: they need a preposition, a deictic word or a second month beside them.</summary>
    private static bool StandsAlone(Scan scan, int at, int end)
    {
        if (scan.Is(at, "may") && scan.NamesPersonMay)
            return false;
        if ((scan.IsMark(at - 1, '(') && scan.IsMark(end, ')')) || (scan.Is(at - 1, "the") && scan.IsAny(end, "before", "after")))
            return true;
        bool attributive = scan.IsAny(at - 1, "the", "a") && scan.IsWord(end) && !scan.IsCapitalized(end) && !scan.Has(end, Role.Preposition);
        bool partly = scan.IsDash(at - 1) && scan.IsAny(at - 2, "early", "late", "mid");
        if (attributive || partly || scan.Has(at - 1, Role.Preposition | Role.Deictic) || scan.IsAny(at - 1, "early", "late", "mid"))
            return true;
        if (scan.Spelling(at - 1) is [_, _, .., 'e', 's', 't'] && !scan.IsCapitalized(at - 1) && scan.Is(at - 2, "the"))
            return true; // "the hottest March in 60 years"
        bool listed = scan.IsDash(at - 1) || scan.IsAny(at - 1, "and", "or");
        return (listed && scan.Has(at - 2, Role.Month)) || ((scan.IsDash(end) || scan.IsAny(end, "and", "or", "to")) && scan.Has(end + 1, Role.Month) && scan.IsCapitalized(end + 1));
    }
}
