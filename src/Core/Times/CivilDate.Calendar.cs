using System;

namespace CorpusGen.Core.Times;

/// <summary>Months, weeks and quarters of a day.</summary>
internal readonly partial record struct CivilDate
{
    /// <summary>Monday is 1 and Sunday 7, as in ISO 8601.</summary>
    public int IsoWeekday => DayNumber % 7 + 1;

    /// <summary>1 to 4.</summary>
    public int Quarter => (Month + 2) / 3;

    /// <summary>The first day that <see cref="DayNumber"/> can express.</summary>
    public static CivilDate Earliest => new(0);

    public static CivilDate Latest => new(9999, 12, 31);

    /// <summary>The same day of another month, or its last day where that month is shorter; kept within the years 1 to 9999.</summary>
    public CivilDate AddMonths(int months)
    {
        long index = Year * 12L + Month - 1 + months;
        if (index < 12)
            return Earliest;
        if (index >= 10000 * 12L)
            return Latest;
        int year = (int)(index / 12);
        int month = (int)(index % 12) + 1;
        return new CivilDate(year, month, Math.Min(Day, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>A number of days later, kept within the years 1 to 9999.</summary>
    public CivilDate AddDaysWithinRange(long days) =>
        new((int)Math.Min(Math.Max(DayNumber + days, Earliest.DayNumber), Latest.DayNumber));

    /// <summary>Whether a day, where it is one, is such a weekday.</summary>
    /// <param name="weekday">1 for Monday to 7 for Sunday.</param>
    public static bool FallsOn(int year, int month, int day, int weekday) => IsValid(year, month, day) && new CivilDate(year, month, day).IsoWeekday == weekday;

    /// <summary>The ISO 8601 week: the year it is counted in, which may differ from the day's own, and its number.</summary>
    public (int Year, int Week) IsoWeek
    {
        get
        {
            // The year of a week is that of its Thursday.
            CivilDate thursday = AddDaysWithinRange(4 - IsoWeekday);
            return (thursday.Year, (thursday.DayNumber - new CivilDate(thursday.Year, 1, 1).DayNumber) / 7 + 1);
        }
    }

    /// <summary>The Monday of an ISO 8601 week.</summary>
    public static CivilDate MondayOf(int year, int week)
    {
        var fourth = new CivilDate(year, 1, 4);
        return fourth.AddDaysWithinRange(1 - fourth.IsoWeekday + (week - 1) * 7L);
    }

    public static CivilDate LastOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>Easter Sunday of the Gregorian calendar.</summary>
    /// <remarks>The usual arithmetic: the golden number gives the full moon, corrected for the calendar's centuries; Easter is the Sunday behind it.</remarks>
    public static CivilDate EasterOf(int year)
    {
        int golden = year % 19;
        int century = year / 100;
        int moon = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int full = moon - moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
        int sunday = full - weekday;
        int month = 3 + (sunday + 40) / 44;
        return new CivilDate(year, month, sunday + 28 - 31 * (month / 4));
    }

    /// <summary>Easter Sunday of the Orthodox churches, which reckon it in the Julian calendar.</summary>
    public static CivilDate OrthodoxEasterOf(int year) => JulianEasterOf(year).AddDaysWithinRange(year / 100 - year / 400 - 2);

    /// <summary>Easter Sunday of the Julian calendar, by its own days: that of every church before 1583.</summary>
    public static CivilDate JulianEasterOf(int year)
    {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int behind = moon + weekday + 114;
        return new CivilDate(year, behind / 31, behind % 31 + 1);
    }
}
