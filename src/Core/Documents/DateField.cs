using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
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
            if (Form[i] == '-' ? value[i] != '-' : !Characters.IsDigit(value[i]))
                return false;
        }

        // A time of day may follow: its first digit is enough to tell.
        return value.Length == Form.Length
            || (value.Length > Form.Length + 1 && value[Form.Length] is ('T' or 't' or ' ') && Characters.IsDigit(value[Form.Length + 1]));
    }

    private static string WhyImpossible(int year, int month)
    {
        if (year == 0)
            return "there is no year 0";
        if (month is < 1 or > 12)
            return $"there is no month {Numeral.Of(month)}";
        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        int days = DateTime.DaysInMonth(year, month);
        return string.Format(CultureInfo.InvariantCulture, "{0} {1} has the days 1 to {2}", name, year, days);
    }

    /// <summary>Whether a value starts with a day of the calendar.</summary>
    public static bool IsDay(string value) => HasForm(value) && IsDay(value.Substring(0, Form.Length), out _, out _);

    /// <summary>
    /// The day that a value in another form can only mean, or null: <c>31/12/2021</c>, <c>June 4, 2021</c>, <c>20210604</c>, <c>Fri, 4 Jun 2021 10:11:12
    /// +0200</c>.
    /// </summary>
    public static string? OnlyDay(string value)
    {
        string[] days = [.. Readings(WithoutTime(value)).Where(day => IsDay(day, out _, out _)).Distinct(StringComparer.Ordinal)];
        return days.Length == 1 ? days[0] : null;
    }

    /// <summary>Why a value in the form of a day is none, or null where it is one or has another form.</summary>
    public static string? WhyNoDay(string value) =>
        HasForm(value) && !IsDay(value.Substring(0, Form.Length), out int year, out int month) ? WhyImpossible(year, month) : null;

    /// <summary>What stands before a time of day, as in the header of a mail; the value itself where none does.</summary>
    private static string WithoutTime(string value)
    {
        int colon = value.IndexOf(':');
        int blank = colon < 1 ? -1 : value.LastIndexOf(' ', colon - 1);
        return blank < 1 ? value : value.Substring(0, blank);
    }

    private static string Proposal(string value) => OnlyDay(value) is { } day ? $"'{day}'" : $"the day as {Form}";

    /// <summary>Every day that a value may mean, in or out of the calendar.</summary>
    private static IEnumerable<string> Readings(string value)
    {
        if (TrySplit(value, out string first, out string second, out string third))
        {
            if (first.Length == 4)
                return [Day(first, second, third)];
            return third.Length == 4 ? [Day(third, second, first), Day(third, first, second)] : [];
        }

        if (value.Length == 8 && Array.TrueForAll(value.ToCharArray(), Characters.IsDigit))
        {
            return
            [
                Day(value.Substring(0, 4), value.Substring(4, 2), value.Substring(6)),
                Day(value.Substring(4), value.Substring(2, 2), value.Substring(0, 2)),
                Day(value.Substring(4), value.Substring(0, 2), value.Substring(2, 2)),
            ];
        }

        return value.Length <= 64 && InWords(value) is { } day ? [day] : [];
    }

    /// <summary><c>Friday, June 4th, 2021</c>: a month, a number of two digits, one of four, and no word besides but a weekday.</summary>
    private static string? InWords(string value)
    {
        DateTimeFormatInfo english = CultureInfo.InvariantCulture.DateTimeFormat;
        string? year = null, month = null, day = null;
        foreach (string word in value.Split([' ', ',', '.', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            string number = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
            bool isNumber = number.Length > 0 && Array.TrueForAll(number.ToCharArray(), Characters.IsDigit);
            int named = 1 + Array.FindIndex(english.MonthNames, name => name.Length > 0 && IsName(word, name));
            if (isNumber && number.Length == 4 && word == number && year is null)
                year = number;
            else if (isNumber && number.Length <= 2 && word.Length - number.Length is 0 or 2 && day is null)
                day = number;
            else if (named > 0 && month is null)
                month = Numeral.Of(named);
            else if (!Array.Exists(english.DayNames, name => IsName(word, name)))
                return null;
        }

        return year is null || month is null || day is null ? null : Day(year, month, day);
    }

    /// <summary>Whether a word is a name in full, or its first three letters.</summary>
    private static bool IsName(string word, string name) =>
        word.Equals(name, StringComparison.OrdinalIgnoreCase) || (word.Length == 3 && name.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static string Day(string year, string month, string day) => $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";

    private static bool IsDay(string date, out int year, out int month)
    {
        (year, month) = (0, 0);
        if (date.Length != Form.Length || !HasForm(date))
            return false;
        (year, month) = (NumberAt(date, 0, 4), NumberAt(date, 5, 2));
        return CivilDate.IsValid(year, month, NumberAt(date, 8, 2));
    }

    private static bool TrySplit(string value, out string first, out string second, out string third)
    {
        first = second = third = "";
        if (value.Length > 32)
            return false;
        string[] parts = value.Split('-', '/', '.');
        if (parts.Length != 3 || !Array.TrueForAll(parts, part => part.Length > 0 && Array.TrueForAll(part.ToCharArray(), Characters.IsDigit)))
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
}
