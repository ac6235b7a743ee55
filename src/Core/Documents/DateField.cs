using System;
using System.Globalization;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Documents;

/// <summary>Reads the value of a date field: <c>2019-01-23</c>, or the day of <c>2019-01-23T10:00:00+03:00</c>.</summary>
/// <remarks>A date stays the day that was written: a time of day and an offset are read over, never added in.</remarks>
internal static class DateField
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The day, or null and what is wrong with the value.</summary>
    public static CivilDate? Read(string value, Place place, out Finding? finding)
    {
        finding = null;
        if (!HasForm(value))
        {
            finding = FindingRules.UnreadableDate.At(place, Excerpt.Of(value), Proposal(value));
            return null;
        }

        int year = NumberAt(value, 0, 4);
        int month = NumberAt(value, 5, 2);
        int day = NumberAt(value, 8, 2);
        if (CivilDate.IsValid(year, month, day))
            return new CivilDate(year, month, day);
        finding = FindingRules.ImpossibleDate.At(place, value.Substring(0, Form.Length), WhyImpossible(year, month));
        return null;
    }

    /// <summary>Whether two values name one day, whatever time of day they add.</summary>
    public static bool IsSameDay(string left, string right) =>
        HasForm(left) && HasForm(right) && string.CompareOrdinal(left, 0, right, 0, Form.Length) == 0;

    /// <summary>Whether a value is three numbers like those of a date, well formed or not: <c>2019/1/23</c>, <c>23.1.2019</c>.</summary>
    public static bool LooksLikeDate(string value) => TrySplit(value, out _, out _, out _);

    private static bool HasForm(string value)
    {
        if (value.Length < Form.Length)
            return false;
        for (int i = 0; i < Form.Length; i++)
        {
            if (Form[i] == '-' ? value[i] != '-' : !IsDigit(value[i]))
                return false;
        }

        // A time of day may follow: its first digit is enough to tell.
        return value.Length == Form.Length
            || (value.Length > Form.Length + 1 && value[Form.Length] is ('T' or 't' or ' ') && IsDigit(value[Form.Length + 1]));
    }

    private static string WhyImpossible(int year, int month)
    {
        if (year == 0)
            return "there is no year 0";
        if (month is < 1 or > 12)
            return $"there is no month {month.ToString(CultureInfo.InvariantCulture)}";
        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        int days = DateTime.DaysInMonth(year, month);
        return string.Format(CultureInfo.InvariantCulture, "{0} {1} has the days 1 to {2}", name, year, days);
    }

    private static string Proposal(string value)
    {
        if (TrySplit(value, out string year, out string month, out string day) && year.Length == 4)
        {
            string date = $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";
            if (HasForm(date) && CivilDate.IsValid(NumberAt(date, 0, 4), NumberAt(date, 5, 2), NumberAt(date, 8, 2)))
                return $"'{date}'";
        }

        return $"the day as {Form}";
    }

    private static bool TrySplit(string value, out string first, out string second, out string third)
    {
        first = second = third = "";
        if (value.Length > 32)
            return false;
        string[] parts = value.Split('-', '/', '.');
        if (parts.Length != 3 || !Array.TrueForAll(parts, part => part.Length > 0 && Array.TrueForAll(part.ToCharArray(), IsDigit)))
            return false;
        (first, second, third) = (parts[0], parts[1], parts[2]);
        return true;
    }

    private static int NumberAt(string value, int start, int length)
    {
        int number = 0;
        for (int i = start; i < start + length; i++)
            number = number * 10 + (value[i] - '0');
        return number;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
