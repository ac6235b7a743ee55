using System;
using System.Collections.Generic;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving.News;

/// <summary>A column that looks back at one year: its paragraphs tell a story of that year, except those that speak of today.</summary>
/// <remarks>
/// "Fifty years ago today six Gulf states raised the price of crude. … The war had begun on Saturday, October 6. On <em>October 17</em> they cut output. … Could it happen
/// now?" That it looks back a day shows whose weekday is that of the year it names and not that of its own: the 6 October next to the publication was no Saturday.
/// </remarks>
internal sealed class Retrospect
{
    /// <summary>A year that is so far back may be another age.</summary>
    private const int LeastYears = 3;

    private readonly bool[] _isTold;
    private readonly DocumentProfile _news;
    private readonly DocumentProfile _story;
    private Place _here;
    private Place _there;
    private bool _isThere;

    private Retrospect(int year, bool[] isTold, DocumentProfile profile)
    {
        Year = year;
        _isTold = isTold;
        _news = profile;
        _story = profile with { IsNarrative = true };
        _there = new Place(new NamedTime(year, 0, 0), default, year);
    }

    /// <summary>The year that it looks back at.</summary>
    public int Year { get; }

    /// <summary>Reads the expressions of a document of news; null where it does not look back at one year.</summary>
    public static Retrospect? Of(List<Candidate> candidates, Scan scan, CivilDate? published, DocumentProfile profile)
    {
        if (profile.IsNarrative || published is not { } today || YearOf(candidates, today) is not (var year and > 0))
            return null;
        return new Retrospect(year, ToldAt(candidates, scan, today), profile);
    }

    /// <summary>Goes on to an expression: from a paragraph of the story to one about today, or back to where the story was.</summary>
    public void GoTo(int candidate, Anchors anchors)
    {
        if (_isTold[candidate] == _isThere)
            return;
        _isThere = !_isThere;
        var left = new Place(anchors.LastMention, anchors.LastDay, anchors.LastYear);
        Place entered = _isThere ? _there : _here;
        (_here, _there) = _isThere ? (left, _there) : (_here, left);
        anchors.Profile = _isThere ? _story : _news;
        (anchors.LastMention, anchors.LastDay, anchors.LastYear, anchors.LastClock) = (entered.LastMention, entered.LastDay, entered.LastYear, null);
    }

    /// <summary>The year long ago on whose weekdays most of its days fall that do not fall on those of the publication; 0 where there is none.</summary>
    private static int YearOf(List<Candidate> candidates, CivilDate today)
    {
        List<CalendarDate>? days = null;
        foreach (Candidate candidate in candidates)
        {
            if (candidate.Meaning is CalendarDate { SaidWeekday: > 0, Date: { Month.IsPresent: true, Day.IsPresent: true } } day && !IsOn(day, YearNearest(day, today)))
                (days ??= []).Add(day);
        }

        if (days is null)
            return 0;
        int best = 0;
        int most = 0;
        foreach (Candidate candidate in candidates)
        {
            if (YearLongAgo(candidate.Meaning, today) is not (var year and >= CalendarResolver.FirstOfOneCalendar) || year == best)
                continue;
            int count = days.FindAll(day => IsOn(day, year)).Count;
            if (count > most)
                (best, most) = (year, count);
        }

        return best;
    }

    private static int YearLongAgo(Meaning meaning, CivilDate today)
    {
        int year = meaning switch
        {
            CalendarDate { Date.Year: { Source: FieldSource.Known } written } => written.Value,
            Shift { Unit: TimeUnit.Year, Origin: Origin.Publication } distance => today.Year + distance.Offset,
            Shift { Unit: TimeUnit.Century, Origin: Origin.Publication } distance => today.Year + (100 * distance.Offset),
            _ => 0,
        };
        return year <= today.Year - LeastYears ? year : 0;
    }

    private static int YearNearest(CalendarDate day, CivilDate today)
    {
        int months = day.Date.Month.Value - today.Month;
        return months > 6 ? today.Year - 1 : months < -6 ? today.Year + 1 : today.Year;
    }

    private static bool IsOn(CalendarDate day, int year) =>
        year is > 1 and < 9999 && CivilDate.IsValid(year, day.Date.Month.Value, day.Date.Day.Value) && new CivilDate(year, day.Date.Month.Value, day.Date.Day.Value).IsoWeekday == day.SaidWeekday;

    /// <summary>Which expressions stand in paragraphs of the story.</summary>
    private static bool[] ToldAt(List<Candidate> candidates, Scan scan, CivilDate today)
    {
        bool[] told = new bool[candidates.Count];
        int first = 0;
        bool isTold = true;
        int token = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            bool isNew = false;
            for (; token <= candidates[i].First; token++)
                isNew |= scan.StartsBlock(token);
            if (isNew)
            {
                told.AsSpan(first, i - first).Fill(isTold);
                (first, isTold) = (i, true);
            }

            isTold &= !IsOfToday(candidates[i], scan, today);
        }

        told.AsSpan(first).Fill(isTold);
        return told;
    }

    /// <summary>"now", "last month", "next Saturday", a weekday, the 20th or "every Saturday" in the present, what will be, and the entries of a chronology, which have years of their own.</summary>
    private static bool IsOfToday(Candidate candidate, Scan scan, CivilDate today) => candidate.Meaning switch
    {
        FixedValue { Value: "PRESENT_REF" } => true,
        Shift { Origin: Origin.Publication } shift => YearLongAgo(shift, today) == 0 || Backstory.IsEntry(scan, candidate),
        CalendarDate { Date.Year.Source: FieldSource.Known } date => date.Date.Year.Value > today.Year - LeastYears || Backstory.IsEntry(scan, candidate),
        CalendarDate { Deixis: not Deixis.None, Origin: Origin.Publication } => true,
        CalendarDate { Date.Month.IsPresent: false, Date.Season.IsPresent: false } or { Kind: TimeKind.Set } when Tense.IsInPresent(scan, candidate) => true,
        _ => Clauses.HasBefore(scan, candidate.First, Tense.FarthestBefore, static (words, at) => words.Is(at, "will")),
    };

    /// <summary>Where the text was when it turned from the story or to it.</summary>
    private readonly record struct Place(NamedTime LastMention, NamedTime LastDay, int LastYear);
}
