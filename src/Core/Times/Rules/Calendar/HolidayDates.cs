using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Eras;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Calendar;

/// <summary>Holidays and days with a name: "Christmas 1963", "Thanksgiving Day", "Easter Monday, 24 April 1916", "Labor Day weekend". The names are in <c>holidays.txt</c>.</summary>
internal static class HolidayDates
{
    /// <summary>As <c>holidays.txt</c> writes them, from Monday on.</summary>
    public static readonly string[] WeekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static Reading Read(Scan scan, int at) => ReadName(scan, at) is { IsFound: true } name ? RelativeDates.Widen(scan, name) : Reading.None;

    /// <summary>The day alone, without a "weekend" behind it.</summary>
    private static Reading ReadName(Scan scan, int at)
    {
        if (scan.Vocabulary.Holidays.Find(scan.Source, at) is not { } phrase || (!scan.IsCapitalized(at) && !scan.IsNumber(at)))
            return Reading.None;
        if (scan.Is(at, "black") && scan.IsAny(at - 1, "as", "called", "dubbed"))
            return Reading.TurnedDown(at + phrase.Length, "a name that another day was given"); // "went down as Black Friday"
        if (Weekdays.ReadDate(scan, scan.SkipComma(at + phrase.Length)) is { IsFound: true } dated)
            return dated;
        DateField year = YearSuffix.Read(scan, at + phrase.Length, commaAllowed: true, out int end);
        return new Reading(end, new HolidayDate(phrase.Value, year) { TakesArticle = scan.Has(at, Role.Ordinal) });
    }
}
