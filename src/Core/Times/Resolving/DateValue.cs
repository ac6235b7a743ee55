namespace CorpusGen.Core.Times.Resolving;

/// <summary>Writes TIMEX3 dates.</summary>
internal static class DateValue
{
    /// <summary><c>1956</c>, <c>2019-02</c>, <c>2019-02-03</c>, <c>1990-Q3</c>, <c>1957-SP</c>; what is not known is <c>X</c>.</summary>
    public static string Of(PartialDate date)
    {
        string year = date.Year.IsNumber ? HistoricalYear.Text(date.Year.Value) : "XXXX";
        if (!date.Month.IsPresent)
            return year + Part(date);
        string month = Padded.Two(date.Month.Value);
        return date.Day.IsPresent ? year + "-" + month + "-" + Padded.Two(DayOf(date)) : year + "-" + month;
    }

    /// <summary>The day, which is never behind the last one of its month; in a year that is not known February has 29.</summary>
    private static int DayOf(PartialDate date)
    {
        const int ShortestMonth = 28;
        const int SomeLeapYear = 2000;
        if (date.Day.Value <= ShortestMonth)
            return date.Day.Value;
        return HistoricalYear.ToCivil(date.Year.IsNumber ? date.Year.Value : SomeLeapYear, date.Month.Value, date.Day.Value).Day;
    }

    /// <summary>The part of a year that is no month.</summary>
    private static string Part(PartialDate date)
    {
        if (date.Season.IsPresent)
            return "-" + PartialDate.Seasons[date.Season.Value];
        if (date.Quarter.IsPresent)
            return "-Q" + Digit(date.Quarter);
        if (date.Half.IsPresent)
            return "-H" + Digit(date.Half);
        return date.Weekday.IsPresent ? "-WXX-" + Digit(date.Weekday) : "";
    }

    private static char Digit(DateField field) => (char)('0' + field.Value);
}
