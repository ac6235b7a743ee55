using System;
using System.Globalization;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Finds the day of a holiday. The year is chosen as for a month and day.</summary>
internal static class HolidayResolver
{
    /// <summary>"05-1st-week": like an ISO week, the one that has most of its days in the month.</summary>
    private const string Week = "week";

    public static Resolution Resolve(HolidayDate holiday, Candidate candidate, Anchors anchors)
    {
        if (holiday.Rule.Length == 10)
            return Fixed(holiday.Rule);
        if (holiday.Year.Source == FieldSource.Known)
            return On(holiday.Rule, holiday.Year.Value, AnchorKind.None, "as written");
        if (anchors.Profile.IsNarrative && anchors.LastMention.IsKnown)
            return On(holiday.Rule, anchors.LastMention.Year, AnchorKind.LastMention, "in the year last named");
        if (anchors.Published is not { } published)
            return Resolution.Fixed("XXXX-XX-XX");
        if (holiday.Year.Source == FieldSource.Offset)
            return On(holiday.Rule, published.Year + holiday.Year.Value, AnchorKind.Publication, "a year's distance");
        CivilDate thisYear = DayOf(holiday.Rule, published.Year);
        (int year, string reason) = YearChoice.Of(holiday.Deixis, thisYear.Month, thisYear.Day, candidate, anchors.Scan, published);
        return On(holiday.Rule, year, AnchorKind.Publication, reason);
    }

    /// <summary>The day of a rule of <c>holidays.txt</c>, whose head explains the forms.</summary>
    internal static CivilDate DayOf(string rule, int year)
    {
        if (rule.StartsWith("easter", StringComparison.Ordinal))
            return CivilDate.EasterOf(year).AddDaysWithinRange(Number(rule.Substring("easter".Length)));
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

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

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

    private static Resolution On(string rule, int year, AnchorKind anchor, string reason)
    {
        if (year is < 1 or > 9999)
            return Resolution.Fixed("XXXX-XX-XX");
        CivilDate day = DayOf(rule, year);
        if (!rule.EndsWith(Week, StringComparison.Ordinal))
            return new Resolution(day.ToString(), anchor, reason, NamedTime.Of(day));
        (int yearOfWeek, int week) = day.IsoWeek;
        return new Resolution($"{yearOfWeek:0000}-W{week:00}", anchor, reason, new NamedTime(day.Year, day.Month, 0));
    }

    private static Resolution Fixed(string day) => Resolution.Fixed(day, new NamedTime(Number(day.Substring(0, 4)), Number(day.Substring(5, 2)), Number(day.Substring(8, 2))));
}
