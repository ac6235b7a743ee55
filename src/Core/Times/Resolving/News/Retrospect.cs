using System;
using System.Collections.Generic;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Stories;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving.News;

/// <summary>A column that looks back at one year: its paragraphs tell a story of that year, except those that speak of today.</summary>
/// <remarks>
/// "Fifty years ago today six Gulf states raised the price of crude. … The war had begun on Saturday, October 6. On <em>October 17</em> they cut output. … Could it happen
/// now?" That it looks back a day shows whose weekday is that of the year it names and not that of its own: the 6 October next to the publication was no Saturday. Or a
/// day long ago whose anniversary is at hand: "It had been a warm Friday, the 9th of June 1972", in a paper of 9 June 2012.
/// </remarks>
internal sealed class Retrospect
{
    /// <summary>A year that is so far back may be another age.</summary>
    private const int LeastYears = 3;

    private const int MostDaysToAnniversary = 10;

    private const int LongestOpening = 60;

    private readonly bool[] _isTold;
    private readonly DocumentProfile _news;
    private readonly DocumentProfile _story;
    private Place _here;
    private Place _there;
    private bool _isThere;

    private Retrospect(NamedTime begin, bool[] isTold, DocumentProfile profile)
    {
        Year = begin.Year;
        _isTold = isTold;
        _news = profile;
        _story = profile with { IsNarrative = true };
        _there = new Place(begin, begin.Day > 0 ? begin : default, begin.Year);
    }

    /// <summary>The year that it looks back at.</summary>
    public int Year { get; }

    /// <summary>Reads the expressions of a document of news; null where it does not look back at one year.</summary>
    public static Retrospect? Of(List<Candidate> candidates, Scan scan, CivilDate? published, DocumentProfile profile)
    {
        if (profile.IsNarrative || published is not { } today)
            return null;
        if (YearOf(candidates, today) is var year and > 0)
            return new Retrospect(new NamedTime(year, 0, 0), ToldAt(candidates, scan, today, default), profile);
        return AnniversaryOf(candidates, today) is { IsKnown: true } day && ToldAt(candidates, scan, today, day) is var told && Array.IndexOf(told, true) >= 0
            ? new Retrospect(day, told, profile)
            : null;
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
        Dictionary<(int Month, int Day, int Weekday), int>? days = null;
        foreach (Candidate candidate in candidates)
        {
            if (candidate.Meaning is not CalendarDate { SaidWeekday: > 0 and var weekday, Date: { Month: { IsPresent: true, Value: var month }, Day: { IsPresent: true, Value: var day } } }
                || CivilDate.FallsOn(YearChoice.Nearest(month, day, today).Year, month, day, weekday))
                continue;
            days ??= [];
            days[(month, day, weekday)] = days.TryGetValue((month, day, weekday), out int count) ? count + 1 : 1;
        }

        if (days is null)
            return 0;
        var looked = new HashSet<int>();
        int best = 0;
        int most = 0;
        foreach (Candidate candidate in candidates)
        {
            if (YearLongAgo(candidate.Meaning, today) is not (var year and >= CalendarResolver.FirstOfOneCalendar) || !looked.Add(year))
                continue;
            int count = 0;
            foreach (KeyValuePair<(int Month, int Day, int Weekday), int> day in days)
                count += CivilDate.FallsOn(year, day.Key.Month, day.Key.Day, day.Key.Weekday) ? day.Value : 0;
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

    /// <summary>The first day long ago whose anniversary is at hand, or the default.</summary>
    private static NamedTime AnniversaryOf(List<Candidate> candidates, CivilDate today)
    {
        foreach (Candidate candidate in candidates)
        {
            if (candidate.Meaning is not CalendarDate { Date: { Year.Source: FieldSource.Known, Month.IsPresent: true, Day.IsPresent: true } date })
                continue;
            var named = new NamedTime(date.Year.Value, date.Month.Value, date.Day.Value);
            if (named.Year < CalendarResolver.FirstOfOneCalendar || named.Year > today.Year - LeastYears)
                continue;
            if (YearChoice.Nearest(named.Month, named.Day, today).Days <= MostDaysToAnniversary)
                return named;
        }

        return default;
    }

    /// <summary>Which expressions stand in paragraphs of the story.</summary>
    /// <param name="anniversary">
    /// The day it begins with, or the default. A story of an anniversary is told from a paragraph on that names its year and no weekday of the report, or behind one that does if it opens with what had
    /// been, "The gale had been blowing all night", and up to the next that speaks of today; without it every paragraph that does not is one of the story.
    /// </param>
    private static bool[] ToldAt(List<Candidate> candidates, Scan scan, CivilDate today, NamedTime anniversary)
    {
        bool[] told = new bool[candidates.Count];
        bool wasTold = !anniversary.IsKnown;
        bool wasNamed = false;
        for (int first = 0; first < candidates.Count;)
        {
            int end = first + 1;
            while (end < candidates.Count && !StartsBlockBetween(scan, candidates[end - 1].First, candidates[end].First))
                end++;
            bool isOfToday = false;
            bool isNamed = false;
            bool isOfWeek = false;
            for (int i = first; i < end; i++)
            {
                isOfToday |= IsOfToday(candidates[i], scan, today);
                isNamed |= candidates[i].Meaning is CalendarDate { Date.Year: { Source: FieldSource.Known } year } && year.Value == anniversary.Year;
                isOfWeek |= candidates[i].Meaning is CalendarDate { Date: { Weekday.IsPresent: true, Day.IsPresent: false }, Origin: not Origin.LastMention };
            }

            bool isTold = !isOfToday && (!anniversary.IsKnown || wasTold || (isNamed && !isOfWeek) || (wasNamed && OpensWithWhatHadBeen(scan, candidates[first].First)));
            told.AsSpan(first, end - first).Fill(isTold);
            (wasTold, wasNamed, first) = (isTold, isNamed, end);
        }

        return told;
    }

    private static bool StartsBlockBetween(Scan scan, int from, int to)
    {
        for (int i = from + 1; i <= to; i++)
        {
            if (scan.StartsBlock(i))
                return true;
        }

        return false;
    }

    private static bool OpensWithWhatHadBeen(Scan scan, int at)
    {
        int start = at;
        while (start > 0 && at - start < LongestOpening && !scan.StartsBlock(start))
            start--;
        return scan.StartsBlock(start) && Asides.OpensFlashback(scan, start + 1);
    }

    /// <summary>"now", "last month", "next Saturday", a weekday, the 20th or "every Saturday" in the present, what will be, and the entries of a chronology, which have years of their own.</summary>
    private static bool IsOfToday(Candidate candidate, Scan scan, CivilDate today) => candidate.Meaning switch
    {
        FixedValue { Value: "PRESENT_REF" } => true,
        Shift { Origin: Origin.Publication } shift => YearLongAgo(shift, today) == 0 || Backstory.IsEntry(scan, candidate),
        CalendarDate { Date.Year.Source: FieldSource.Known } date => date.Date.Year.Value > today.Year - LeastYears || Backstory.IsEntry(scan, candidate),
        CalendarDate { Deixis: not Deixis.None, Origin: Origin.Publication } => true,
        CalendarDate { Date.Month.IsPresent: false, Date.Season.IsPresent: false } or { Kind: TimeKind.Set } when Tense.IsInPresent(scan, candidate) => true,
        _ => Tense.OpensFuture(scan, candidate) || Clauses.HasBefore(scan, candidate.First, Tense.FarthestBefore, static (words, at) => words.Is(at, "will")),
    };

    /// <summary>Where the text was when it turned from the story or to it.</summary>
    private readonly record struct Place(NamedTime LastMention, NamedTime LastDay, int LastYear);
}
