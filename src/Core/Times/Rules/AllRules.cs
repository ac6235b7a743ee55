namespace CorpusGen.Core.Times.Rules;

/// <summary>Every rule, in order. The longest reading of a place wins, and of two that are equally long the one whose rule stands first.</summary>
internal static class AllRules
{
    public static readonly Rule[] InOrder =
    [
        HolidayDates.Rule,
        References.Rule,
        NumericDates.Rule,
        MonthDates.Rule,
        DaysOfMonth.Rule,
        NthOfMonth.Rule,
        ReportedPeriods.Rule,
        Quarters.Rule,
        Weekdays.Rule,
        DayWords.Rule,
        Deictics.Rule,
        DefinitePeriods.Rule,
        RelativeDates.Rule,
        Frequencies.Rule,
        Rates.Rule,
        SpokenClock.Rule,
        ClockTimes.Rule,
        Durations.Rule,
        Centuries.Rule,
        Decades.Rule,
        Years.Rule,
        Seasons.Rule,
        DayParts.Rule,
    ];
}
