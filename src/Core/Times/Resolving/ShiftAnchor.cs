using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Chooses what a distance is counted from: the date last named, or the publication.</summary>
internal static class ShiftAnchor
{
    /// <summary>So many tokens behind a day a story is still at that day.</summary>
    private const int FarthestDay = 40;

    private const int LongAgo = 40;

    /// <summary>The date last named that it is counted from; null where it is counted from the publication.</summary>
    public static NamedTime? MentionOf(Shift shift, Candidate candidate, Anchors anchors)
    {
        if (anchors.ReportDay.IsKnown && !anchors.Profile.IsNarrative && shift is { Time: not null, Offset: 0, Origin: Origin.LastMention } && !anchors.FollowsDay && Attributions.IsOfSpeech(anchors.Scan, candidate.First))
            return anchors.ReportDay;
        NamedTime last = IsOnLastDay(shift, candidate, anchors) ? anchors.LastDay : anchors.LastMention;
        if (!last.IsKnown || !IsOfMention(shift, candidate, anchors) || IsOfToday(shift, candidate, anchors.Scan))
            return null;
        if (anchors.FollowsDay && shift is { Time: not null, Offset: 0 } && anchors.Previous.Names is { Year: > 0, Day: > 0 } beside)
            return beside;
        if (shift is not { Time: not null, Offset: 0 } || anchors.Profile.IsNarrative || anchors.FollowsDay)
            return IsBehindPlan(shift, candidate, anchors) ? null : last;
        if (last.Day > 0 && anchors.Backstory.IsInEntry(candidate, anchors.Scan))
            return last;
        if (IsToday(last, candidate, anchors))
            return null;
        if (IsAfresh(last, candidate, anchors))
            return anchors.NewsDay.IsTold(candidate, anchors) ? anchors.NewsDay.Day : null;
        if (IsBehindPlan(shift, candidate, anchors))
            return null;
        return anchors.NewsDay.IsBackAt(last, candidate, anchors) ? anchors.NewsDay.Day : last;
    }

    private static bool IsOfMention(Shift shift, Candidate candidate, Anchors anchors)
    {
        if (shift.Origin == Origin.LastMention || anchors.Profile.IsNarrative)
            return true;
        return shift is { Origin: Origin.Context, Offset: 0 } && (IsOfBackstory(shift, candidate, anchors) || IsOfSentence(shift, candidate, anchors));
    }

    /// <summary>"By the end of the decade it employed 900", of a story of years gone by.</summary>
    private static bool IsOfBackstory(Shift shift, Candidate candidate, Anchors anchors) =>
        shift.Unit is TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century && anchors.Backstory.IsToldAt(candidate, anchors);

    /// <summary>"on 14 September and elsewhere before the end of <em>the month</em>".</summary>
    private static bool IsOfSentence(Shift shift, Candidate candidate, Anchors anchors)
    {
        NearestDate before = anchors.Previous;
        return shift.Unit == TimeUnit.Month && before.Names is { Year: > 0, Month: > 0 } && anchors.LastMention == before.Names && Clauses.ShareSentence(anchors.Scan, before.End, candidate.First);
    }

    /// <summary>"107 years ago" counts from when that is read, in a story too.</summary>
    private static bool IsLongAgo(Shift shift) => shift is { Unit: TimeUnit.Year, Origin: Origin.Publication, Offset: <= -LongAgo } or { Unit: TimeUnit.Century, Origin: Origin.Publication, Offset: < 0 };

    /// <summary>"Thirty years ago today", "earlier this month", "<em>This year</em> the feast" (a narrative says "that month" of its own), and "next year" in a sentence that is in the present.</summary>
    private static bool IsOfToday(Shift shift, Candidate candidate, Scan scan)
    {
        bool isSaidSo = shift is { Grain: not TimeUnit.None, Origin: Origin.Publication } || (scan.Is(candidate.Core, "this") && scan.IsAny(candidate.First, "earlier", "later"));
        bool opensSentence = scan.Is(candidate.First, "this") && scan.IsCapitalized(candidate.First) && shift.Origin == Origin.Publication;
        return isSaidSo || opensSentence || IsLongAgo(shift) || (shift.Origin == Origin.Publication && (shift.Offset > 0 || scan.Is(candidate.Core, "this")) && Tense.IsInPresent(scan, candidate));
    }

    /// <summary>"set a trial for May 5 of the man, who surrendered the day before", "due on Tuesday, weakened overnight": what happened is not counted from a day that lies ahead.</summary>
    private static bool IsBehindPlan(Shift shift, Candidate candidate, Anchors anchors)
    {
        NamedTime last = anchors.LastMention;
        bool isBehind = shift.Offset < 0 || (shift.Offset == 0 && anchors.Scan.Is(candidate.Core, "overnight"));
        return shift is { Unit: TimeUnit.Day, Origin: Origin.LastMention } && isBehind && !anchors.Profile.IsNarrative && anchors.IsOfFuture(last) && Tense.Of(anchors.Scan, candidate) == Direction.Past;
    }

    /// <summary>"They met on Sunday. … the 2016 count. … The hall shut at 23:15": in between only years and months were named.</summary>
    private static bool IsOnLastDay(Shift shift, Candidate candidate, Anchors anchors) =>
        shift is { Time: not null, Offset: 0, Origin: Origin.LastMention } && !anchors.Profile.IsNarrative && (anchors.LastMention.Day == 0 || anchors.LiesAhead(anchors.LastMention)) && anchors.LastDay.IsKnown
        && !anchors.LiesAhead(anchors.LastDay) && Tense.Of(anchors.Scan, candidate) == Direction.Past;

    /// <summary>"The race starts at 3pm", "as of 4 p.m.", "said at 10:30" and the time that heads an entry of a live blog are of the day of publication.</summary>
    private static bool IsToday(NamedTime last, Candidate candidate, Anchors anchors)
    {
        Scan scan = anchors.Scan;
        bool isAhead = Tense.Of(scan, candidate) == Direction.Future && !anchors.LiesAhead(last);
        return isAhead || (scan.Is(candidate.First - 1, "of") && scan.Is(candidate.First - 2, "as")) || Attributions.IsOfSpeech(scan, candidate.First) || scan.StartsBlock(candidate.First);
    }

    /// <summary>In news a bare time of day goes with the day last named only where that stands in its sentence, is of the week of publication or is the day of what is being told.</summary>
    private static bool IsAfresh(NamedTime last, Candidate candidate, Anchors anchors)
    {
        if (anchors.Published is not { } day)
            return false;
        if (last.Day == 0 || last.Year < 0)
            return true;
        bool isOfLastDay = last == anchors.LastDay;
        if (isOfLastDay && Clauses.ShareSentence(anchors.Scan, anchors.LastDayEnd, candidate.First))
            return false;
        bool isPast = Tense.Of(anchors.Scan, candidate) == Direction.Past;
        if (anchors.IsAtAside && !isOfLastDay && isPast)
            return true;
        bool goesOn = isOfLastDay && candidate.First - anchors.LastDayEnd < FarthestDay && isPast;
        return !goesOn && Math.Abs(new CivilDate(last.Year, last.Month, last.Day).DayNumber - day.DayNumber) > 7;
    }
}
