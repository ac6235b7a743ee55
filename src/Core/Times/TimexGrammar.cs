using System;

namespace CorpusGen.Core.Times;

/// <summary>Tells whether a string is a TIMEX3 value: what people write by hand is held to it.</summary>
/// <remarks>
/// A date is <c>2019</c>, <c>201</c>, <c>20</c>, <c>2019-01</c>, <c>2019-01-22</c>, <c>2019-W03</c>, <c>2019-W03-2</c>, <c>2019-W03-WE</c>, <c>2019-Q1</c>, <c>2019-H1</c>,
/// <c>2019-SP</c>, any of them before Christ (<c>BC0044</c>, <c>BC0044-03-15</c>, <c>BC04</c>) or one of <c>PAST_REF</c>, <c>PRESENT_REF</c>, <c>FUTURE_REF</c>; <c>X</c> stands for a digit that is not known. A time has <c>T14</c>,
/// <c>T14:30</c>, <c>T14:30:05</c> or a part of the day (<c>TMO</c>, <c>TEV</c>, …) behind it. A duration is <c>P3D</c>, <c>PT5H30M</c>, <c>PXY</c>, or <c>PXX</c> of an unknown unit. A set is any of
/// these. Near misses: <c>2019-13</c>, <c>2019-02-30</c>, <c>2019-1-5</c>, <c>2019/01/05</c>, <c>P3</c>, <c>PD3</c>.
/// </remarks>
internal static class TimexGrammar
{
    /// <summary>Before the year 1 the calendar of a year is not asked.</summary>
    private const string UnknownYear = "XXXX";

    private static readonly string[] References = ["PAST_REF", "PRESENT_REF", "FUTURE_REF"];
    private static readonly string[] DayParts = ["MO", "MI", "AF", "EV", "NI", "DT"];
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    /// <summary>The units of a duration, the larger before the smaller; within a time, <c>M</c> is the minute.</summary>
    private static readonly string[] DayUnits = ["ML", "CE", "C", "DE", "E", "Y", "Q", "M", "WE", "W", "D"];
    private static readonly string[] ClockUnits = ["H", "M", "S"];

    /// <summary>The modifiers of the standard.</summary>
    public static readonly string[] Modifiers =
    [
        "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX",
    ];

    /// <summary>Whether a value may stand for a time expression of a kind.</summary>
    public static bool IsValue(string value, TimeKind kind) => kind switch
    {
        TimeKind.Date => IsReference(value) || IsDate(value.AsSpan()),
        TimeKind.Time => IsReference(value) || IsTime(value.AsSpan()),
        TimeKind.Duration => IsDuration(value.AsSpan()),
        _ => IsDuration(value.AsSpan()) || IsTime(value.AsSpan()) || IsDate(value.AsSpan()),
    };

    /// <summary>The kind that a value is of by its form, or null where it is no value. A set has no form of its own.</summary>
    public static TimeKind? KindOf(string value)
    {
        foreach (TimeKind kind in new[] { TimeKind.Date, TimeKind.Time, TimeKind.Duration })
        {
            if (IsValue(value, kind))
                return kind;
        }

        return null;
    }

    /// <summary>Whether a value is one of the standard's, whatever kind of time it stands for.</summary>
    public static bool IsOfAnyKind(string value) => KindOf(value) is not null;

    /// <summary>The value of a time of which nothing is known but its kind.</summary>
    public static string UnknownOf(TimeKind kind) => kind switch
    {
        TimeKind.Date => "XXXX",
        TimeKind.Time => "XXXX-XX-XXTXX",
        _ => "PXX",
    };

    private static bool IsReference(string value) => Array.IndexOf(References, value) >= 0;

    private static bool IsDate(ReadOnlySpan<char> whole)
    {
        ReadOnlySpan<char> value = whole;
        if (value.StartsWith("BC".AsSpan()))
            value = value.Slice(2);
        bool isBefore = value.Length < whole.Length;
        int year = Math.Min(value.Length, 4);
        if (year < 2 || !IsDigitsOrX(value.Slice(0, year)) || (year == 4 && value.SequenceEqual("0000".AsSpan())))
            return false;
        ReadOnlySpan<char> rest = value.Slice(year);
        if (rest.Length == 0)
            return true;
        if (rest.Length < 3 || rest[0] != '-')
            return false;
        ReadOnlySpan<char> part = rest.Slice(1);
        return part[0] switch
        {
            'W' when part.Length > 2 => IsWeek(isBefore ? UnknownYear.AsSpan() : value.Slice(0, 4), part.Slice(1)),
            'Q' => part.Length == 2 && part[1] is 'X' or >= '1' and <= '4',
            'H' => part.Length == 2 && part[1] is 'X' or >= '1' and <= '2',
            'S' or 'F' or 'W' => IsOneOf(part, Seasons),
            _ => IsMonthOrDay(isBefore ? UnknownYear.AsSpan() : value, part),
        };
    }

    /// <summary><c>03</c>, <c>XX</c>, <c>03-2</c>, <c>XX-WE</c>.</summary>
    private static bool IsWeek(ReadOnlySpan<char> year, ReadOnlySpan<char> week)
    {
        if (!IsDigitsOrX(week.Slice(0, 2)))
            return false;
        ReadOnlySpan<char> day = week.Slice(2);
        bool isDay = day.Length == 0 || day.SequenceEqual("-WE".AsSpan()) || (day.Length == 2 && day[0] == '-' && day[1] is 'X' or >= '1' and <= '7');
        return isDay && (!IsDigits(week.Slice(0, 2)) || !IsDigits(year) || TimexValue.TryGetBounds($"{year.ToString()}-W{week.Slice(0, 2).ToString()}", out _, out _))
            && !week.StartsWith("00".AsSpan());
    }

    /// <summary><c>01</c>, <c>XX</c>, <c>01-22</c>, <c>XX-22</c>: what is written in digits must be in the calendar.</summary>
    private static bool IsMonthOrDay(ReadOnlySpan<char> date, ReadOnlySpan<char> part)
    {
        bool month = IsDigitsOrX(part.Slice(0, 2)) && IsWithin(part.Slice(0, 2), 12);
        if (!month || part.Length == 2)
            return month;
        if (part.Length != 5 || part[2] != '-' || !IsDigitsOrX(part.Slice(3)) || !IsWithin(part.Slice(3), 31))
            return false;
        bool known = IsDigits(part.Slice(0, 2)) && IsDigits(part.Slice(3));

        // A leap year serves for a year that is not known.
        string year = IsDigits(date.Slice(0, 4)) ? date.Slice(0, 4).ToString() : "2000";
        return !known || TimexValue.TryGetBounds($"{year}-{part.ToString()}", out _, out _);
    }

    private static bool IsTime(ReadOnlySpan<char> value)
    {
        int t = value.IndexOf('T');
        if (t <= 0 || !IsDate(value.Slice(0, t)))
            return false;
        ReadOnlySpan<char> time = value.Slice(t + 1);
        if (IsOneOf(time, DayParts))
            return true;
        if (time.Length is not (2 or 5 or 8) || !IsDigitsOrX(time.Slice(0, 2)) || !IsUpTo(time.Slice(0, 2), 24))
            return false;
        for (int colon = 2; colon < time.Length; colon += 3)
        {
            if (time[colon] != ':' || !IsDigitsOrX(time.Slice(colon + 1, 2)) || !IsUpTo(time.Slice(colon + 1, 2), 59))
                return false;
        }

        return true;
    }

    private static bool IsDuration(ReadOnlySpan<char> value)
    {
        if (value.Length < 3 || value[0] != 'P')
            return false;
        if (value.SequenceEqual("PXX".AsSpan()))
            return true;
        int t = value.IndexOf('T');
        ReadOnlySpan<char> days = t < 0 ? value.Slice(1) : value.Slice(1, t - 1);
        return IsAmounts(days, DayUnits) && (t < 0 || (t + 1 < value.Length && IsAmounts(value.Slice(t + 1), ClockUnits)));
    }

    /// <summary>Numbers with their units, each unit smaller than the one before: <c>1Y6M</c>, <c>2.5D</c>, <c>XW</c>.</summary>
    private static bool IsAmounts(ReadOnlySpan<char> amounts, string[] units)
    {
        int least = 0;
        while (amounts.Length > 0)
        {
            int number = 0;
            while (number < amounts.Length && (amounts[number] is '.' or (>= '0' and <= '9') || (number == 0 && amounts[0] == 'X')))
                number++;
            if (!IsNumber(amounts.Slice(0, number)))
                return false;
            amounts = amounts.Slice(number);
            int unit = UnitAt(amounts, units, least);
            if (unit < 0)
                return false;
            amounts = amounts.Slice(units[unit].Length);
            least = unit + 1;
        }

        return true;
    }

    private static int UnitAt(ReadOnlySpan<char> amounts, string[] units, int least)
    {
        for (int i = least; i < units.Length; i++)
        {
            if (amounts.StartsWith(units[i].AsSpan()))
                return i;
        }

        return -1;
    }

    /// <summary><c>3</c>, <c>2.5</c> or <c>X</c>.</summary>
    private static bool IsNumber(ReadOnlySpan<char> number)
    {
        int point = number.IndexOf('.');
        if (point < 0)
            return number.Length > 0 && (number.SequenceEqual("X".AsSpan()) || IsDigits(number));
        return IsDigits(number.Slice(0, point)) && IsDigits(number.Slice(point + 1));
    }

    private static bool IsOneOf(ReadOnlySpan<char> value, string[] words)
    {
        foreach (string word in words)
        {
            if (value.SequenceEqual(word.AsSpan()))
                return true;
        }

        return false;
    }

    private static bool IsWithin(ReadOnlySpan<char> digits, int most) => !digits.SequenceEqual("00".AsSpan()) && IsUpTo(digits, most);

    private static bool IsUpTo(ReadOnlySpan<char> digits, int most) => !IsDigits(digits) || ((digits[0] - '0') * 10) + digits[1] - '0' <= most;

    private static bool IsDigits(ReadOnlySpan<char> digits)
    {
        foreach (char digit in digits)
        {
            if (digit is < '0' or > '9')
                return false;
        }

        return digits.Length > 0;
    }

    private static bool IsDigitsOrX(ReadOnlySpan<char> digits)
    {
        foreach (char digit in digits)
        {
            if (digit is not ('X' or (>= '0' and <= '9')))
                return false;
        }

        return digits.Length > 0;
    }
}
