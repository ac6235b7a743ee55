using System.Globalization;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules;

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
        bool builds = (shift.Origin == Origin.LastMention || anchors.Profile.IsNarrative) && last.IsKnown;
        bool fromMention = builds && !IsAfresh(shift, last, candidate, anchors) && !IsBehindPlan(shift, candidate, anchors);
        if (anchors.Recurs)
            return Resolution.Fixed(Unknown(TimeUnit.Day));
        if (IsWeekendGone(shift, candidate, anchors))
            shift = shift with { Offset = -1 };
        if (fromMention)
            return FromMention(shift, last, anchors);
        if (anchors.Published is not { } day || shift.Unit == TimeUnit.None)
            return Resolution.Fixed(Unknown(shift.Unit));

        // Before its Saturday "the weekend" is the last one, if no cue looks ahead.
        bool isOver = shift is { Unit: TimeUnit.Weekend, Origin: Origin.Context } && day.IsoWeekday < 6 && Tense.Of(anchors.Scan, candidate) != Direction.Future;
        return Counted(shift, NamedTime.Of(day), isOver ? -1 : shift.Offset, AnchorKind.Publication);
    }

    private static Resolution FromReport(Shift shift, int quarter, Anchors anchors)
    {
        if (!shift.OfReport)
            return new Resolution(QuarterResolver.Value(quarter), AnchorKind.ReportedQuarter, "the quarter last reported");
        return anchors.ReportsLonger
            ? QuarterResolver.Longer(quarter / 4 - 1)
            : new Resolution(QuarterResolver.Value(quarter - 4), AnchorKind.ReportedQuarter, "a year before the quarter last reported");
    }

    private static Resolution FromMention(Shift shift, NamedTime origin, Anchors anchors)
    {
        if (shift is { Unit: >= TimeUnit.Year, Offset: >= 0 } && anchors.LastYear != origin.Year)
            origin = new NamedTime(anchors.LastYear, 0, 0);
        return Counted(shift, origin, shift.Offset, AnchorKind.LastMention);
    }

    private static Resolution Counted(Shift shift, NamedTime origin, int offset, AnchorKind anchor)
    {
        string reason = shift.Offset < 0 ? "counted back" : shift.Offset > 0 ? "counted on" : "the same";
        NamedTime named = Count(origin, shift.Unit, offset);
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
        return shift is { Unit: TimeUnit.Day, Offset: < 0, Origin: Origin.LastMention } && !anchors.Profile.IsNarrative && last.Day > 0 && LiesAhead(last, anchors) && Tense.Of(anchors.Scan, candidate) == Direction.Past;
    }

    /// <summary>"They met on Sunday. … the 2016 count. … The hall shut at 23:15": in between only years and months were named.</summary>
    private static bool IsOnLastDay(Shift shift, Candidate candidate, Anchors anchors) =>
        shift is { Time: not null, Offset: 0, Origin: Origin.LastMention } && !anchors.Profile.IsNarrative && anchors.LastMention.Day == 0 && anchors.LastDay.IsKnown
        && !LiesAhead(anchors.LastDay, anchors) && Tense.Of(anchors.Scan, candidate) == Direction.Past;

    private static bool LiesAhead(NamedTime day, Anchors anchors) =>
        anchors.Published is { } published && day.Year > 0 && new CivilDate(day.Year, day.Month, day.Day) > published;

    /// <summary>"They met this weekend", said before Thursday: the last one.</summary>
    private static bool IsWeekendGone(Shift shift, Candidate candidate, Anchors anchors) =>
        shift is { Unit: TimeUnit.Weekend, Offset: 0, Origin: Origin.Publication } && anchors.Published is { IsoWeekday: < 4 } && Tense.Of(anchors.Scan, candidate) == Direction.Past;

    /// <summary>
    /// In news a bare time of day goes with the day last named only where that stands right before it, is of the week of publication or is the day of what is being told.
    /// </summary>
    private static bool IsAfresh(Shift shift, NamedTime last, Candidate candidate, Anchors anchors)
    {
        if (shift is not { Time: not null, Offset: 0 } || anchors.FollowsDay || anchors.Profile.IsNarrative || anchors.Published is not { } day)
            return false;
        if (last.Day == 0 || last.Year < 0)
            return true;
        bool goesOn = last == anchors.LastDay && candidate.First - anchors.LastDayEnd < FarthestDay && Tense.Of(anchors.Scan, candidate) == Direction.Past;
        return !goesOn && System.Math.Abs(new CivilDate(last.Year, last.Month, last.Day).DayNumber - day.DayNumber) > 7;
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
