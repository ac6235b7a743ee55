#if !NET8_0_OR_GREATER || TEST_POLYFILLS
using System.Globalization;

namespace System;

/// <summary>A day of the Gregorian calendar without a time or a zone: what .NET 6 and later have of the same name, for frameworks that lack it.</summary>
/// <remarks>On .NET 8 and later this library forwards the type to the framework's, so that libraries compiled against either work together.</remarks>
public readonly struct DateOnly : IComparable, IComparable<DateOnly>, IEquatable<DateOnly>, IFormattable
{
    private const string RoundTripFormat = "yyyy'-'MM'-'dd";

    private readonly int _dayNumber;

    /// <summary>A day by year, month and day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the number of days of that month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public DateOnly(int year, int month, int day) => _dayNumber = (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);

    private DateOnly(int dayNumber) => _dayNumber = dayNumber;

    /// <summary>The first day that can be told, 0001-01-01.</summary>
    public static DateOnly MinValue => new(0);

    /// <summary>The last day that can be told, 9999-12-31.</summary>
    public static DateOnly MaxValue => new((int)(DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay));

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => AtMidnight.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => AtMidnight.Month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => AtMidnight.Day;

    /// <summary>The day of the week.</summary>
    public DayOfWeek DayOfWeek => AtMidnight.DayOfWeek;

    /// <summary>The day of the year, from 1.</summary>
    public int DayOfYear => AtMidnight.DayOfYear;

    /// <summary>The number of days since 0001-01-01.</summary>
    public int DayNumber => _dayNumber;

    private DateTime AtMidnight => new(_dayNumber * TimeSpan.TicksPerDay);

    /// <summary>The day that lies a number of days after 0001-01-01.</summary>
    /// <param name="dayNumber">0 to <see cref="MaxValue"/>'s <see cref="DayNumber"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of that range.</exception>
    public static DateOnly FromDayNumber(int dayNumber) =>
        dayNumber < 0 || dayNumber > MaxValue._dayNumber ? throw new ArgumentOutOfRangeException(nameof(dayNumber)) : new DateOnly(dayNumber);

    /// <summary>The day of a date and time.</summary>
    /// <param name="dateTime">The date and time.</param>
    public static DateOnly FromDateTime(DateTime dateTime) => new((int)(dateTime.Ticks / TimeSpan.TicksPerDay));

    /// <summary>Reads a day that is written in one exact form.</summary>
    /// <param name="s">The text.</param>
    /// <param name="format">A custom date format, such as <c>yyyy-MM-dd</c>.</param>
    /// <param name="provider">The culture, or null for the current one.</param>
    /// <param name="style">How lenient to be with white space.</param>
    /// <exception cref="ArgumentNullException">The text or its form is null.</exception>
    /// <exception cref="ArgumentException">The style speaks of more than white space.</exception>
    /// <exception cref="FormatException">The text has another form or names no day.</exception>
    public static DateOnly ParseExact(string s, string format, IFormatProvider? provider = null, DateTimeStyles style = DateTimeStyles.None) =>
        DayOf(DateTime.ParseExact(s, format, provider, OfDays(style)), s);

    /// <summary>Reads a day.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture, or null for the current one.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text names no day, or also a time.</exception>
    public static DateOnly Parse(string s, IFormatProvider? provider = null) => DayOf(DateTime.Parse(s, provider), s);

    /// <summary>Reads a day as the current culture writes it, if the text names one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The day, or the first that can be told.</param>
    /// <returns>Whether the text names a day.</returns>
    public static bool TryParse(string? s, out DateOnly result) => TryParse(s, null, DateTimeStyles.None, out result);

    /// <summary>Reads a day, if the text names one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture, or null for the current one.</param>
    /// <param name="result">The day, or the first that can be told.</param>
    /// <returns>Whether the text names a day.</returns>
    public static bool TryParse(string? s, IFormatProvider? provider, out DateOnly result) => TryParse(s, provider, DateTimeStyles.None, out result);

    /// <summary>Reads a day, if the text names one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture, or null for the current one.</param>
    /// <param name="style">How lenient to be with white space.</param>
    /// <param name="result">The day, or the first that can be told.</param>
    /// <returns>Whether the text names a day.</returns>
    /// <exception cref="ArgumentException">The style speaks of more than white space.</exception>
    public static bool TryParse(string? s, IFormatProvider? provider, DateTimeStyles style, out DateOnly result) =>
        IsDay(DateTime.TryParse(s, provider, OfDays(style), out DateTime read), read, out result);

    /// <summary>Reads a day that is written in one exact form of the current culture, if the text is.</summary>
    /// <param name="s">The text.</param>
    /// <param name="format">A custom date format, such as <c>yyyy-MM-dd</c>.</param>
    /// <param name="result">The day, or the first that can be told.</param>
    /// <returns>Whether the text has that form and names a day.</returns>
    public static bool TryParseExact(string? s, string? format, out DateOnly result) => TryParseExact(s, format, null, DateTimeStyles.None, out result);

    /// <summary>Reads a day that is written in one exact form, if the text is.</summary>
    /// <param name="s">The text.</param>
    /// <param name="format">A custom date format, such as <c>yyyy-MM-dd</c>.</param>
    /// <param name="provider">The culture, or null for the current one.</param>
    /// <param name="style">How lenient to be with white space.</param>
    /// <param name="result">The day, or the first that can be told.</param>
    /// <returns>Whether the text has that form and names a day.</returns>
    /// <exception cref="ArgumentException">The style speaks of more than white space.</exception>
    public static bool TryParseExact(string? s, string? format, IFormatProvider? provider, DateTimeStyles style, out DateOnly result) =>
        IsDay(DateTime.TryParseExact(s, format, provider, OfDays(style), out DateTime read), read, out result);

    private static DateOnly DayOf(DateTime read, string text) =>
        IsDay(true, read, out DateOnly day) ? day : throw new FormatException($"'{text}' is a day and a time.");

    /// <summary>A day has no time, so that a text which tells one names none.</summary>
    private static bool IsDay(bool isRead, DateTime read, out DateOnly result)
    {
        bool isDay = isRead && read.TimeOfDay == TimeSpan.Zero;
        result = isDay ? FromDateTime(read) : MinValue;
        return isDay;
    }

    private static DateTimeStyles OfDays(DateTimeStyles style) =>
        (style & ~DateTimeStyles.AllowWhiteSpaces) == 0 ? style : throw new ArgumentException("A day has no time and no zone, so that a style speaks of white space only.", nameof(style));

    /// <summary>The day a number of days later, or earlier where it is negative.</summary>
    /// <param name="value">Days.</param>
    /// <exception cref="ArgumentOutOfRangeException">That day cannot be told.</exception>
    public DateOnly AddDays(int value) => FromDateTime(AtMidnight.AddDays(value));

    /// <summary>The same day a number of months later; the last day of the month where it has no such day.</summary>
    /// <param name="value">Months.</param>
    /// <exception cref="ArgumentOutOfRangeException">That day cannot be told.</exception>
    public DateOnly AddMonths(int value) => FromDateTime(AtMidnight.AddMonths(value));

    /// <summary>The same day a number of years later; February 28 for February 29 where there is none.</summary>
    /// <param name="value">Years.</param>
    /// <exception cref="ArgumentOutOfRangeException">That day cannot be told.</exception>
    public DateOnly AddYears(int value) => FromDateTime(AtMidnight.AddYears(value));

    /// <inheritdoc/>
    public int CompareTo(DateOnly value) => _dayNumber.CompareTo(value._dayNumber);

    /// <inheritdoc/>
    public int CompareTo(object? value) => value switch
    {
        null => 1,
        DateOnly date => CompareTo(date),
        _ => throw new ArgumentException("A DateOnly compares with a DateOnly only.", nameof(value)),
    };

    /// <inheritdoc/>
    public bool Equals(DateOnly value) => _dayNumber == value._dayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? value) => value is DateOnly date && Equals(date);

    /// <inheritdoc/>
    public override int GetHashCode() => _dayNumber;

    /// <summary>The short date of the current culture.</summary>
    public override string ToString() => AtMidnight.ToString("d", CultureInfo.CurrentCulture);

    /// <summary>The day in a format of the current culture.</summary>
    /// <param name="format">A date format; <c>O</c> is <c>yyyy-MM-dd</c>.</param>
    public string ToString(string? format) => ToString(format, CultureInfo.CurrentCulture);

    /// <summary>The day in a format.</summary>
    /// <param name="format">A date format; null is the short date, <c>O</c> is <c>yyyy-MM-dd</c>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" => AtMidnight.ToString("d", formatProvider),
        "o" or "O" => AtMidnight.ToString(RoundTripFormat, CultureInfo.InvariantCulture),
        _ => AtMidnight.ToString(format, formatProvider),
    };

    /// <summary>Whether both are the same day.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another.</param>
    public static bool operator ==(DateOnly left, DateOnly right) => left._dayNumber == right._dayNumber;

    /// <summary>Whether they are different days.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another.</param>
    public static bool operator !=(DateOnly left, DateOnly right) => left._dayNumber != right._dayNumber;

    /// <summary>Whether the first lies before the second.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another.</param>
    public static bool operator <(DateOnly left, DateOnly right) => left._dayNumber < right._dayNumber;

    /// <summary>Whether the first lies after the second.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another.</param>
    public static bool operator >(DateOnly left, DateOnly right) => left._dayNumber > right._dayNumber;

    /// <summary>Whether the first lies before the second or is it.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another.</param>
    public static bool operator <=(DateOnly left, DateOnly right) => left._dayNumber <= right._dayNumber;

    /// <summary>Whether the first lies after the second or is it.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another.</param>
    public static bool operator >=(DateOnly left, DateOnly right) => left._dayNumber >= right._dayNumber;
}
#endif
