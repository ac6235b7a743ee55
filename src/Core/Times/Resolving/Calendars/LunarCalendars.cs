using System;
using System.Globalization;

namespace CorpusGen.Core.Times.Resolving.Calendars;

/// <summary>Days of the Islamic, the Hebrew and the Chinese calendar in a year of ours.</summary>
/// <remarks>
/// The Islamic day is that of the calendar of Umm al-Qura where it reaches (1900 to 2077), else the tabular one; where the moon is looked for, a feast may fall a day later.
/// A Hebrew day begins the evening before.
/// </remarks>
internal static class LunarCalendars
{
    private const int FirstUmmAlQura = 1901;
    private const int LastUmmAlQura = 2076;
    private const int FirstChinese = 1902;
    private const int LastChinese = 2100;
    private const int FirstHebrew = 1584;
    private const int LastHebrew = 2238;

    /// <summary>The day number of the day before 1 Muharram of the year 0 in the tabular calendar, as <see cref="CivilDate.DayNumber"/> counts.</summary>
    private const int TabularEpoch = 226_659;

    /// <summary>The first such day in a year, or null where the calendar does not reach it.</summary>
    /// <param name="calendar"><c>islamic</c>, <c>hebrew</c> or <c>chinese</c>.</param>
    /// <param name="month">Hebrew months count from Tishri, without the month that a leap year has besides.</param>
    public static CivilDate? DayOf(string calendar, int month, int day, int year) => calendar switch
    {
        "islamic" => Islamic(month, day, year),
        "hebrew" => Hebrew(month, day, year),
        "chinese" => Chinese(month, day, year),
        _ => throw new FormatException($"'{calendar}' is no calendar of a holiday."),
    };

    private static CivilDate? Islamic(int month, int day, int year)
    {
        // Thirty-three of their years are thirty-two of ours.
        for (int islamic = (year - 622) * 33 / 32; islamic <= (year - 622) * 33 / 32 + 2; islamic++)
        {
            if (islamic > 0 && IslamicDay(islamic, month, day, year) is { } date && date.Year == year)
                return date;
        }

        return null;
    }

    private static CivilDate? IslamicDay(int islamic, int month, int day, int year)
    {
        if (year is >= FirstUmmAlQura and <= LastUmmAlQura)
            return Of(new UmAlQuraCalendar().ToDateTime(islamic, month, day, 0, 0, 0, 0));
        int number = TabularEpoch + islamic * 354 + (islamic * 11 + 3) / 30 + (month - 1) * 30 - (month - 1) / 2 + day;
        return number >= 0 && number <= CivilDate.Latest.DayNumber ? new CivilDate(number) : null;
    }

    private static CivilDate? Hebrew(int month, int day, int year)
    {
        if (year is < FirstHebrew or > LastHebrew)
            return null;
        const int Kislev = 3;
        const int Adar = 6;
        var calendar = new HebrewCalendar();
        int hebrew = month <= Kislev ? year + 3761 : year + 3760;
        int counted = month >= Adar && calendar.IsLeapYear(hebrew) ? month + 1 : month;
        return Of(calendar.ToDateTime(hebrew, counted, day, 0, 0, 0, 0));
    }

    private static CivilDate? Chinese(int month, int day, int year)
    {
        if (year is < FirstChinese or > LastChinese)
            return null;
        var calendar = new ChineseLunisolarCalendar();

        // The platform counts the leap month as one of its own.
        int leap = calendar.GetLeapMonth(year);
        return Of(calendar.ToDateTime(year, leap > 0 && leap <= month ? month + 1 : month, day, 0, 0, 0, 0));
    }

    private static CivilDate Of(DateTime day) => new((int)(day.Ticks / TimeSpan.TicksPerDay));
}
