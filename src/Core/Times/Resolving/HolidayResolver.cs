using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Calendars;
using CorpusGen.Core.Times.Resolving.News;
using CorpusGen.Core.Times.Resolving.Stories;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Finds the day of a holiday. The year is chosen as for a month and day.</summary>
internal static class HolidayResolver
{
    public static Resolution Resolve(HolidayDate holiday, Candidate candidate, Anchors anchors)
    {
        if (IsFullDate(holiday.Rule))
            return Fixed(holiday.Rule);
        if (holiday.Rule.StartsWith(HolidayDate.MonthAtHand + "-", StringComparison.Ordinal))
            return InMonthAtHand(holiday.Rule, anchors);
        if (holiday.Year.Source == FieldSource.Known)
            return On(holiday.Rule, holiday.Year.Value, AnchorKind.None, "as written");
        if (anchors.Profile.IsNarrative && anchors.LastMention.IsKnown)
            return InStory(holiday.Rule, candidate, anchors);
        if (anchors is { Profile.IsNarrative: true, Story.Outlook: { InParagraph: true, Month: > 0 } next })
            return On(holiday.Rule, next.Year, AnchorKind.Outlook, "in the year that its paragraph names next");
        if (anchors.Published is not { } published)
            return Resolution.Fixed("XXXX-XX-XX");
        if (holiday.Year.Source == FieldSource.Offset)
            return On(holiday.Rule, published.Year + holiday.Year.Value, AnchorKind.Publication, "a year's distance");
        if (HolidayCalendar.DayOf(holiday.Rule, published.Year) is not { } thisYear)
            return Resolution.Fixed("XXXX-XX-XX");
        if (holiday.Deixis == Deixis.None && SentenceYear.Of(thisYear.Month, thisYear.Day, candidate, anchors, published) is { } shared)
            return On(holiday.Rule, shared, AnchorKind.LastMention, "in the year that its sentence goes on from");
        (int year, string reason) = YearChoice.Of(holiday.Deixis, thisYear.Month, thisYear.Day, isSeason: false, candidate, anchors.Scan, published);
        return On(holiday.Rule, year, AnchorKind.Publication, reason);
    }

    /// <summary>"the last Friday of the month": of the month that a narrative last named, in news of that of the publication.</summary>
    private static Resolution InMonthAtHand(string rule, Anchors anchors)
    {
        bool isOfStory = anchors.Profile.IsNarrative && anchors.LastMention is { Year: > 0, Month: > 0 };
        NamedTime month = isOfStory ? anchors.LastMention : anchors.Published is { } published ? NamedTime.Of(published) : default;
        return month.Month == 0
            ? Resolution.Fixed("XXXX-XX-XX")
            : On(Padded.Two(month.Month) + rule.Substring(HolidayDate.MonthAtHand.Length), month.Year, isOfStory ? AnchorKind.LastMention : AnchorKind.Publication, "in the month at hand");
    }

    /// <summary>A narrative goes on into the next year with it as with a month.</summary>
    private static Resolution InStory(string rule, Candidate candidate, Anchors anchors)
    {
        int month = HolidayCalendar.DayOf(rule, Math.Max(anchors.LastMention.Year, 1))?.Month ?? 0;
        (int year, AnchorKind anchor, string reason) = NarrativeYear.Of(month, candidate, anchors);
        return On(rule, year, anchor, reason);
    }

    /// <summary>"1944-06-06": a day that history has named.</summary>
    public static bool IsFullDate(string rule) => rule.Length == 10 && rule[4] == '-' && rule[7] == '-' && rule[0] is '1' or '2';

    private static Resolution On(string rule, int year, AnchorKind anchor, string reason)
    {
        if (year is < 1 or > 9999)
            return Resolution.Fixed("XXXX-XX-XX");
        if (HolidayCalendar.DayOf(rule, year) is not { } day)
            return Resolution.Fixed($"{year:0000}-XX-XX");
        var month = new NamedTime(day.Year, day.Month, 0);
        if (HolidayCalendar.IsMonth(rule))
            return new Resolution(month.ToString(), anchor, reason, month);
        if (!HolidayCalendar.IsWeek(rule))
            return new Resolution(day.ToString(), anchor, reason, NamedTime.Of(day));
        (int yearOfWeek, int week) = day.IsoWeek;
        return new Resolution($"{yearOfWeek:0000}-W{week:00}", anchor, reason, month);
    }

    private static Resolution Fixed(string day)
    {
        string[] fields = day.Split('-');
        return Resolution.Fixed(day, new NamedTime(HolidayCalendar.Number(fields[0]), HolidayCalendar.Number(fields[1]), HolidayCalendar.Number(fields[2])));
    }
}
