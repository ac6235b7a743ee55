using System;

namespace CorpusGen.Core.Times;

/// <summary>Reads TIMEX3 value strings.</summary>
internal static class TimexValue
{
    /// <summary>The first and the last day that a value names, or false where it names none (<c>PAST_REF</c>, <c>P2Y</c>, <c>XXXX-06</c>).</summary>
    /// <remarks>
    /// <c>1956</c>, <c>195</c> (a decade), <c>19</c> (a century), <c>2019-02</c>, <c>2019-02-03</c>, <c>2019-W03</c>, <c>2019-W03-WE</c>, <c>2019-W03-2</c>,
    /// <c>1990-Q3</c>, <c>1990-H1</c>; a time of day behind a day is the day. Seasons name no days: when they begin depends on whom you ask.
    /// </remarks>
    public static bool TryGetBounds(string value, out CivilDate first, out CivilDate last)
    {
        first = last = default;
        ReadOnlySpan<char> date = value.AsSpan();
        int time = date.IndexOf('T');
        bool isTime = time == 10;
        if (time >= 0 && !isTime)
            return false;
        if (isTime)
            date = date.Slice(0, time);
        if (!TryYears(date, out int year, out int years))
            return false;
        if (date.Length <= 4)
            return years > 0 && FromYears(year, years, out first, out last);
        if (date.Length < 7 || date[4] != '-')
            return false;
        ReadOnlySpan<char> rest = date.Slice(5);
        return rest[0] switch
        {
            'W' => TryWeek(year, rest.Slice(1), out first, out last),
            'Q' => rest.Length == 2 && TryMonths(year, rest[1] - '0', 3, out first, out last),
            'H' => rest.Length == 2 && TryMonths(year, rest[1] - '0', 6, out first, out last),
            _ => TryMonthOrDay(year, rest, out first, out last),
        };
    }

    /// <summary>The leading year, decade or century: its first year and how many years it has.</summary>
    private static bool TryYears(ReadOnlySpan<char> date, out int year, out int years)
    {
        int digits = Math.Min(date.Length, 4);
        years = digits switch { 4 => 1, 3 => 10, 2 => 100, _ => 0 };
        if (!TryNumber(date.Slice(0, digits), out year) || years == 0)
            return false;
        year *= years;
        return year + years - 1 >= 1;
    }

    private static bool FromYears(int year, int years, out CivilDate first, out CivilDate last)
    {
        first = new CivilDate(Math.Max(year, 1), 1, 1);
        last = new CivilDate(year + years - 1, 12, 31);
        return true;
    }

    /// <summary><c>03</c>, <c>03-WE</c> (Saturday and Sunday), <c>03-2</c>.</summary>
    private static bool TryWeek(int year, ReadOnlySpan<char> rest, out CivilDate first, out CivilDate last)
    {
        first = last = default;
        if (rest.Length < 2 || !TryNumber(rest.Slice(0, 2), out int week) || week is < 1 or > 53)
            return false;
        CivilDate monday = CivilDate.MondayOf(year, week);
        if (monday.AddDaysWithinRange(3).Year != year)
            return false;
        ReadOnlySpan<char> part = rest.Slice(2);
        bool weekend = part.SequenceEqual("-WE".AsSpan());
        bool day = part.Length == 2 && part[0] == '-' && part[1] is >= '1' and <= '7';
        if (part.Length > 0 && !weekend && !day)
            return false;
        first = monday.AddDaysWithinRange(weekend ? 5 : day ? part[1] - '1' : 0);
        last = day ? first : monday.AddDaysWithinRange(6);
        return true;
    }

    private static bool TryMonths(int year, int number, int months, out CivilDate first, out CivilDate last)
    {
        first = last = default;
        if (number < 1 || number * months > 12)
            return false;
        first = new CivilDate(year, (number - 1) * months + 1, 1);
        last = CivilDate.LastOfMonth(year, number * months);
        return true;
    }

    private static bool TryMonthOrDay(int year, ReadOnlySpan<char> rest, out CivilDate first, out CivilDate last)
    {
        first = last = default;
        if (!TryNumber(rest.Slice(0, 2), out int month) || month is < 1 or > 12)
            return false;
        if (rest.Length == 2)
            return TryMonths(year, month, 1, out first, out last);
        if (rest.Length != 5 || rest[2] != '-' || !TryNumber(rest.Slice(3), out int day) || !CivilDate.IsValid(year, month, day))
            return false;
        first = last = new CivilDate(year, month, day);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (char digit in digits)
        {
            if (digit is < '0' or > '9')
                return false;
            number = number * 10 + digit - '0';
        }

        return digits.Length > 0;
    }
}
