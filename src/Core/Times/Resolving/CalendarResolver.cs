using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.News;
using CorpusGen.Core.Times.Resolving.Stories;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Gives a calendar date the fields it does not say: the year of "May 5", the week of "Tuesday".</summary>
internal static class CalendarResolver
{
    /// <summary>From here on weekdays are those of our calendar everywhere in the English-speaking world; before, that of a day hangs on who tells of it.</summary>
    public const int FirstOfOneCalendar = 1753;

    public static Resolution Resolve(CalendarDate meaning, Candidate candidate, Anchors anchors)
    {
        Resolution resolution = ByFields(meaning, candidate, anchors);
        return meaning.SaidWeekday > 0 && resolution.Names is { Year: >= FirstOfOneCalendar, Day: > 0 } day ? OnSaidWeekday(meaning, resolution, day, anchors) : resolution;
    }

    /// <summary>"On Sunday, March 10": of the years that may be meant the one in which that is a Sunday, if one is.</summary>
    private static Resolution OnSaidWeekday(CalendarDate meaning, Resolution resolution, NamedTime day, Anchors anchors)
    {
        int ofPaper = anchors.Profile.IsNarrative || anchors.Published is not { } published ? 0 : published.Year;
        ReadOnlySpan<int> years = [day.Year, ofPaper, anchors.LastMention.Year, anchors.LastYear, day.Year - 1, day.Year + 1];
        foreach (int year in years)
        {
            if (CivilDate.FallsOn(year, day.Month, day.Day, meaning.SaidWeekday))
                return year == day.Year ? resolution : Written(meaning.Date, year, resolution.Anchor, "the year in which it is the weekday that is said");
        }

        return resolution;
    }

    private static Resolution ByFields(CalendarDate meaning, Candidate candidate, Anchors anchors)
    {
        PartialDate date = meaning.Date;
        switch (date.Year.Source)
        {
            case FieldSource.Known:
                return Written(date, date.Year.Value, AnchorKind.None, "as written");
            case FieldSource.Offset when anchors.Published is { } day:
                return Written(date, day.Year + date.Year.Value, AnchorKind.Publication, "a year's distance");
            case FieldSource.OffsetOfLastMention when anchors.HereYear is var here and not 0:
                return Written(date, HistoricalYear.Add(here, date.Year.Value), AnchorKind.LastMention, "a year's distance");
        }

        if (date is { Month.IsPresent: true, Day.IsPresent: true } && RecursYearly(anchors.Scan, candidate.First - 1))
            return Resolution.Fixed(DateValue.Of(date));
        if (date.Weekday.IsPresent)
            return WeekdayResolver.Resolve(meaning, candidate, anchors);
        if (date is { Day.IsPresent: true, Month.IsPresent: false })
            return DayOfMonthResolver.Resolve(meaning, candidate, anchors);
        if (TurnsFromStory(meaning, candidate, anchors))
            return FromStory(meaning, candidate, anchors);
        if (anchors.Profile.IsNarrative && anchors.LastMention.IsKnown && meaning.Deixis == Deixis.None)
            return InStory(date, candidate, anchors);
        if (anchors is { Profile.IsNarrative: true, LastMention.IsKnown: false, Story.Outlook: { InParagraph: true, Month: > 0 } next } && meaning.Deixis == Deixis.None && !date.Day.IsPresent)
            return Written(date, next.Year, AnchorKind.Outlook, "in the year that its paragraph names next");
        if (anchors.Published is not { } published)
            return Resolution.Fixed(DateValue.Of(date));
        if (date.Quarter.IsPresent || date.Half.IsPresent)
            return QuarterResolver.Resolve(meaning, candidate, anchors, published);
        return ByPublication(meaning, candidate, anchors, published);
    }

    /// <summary>"keep the feast each year on <em>2 March</em>".</summary>
    private static bool RecursYearly(Scan scan, int on) => scan.Is(on, "on") && (scan.Is(on - 1, "annually") || (scan.Is(on - 1, "year") && scan.IsAny(on - 2, "each", "every")));

    /// <summary>Whether a word turns it from the date last named; in a narrative "last spring" is somebody's speech at that time.</summary>
    internal static bool TurnsFromStory(CalendarDate meaning, Candidate candidate, Anchors anchors) =>
        meaning.Deixis != Deixis.None && anchors.LastMention.IsKnown && !IsOfReader(meaning, candidate, anchors.Scan) && !IsToCome(meaning, candidate, anchors.Scan) && (meaning.Origin == Origin.LastMention || anchors.Profile.IsNarrative);

    /// <summary>"<em>Last October</em> a reporter asked her": who opens a sentence so speaks to the reader; a story has "the previous October".</summary>
    private static bool IsOfReader(CalendarDate meaning, Candidate candidate, Scan scan) =>
        meaning is { Deixis: Deixis.Last, Date.Month.IsPresent: true } && scan.Is(candidate.First, "last") && scan.IsCapitalized(candidate.First);

    /// <summary>"which should reopen <em>next spring</em>": the present at the end of a story is that of the reader.</summary>
    private static bool IsToCome(CalendarDate meaning, Candidate candidate, Scan scan) => meaning is { Deixis: Deixis.Next, Origin: Origin.Publication } && Tense.IsInPresent(scan, candidate);

    private static Resolution InStory(PartialDate date, Candidate candidate, Anchors anchors)
    {
        if (date is { Month.IsPresent: true, Day.IsPresent: true } && anchors.Story.Lead.YearOf(date.Month.Value, date.Day.Value, anchors.LastMention.Year) is var ofLead and not 0)
            return Written(date, ofLead, AnchorKind.LastMention, "the day that the lead names with its year");
        (int year, AnchorKind anchor, string reason) = IsWinter(date) && (anchors.LastMention.Month > 0 || IsBeforeSpring(anchors))
            ? (anchors.LastMention.Month > 0 ? StoryTurn.WinterOf(anchors.LastMention) : anchors.Story.Outlook.Year, AnchorKind.LastMention, "the winter that the story goes on into")
            : NarrativeYear.Of(MonthOf(date), candidate, anchors);
        return Written(date, year, anchor, reason);
    }

    private static Resolution FromStory(CalendarDate meaning, Candidate candidate, Anchors anchors)
    {
        NamedTime last = anchors.LastMention;
        NearestDate before = anchors.Previous;
        if (meaning is { Deixis: Deixis.This, Origin: Origin.LastMention } && before.IsWritten && before.Names.Month > 0 && Clauses.ShareSentence(anchors.Scan, before.End, candidate.First))
            last = before.Names;
        else if (meaning.Deixis == Deixis.This && anchors.LastYear != last.Year)
            last = new NamedTime(anchors.LastYear, 0, 0);
        (int year, string reason) = StoryTurn.YearOf(meaning.Deixis, MonthOf(meaning.Date), meaning.Date.Season.IsPresent, IsWinter(meaning.Date), last);
        return Written(meaning.Date, year, AnchorKind.LastMention, reason);
    }

    /// <summary>"In 1904 … through the winter; in April 1905 …": where a year alone was named, the months behind it tell which winter it is.</summary>
    private static bool IsBeforeSpring(Anchors anchors) => anchors.Story.Outlook is { InParagraph: true, Month: >= 1 and <= 6 } next && next.Year == HistoricalYear.Add(anchors.LastMention.Year, 1);

    private static bool IsWinter(PartialDate date) => date.Season is { IsPresent: true, Value: 4 };

    /// <summary>In news it lies on the side of the publication that tense and deictic words say.</summary>
    private static Resolution ByPublication(CalendarDate meaning, Candidate candidate, Anchors anchors, CivilDate published)
    {
        PartialDate date = meaning.Date;
        int month = MonthOf(date);

        // A winter has the year it began in: in January one still stands in that of last year.
        if (date.Season.IsPresent && month == 12 && published.Month <= 2)
            published = new CivilDate(Math.Max(published.Year - 1, 1), 12, 31);
        int day = date.Day.IsPresent ? date.Day.Value : 0;
        if (meaning.Deixis == Deixis.None && anchors.Backstory.YearAbove(candidate, anchors.Scan) is { } above)
            return Written(date, above, AnchorKind.LastMention, "in the year that stands above it");
        if (meaning.Deixis == Deixis.None && date.Month.IsPresent && SentenceYear.Of(month, day, candidate, anchors, published) is { } shared)
            return Written(date, shared, AnchorKind.LastMention, "in the year that its sentence goes on from");
        if (meaning.Deixis == Deixis.None && anchors.Backstory.YearOf(month, day, candidate, anchors) is { } told)
            return Written(date, told, AnchorKind.LastMention, "its paragraph tells of years gone by");
        (int year, string reason) = YearChoice.Of(meaning.Deixis, month, day, date.Season.IsPresent, candidate, anchors.Scan, published);
        if (date.Day.IsPresent && month == 2 && day == 29)
            year = YearOfLeapDay(year, published);
        return Written(date, year, AnchorKind.Publication, reason);
    }

    /// <summary>"born on February 29": the next year on that side of the publication which has one.</summary>
    private static int YearOfLeapDay(int year, CivilDate published)
    {
        int step = year > published.Year || (year == published.Year && published.Month <= 2) ? 1 : -1;
        while (year is > 1 and < HistoricalYear.Latest && !DateTime.IsLeapYear(year))
            year += step;
        return year;
    }

    /// <summary>The month that a date lies in or starts with, or 0.</summary>
    private static int MonthOf(PartialDate date)
    {
        if (date.Month.IsPresent)
            return date.Month.Value;
        if (date.Season.IsPresent)
            return date.Season.Value switch { 1 => 4, 2 => 7, 3 => 10, _ => 12 };
        return date.Quarter.IsPresent ? date.Quarter.Value * 3 - 2 : date.Half.IsPresent ? date.Half.Value * 6 - 5 : 0;
    }

    private static Resolution Written(PartialDate date, int year, AnchorKind anchor, string reason)
    {
        if (year is 0 or < HistoricalYear.Earliest or > HistoricalYear.Latest)
            return Resolution.Fixed(DateValue.Of(date with { Year = DateField.Absent }));
        PartialDate resolved = date.Year.Source == FieldSource.Known ? date : date with { Year = DateField.Assumed(year) };
        bool isOfStory = IsWinter(date) && anchor == AnchorKind.LastMention;
        int day = date.Month.IsPresent && date.Day.IsPresent ? HistoricalYear.ToCivil(year, date.Month.Value, date.Day.Value).Day : 0;
        return new Resolution(DateValue.Of(resolved), anchor, reason, new NamedTime(year, isOfStory ? 1 : MonthOf(date), day));
    }
}
