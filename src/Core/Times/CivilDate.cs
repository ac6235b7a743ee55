using System;

namespace CorpusGen.Core.Times;

/// <summary>A day of the proleptic Gregorian calendar, years 1 to 9999, without a time zone.</summary>
/// <remarks>netstandard2.0 has no <c>DateOnly</c>. <see cref="DayNumber"/> counts from 0001-01-01 as <c>DateOnly.DayNumber</c> does.</remarks>
internal readonly partial record struct CivilDate(int DayNumber) : IComparable<CivilDate>
{
    public CivilDate(int year, int month, int day)
        : this((int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay))
    {
    }

    public int Year => AsDateTime.Year;

    public int Month => AsDateTime.Month;

    public int Day => AsDateTime.Day;

    public DayOfWeek DayOfWeek => (DayOfWeek)((DayNumber + 1) % 7);

    private DateTime AsDateTime => new(DayNumber * TimeSpan.TicksPerDay);

    /// <summary>Whether the three numbers name a day that exists.</summary>
    public static bool IsValid(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    public int CompareTo(CivilDate other) => DayNumber.CompareTo(other.DayNumber);

    public CivilDate AddDays(int days) => new(DayNumber + days);

    /// <summary>The ISO 8601 form, <c>2019-01-23</c>.</summary>
    public override string ToString() => Padded.Four(Year) + "-" + Padded.Two(Month) + "-" + Padded.Two(Day);

    public static bool operator <(CivilDate left, CivilDate right) => left.DayNumber < right.DayNumber;

    public static bool operator >(CivilDate left, CivilDate right) => left.DayNumber > right.DayNumber;

    public static bool operator <=(CivilDate left, CivilDate right) => left.DayNumber <= right.DayNumber;

    public static bool operator >=(CivilDate left, CivilDate right) => left.DayNumber >= right.DayNumber;
}
