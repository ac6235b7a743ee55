using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.News;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Chooses what a distance is counted from: the date last named, or the publication.</summary>
internal static class ShiftAnchor
{
    private const int LongAgo = 40;

    /// <summary>The date last named that it is counted from; null where it is counted from the publication.</summary>
    public static NamedTime? MentionOf(Shift shift, Candidate candidate, Anchors anchors)
    {
        if (ClockDay.IsBare(shift, anchors))
            return ClockDay.Of(candidate, anchors);
        if (!anchors.LastMention.IsKnown || !IsOfMention(shift, candidate, anchors) || IsOfToday(shift, candidate, anchors.Scan))
            return null;
        if (anchors.FollowsDay && shift is { Time: not null, Offset: 0 } && anchors.Previous.Names is { Year: > 0, Day: > 0 } beside)
            return beside;
        return IsBehindPlan(shift, candidate, anchors) ? null : anchors.LastMention;
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

    /// <summary>"set a trial for May 5 of the man, who surrendered the day before": what happened is not counted from a day that lies ahead.</summary>
    private static bool IsBehindPlan(Shift shift, Candidate candidate, Anchors anchors)
    {
        return shift is { Unit: TimeUnit.Day, Origin: Origin.LastMention, Offset: < 0 } && !anchors.Profile.IsNarrative && anchors.IsOfFuture(anchors.LastMention) && Tense.Of(anchors.Scan, candidate) == Direction.Past;
    }
}
