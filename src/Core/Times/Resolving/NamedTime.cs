using System;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>A day, month or year that a text has named: fields that it left open are 0.</summary>
/// <param name="Year">Counted as by <see cref="HistoricalYear"/>.</param>
internal readonly record struct NamedTime(int Year, int Month, int Day)
{
    public bool IsKnown => Year != 0;

    public static NamedTime Of(CivilDate date) => new(date.Year, date.Month, date.Day);

    /// <summary>A day so many days later; only where a day is named.</summary>
    public NamedTime AddDays(long days)
    {
        CivilDate day = HistoricalYear.ToCivil(Year, Month, Day).AddDaysWithinRange(days);
        return new NamedTime(HistoricalYear.FromCivil(Year, day.Year), day.Month, day.Day);
    }

    /// <summary>A month so many months later; only where a month is named.</summary>
    public NamedTime AddMonths(long months)
    {
        const int Most = 120_000;
        CivilDate month = HistoricalYear.ToCivil(Year, Month, 1).AddMonths((int)Math.Min(Math.Max(months, -Most), Most));
        return new NamedTime(HistoricalYear.FromCivil(Year, month.Year), month.Month, 0);
    }

    public override string ToString()
    {
        string year = HistoricalYear.Text(Year);
        return Day > 0 ? year + "-" + Padded.Two(Month) + "-" + Padded.Two(Day) : Month > 0 ? year + "-" + Padded.Two(Month) : year;
    }
}

/// <summary>A date and the tokens it stands in.</summary>
/// <param name="End">The index of the first token behind it.</param>
/// <param name="IsWritten">Whether its year is written out.</param>
internal readonly record struct NearestDate(NamedTime Names, int First, int End, bool IsWritten);
