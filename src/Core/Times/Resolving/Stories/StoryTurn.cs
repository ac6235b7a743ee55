using CorpusGen.Core.Times.Meanings;

namespace CorpusGen.Core.Times.Resolving.Stories;

/// <summary>Finds what a word turns to from the date last named: "that winter", "the following spring", "the previous May", "the next Tuesday".</summary>
internal static class StoryTurn
{
    /// <summary>The year of a month, season or quarter.</summary>
    /// <param name="month">The month that it lies in or starts with, of a season the middle one, 1 to 12; 0 for one of no month.</param>
    public static (int Year, string Reason) YearOf(Deixis deixis, int month, bool isSeason, bool isWinter, NamedTime last)
    {
        switch (deixis)
        {
            case Deixis.Last:
                bool before = last.Month > 0 && month < last.Month;
                return (before ? last.Year : HistoricalYear.Add(last.Year, -1), "the nearest before the date last named");
            case Deixis.Next:
                bool behind = (isSeason ? month - 1 : month) > last.Month && last.Month > 0; // in June it is summer already
                return (behind ? last.Year : HistoricalYear.Add(last.Year, 1), "the nearest behind the date last named");
            default:
                return isWinter ? (WinterOf(last), "the winter of the date last named") : (last.Year, "in the year last named");
        }
    }

    /// <summary>A story counts a winter to the year it goes on into: behind an autumn it is that of the next year.</summary>
    public static int WinterOf(NamedTime last) => last.Month is > FirstMonthBefore and <= 12 ? HistoricalYear.Add(last.Year, 1) : last.Year;

    /// <summary>The weekday at a distance from the day last named.</summary>
    /// <param name="difference">The weekday less that of the day last named: -6 to 6.</param>
    public static (int Days, string Reason) DaysTo(Deixis deixis, int difference) => deixis switch
    {
        Deixis.Last => (difference < 0 ? difference : difference - 7, "the nearest before the day last named"),
        Deixis.Next => (difference > 0 ? difference : difference + 7, "the nearest behind the day last named"),
        _ => (difference < 0 ? difference + 7 : difference, "the day last named or the nearest behind it"),
    };

    private const int FirstMonthBefore = 6;
}
