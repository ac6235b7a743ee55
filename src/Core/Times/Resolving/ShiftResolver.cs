using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Stories;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Rules.Lengths;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Counts units from an anchor: "last week", "three years ago", "two days later". The value has the precision of the unit.</summary>
internal static class ShiftResolver
{
    /// <summary>"loans fell to 1.1 per cent at the end of March from 1.6 per cent a year earlier".</summary>
    private const int LongestComparison = 40;

    public static Resolution Resolve(Shift shift, Candidate candidate, Anchors anchors)
    {
        if (shift is { OfReport: true, Origin: Origin.LastMention } && !anchors.Profile.IsNarrative && IsOfMonth(anchors.Previous, candidate, anchors.Scan))
            return Counted(shift with { Unit = TimeUnit.Month, Offset = 12 * shift.Offset }, anchors.Previous.Names, 12 * shift.Offset, AnchorKind.LastMention);
        if (anchors.Quarter is { } quarter && (shift.OfReport || shift is { Unit: TimeUnit.Quarter, Offset: 0, Origin: Origin.LastMention }))
            return OfSentence(shift, candidate, anchors) ?? FromReport(shift, quarter, anchors);
        if (shift is { Unit: TimeUnit.Quarter, Offset: < 0, Origin: Origin.LastMention } && anchors.LastMention.Month == 0 && !anchors.Profile.IsNarrative && QuarterResolver.LastReported(anchors) is { } lastReported)
            return new Resolution(QuarterResolver.Value(lastReported + shift.Offset), AnchorKind.ReportedQuarter, "before the quarter last reported");
        if (anchors.Profile.IsNarrative && shift is { Unit: TimeUnit.Day, Offset: 0, Origin: Origin.Publication, Time: null })
            return Resolution.Fixed("PRESENT_REF");
        if (anchors.Recurs)
            return Resolution.Fixed(ShiftedTime.Unknown(TimeUnit.Day));
        if (anchors.Published is { } today && IsOfNightBefore(NamedTime.Of(today), shift, candidate, anchors))
            return Counted(shift, NamedTime.Of(today), -1, AnchorKind.Publication);
        bool endsNow = shift.IsUpToNow && !anchors.Profile.IsNarrative;
        if (ShiftAnchor.MentionOf(shift, candidate, anchors) is { } mention && OnFrom(mention, shift, candidate, anchors) is var told && !(endsNow && anchors.IsOfFuture(told.Names)))
            return told;
        if (anchors.Published is not { } day || shift.Unit == TimeUnit.None)
            return Resolution.Fixed(ShiftedTime.Unknown(shift.Unit));
        if (endsNow)
            return Counted(shift, NamedTime.Of(day), 0, AnchorKind.Publication);

        if (IsMorningToCome(shift, candidate, anchors))
            return Counted(shift, NamedTime.Of(day), 1, AnchorKind.Publication);
        int offset = shift.Unit == TimeUnit.Weekend ? WeekendOffset(shift, candidate, anchors, day) : shift.Offset;
        return Counted(shift, NamedTime.Of(day), offset, AnchorKind.Publication);
    }

    /// <summary>"The index fell overnight", "conceded shortly before midnight": in the night before, but not behind "at 22:00 tonight".</summary>
    private static bool IsOfNightBefore(NamedTime today, Shift shift, Candidate candidate, Anchors anchors)
    {
        bool isOver = shift is { Unit: TimeUnit.Day, Offset: 0, Time: "TNI" or "T24:00" } && anchors.Scan.IsAny(candidate.Core, "overnight", "midnight") && !anchors.FollowsDay && Tense.Of(anchors.Scan, candidate) == Direction.Past;
        if (!isOver || anchors.Profile.IsNarrative)
            return false;
        return ShiftAnchor.MentionOf(shift, candidate, anchors) is not { } mention || (mention == today && (anchors.LastClock is null || StoryClock.IsBeforeMorning(anchors.LastClock)));
    }

    /// <summary>"We'll be fresh <em>in the morning</em>", somebody says of the next one.</summary>
    private static bool IsMorningToCome(Shift shift, Candidate candidate, Anchors anchors) =>
        shift is { Unit: TimeUnit.Day, Offset: 0, Time: "TMO", Origin: Origin.LastMention } && anchors.Scan.Is(candidate.First - 1, "in") && Clauses.HasBefore(anchors.Scan, candidate.First, Tense.FarthestBefore, static (words, at) => words.Is(at, "ll"));

    /// <summary>"At 2 a.m. they bumped into each other. <em>The following morning</em>": that of the same day.</summary>
    private static bool IsMorningAfter(Shift shift, Anchors anchors) =>
        shift is { Unit: TimeUnit.Day, Offset: 1, Time: "TMO", Origin: Origin.LastMention } && StoryClock.IsBeforeMorning(anchors.LastClock);

    /// <summary>"Rozhestvensky had left on October 15, 1904. <em>Six days later</em>": counted from the day that was told of, though the story is not there.</summary>
    private static bool IsOfAside(Shift shift, NamedTime mention, Candidate candidate, Anchors anchors)
    {
        NearestDate before = anchors.Previous;
        if (!anchors.Profile.IsNarrative || shift is not { Unit: < TimeUnit.Year, Time: null, Origin: Origin.LastMention } || before.Names.Day == 0 || before.Names == mention)
            return false;
        if (shift is { Unit: TimeUnit.Day, Offset: < 0 } && mention.Day == 0)
            return Clauses.ShareSentenceOrNext(anchors.Scan, before.End, candidate.First);
        if (shift.Offset <= 0)
            return false;
        bool isNear = before.IsWritten ? Clauses.ShareSentenceOrNext(anchors.Scan, before.End, candidate.First) : Clauses.ShareSentence(anchors.Scan, before.End, candidate.First);
        return isNear && (Asides.IsNearFlashback(anchors.Scan, before.First) || Asides.OpensFlashback(anchors.Scan, before.End));
    }

    private static Resolution OnFrom(NamedTime mention, Shift shift, Candidate candidate, Anchors anchors)
    {
        if (IsOfAside(shift, mention, candidate, anchors))
            return Counted(shift, anchors.Previous.Names, shift.Offset, AnchorKind.LastMention);
        if (IsMorningAfter(shift, anchors))
            return Counted(shift, mention, 0, AnchorKind.LastMention);
        if (IsApposition(shift, candidate, anchors))
            return Counted(shift, anchors.Previous.Names, 0, AnchorKind.LastMention);
        return AtClock(shift, mention, candidate, anchors) ?? FromMention(shift, mention, candidate, anchors);
    }

    /// <summary>"on 27 April 2009, <em>seventy years later</em>": the date that stands before it.</summary>
    private static bool IsApposition(Shift shift, Candidate candidate, Anchors anchors) =>
        shift is { Unit: >= TimeUnit.Year, Offset: > 0, Origin: Origin.LastMention } && anchors.Previous is { IsWritten: true } before && before.End == candidate.First - 1
            && anchors.Scan.IsMark(candidate.First - 1, ',') && Distances.EndsClause(anchors.Scan, candidate.End);

    /// <summary>"lost $212 million in 1993, compared with a profit of $31 million <em>a year earlier</em>"; null where the sentence names no year before.</summary>
    private static Resolution? OfSentence(Shift shift, Candidate candidate, Anchors anchors)
    {
        NearestDate before = anchors.Previous;
        bool isYear = shift is { OfReport: true, Origin: Origin.LastMention } && before is { IsWritten: true, Names: { Year: > 0, Month: 0 } } && Clauses.ShareSentence(anchors.Scan, before.End, candidate.First);
        return isYear ? Counted(shift, before.Names, shift.Offset, AnchorKind.LastMention) : null;
    }

    /// <summary>"Sales in November fell from <em>a year earlier</em>": whether its sentence holds a month against the one a year before; not "fell in August, with a loss for the quarter against a profit a year earlier", "the three months to June".</summary>
    private static bool IsOfMonth(NearestDate before, Candidate candidate, Scan scan) =>
        before.Names is { Year: > 0, Month: > 0, Day: 0 } && !scan.IsAny(before.First - 1, "to", "ended") && Clauses.ShareSentence(scan, before.End, candidate.First)
            && !Clauses.HasBefore(scan, candidate.First, LongestComparison, static (words, at) => words.IsAny(at, "quarter", "half", "months"));

    private static Resolution FromReport(Shift shift, int quarter, Anchors anchors)
    {
        if (!shift.OfReport)
            return new Resolution(QuarterResolver.Value(quarter), AnchorKind.ReportedQuarter, "the quarter last reported");
        return anchors.ReportsLonger
            ? QuarterResolver.Longer(quarter / 4 - 1)
            : new Resolution(QuarterResolver.Value(quarter - 4), AnchorKind.ReportedQuarter, "a year before the quarter last reported");
    }

    /// <summary>A time of the clock, or a distance in hours or minutes, that the story goes on to from the time of day last named; null where none was.</summary>
    private static Resolution? AtClock(Shift shift, NamedTime origin, Candidate candidate, Anchors anchors)
    {
        (string Time, int Days)? clock = shift switch
        {
            { Unit: TimeUnit.Day, Offset: 0, Time: { } time } => Told(shift, time, candidate, anchors),
            { Unit: TimeUnit.Hour, Time: null } => StoryClock.After(anchors.LastClock, shift.Offset * 60),
            { Unit: TimeUnit.Minute, Time: null } => StoryClock.After(anchors.LastClock, shift.Offset),
            _ => null,
        };
        if (clock is not { } at || origin.Day == 0)
            return null;
        NamedTime day = origin.AddDays(at.Days);
        return new Resolution(day + at.Time, AnchorKind.LastMention, at.Days == 0 ? "on the day last named" : "midnight has passed since the time last named", day);
    }

    /// <summary>A time of day that is told behind the one last named, and how many days behind the day last named it is.</summary>
    private static (string Time, int Days) Told(Shift shift, string time, Candidate candidate, Anchors anchors)
    {
        bool isOfEitherHalf = shift.IsOfEitherHalf || (shift.MayBeOfEitherHalf && anchors.SaysHalves);
        (string Time, int Days) told = StoryClock.Behind(time, isOfEitherHalf, !anchors.Profile.IsNarrative, anchors.Scan.IsAny(candidate.First - 1, "until", "till"), anchors.LastClock);
        bool isOfNextDay = told.Days == 0 && !anchors.Profile.IsNarrative && StoryClock.EndsNight(told.Time, anchors.LastClock) && Tense.Of(anchors.Scan, candidate) == Direction.Past;
        return isOfNextDay ? (told.Time, 1) : told;
    }

    private static Resolution FromMention(Shift shift, NamedTime origin, Candidate candidate, Anchors anchors)
    {
        NearestDate before = anchors.Previous;
        bool isOfSentence = before.IsWritten && before.Names.Year > anchors.LastYear && Clauses.ShareSentence(anchors.Scan, before.End, candidate.First);
        // "He died in 1964. Later that year": of the digression, though the story is elsewhere.
        bool isOfAside = before.IsWritten && anchors.Scan.Is(candidate.Core, "that") && anchors.Scan.IsCapitalized(candidate.First) && Clauses.ShareSentenceOrNext(anchors.Scan, before.End, candidate.First);
        int year = isOfSentence || isOfAside ? before.Names.Year : anchors.LastYear;
        if (shift is { Unit: >= TimeUnit.Year, Offset: >= 0 } && year != origin.Year)
            origin = new NamedTime(year, 0, 0);
        return Counted(shift, origin, shift.Offset, AnchorKind.LastMention);
    }

    private static Resolution Counted(Shift shift, NamedTime origin, int offset, AnchorKind anchor)
    {
        if (shift.IsNewYear && (origin.Month is 1 or 2 ? origin.Year : HistoricalYear.Add(origin.Year, 1)) is var begun and not 0)
            return new Resolution(HistoricalYear.Text(begun), anchor, "it begins with January", new NamedTime(begun, 1, 0));
        string reason = shift.Offset < 0 ? "counted back" : shift.Offset > 0 ? "counted on" : "the same";
        if (shift.Turn != 0)
            origin = ShiftedTime.Count(origin, shift.Grain, shift.Turn);
        NamedTime named = ShiftedTime.Count(origin, shift.Unit, offset);
        if (shift.Grain != TimeUnit.None && (named.Day > 0 || (shift.Grain == TimeUnit.Month && named.Month > 0)))
            return new Resolution(ShiftedTime.Value(named, shift.Grain), anchor, reason, ShiftedTime.Names(named, shift.Grain));
        return named.IsKnown
            ? new Resolution(ShiftedTime.Value(named, shift.Unit), anchor, reason, ShiftedTime.Names(named, shift.Unit))
            : Resolution.Fixed(ShiftedTime.Unknown(shift.Unit));
    }

    /// <summary>The day, week or weekend beside a day that was resolved already.</summary>
    public static Resolution Beside(Resolution day, Displaced meaning)
    {
        NamedTime origin = day.Names;
        if (meaning.Unit == TimeUnit.Year && origin.Month > 0 && ShiftedTime.Count(origin, meaning.Unit, meaning.Offset) is { IsKnown: true } month)
            return new Resolution(month.ToString(), day.Anchor, $"counted from {origin}: {day.Reason}", month);
        if (origin.Day == 0)
            return Resolution.Fixed(ShiftedTime.Unknown(meaning.Unit));
        if (meaning.Weekday > 0 && DaysToWeekday(origin, meaning) is var days)
            return new Resolution(origin.AddDays(days).ToString(), day.Anchor, $"the nearest beside {origin}: {day.Reason}", origin.AddDays(days));
        NamedTime named = meaning.Unit == TimeUnit.Weekend ? origin.AddDays(DaysToWeekend(origin, meaning.Offset)) : ShiftedTime.Count(origin, meaning.Unit, meaning.Offset);
        return new Resolution(ShiftedTime.Value(named, meaning.Unit), day.Anchor, $"counted from {origin}: {day.Reason}", ShiftedTime.Names(named, meaning.Unit));
    }

    /// <summary>The weekend of a holiday is the one that it prolongs or stands nearest to; before and behind a day it is the nearest that does not hold it.</summary>
    private static int DaysToWeekend(NamedTime day, int offset)
    {
        int weekday = HistoricalYear.ToCivil(day.Year, day.Month, day.Day).IsoWeekday;
        return offset < 0 ? -weekday : offset > 0 ? 1 + (12 - weekday) % 7 : -2;
    }

    /// <summary>The nearest of its weekdays before or behind a day that is none itself.</summary>
    private static int DaysToWeekday(NamedTime day, Displaced meaning)
    {
        int ahead = (meaning.Weekday - HistoricalYear.ToCivil(day.Year, day.Month, day.Day).IsoWeekday + 7) % 7;
        return meaning.Offset < 0 ? ahead - 7 : ahead == 0 ? 7 : ahead;
    }

    /// <summary>"They met this weekend", said before Thursday, and "the weekend" before its Saturday, if no cue looks ahead: the last one. "The coming weekend" is that of the week.</summary>
    private static int WeekendOffset(Shift shift, Candidate candidate, Anchors anchors, CivilDate published)
    {
        Scan scan = anchors.Scan;
        if (shift.Offset == 1)
            return scan.IsAny(candidate.Core, "coming", "upcoming") && published.IsoWeekday < 6 ? 0 : 1;
        if (shift.Offset != 0)
            return shift.Offset;
        Direction direction = Tense.Of(scan, candidate);
        bool isGone = shift.Origin == Origin.Context
            ? published.IsoWeekday < 6 && !scan.Is(candidate.First - 1, "by") && !scan.Is(candidate.First - 2, "ahead") && direction != Direction.Future && (scan.Is(candidate.First - 1, "over") || !Tense.IsInPresent(scan, candidate))
            : shift.Origin == Origin.Publication && published.IsoWeekday < 4 && direction == Direction.Past;
        return isGone ? -1 : 0;
    }
}
