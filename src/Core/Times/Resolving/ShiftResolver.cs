using System.Globalization;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.News;
using CorpusGen.Core.Times.Resolving.Stories;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Rules.Lengths;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Counts units from an anchor: "last week", "three years ago", "two days later". The value has the precision of the unit.</summary>
internal static class ShiftResolver
{
    /// <summary>So many tokens behind a day a story is still at that day.</summary>
    private const int FarthestDay = 40;

    public static Resolution Resolve(Shift shift, Candidate candidate, Anchors anchors)
    {
        if (anchors.Quarter is { } quarter && (shift.OfReport || shift is { Unit: TimeUnit.Quarter, Offset: 0, Origin: Origin.LastMention }))
            return FromReport(shift, quarter, anchors);
        if (shift is { Unit: TimeUnit.Quarter, Offset: < 0, Origin: Origin.LastMention } && anchors.LastMention.Month == 0 && !anchors.Profile.IsNarrative && QuarterResolver.LastReported(anchors) is { } lastReported)
            return new Resolution(QuarterResolver.Value(lastReported + shift.Offset), AnchorKind.ReportedQuarter, "before the quarter last reported");
        if (anchors.Profile.IsNarrative && shift is { Unit: TimeUnit.Day, Offset: 0, Origin: Origin.Publication, Time: null })
            return Resolution.Fixed("PRESENT_REF");
        NamedTime last = IsOnLastDay(shift, candidate, anchors) ? anchors.LastDay : anchors.LastMention;
        bool isOfStory = shift is { Origin: Origin.Context, Offset: 0, Unit: TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century } && anchors.Backstory.IsToldAt(candidate, anchors);
        isOfStory |= shift is { Origin: Origin.Context, Offset: 0, Unit: TimeUnit.Month } && anchors.Previous.Names is { Year: > 0, Month: > 0 } && anchors.LastMention == anchors.Previous.Names && Clauses.ShareSentence(anchors.Scan, anchors.Previous.End, candidate.First);
        bool builds = (shift.Origin == Origin.LastMention || isOfStory || anchors.Profile.IsNarrative) && last.IsKnown;
        builds &= shift.Grain == TimeUnit.None && !IsOfToday(candidate, anchors.Scan) && !(shift is { Origin: Origin.Publication, Offset: > 0 } && Tense.IsInPresent(anchors.Scan, candidate));
        bool fromMention = builds && !IsAfresh(shift, last, candidate, anchors) && !IsBehindPlan(shift, candidate, anchors);
        if (anchors.Recurs)
            return Resolution.Fixed(Unknown(TimeUnit.Day));
        if (IsWeekendGone(shift, candidate, anchors))
            shift = shift with { Offset = -1 };
        else if (shift is { Unit: TimeUnit.Weekend, Offset: 1, Origin: Origin.Publication } && anchors.Scan.IsAny(candidate.Core, "coming", "upcoming") && anchors.Published is { IsoWeekday: < 6 })
            shift = shift with { Offset = 0 };
        if (fromMention && IsApposition(shift, candidate, anchors))
            return Counted(shift, anchors.Previous.Names, 0, AnchorKind.LastMention);
        if (fromMention)
            return AtClock(shift, last, candidate, anchors) ?? FromMention(shift, last, candidate, anchors);
        if (anchors.Published is not { } day || shift.Unit == TimeUnit.None)
            return Resolution.Fixed(Unknown(shift.Unit));

        // "The index fell overnight": in the night before.
        if (shift is { Unit: TimeUnit.Day, Offset: 0, Time: "TNI" } && anchors.Scan.Is(candidate.Core, "overnight") && !anchors.FollowsDay && Tense.Of(anchors.Scan, candidate) == Direction.Past)
            return Counted(shift, NamedTime.Of(day), -1, AnchorKind.Publication);

        // Before its Saturday "the weekend" is the last one, if no cue looks ahead.
        bool isOver = shift is { Unit: TimeUnit.Weekend, Origin: Origin.Context } && day.IsoWeekday < 6 && !anchors.Scan.Is(candidate.First - 1, "by") && Tense.Of(anchors.Scan, candidate) != Direction.Future && !Tense.IsInPresent(anchors.Scan, candidate);
        return Counted(shift, NamedTime.Of(day), isOver ? -1 : shift.Offset, AnchorKind.Publication);
    }

    /// <summary>"earlier this month": a narrative says "earlier that month" of its own.</summary>
    private static bool IsOfToday(Candidate candidate, Scan scan) => scan.Is(candidate.Core, "this") && scan.IsAny(candidate.First, "earlier", "later");

    /// <summary>"on 27 April 2009, <em>seventy years later</em>": the date that stands before it.</summary>
    private static bool IsApposition(Shift shift, Candidate candidate, Anchors anchors) =>
        shift is { Unit: >= TimeUnit.Year, Offset: > 0, Origin: Origin.LastMention } && anchors.Previous is { IsWritten: true } before && before.End == candidate.First - 1
            && anchors.Scan.IsMark(candidate.First - 1, ',') && Distances.EndsClause(anchors.Scan, candidate.End);

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
            { Unit: TimeUnit.Day, Offset: 0, Time: { } time } => StoryClock.Behind(time, shift.IsOfEitherHalf, anchors.Scan.IsAny(candidate.First - 1, "until", "till"), anchors.LastClock),
            { Unit: TimeUnit.Hour, Time: null } => StoryClock.After(anchors.LastClock, shift.Offset * 60),
            { Unit: TimeUnit.Minute, Time: null } => StoryClock.After(anchors.LastClock, shift.Offset),
            _ => null,
        };
        if (clock is not { } at || origin.Day == 0)
            return null;
        NamedTime day = origin.AddDays(at.Days);
        return new Resolution(day + at.Time, AnchorKind.LastMention, at.Days == 0 ? "on the day last named" : "midnight has passed since the time last named", day);
    }

    private static Resolution FromMention(Shift shift, NamedTime origin, Candidate candidate, Anchors anchors)
    {
        NearestDate before = anchors.Previous;
        bool isOfSentence = before.IsWritten && before.Names.Year > anchors.LastYear && Clauses.ShareSentence(anchors.Scan, before.End, candidate.First);
        int year = isOfSentence ? before.Names.Year : anchors.LastYear;
        if (shift is { Unit: >= TimeUnit.Year, Offset: >= 0 } && year != origin.Year)
            origin = new NamedTime(year, 0, 0);
        return Counted(shift, origin, shift.Offset, AnchorKind.LastMention);
    }

    private static Resolution Counted(Shift shift, NamedTime origin, int offset, AnchorKind anchor)
    {
        string reason = shift.Offset < 0 ? "counted back" : shift.Offset > 0 ? "counted on" : "the same";
        NamedTime named = Count(origin, shift.Unit, offset);
        if (shift.Grain != TimeUnit.None && named.Day > 0)
            return new Resolution(Value(named, shift.Grain), anchor, reason, Names(named, shift.Grain));
        return named.IsKnown
            ? new Resolution(Value(named, shift.Unit), anchor, reason, Names(named, shift.Unit))
            : Resolution.Fixed(Unknown(shift.Unit));
    }

    /// <summary>The day, week or weekend beside a day that was resolved already.</summary>
    public static Resolution Beside(Resolution day, Displaced meaning)
    {
        NamedTime origin = day.Names;
        if (origin.Day == 0)
            return Resolution.Fixed(Unknown(meaning.Unit));
        NamedTime named = meaning.Unit == TimeUnit.Weekend ? origin.AddDays(DaysToWeekend(origin, meaning.Offset)) : Count(origin, meaning.Unit, meaning.Offset);
        return new Resolution(Value(named, meaning.Unit), day.Anchor, $"counted from {origin}: {day.Reason}", Names(named, meaning.Unit));
    }

    /// <summary>The weekend of a holiday is the one that it prolongs or stands nearest to; before and behind a day it is the nearest that does not hold it.</summary>
    private static int DaysToWeekend(NamedTime day, int offset)
    {
        int weekday = HistoricalYear.ToCivil(day.Year, day.Month, day.Day).IsoWeekday;
        return offset < 0 ? -weekday : offset > 0 ? 1 + (12 - weekday) % 7 : -2;
    }

    /// <summary>"set a trial for May 5 of the man, who surrendered the day before": what happened is not counted from a day that lies ahead.</summary>
    private static bool IsBehindPlan(Shift shift, Candidate candidate, Anchors anchors)
    {
        NamedTime last = anchors.LastMention;
        return shift is { Unit: TimeUnit.Day, Offset: < 0, Origin: Origin.LastMention } && !anchors.Profile.IsNarrative && last.Day > 0 && anchors.LiesAhead(last) && Tense.Of(anchors.Scan, candidate) == Direction.Past;
    }

    /// <summary>"They met on Sunday. … the 2016 count. … The hall shut at 23:15": in between only years and months were named.</summary>
    private static bool IsOnLastDay(Shift shift, Candidate candidate, Anchors anchors) =>
        shift is { Time: not null, Offset: 0, Origin: Origin.LastMention } && !anchors.Profile.IsNarrative && (anchors.LastMention.Day == 0 || anchors.LiesAhead(anchors.LastMention)) && anchors.LastDay.IsKnown
        && !anchors.LiesAhead(anchors.LastDay) && Tense.Of(anchors.Scan, candidate) == Direction.Past;

    /// <summary>"They met this weekend", said before Thursday: the last one.</summary>
    private static bool IsWeekendGone(Shift shift, Candidate candidate, Anchors anchors) =>
        shift is { Unit: TimeUnit.Weekend, Offset: 0, Origin: Origin.Publication } && anchors.Published is { IsoWeekday: < 4 } && Tense.Of(anchors.Scan, candidate) == Direction.Past;

    /// <summary>
    /// In news a bare time of day goes with the day last named only where that stands in its sentence, is of the week of publication or is the day of what is being
    /// told: "the race starts at 3pm", "as of 4 p.m." and the time that heads an entry of a live blog are of the day of publication.
    /// </summary>
    private static bool IsAfresh(Shift shift, NamedTime last, Candidate candidate, Anchors anchors)
    {
        if (shift is not { Time: not null, Offset: 0 } || anchors.FollowsDay || anchors.Profile.IsNarrative || anchors.Published is not { } day)
            return false;
        if (last.Day == 0 || last.Year < 0)
            return true;
        Scan scan = anchors.Scan;
        bool isOfLastDay = last == anchors.LastDay;
        Direction direction = Tense.Of(scan, candidate);
        bool isToday = (direction == Direction.Future && !anchors.LiesAhead(last)) || (scan.Is(candidate.First - 1, "of") && scan.Is(candidate.First - 2, "as")) || IsSaid(candidate, scan) || scan.StartsBlock(candidate.First);
        bool goesOn = isOfLastDay && candidate.First - anchors.LastDayEnd < FarthestDay && direction == Direction.Past;
        if (isToday || (isOfLastDay && Clauses.ShareSentence(scan, anchors.LastDayEnd, candidate.First)))
            return isToday;
        if (anchors.IsAtAside && !isOfLastDay && direction == Direction.Past)
            return true;
        return !goesOn && System.Math.Abs(new CivilDate(last.Year, last.Month, last.Day).DayNumber - day.DayNumber) > 7;
    }

    /// <summary>"told parliament at 10:30 UTC".</summary>
    private static bool IsSaid(Candidate candidate, Scan scan)
    {
        const int Near = 4;
        return scan.Is(candidate.First - 1, "at") && Clauses.HasBefore(scan, candidate.First, Near, static (words, at) => words.Has(at, Role.Says) && !words.Is(at, "reported"));
    }

    /// <summary>The time at a distance; fields finer than the origin's stay open.</summary>
    private static NamedTime Count(NamedTime origin, TimeUnit unit, int offset) => unit switch
    {
        TimeUnit.Day => AddDays(origin, offset),
        TimeUnit.Week or TimeUnit.Weekend => AddDays(origin, offset * 7L),
        TimeUnit.Month => AddMonths(origin, offset),
        TimeUnit.Quarter => AddMonths(origin, offset * 3L),
        TimeUnit.Year => AddYears(origin, offset),
        TimeUnit.Decade => AddYears(origin, offset * 10L),
        TimeUnit.Century => AddYears(origin, offset * 100L),
        _ => AddDays(origin, 0),
    };

    private static NamedTime AddDays(NamedTime origin, long days) => origin.Day == 0 ? origin : origin.AddDays(days);

    private static NamedTime AddMonths(NamedTime origin, long months) => origin.Month == 0 ? origin : origin.AddMonths(months);

    private static NamedTime AddYears(NamedTime origin, long years) => origin with { Year = HistoricalYear.Add(origin.Year, years) };

    private static string Value(NamedTime time, TimeUnit unit) => unit switch
    {
        TimeUnit.Century => HistoricalYear.Text(time.Year, 2),
        TimeUnit.Decade => HistoricalYear.Text(time.Year, 3),
        TimeUnit.Year => HistoricalYear.Text(time.Year),
        TimeUnit.Quarter => HistoricalYear.Text(time.Year) + "-Q" + (time.Month == 0 ? "X" : ((time.Month + 2) / 3).ToString(CultureInfo.InvariantCulture)),
        TimeUnit.Month => time.Month == 0 ? HistoricalYear.Text(time.Year) + "-XX" : (time with { Day = 0 }).ToString(),
        TimeUnit.Week => Week(time),
        TimeUnit.Weekend => Week(time) + "-WE",
        TimeUnit.Day => Day(time),
        TimeUnit.None => time.ToString(),

        // Hours and less: at some time of the day.
        _ => Day(time) + "TXX",
    };

    private static string Week(NamedTime time)
    {
        if (time.Day == 0 || time.Year < 0)
            return HistoricalYear.Text(time.Year) + "-WXX";
        (int year, int week) = new CivilDate(time.Year, time.Month, time.Day).IsoWeek;
        return Padded.Four(year) + "-W" + Padded.Two(week);
    }

    private static string Day(NamedTime time) => time.Day > 0 ? time.ToString() : time.Month > 0 ? $"{time}-XX" : $"{time}-XX-XX";

    /// <summary>What of it the text behind may build on: "last year" names no month.</summary>
    private static NamedTime Names(NamedTime time, TimeUnit unit) => unit switch
    {
        TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century => time with { Month = 0, Day = 0 },
        TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Week or TimeUnit.Weekend => time with { Day = 0 },
        _ => time,
    };

    private static string Unknown(TimeUnit unit) => unit switch
    {
        TimeUnit.Century => "XX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Year or TimeUnit.None => "XXXX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Week => "XXXX-WXX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Day => "XXXX-XX-XX",
        _ => "XXXX-XX-XXTXX",
    };
}
