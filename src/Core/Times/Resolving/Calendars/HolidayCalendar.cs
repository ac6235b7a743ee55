using System;
using System.Globalization;
using CorpusGen.Core.Times.Rules.Calendar;

namespace CorpusGen.Core.Times.Resolving.Calendars;

/// <summary>Finds the day of a rule of <c>holidays.txt</c> in a year; the head of that file explains the forms.</summary>
internal static class HolidayCalendar
{
    /// <summary>"05-1st-week": like an ISO week, the one that has most of its days in the month.</summary>
    private const string Week = "week";

    /// <summary>The reform of the calendar came into force in the October before.</summary>
    private const int FirstGregorianYear = 1583;

    private const string Until = " until ";

    /// <summary>The day, or null where the calendar that the rule counts in does not reach that year.</summary>
    public static CivilDate? DayOf(string rule, int year)
    {
        if (rule[0] is >= '0' and <= '9')
            return DayOfMonth(InForce(rule, year), year);
        int count = rule.IndexOfAny(['+', '-', ' ']);
        string calendar = rule.Substring(0, count);
        int end = IsWeek(rule) || IsMonth(rule) ? rule.LastIndexOf(' ') : rule.Length;
        if (rule[count] == ' ')
            return LunarCalendars.DayOf(calendar, Number(rule.Substring(count + 1, 2)), Number(rule.Substring(count + 4, 2)), year);
        CivilDate? start = calendar switch
        {
            "easter" => year < FirstGregorianYear ? CivilDate.JulianEasterOf(year) : CivilDate.EasterOf(year),
            "orthodox" => CivilDate.OrthodoxEasterOf(year),
            "diwali" => NewMoons.DiwaliOf(year),
            _ => throw new FormatException($"'{rule}' is no rule of a holiday."),
        };
        return start?.AddDaysWithinRange(Number(rule.Substring(count, end - count)));
    }

    public static bool IsWeek(string rule) => rule.EndsWith(Week, StringComparison.Ordinal);

    /// <summary>"islamic 09-15 month": the month of the calendar that has most of its days.</summary>
    public static bool IsMonth(string rule) => rule.EndsWith(" month", StringComparison.Ordinal);

    public static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>The half of "02-1st-sunday until 2021 02-2nd-sunday" that holds in a year.</summary>
    private static string InForce(string rule, int year)
    {
        int until = rule.IndexOf(Until, StringComparison.Ordinal);
        if (until < 0)
            return rule;
        int last = until + Until.Length;
        return year <= Number(rule.Substring(last, 4)) ? rule.Substring(0, until) : rule.Substring(last + 5);
    }

    private static CivilDate DayOfMonth(string rule, int year)
    {
        int month = Number(rule.Substring(0, 2));
        string[] parts = rule.Split('-');
        if (parts.Length == 2)
            return new CivilDate(year, month, Number(parts[1]));
        int plus = parts[2].IndexOf('+');
        string name = plus < 0 ? parts[2] : parts[2].Substring(0, plus);
        if (name == Week)
            return parts[1] == "last" ? CivilDate.LastOfMonth(year, month).AddDays(-3) : new CivilDate(year, month, 4).AddDays((parts[1][0] - '1') * 7);
        int weekday = Array.IndexOf(HolidayDates.WeekdayNames, name) + 1;
        CivilDate day = parts[1] == "last" ? Last(year, month, weekday) : Nth(year, month, weekday, parts[1][0] - '0');
        return plus < 0 ? day : day.AddDaysWithinRange(Number(parts[2].Substring(plus + 1)));
    }

    private static CivilDate Nth(int year, int month, int weekday, int n)
    {
        var first = new CivilDate(year, month, 1);
        return first.AddDays((weekday - first.IsoWeekday + 7) % 7 + (n - 1) * 7);
    }

    private static CivilDate Last(int year, int month, int weekday)
    {
        CivilDate last = CivilDate.LastOfMonth(year, month);
        return last.AddDays(-((last.IsoWeekday - weekday + 7) % 7));
    }
}
