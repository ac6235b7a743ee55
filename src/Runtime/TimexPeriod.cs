using System;
using System.Globalization;
using System.Text;

namespace CorpusGen;

/// <summary>Turns TIMEX3 durations into ISO 8601 periods, which know neither decades, centuries nor quarters.</summary>
internal static class TimexPeriod
{
    /// <summary>The units of TIMEX3 that ISO 8601 lacks, the longer names first: how many of which unit they are.</summary>
    private static readonly (string Unit, int Count, char Iso)[] Others =
    [
        ("ML", 1000, 'Y'), ("CE", 100, 'Y'), ("DE", 10, 'Y'), ("WE", 2, 'D'), ("C", 100, 'Y'), ("E", 10, 'Y'), ("Q", 3, 'M'),
    ];

    /// <summary>The period that a value states, or null where it states none.</summary>
    public static string? Of(string value)
    {
        if (value.Length < 3 || value[0] != 'P' || value.EndsWith("_REF", StringComparison.Ordinal))
            return null;
        var period = new StringBuilder("P", value.Length);
        int at = 1;
        while (at < value.Length)
        {
            int number = at;
            while (at < value.Length && (value[at] is '.' or 'X' || char.IsDigit(value[at])))
                at++;
            at += AppendUnit(period, value, number, at);
        }

        return period.ToString();
    }

    /// <returns>How long the unit is.</returns>
    private static int AppendUnit(StringBuilder period, string value, int number, int unit)
    {
        string amount = value.Substring(number, unit - number);
        foreach ((string name, int count, char iso) in Others)
        {
            if (string.CompareOrdinal(value, unit, name, 0, name.Length) != 0)
                continue;
            period.Append(Times(amount, count)).Append(iso);
            return name.Length;
        }

        period.Append(amount).Append(value, unit, Math.Min(1, value.Length - unit));
        return 1;
    }

    private static string Times(string amount, int count) => decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
        ? (number * count).ToString("0.####", CultureInfo.InvariantCulture)
        : amount;
}
