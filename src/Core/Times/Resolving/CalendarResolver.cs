using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Gives a calendar date the fields it does not say: the year of "May 5", the week of "Tuesday".</summary>
internal static class CalendarResolver
{
    public static Resolution Resolve(CalendarDate meaning, Candidate candidate, Anchors anchors)
    {
        PartialDate date = meaning.Date;
        switch (date.Year.Source)
        {
            case FieldSource.Known:
                return Written(date, date.Year.Value, AnchorKind.None, "as written", anchors);
            case FieldSource.Offset when anchors.Published is { } day:
                return Written(date, day.Year + date.Year.Value, AnchorKind.Publication, "a year's distance", anchors);
            case FieldSource.OffsetOfLastMention when anchors.Here.IsKnown:
                return Written(date, anchors.Here.Year + date.Year.Value, AnchorKind.LastMention, "a year's distance", anchors);
        }

        if (date.Weekday.IsPresent)
            return WeekdayResolver.Resolve(meaning, candidate, anchors);
        if (anchors.Profile.IsNarrative && anchors.LastMention.IsKnown && meaning.Deixis == Deixis.None)
        {
            (int year, AnchorKind anchor, string reason) = NarrativeYear.Of(MonthOf(date), anchors);
            return Written(date, year, anchor, reason, anchors);
        }

        if (anchors.Published is not { } published)
            return Resolution.Fixed(DateValue.Of(date));
        if (date.Quarter.IsPresent || date.Half.IsPresent)
            return QuarterResolver.Resolve(meaning, candidate, anchors, published);
        return ByPublication(meaning, candidate, anchors, published);
    }

    /// <summary>In news it lies on the side of the publication that tense and deictic words say.</summary>
    private static Resolution ByPublication(CalendarDate meaning, Candidate candidate, Anchors anchors, CivilDate published)
    {
        PartialDate date = meaning.Date;
        int month = MonthOf(date);

        // A winter has the year it began in: in January one still stands in that of last year.
        if (date.Season.IsPresent && month == 12 && published.Month <= 2)
            published = new CivilDate(Math.Max(published.Year - 1, 1), 12, 31);
        int day = date.Day.IsPresent ? date.Day.Value : 0;
        (int year, string reason) = YearChoice.Of(meaning.Deixis, month, day, candidate, anchors.Scan, published);
        return Written(date, year, AnchorKind.Publication, reason, anchors);
    }

    /// <summary>The month that a date lies in or starts with, or 0.</summary>
    private static int MonthOf(PartialDate date)
    {
        if (date.Month.IsPresent)
            return date.Month.Value;
        if (date.Season.IsPresent)
            return date.Season.Value switch { 1 => 4, 2 => 7, 3 => 10, _ => 12 };
        return date.Quarter.IsPresent ? date.Quarter.Value * 3 - 2 : 0;
    }

    private static Resolution Written(PartialDate date, int year, AnchorKind anchor, string reason, Anchors anchors)
    {
        if (year is < 1 or > 9999)
            return Resolution.Fixed(DateValue.Of(date with { Year = DateField.Absent }));
        PartialDate resolved = date.Year.Source == FieldSource.Known ? date : date with { Year = DateField.Assumed(year) };
        int day = date.Month.IsPresent && date.Day.IsPresent ? Math.Min(date.Day.Value, DateTime.DaysInMonth(year, date.Month.Value)) : 0;
        return new Resolution(DateValue.Of(resolved), anchor, reason, new NamedTime(year, MonthOf(date), day));
    }
}
