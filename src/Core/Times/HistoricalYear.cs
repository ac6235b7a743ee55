using System;

namespace CorpusGen.Core.Times;

/// <summary>Counts years as people do: 1 is AD 1, -1 is 1 BC, and there is no year 0.</summary>
/// <remarks>TIMEX3 writes <c>0431</c> and <c>BC0431</c>, decades <c>BC043</c> and centuries <c>BC04</c>. No <see cref="CivilDate"/> has a year before 1.</remarks>
internal static class HistoricalYear
{
    public const int Earliest = -9999;
    public const int Latest = 9999;

    /// <summary>After so many years the calendar repeats: a year near the first one is counted with as one that has others around it.</summary>
    private const int Cycle = 400;
    private const int FirstOfCycle = 2000;

    /// <summary>The year so many years later, or 0 where that is beyond what a value can write.</summary>
    public static int Add(int year, long years)
    {
        long sum = FromZero(year) + years;
        sum = sum > 0 ? sum : sum - 1;
        return sum is >= Earliest and <= Latest ? (int)sum : 0;
    }

    /// <summary>How many years lie between two.</summary>
    public static int Distance(int from, int to) => FromZero(to) - FromZero(from);

    /// <summary>The year, its decade (3 digits) or its century (2 digits) as TIMEX3 writes it.</summary>
    public static string Text(int year, int digits = 4)
    {
        int number = Math.Abs(year);
        string text = digits switch { 2 => Padded.Two(number / 100), 3 => $"{number / 10:000}", _ => Padded.Four(number) };
        return year < 0 ? "BC" + text : text;
    }

    /// <summary>A day to count with: before AD 400 the same day a whole number of the calendar's cycles later.</summary>
    public static CivilDate ToCivil(int year, int month, int day)
    {
        int civil = FromZero(year) + ShiftOf(year);
        return new CivilDate(civil, month, Math.Min(day, DateTime.DaysInMonth(civil, month)));
    }

    /// <summary>The way back from <see cref="ToCivil"/>.</summary>
    /// <param name="year">The year that was counted from.</param>
    /// <param name="civil">The year of the day that was counted to.</param>
    public static int FromCivil(int year, int civil) => Add(civil, -ShiftOf(year));

    /// <summary>How many years later the calendar of a year is looked up.</summary>
    private static int ShiftOf(int year)
    {
        if (year >= Cycle)
            return 0;
        int zeroBased = FromZero(year);
        return FirstOfCycle + (zeroBased % Cycle + Cycle) % Cycle - zeroBased;
    }

    private static int FromZero(int year) => year > 0 ? year : year + 1;
}
