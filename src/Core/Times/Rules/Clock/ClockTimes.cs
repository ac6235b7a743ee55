using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Calendar;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Clock;

/// <summary>Times of the clock, with their day where it follows: "9 a.m.", "10:35 p.m. EST Monday", "14:30 GMT", "3 o'clock".</summary>
/// <remarks>Near misses: "3:15" as a score, "1:2" as a ratio, "9 am" with "am" as a verb ("I am").</remarks>
internal static class ClockTimes
{
    /// <summary>"At three o'clock at night" it is still dark, at six dark again.</summary>
    private const int FirstOfEvening = 5;

    private static readonly WordSet Measures = new("percent per million billion metres meters m km kilometres kilometers miles feet dollars pounds euros crowns francs tons tonnes litres points seconds minutes hours kg a each");

    /// <summary>Before "at" and what something costs.</summary>
    private static readonly WordSet Quoted = new("closed ended finished traded trading quoted settled stood fixed valued priced steady");

    private static readonly WordSet Introducing = new("at by until till around about from before after between since towards toward");

    /// <summary>Most numbers are no hours: what stands behind them tells.</summary>
    public static Reading Read(Scan scan, int at)
    {
        int next = at + 1;
        if ((scan.CharAt(next) is ':' or '-' or '–' || scan.IsAny(next, "to", "and")) && scan[at] is { Digits: 1 or 2, Number: >= 1 and <= 12 } && ClockRanges.ReadFirst(scan, at) is { IsFound: true } first)
            return first;
        bool isHour = scan.CharAt(next) switch
        {
            ':' or '.' => scan[next + 1].Digits == 2,
            'a' or 'p' or 'A' or 'P' => scan.IsMark(next + 1, '.'),
            'o' => scan.IsApostrophe(next + 1),
            _ => (scan.Has(next, Role.Zone) && IsZone(scan, next)) || scan.IsAny(next, "am", "pm") || (scan.IsAny(next, "in", "at") && IsBeforeDayPart(scan, next)) || MilitaryTimes.Are(scan, at) || IsBeforeTurnedPart(scan, at) || (scan.Is(at - 1, "at") && MilitaryTimes.MayBe(scan, at)),
        };
        return isHour && !scan.ContinuesNumber(at) ? ReadTime(scan, at) : Reading.None;
    }

    internal static Reading ReadTime(Scan scan, int at)
    {
        int hour = scan[at].Number;
        if (scan[at].Digits is 3 or 4)
            return ReadWithoutColon(scan, at, hour / 100, hour % 100);
        if (scan[at].Digits > 2 || hour is < 0 or > 24)
            return Reading.None;
        int end = at + 1;
        int minute = -1;
        if (scan.CharAt(end) is ':' or '.' && scan.IsTight(end) && scan.IsTight(end + 1) && scan[end + 1] is { Digits: 2, Number: < 60 } minutes)
        {
            minute = minutes.Number;
            end += 2;
        }

        bool colon = minute >= 0 && scan.IsMark(at + 1, ':');
        if (colon && scan[at].Digits == 2 && hour < 24 && ReadSeconds(scan, end) is var second and >= 0 && (scan.Has(SkipBracket(scan, end + 2), Role.Zone) || ReadDay(scan, end + 2, "").End > end + 2))
            return ReadDay(scan, SkipZone(scan, end + 2), Padded.Clock(hour, minute) + ":" + Padded.Two(second));
        if (minute >= 0 && !colon && MilitaryTimes.AreDotted(scan, at, end))
            return ReadDay(scan, SkipZone(scan, MilitaryTimes.SkipHours(scan, end)), Padded.Clock(hour, minute));
        if (minute >= 0 && ClockRanges.EndsOne(scan, at, end))
            return new Reading(end, new Shift(TimeUnit.Day, 0, Origin.LastMention).At(ClockRanges.SecondOf(scan, at, hour, minute)));
        bool isOfEitherHalf = false;
        int behindClock = SkipOClock(scan, end);
        if (TryHalfDay(scan, end, out bool afternoon, out int halfEnd))
        {
            if (hour is < 1 or > 12)
                return Reading.None;
            hour = hour % 12 + (afternoon ? 12 : 0);
            end = halfEnd;
        }
        else if (behindClock > end || (hour is >= 1 and <= 12 && IsBeforeDayPart(scan, end) && (minute >= 0 || scan.Is(end, "in") || IsIntroduced(scan, at))))
        {
            isOfEitherHalf = hour <= 12 && !IsBeforeDayPart(scan, behindClock) && !IsBeforePartOfDay(scan, behindClock);
            end = behindClock;
            ReadDayPart(scan, ref end, ref hour);
        }
        else if ((colon || ((minute >= 0 || IsBeforeTurnedPart(scan, at)) && IsBeforePartOfDay(scan, end))) && scan.IsAny(at - 1, Introducing) && ReadDay(scan, end, "") is { Meaning: Dated date } dated && dated.End > end)
        {
            ReadDayPart(scan, ref end, ref hour);
            return dated with { Meaning = date.At(Padded.Clock(hour, Math.Max(minute, 0))) };
        }
        else if (minute >= 0 && !colon && IsDottedOnDay(scan, at, end, minute))
        {
            isOfEitherHalf = hour is >= 1 and <= 12;
        }
        else if (minute >= 0 && !colon && hour is >= 1 and <= 23 && IsDotted(scan, at, end))
        {
            return new Reading(end, new Shift(TimeUnit.Day, 0, Origin.LastMention).At(Padded.Clock(hour, minute)) with { OnlyInNarratives = true, IsOfEitherHalf = hour <= 12 });
        }
        else if (!colon || hour > 23 || !(scan.Has(end, Role.Zone) || IsToldByClock(scan, at, end) || (scan.Is(end, "on") && scan[at].Digits == 2 && ReadDay(scan, end, "").End > end)))
        {
            return Reading.None;
        }
        else
        {
            isOfEitherHalf = hour is >= 1 and <= 12 && !scan.Has(end, Role.Zone) && scan[at].Digits == 1;
        }

        Reading time = ReadDay(scan, SkipZone(scan, end), Padded.Clock(hour, minute < 0 ? 0 : minute));
        return isOfEitherHalf && time.Meaning is Dated told ? time with { Meaning = told with { IsOfEitherHalf = true } } : time;
    }

    /// <summary>The ":32" of "at 03:36:32 UTC", "at 03:36:32 on Friday"; -1 where there is none. A run of "2:05:36" has neither zone nor day.</summary>
    private static int ReadSeconds(Scan scan, int colon) =>
        scan.IsMark(colon, ':') && scan.IsTight(colon) && scan.IsTight(colon + 1) && scan[colon + 1] is { Digits: 2, Number: < 60 } seconds && seconds.Has(Role.Digits) ? seconds.Number : -1;

    private static int SkipBracket(Scan scan, int at) => scan.IsMark(at, '(') ? at + 1 : at;

    /// <summary>"at 8:07", "by 16:45", "at about 8:30"; not "at 2:05:36" and "at 12:30 of the second period".</summary>
    private static bool IsToldByClock(Scan scan, int at, int end)
    {
        bool goesOn = (scan.CharAt(end) is ':' or '.' or '-' or '–' && scan.IsTight(end) && scan.IsTight(end + 1) && scan.IsNumber(end + 1)) || scan.Is(end, "of");
        bool isIntroduced = scan.IsAny(at - 1, "until", "till") || (scan.IsAny(at - 1, "at", "around", "by") ? scan[at].Digits == 2 || scan.Is(at - 1, "at") : scan.Is(at - 1, "about") && scan.Is(at - 2, "at"));
        bool opens = scan.IsAny(at - 1, "around", "by", "about") && scan.IsCapitalized(at - 1);
        return (isIntroduced || opens || HeadsEntry(scan, at, end)) && !goesOn;
    }

    /// <summary>"<em>07:15</em> The polls have opened", of a live blog; in bold, too.</summary>
    private static bool HeadsEntry(Scan scan, int at, int end)
    {
        int first = at;
        while (scan.IsMark(first - 1, '*'))
            first--;
        while (scan.IsMark(end, '*'))
            end++;
        return scan.StartsBlock(first) && scan[at].Digits == 2 && (scan.IsCapitalized(end) || scan.IsDash(end));
    }

    /// <summary>"at 9.15 yesterday", "by 10.30 on Tuesday", in a text that does not report on business: there it is a price.</summary>
    private static bool IsDottedOnDay(Scan scan, int at, int end, int minute) =>
        minute % 5 == 0 && scan[at].Number is >= 1 and <= 23 && (scan.IsAny(at - 1, "at", "by") || scan.IsAny(at - 1, "until", "till"))
            && (scan.Has(end, Role.DayWord) || (scan.Is(end, "on") && scan.Has(end + 1, Role.Weekday))) && !scan.IsAny(at - 2, Quoted) && !scan.IsOfBusiness;

    /// <summary>"ran aground at 6.22 with 2,000 men", in a history; not "at 6.22 percent", "at 6.22 metres".</summary>
    private static bool IsDotted(Scan scan, int at, int end) =>
        scan.IsAny(at - 1, "at", "until", "till") && !(scan.IsTight(end) && scan.CharAt(end) is '.' or '%' && scan.IsNumber(end + 1)) && !scan.IsMark(end, '%') && !scan.IsAny(end, Measures) && !scan.IsNumber(end);

    /// <summary>"1545 GMT", "637 UTC", "at 1545 hours".</summary>
    private static Reading ReadWithoutColon(Scan scan, int at, int hour, int minute)
    {
        bool isTime = scan[at].Digits == 4 ? MilitaryTimes.Are(scan, at) || IsZone(scan, at + 1) : scan.Has(at + 1, Role.Zone) && scan.IsAllUpper(at + 1);
        if (hour > 23 || minute > 59)
            return Reading.None;
        if (isTime)
            return ReadDay(scan, SkipZone(scan, MilitaryTimes.SkipHours(scan, at + 1)), Padded.Clock(hour, minute));
        return scan.Is(at - 1, "at") && MilitaryTimes.MayBe(scan, at) ? new Reading(at + 1, (DayAt(scan, at + 1) ?? new Shift(TimeUnit.Day, 0, Origin.LastMention)).At(Padded.Clock(hour, minute)) with { OnlyInNarratives = true }) : Reading.None;
    }

    /// <summary>"a.m.", "am", "p.m.", "pm", "A. M."; the last full stop stays outside where it may end the sentence.</summary>
    internal static bool TryHalfDay(Scan scan, int at, out bool afternoon, out int end)
    {
        afternoon = scan.IsAny(at, "pm", "p");
        end = at + 1;
        if (scan.IsAny(at, "am", "pm"))
            return true;
        bool spelled = scan.IsAny(at, "a", "p") && scan.IsMark(at + 1, '.') && scan.Is(at + 2, "m") && scan.IsTight(at + 1) && (scan.IsTight(at + 2) || (scan.IsAllUpper(at) && scan.IsAllUpper(at + 2) && scan.IsMark(at + 3, '.')));
        end = scan.IsMark(at + 3, '.') && scan.IsTight(at + 3) ? at + 4 : at + 3;
        return spelled;
    }

    /// <summary>The index behind "o'clock", or <paramref name="at"/> itself.</summary>
    internal static int SkipOClock(Scan scan, int at) => scan.Is(at, "o") && scan.IsApostrophe(at + 1) && scan.Is(at + 2, "clock") ? at + 3 : at;

    /// <summary>"in the morning" or "at night" behind an hour; "on Friday night" says which half of the day it is, too, and is read with the day.</summary>
    internal static void ReadDayPart(Scan scan, ref int end, ref int hour)
    {
        bool isPart = IsBeforeDayPart(scan, end);
        bool atNight = isPart && scan.Is(end, "at");
        bool isSmall = hour < FirstOfEvening && (atNight || scan.Is(end + 2, "night"));
        Reading behind = isPart ? default : DateCores.Read(scan, scan.Is(end, "on") ? end + 1 : end);
        if (!isPart && !behind.IsFound)
            behind = DayParts.ReadNeighbour(scan, end);
        bool late = isPart ? (atNight || !scan.Is(end + 2, "morning")) && !isSmall : behind.Meaning is Dated { Time: "TAF" or "TEV" or "TNI" };
        if (late && hour < 12)
            hour += 12;
        if (isPart)
            end += atNight ? 2 : 3;
    }

    /// <summary>"7.15 that evening", "7.15 on Friday night", "five the next morning", "9.40 the night before".</summary>
    internal static bool IsBeforePartOfDay(Scan scan, int at) =>
        DateCores.Read(scan, scan.IsAny(at, "on", "the") ? at + 1 : at).Meaning is Dated { Time: not null } || DayParts.ReadNeighbour(scan, at).IsFound;

    /// <summary>"at <em>7</em> this morning", "until <em>ten</em> last night", "at <em>five</em> the next morning".</summary>
    private static bool IsBeforeTurnedPart(Scan scan, int at)
    {
        bool isIntroduced = scan.IsAny(at - 1, "at", "by") || scan.IsAny(at - 1, "until", "till") || scan.IsAny(at - 1, "about", "around");
        if (!isIntroduced || scan[at].Number is < 1 or > 12)
            return false;
        int turn = scan.Is(at + 1, "the") ? at + 2 : at + 1;
        return scan.Has(turn, Role.Deictic | Role.DayWord | Role.DayPart) && IsBeforePartOfDay(scan, at + 1);
    }

    /// <summary>"after <em>11</em> at night"; not "she lost 11 at night".</summary>
    private static bool IsIntroduced(Scan scan, int at) => scan.IsAny(at - 1, Introducing) || (scan.IsMark(at - 1, ',') && scan.Is(at - 2, "at"));

    private static bool IsBeforeDayPart(Scan scan, int at) =>
        (scan.Is(at + 1, "the") && scan.Has(at + 2, Role.DayPart) && (scan.Is(at, "in") || (scan.Is(at, "on") && scan.Is(at + 3, "of")))) || (scan.Is(at, "at") && scan.Is(at + 1, "night"));

    /// <summary>"GMT", "Eastern Daylight Time", "local time", "UTC+3".</summary>
    internal static int SkipZone(Scan scan, int at)
    {
        if (!IsZone(scan, at) && !scan.IsAny(at, "eastern", "pacific"))
            return at;
        int end = at + 1;
        if (scan.IsAny(end, "daylight", "standard"))
            end++;
        if (scan.Is(end, "time"))
            end++;
        bool isOffset = scan.CharAt(end) is '+' or '-' or '−' && scan.IsTight(end) && scan.IsTight(end + 1) && scan[end + 1].Digits is 1 or 2;
        return isOffset ? end + 2 : end;
    }

    /// <summary>A zone, but not "1500 local people", "the 2012 Pacific season".</summary>
    private static bool IsZone(Scan scan, int at) =>
        scan.Has(at, Role.Zone) && (!scan.IsAny(at, "local", "eastern", "pacific") || scan.IsAny(at + 1, "time", "daylight", "standard"));

    internal static Reading ReadDay(Scan scan, int end, string time)
    {
        int day = scan.SkipComma(end);
        if ((scan.Is(day, "on") && !scan.IsCapitalized(day)) || (scan.Is(day, "of") && scan.Has(day - 1, Role.DayPart)))
            day++;
        if (scan.Is(day, "the") && scan.Has(day + 1, Role.Deictic | Role.Digits))
            day++;
        if (DateCores.Read(scan, day) is { IsFound: true, Meaning: Dated date } reading && !DayParts.IsPoint(date.Time))
            return new Reading(reading.End, date.At(time));
        if (DayParts.ReadNeighbour(scan, end) is { IsFound: true, Meaning: Dated neighbour } beside)
            return new Reading(beside.End, neighbour.At(time));
        bool ofPlace = scan.IsCapitalized(end) && scan.Is(end + 1, "time");
        return new Reading(end, (ofPlace ? DayAt(scan, end + 2) : BehindBracket(scan, end))?.At(time) ?? new Shift(TimeUnit.Day, 0, Origin.LastMention).At(time));
    }

    /// <summary>The day that stands behind the same time in another zone, at either of the two: "at 2:46 p.m. (05:46 GMT) on <em>Friday</em>".</summary>
    private static Dated? BehindBracket(Scan scan, int end)
    {
        const int LongestBracket = 8;
        int behind = end;
        while (behind < end + LongestBracket && !scan.IsMark(behind, ')') && (behind == end ? scan.IsMark(end, '(') : !scan.StartsParagraph(behind)))
            behind++;
        if (!scan.IsMark(behind, ')') || (behind > end && !scan.IsNumber(end + 1) && !scan.Has(end + 1, Role.Zone)))
            return null;
        return DayAt(scan, behind + 1);
    }

    /// <summary>The day behind what is no part of the time: "at 5:30 a.m. Lima time on <em>Friday</em>".</summary>
    private static Dated? DayAt(Scan scan, int at)
    {
        int day = scan.Is(at, "on") ? at + 1 : scan.SkipComma(at);
        return DateCores.Read(scan, day) is { IsFound: true, Meaning: Dated date } && !DayParts.IsPoint(date.Time) ? date : null;
    }
}
