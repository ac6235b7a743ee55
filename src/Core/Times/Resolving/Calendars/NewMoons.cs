using System;

namespace CorpusGen.Core.Times.Resolving.Calendars;

/// <summary>The day of Diwali: the evening before the new moon between the middle of October and the middle of November, as India sees it.</summary>
internal static class NewMoons
{
    /// <summary>Days from the new moon of 6 January 2000 to 1 January 2000, and the mean length from one to the next.</summary>
    private const double FirstNewMoon = 5.597_66;
    private const double Lunation = 29.530_588_861;
    private const double LunationsOfYear = 12.3685;

    /// <summary>The moon must still be dark when the evening in India is over: so much of the day, counted in universal time.</summary>
    private const double EndOfEvening = 13.5 / 24;
    private const int EarliestDay = 17;
    private const int LunarMonth = 30;

    /// <summary>Farther from our time the sum is not exact enough.</summary>
    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    /// <summary>The day, or null for years far from ours.</summary>
    public static CivilDate? DiwaliOf(int year)
    {
        if (year is < FirstYear or > LastYear)
            return null;
        var epoch = new CivilDate(2000, 1, 1);
        int earliest = new CivilDate(year, 10, EarliestDay).DayNumber - epoch.DayNumber;
        int lunation = (int)Math.Floor((earliest - FirstNewMoon) / Lunation);
        for (int i = lunation; ; i++)
        {
            int day = (int)Math.Floor(NewMoon(i) - EndOfEvening);
            if (day >= earliest && day < earliest + LunarMonth)
                return epoch.AddDays(day);
        }
    }

    /// <summary>A new moon in days from 1 January 2000, universal time, right to a quarter of an hour in these centuries.</summary>
    /// <remarks>The mean new moon and its largest periodic terms: Jean Meeus, Astronomical Algorithms, chapter 49.</remarks>
    private static double NewMoon(int number)
    {
        double centuries = number / LunationsOfYear / 100;
        double sun = Radians(2.5534 + 29.105_356_70 * number);
        double moon = Radians(201.5643 + 385.816_935_28 * number + 0.010_758_2 * centuries * centuries);
        double latitude = Radians(160.7108 + 390.670_502_84 * number);
        return FirstNewMoon + Lunation * number + 0.000_154_37 * centuries * centuries
            - 0.4072 * Math.Sin(moon) + 0.172_41 * Math.Sin(sun) + 0.016_08 * Math.Sin(2 * moon) + 0.010_39 * Math.Sin(2 * latitude)
            + 0.007_39 * Math.Sin(moon - sun) - 0.005_14 * Math.Sin(moon + sun) + 0.002_08 * Math.Sin(2 * sun);
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
