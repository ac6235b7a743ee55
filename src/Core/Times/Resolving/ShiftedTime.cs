using System.Globalization;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>A time at a distance, counted in a unit and written as finely as that.</summary>
internal static class ShiftedTime
{
    /// <summary>The time at a distance; fields finer than the origin's stay open.</summary>
    public static NamedTime Count(NamedTime origin, TimeUnit unit, int offset) => unit switch
    {
        TimeUnit.Day => AddDays(origin, offset),
        TimeUnit.Week or TimeUnit.Weekend => AddDays(origin, offset * 7L),
        TimeUnit.Month => AddMonths(origin, offset),
        TimeUnit.Quarter => AddMonths(origin, offset * 3L),
        TimeUnit.Year => AddYears(origin, offset),
        TimeUnit.Decade => AddYears(origin, offset * 10L),
        TimeUnit.Century => AddYears(origin, offset * 100L),
        _ => AddDays(origin, 0),
    };

    private static NamedTime AddDays(NamedTime origin, long days) => origin.Day == 0 ? origin : origin.AddDays(days);

    /// <summary>A month that has no 31st has its last day; from a year alone the whole years are counted.</summary>
    private static NamedTime AddMonths(NamedTime origin, long months)
    {
        if (origin.Month == 0)
            return AddYears(origin, months / 12);
        NamedTime month = origin.AddMonths(months);
        return month.IsKnown && origin.Day > 0 ? month with { Day = HistoricalYear.ToCivil(month.Year, month.Month, origin.Day).Day } : month;
    }

    /// <summary>A year that has no 29 February has its 28.</summary>
    private static NamedTime AddYears(NamedTime origin, long years)
    {
        int year = HistoricalYear.Add(origin.Year, years);
        return year == 0 || origin.Day == 0
            ? origin with { Year = year }
            : origin with { Year = year, Day = HistoricalYear.ToCivil(year, origin.Month, origin.Day).Day };
    }

    /// <summary>The value of a time that is named as finely as a unit.</summary>
    public static string Value(NamedTime time, TimeUnit unit) => unit switch
    {
        TimeUnit.Century => HistoricalYear.Text(time.Year, 2),
        TimeUnit.Decade => HistoricalYear.Text(time.Year, 3),
        TimeUnit.Year => HistoricalYear.Text(time.Year),
        TimeUnit.Quarter => HistoricalYear.Text(time.Year) + "-Q" + (time.Month == 0 ? "X" : ((time.Month + 2) / 3).ToString(CultureInfo.InvariantCulture)),
        TimeUnit.Month => time.Month == 0 ? HistoricalYear.Text(time.Year) + "-XX" : (time with { Day = 0 }).ToString(),
        TimeUnit.Week => Week(time),
        TimeUnit.Weekend => Week(time) + "-WE",
        TimeUnit.Day => Day(time),
        TimeUnit.None => time.ToString(),

        // Hours and less: at some time of the day.
        _ => Day(time) + "TXX",
    };

    private static string Week(NamedTime time)
    {
        if (time.Day == 0 || time.Year < 0)
            return HistoricalYear.Text(time.Year) + "-WXX";
        (int year, int week) = new CivilDate(time.Year, time.Month, time.Day).IsoWeek;
        return Padded.Four(year) + "-W" + Padded.Two(week);
    }

    private static string Day(NamedTime time) => time.Day > 0 ? time.ToString() : time.Month > 0 ? $"{time}-XX" : $"{time}-XX-XX";

    /// <summary>What of it the text behind may build on: "last year" names no month.</summary>
    public static NamedTime Names(NamedTime time, TimeUnit unit) => unit switch
    {
        TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century => time with { Month = 0, Day = 0 },
        TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Week or TimeUnit.Weekend => time with { Day = 0 },
        _ => time,
    };

    /// <summary>The value where nobody knows from when it is counted.</summary>
    public static string Unknown(TimeUnit unit) => unit switch
    {
        TimeUnit.Century => "XX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Year or TimeUnit.None => "XXXX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Week => "XXXX-WXX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Day => "XXXX-XX-XX",
        _ => "XXXX-XX-XXTXX",
    };
}
