using System;
using System.Globalization;
using System.Text;

namespace CorpusGen;

/// <summary>Turns TIMEX3 durations into ISO 8601 periods, which know neither decades, centuries nor quarters, and say each unit once.</summary>
internal static class TimexPeriod
{
    private const string UnknownUnit = "PXX";
    private const string UnknownNumber = "X";

    /// <summary>The units of TIMEX3 that ISO 8601 lacks, the longer names first: how many of which unit they are.</summary>
    private static readonly (string Unit, int Count, char Iso)[] Others =
    [
        ("ML", 1000, 'Y'), ("CE", 100, 'Y'), ("DE", 10, 'Y'), ("WE", 2, 'D'), ("C", 100, 'Y'), ("E", 10, 'Y'), ("Q", 3, 'M'),
    ];

    /// <summary>The period that a value states, or null where it states none, or one with a number that is beyond reckoning.</summary>
    public static string? Of(string value)
    {
        if (value.Length < 3 || value[0] != 'P' || value == UnknownUnit || value.EndsWith("_REF", StringComparison.Ordinal))
            return null;
        var period = new StringBuilder("P", value.Length);
        string amount = "";
        char unit = '\0';
        for (int at = 1; at < value.Length;)
        {
            if (value[at] == 'T')
            {
                Append(period, ref amount, unit);
                period.Append(value[at++]);
                continue;
            }

            int end = at;
            while (end < value.Length && value[end] is '.' or 'X' or (>= '0' and <= '9'))
                end++;
            (int length, int count, char iso) = UnitAt(value, end);
            if (length == 0 || Times(value.Substring(at, end - at), count) is not { } more)
                return null;
            if (iso != unit)
                Append(period, ref amount, unit);
            if ((amount.Length == 0 ? more : Sum(amount, more)) is not { } sum)
                return null;
            (amount, unit, at) = (sum, iso, end + length);
        }

        Append(period, ref amount, unit);
        return period.ToString();
    }

    private static void Append(StringBuilder period, ref string amount, char unit)
    {
        if (amount.Length > 0)
            period.Append(amount).Append(unit);
        amount = "";
    }

    /// <returns>How long the unit's name is, and how many of which unit of ISO 8601 it is; nothing, where the value ends.</returns>
    private static (int Length, int Count, char Iso) UnitAt(string value, int at)
    {
        foreach ((string name, int count, char iso) in Others)
        {
            if (string.CompareOrdinal(value, at, name, 0, name.Length) == 0)
                return (name.Length, count, iso);
        }

        return at < value.Length ? (1, 1, value[at]) : default;
    }

    private static string? Times(string amount, int count)
    {
        if (count == 1 || amount == UnknownNumber)
            return amount;
        return NumberOf(amount) is { } number && number <= decimal.MaxValue / count ? Written(number * count) : null;
    }

    private static string? Sum(string amount, string more)
    {
        if (amount == UnknownNumber || more == UnknownNumber)
            return UnknownNumber;
        return NumberOf(amount) is { } left && NumberOf(more) is { } right && left <= decimal.MaxValue - right ? Written(left + right) : null;
    }

    private static decimal? NumberOf(string amount) =>
        decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static string Written(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
