using System;
using System.Globalization;

namespace CorpusGen.Core.Times.Rules.Lengths;

/// <summary>Writes TIMEX3 durations, which are ISO 8601 periods with <c>X</c> for an unknown number and <c>Q</c> for quarters.</summary>
internal static class DurationValue
{
    /// <summary><c>P3Y</c>, <c>PT5H30M</c>, <c>PXW</c>.</summary>
    /// <param name="amount">How many units, or null where that is not known.</param>
    public static string Of(decimal? amount, TimeUnit unit)
    {
        if (unit == TimeUnit.Decade && amount is not null)
            return Of(amount * 10, TimeUnit.Year);
        if (unit == TimeUnit.Century && amount is not null)
            return Of(amount * 100, TimeUnit.Year);
        if (amount is not { } number)
            return Prefix(unit) + "X" + Suffix(unit);
        return number % 1 == 0 ? Prefix(unit) + number.ToString("0", CultureInfo.InvariantCulture) + Suffix(unit) : OfFraction(number, unit);
    }

    private static string OfFraction(decimal number, TimeUnit unit)
    {
        if (number % 1 == 0.5m && SmallerUnit(unit) is { } half)
            return (number > 1 ? Of(decimal.Truncate(number), unit) : Prefix(unit)) + half;
        if (number == 0.25m && unit is (TimeUnit.Hour or TimeUnit.Year))
            return unit == TimeUnit.Hour ? "PT15M" : "P3M";
        return Prefix(unit) + number.ToString("0.##", CultureInfo.InvariantCulture) + Suffix(unit);
    }

    /// <summary>Two durations, the second of a smaller unit, as one: <c>P1Y3M</c>, <c>PT2H10M</c>, <c>P1DT6H</c>.</summary>
    public static string Join(string larger, string smaller)
    {
        if (!smaller.StartsWith("PT", StringComparison.Ordinal))
            return larger + smaller.Substring(1);
        return larger.IndexOf('T') >= 0 ? larger + smaller.Substring(2) : larger + smaller.Substring(1);
    }

    private static string Prefix(TimeUnit unit) => unit <= TimeUnit.Hour ? "PT" : "P";

    private static string Suffix(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day => "D",
        TimeUnit.Weekend => "WE",
        TimeUnit.Week => "W",
        TimeUnit.Month => "M",
        TimeUnit.Quarter => "Q",
        TimeUnit.Year => "Y",
        TimeUnit.Decade => "DE",
        _ => "CE",
    };

    /// <summary>A half of the unit in the next smaller one, where that is a whole number.</summary>
    private static string? SmallerUnit(TimeUnit unit) => unit switch
    {
        TimeUnit.Year => "6M",
        TimeUnit.Hour => "30M",
        TimeUnit.Minute => "30S",
        _ => null,
    };
}
