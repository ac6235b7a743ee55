using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Stories;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving.News;

/// <summary>The day of what a report is about: the last one behind us that its lead names, which is the first paragraph that names a day.</summary>
/// <remarks>
/// "Fans laid flowers on Wednesday where the plane had come down <em>the day before</em>." To it the report goes back: "… The flight left at 4:44 p.m.". Near misses: the
/// dateline, "police said today", what lies ahead, and a lead whose days are long ago.
/// </remarks>
internal sealed class NewsDay
{
    /// <summary>So many days old is news at most.</summary>
    private const int OldestNews = 6;

    /// <summary>So many days back a report tells at most of what went before.</summary>
    private const int LongestReport = 21;

    /// <summary>So many tokens behind the last day nobody is still there.</summary>
    private const int FarthestDay = 200;

    private int _end;

    /// <summary>Whether the lead is over.</summary>
    private bool _isOver;

    /// <summary>The day, or the default where the lead names none.</summary>
    public NamedTime Day { get; private set; }

    /// <summary>Takes note of an expression that has been resolved.</summary>
    public void Note(NamedTime named, Candidate candidate, Anchors anchors)
    {
        if (_isOver || anchors.Profile.IsNarrative || anchors.Published is not { } published || named is not { Year: > 0, Day: > 0 })
            return;
        int age = published.DayNumber - new CivilDate(named.Year, named.Month, named.Day).DayNumber;
        bool isDateline = age == 0 && candidate.Meaning is CalendarDate { Date: { Month.IsPresent: true, Day.IsPresent: true } };
        if (age < 0 || isDateline || anchors.IsAtAside || Clauses.FollowsReport(anchors.Scan, candidate.First))
            return;
        _isOver = IsBehindLead(candidate.First, anchors.Scan);
        if (_isOver || (age <= OldestNews && Tense.Of(anchors.Scan, candidate) == Direction.Future))
            return;
        _end = candidate.End;
        if (age <= OldestNews)
            Day = named;
    }

    /// <summary>A feature that is at a day of another year stays there.</summary>
    private static bool IsLongAgo(NamedTime day, Anchors anchors) =>
        day is { Year: > 0, Day: > 0 } && anchors.Published is { } published && published.DayNumber - new CivilDate(day.Year, day.Month, day.Day).DayNumber > LongestReport;

    private bool IsBehindLead(int first, Scan scan)
    {
        if (_end == 0)
            return false;
        bool isBehind = first - _end > FarthestDay;
        for (int i = _end; i <= first && !isBehind; i++)
            isBehind = scan.StartsBlock(i);
        return isBehind;
    }

    /// <summary>Whether the report has gone back from the day that it named last: in another paragraph, with a sentence in between or from what had been before.</summary>
    public bool IsBackAt(NamedTime last, Candidate candidate, Anchors anchors)
    {
        if (last == Day || !IsTold(candidate, anchors) || IsLongAgo(last, anchors))
            return false;
        Scan scan = anchors.Scan;
        int named = Math.Max(anchors.LastDayEnd, anchors.Previous.End);
        bool isFar = candidate.First - named > FarthestDay;
        bool wasBefore = Asides.IsNearFlashback(scan, anchors.Previous.First);
        bool isElsewhere = false;
        int sentences = 0;
        for (int i = candidate.First; i > named && !isFar; i--)
        {
            isElsewhere |= scan.StartsBlock(i);
            sentences += Clauses.SentenceEndsAt(scan, i - 1) ? 1 : 0;
            isFar = isElsewhere && (sentences > 1 || wasBefore);
        }

        return isFar;
    }

    /// <summary>Whether a time of day that is told in the past may be of it: not the one that heads an entry of a live blog, and what stands behind an aside.</summary>
    public bool IsTold(Candidate candidate, Anchors anchors) =>
        Day.IsKnown && !anchors.IsAtAside && !HeadsParagraph(candidate.First, anchors.Scan);

    /// <summary>"**13:05** The agency called it a black April".</summary>
    private static bool HeadsParagraph(int first, Scan scan)
    {
        while (first > 0 && !scan.StartsBlock(first) && !scan.IsWord(first - 1) && !scan.IsNumber(first - 1))
            first--;
        return scan.StartsBlock(first);
    }
}
