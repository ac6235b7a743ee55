using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Calendar;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Clock;

/// <summary>The day behind a time of the clock.</summary>
internal static class ClockDays
{
    /// <summary>A time of the clock with the day behind it: "9 a.m. <em>on Friday</em>", "9 a.m. <em>the day before</em>"; on the day last named where none is.</summary>
    /// <param name="end">The index behind the time.</param>
    /// <param name="isOfEitherHalf">Whether nothing says which half of the day it is in.</param>
    public static Reading Read(Scan scan, int end, string time, bool isOfEitherHalf = false)
    {
        int day = scan.SkipComma(end);
        if ((scan.Is(day, "on") && !scan.IsCapitalized(day)) || (scan.Is(day, "of") && scan.Has(day - 1, Role.DayPart)))
            day++;
        if (scan.Is(day, "the") && scan.Has(day + 1, Role.Deictic | Role.Digits | Role.Weekday))
            day++;
        if (DateCores.Read(scan, day) is { IsFound: true, Meaning: Dated date } reading && !DayParts.IsPoint(date.Time))
            return new Reading(reading.End, At(date, time, isOfEitherHalf));
        if (DayParts.ReadNeighbour(scan, end) is { IsFound: true, Meaning: Dated neighbour } beside)
            return new Reading(beside.End, At(neighbour, time, isOfEitherHalf));
        bool ofPlace = scan.IsCapitalized(end) && scan.Is(end + 1, "time");
        Dated told = (ofPlace ? At(scan, end + 2) : BehindBracket(scan, end)) ?? new Shift(TimeUnit.Day, 0, Origin.LastMention);
        return new Reading(end, At(told, time, isOfEitherHalf));
    }

    private static Dated At(Dated day, string time, bool isOfEitherHalf) => isOfEitherHalf ? day.At(time) with { IsOfEitherHalf = true } : day.At(time);

    /// <summary>The day that stands behind the same time in another zone, at either of the two: "at 2:46 p.m. (05:46 GMT) on <em>Friday</em>".</summary>
    private static Dated? BehindBracket(Scan scan, int end)
    {
        const int LongestBracket = 8;
        int behind = end;
        while (behind < end + LongestBracket && !scan.IsMark(behind, ')') && (behind == end ? scan.IsMark(end, '(') : !scan.StartsParagraph(behind)))
            behind++;
        if (!scan.IsMark(behind, ')') || (behind > end && !scan.IsNumber(end + 1) && !scan.Has(end + 1, Role.Zone)))
            return null;
        return At(scan, behind + 1);
    }

    /// <summary>The day behind what is no part of the time: "at 5:30 a.m. Lima time on <em>Friday</em>".</summary>
    public static Dated? At(Scan scan, int at)
    {
        int day = scan.Is(at, "on") ? at + 1 : scan.SkipComma(at);
        return DateCores.Read(scan, day) is { IsFound: true, Meaning: Dated date } && !DayParts.IsPoint(date.Time) ? date : null;
    }
}
