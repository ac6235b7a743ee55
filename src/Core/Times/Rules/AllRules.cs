using CorpusGen.Core.Times.Rules.Calendar;
using CorpusGen.Core.Times.Rules.Clock;
using CorpusGen.Core.Times.Rules.Eras;
using CorpusGen.Core.Times.Rules.Lengths;
using CorpusGen.Core.Times.Rules.Periods;
using CorpusGen.Core.Times.Rules.Sets;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Every rule, in order. The longest reading of a place wins, and of two that are equally long the one that stands first.</summary>
internal static class AllRules
{
    public static readonly Rule[] InOrder =
    [
        new("holiday", Role.Holiday | Role.Digits, HolidayDates.Read, NamesDay: true),
        new("reference", Role.Reference, References.Read),
        new("date in digits", Role.Digits, NumericDates.Read, NamesDay: true),
        new("month and day", Role.Month | Role.MonthShort | Role.Digits | Role.Ordinal, MonthDates.Read, NamesDay: true),
        new("day of the month", Role.Digits, DaysOfMonth.Read, NamesDay: true),
        new("weekday or week of a month", Role.Ordinal | Role.Deictic | Role.Opener, NthOfMonth.Read),
        new("day of a story", Role.Ordinal, NthDays.Read, NamesDay: true),
        new("period of results", Role.Unit | Role.Opener | Role.Deictic | Role.Digits, ReportedPeriods.Read),
        new("quarter of a year", Role.Ordinal | Role.Filler | Role.Opener | Role.Deictic, Quarters.Read),
        new("day of the week", Role.Weekday | Role.WeekdayShort, Weekdays.Read, NamesDay: true),
        new("day seen from today", Role.DayWord | Role.Unit | Role.DayPart, DayWords.Read, NamesDay: true),
        new("period seen from an anchor", Role.Deictic, Deictics.Read, NamesDay: true),
        new("period behind an article", Role.Unit | Role.Filler, DefinitePeriods.Read),
        new("beside a named day", Role.Article | Role.Number | Role.Digits | Role.Unit, RelativeDates.Read),
        new("how often", Role.Rate | Role.Every | Role.Weekdays | Role.Weekday | Role.Units, Frequencies.Read),
        new("times in a period", Role.Opener | Role.Digits | Role.DayPart, Rates.Read),
        new("time of the clock in words", Role.Opener | Role.Unit | Role.Article | Role.Number | Role.Digits, SpokenClock.Read),
        new("time of the clock", Role.Digits | Role.Number, ClockTimes.Read),
        new(
            "length of time",
            Role.Digits | Role.Number | Role.Vague | Role.Article | Role.Unit | Role.Units | Role.Deictic | Role.Ordinal | Role.Filler | Role.Opener,
            Durations.Read),
        new("century", Role.Digits | Role.Ordinal | Role.Number, Centuries.Read),
        new("decade", Role.Digits | Role.Decade | Role.Apostrophe, Decades.Read),
        new("year", Role.Digits | Role.Number | Role.Filler | Role.Unit | Role.Opener | Role.Apostrophe, Years.Read),
        new("season", Role.Season, Seasons.Read),
        new("part of the day", Role.DayPart | Role.Units, DayParts.Read),
    ];
}
