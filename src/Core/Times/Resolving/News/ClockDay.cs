using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving.News;

/// <summary>Chooses the day of a bare time of the clock or part of the day in news: the one last named, that of what is being told, or the publication.</summary>
internal static class ClockDay
{
    /// <summary>So many tokens behind a day a story is still at that day.</summary>
    private const int FarthestDay = 40;

    /// <summary>So many days from the publication a day is still news.</summary>
    private const int OneWeek = 7;

    /// <summary>Whether it names no day itself, and none stands right before it.</summary>
    public static bool IsBare(Shift shift, Anchors anchors) =>
        shift is { Time: not null, Offset: 0, Origin: Origin.LastMention } && !anchors.Profile.IsNarrative && !anchors.FollowsDay;

    /// <summary>The day, or null for that of the publication.</summary>
    public static NamedTime? Of(Candidate candidate, Anchors anchors)
    {
        bool isOfSpeech = Attributions.IsOfSpeech(anchors.Scan, candidate.First);
        if (isOfSpeech && anchors.ReportDay.IsKnown)
            return anchors.ReportDay;
        Direction direction = Tense.Of(anchors.Scan, candidate);
        bool isPast = direction == Direction.Past;
        NamedTime last = isPast && IsOnLastDay(anchors) ? anchors.LastDay : anchors.LastMention;
        if (!last.IsKnown)
            return null;
        if (last.Day > 0 && anchors.Backstory.IsInEntry(candidate, anchors.Scan))
            return last;
        bool isAhead = direction == Direction.Future && !anchors.LiesAhead(last);
        if (isOfSpeech || isAhead || IsOfPaper(candidate.First, anchors.Scan))
            return null;
        if (IsAfresh(last, isPast, candidate, anchors))
            return isPast && anchors.NewsDay.IsTold(candidate, anchors) ? anchors.NewsDay.Day : null;
        if (!isPast)
            return last;
        if (anchors.Scan.Is(candidate.Core, "overnight") && anchors.IsOfFuture(anchors.LastMention))
            return null; // "due on Tuesday, weakened overnight"
        return anchors.NewsDay.IsBackAt(last, candidate, anchors) ? anchors.NewsDay.Day : last;
    }

    /// <summary>"They met on Sunday. … the 2016 count. … The hall shut at 23:15": in between only years and months were named, what lies ahead, or the day on which somebody spoke.</summary>
    private static bool IsOnLastDay(Anchors anchors) =>
        anchors.LastDay.IsKnown && !anchors.LiesAhead(anchors.LastDay) && (anchors.LastMention.Day == 0 || anchors.LiesAhead(anchors.LastMention) || IsOfReport(anchors));

    /// <summary>"A farmer was killed <em>Monday</em>, the sheriff said Tuesday. … The train hit the truck at 3:15 p.m.": on which day somebody spoke.</summary>
    private static bool IsOfReport(Anchors anchors) => anchors.LastMention == anchors.ReportDay && anchors.Previous.Names == anchors.ReportDay;

    /// <summary>"As of 4 p.m." and the time that heads an entry of a live blog are of the day of publication, as are "the race starts at 3pm" and "said at 10:30".</summary>
    private static bool IsOfPaper(int first, Scan scan) => (scan.Is(first - 1, "of") && scan.Is(first - 2, "as")) || scan.StartsBlock(first);

    /// <summary>It goes with the day last named only where that stands in its sentence, is of the week of publication or is the day of what is being told.</summary>
    private static bool IsAfresh(NamedTime last, bool isPast, Candidate candidate, Anchors anchors)
    {
        if (anchors.Published is not { } day)
            return false;
        if (last.Day == 0 || last.Year < 0)
            return true;
        bool isOfLastDay = last == anchors.LastDay;
        if (isOfLastDay && Clauses.ShareSentence(anchors.Scan, anchors.LastDayEnd, candidate.First))
            return false;
        if (anchors.IsAtAside && !isOfLastDay && isPast)
            return true;
        bool goesOn = isOfLastDay && candidate.First - anchors.LastDayEnd < FarthestDay && isPast;
        return !goesOn && Math.Abs(new CivilDate(last.Year, last.Month, last.Day).DayNumber - day.DayNumber) > OneWeek;
    }
}
