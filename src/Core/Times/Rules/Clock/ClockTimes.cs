using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Clock;

/// <summary>Times of the clock, with their day where it follows: "9 a.m.", "10:35 p.m. EST Monday", "14:30 GMT", "3 o'clock".</summary>
/// <remarks>Near misses: "3:15" as a score, "1:2" as a ratio, "9 am" with "am" as a verb ("I am").</remarks>
internal static class ClockTimes
{
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
            _ => scan.IsAny(next, "am", "pm") || TimeZones.Is(scan, next) || (scan.IsAny(next, "in", "at") && HalfDays.IsBeforeDayPart(scan, next)) || HalfDays.IsBeforeTurnedPart(scan, at)
                || MilitaryTimes.Are(scan, at) || (scan.Is(at - 1, "at") && MilitaryTimes.MayBe(scan, at)),
        };
        return isHour && !scan.ContinuesNumber(at) ? ReadTime(scan, at) : Reading.None;
    }

    /// <summary>The time that starts with a number, if anything beside it says that it is one.</summary>
    internal static Reading ReadTime(Scan scan, int at)
    {
        if (scan[at].Digits is 3 or 4)
            return ReadWithoutColon(scan, at, scan[at].Number / 100, scan[at].Number % 100);
        if (scan[at].Digits > 2 || scan[at].Number is < 0 or > 24)
            return Reading.None;
        ClockFace face = ClockFace.Read(scan, at);
        if (face.HasColon && ReadWithSeconds(scan, face) is { IsFound: true } exact)
            return exact;
        if (face.IsDotted && MilitaryTimes.AreDotted(scan, at, face.End))
            return ClockDays.Read(scan, TimeZones.Skip(scan, MilitaryTimes.SkipHours(scan, face.End)), face.Time);
        if (face.HasMinutes && ClockRanges.EndsOne(scan, at, face.End))
            return new Reading(face.End, new Shift(TimeUnit.Day, 0, Origin.LastMention).At(ClockRanges.SecondOf(scan, at, face.Hour, face.Minute)));
        if (HalfDays.TryRead(scan, face.End, out bool afternoon, out int end))
            return face.IsOfTwelve ? ClockDays.Read(scan, TimeZones.Skip(scan, end), face.TimeAt(face.Hour % 12 + (afternoon ? 12 : 0))) : Reading.None;
        if (ReadWithDayPart(scan, face) is { IsFound: true } ofPart)
            return ofPart;
        if (ReadBeforeDay(scan, face) is { IsFound: true } ofDay)
            return ofDay;
        return face.IsDotted ? DottedTimes.Read(scan, face) : ReadWithColon(scan, face);
    }

    /// <summary>"at 03:36:32 UTC", "at 03:36:32 on Friday". A run of "2:05:36" has neither zone nor day.</summary>
    private static Reading ReadWithSeconds(Scan scan, ClockFace face)
    {
        int colon = face.End;
        bool isExact = scan.IsMark(colon, ':') && scan.IsTight(colon) && scan.IsTight(colon + 1) && scan[colon + 1] is { Digits: 2, Number: < 60 } && scan.Has(colon + 1, Role.Digits);
        if (!isExact || scan[face.First].Digits != 2 || face.Hour > 23)
            return Reading.None;
        int end = colon + 2;
        bool isTold = scan.Has(scan.IsMark(end, '(') ? end + 1 : end, Role.Zone) || ClockDays.Read(scan, end, "").End > end;
        return isTold ? ClockDays.Read(scan, TimeZones.Skip(scan, end), face.Time + ":" + Padded.Two(scan[colon + 1].Number)) : Reading.None;
    }

    /// <summary>"three o'clock", "half past nine in the morning", "after 11 at night"; not "she lost 11 at night".</summary>
    private static Reading ReadWithDayPart(Scan scan, ClockFace face)
    {
        int end = SkipOClock(scan, face.End);
        bool isPart = face.IsOfTwelve && HalfDays.IsBeforeDayPart(scan, face.End);
        if (end == face.End && !(isPart && (face.HasMinutes || scan.Is(face.End, "in") || IsIntroduced(scan, face.First))))
            return Reading.None;
        bool isOfEitherHalf = face.Hour <= 12 && !HalfDays.IsBeforeDayPart(scan, end) && !HalfDays.IsBeforePartOfDay(scan, end);
        int hour = HalfDays.ReadDayPart(scan, face.Hour, ref end);
        return ClockDays.Read(scan, TimeZones.Skip(scan, end), face.TimeAt(hour), isOfEitherHalf);
    }

    /// <summary>"at 8:30 on Friday", "at 7.15 that evening", "until ten last night".</summary>
    private static Reading ReadBeforeDay(Scan scan, ClockFace face)
    {
        bool isTold = face.HasColon || ((face.HasMinutes || HalfDays.IsBeforeTurnedPart(scan, face.First)) && HalfDays.IsBeforePartOfDay(scan, face.End));
        if (!isTold || !scan.IsAny(face.First - 1, Introducing) || ClockDays.Read(scan, face.End, "") is not { Meaning: Dated date } reading || reading.End == face.End)
            return Reading.None;
        int end = face.End;
        return reading with { Meaning = date.At(face.TimeAt(HalfDays.ReadDayPart(scan, face.Hour, ref end))) };
    }

    /// <summary>"14:30 GMT", "at 8:07", "06:30 on Friday"; not the score "3:15".</summary>
    private static Reading ReadWithColon(Scan scan, ClockFace face)
    {
        if (!face.HasColon || face.Hour > 23)
            return Reading.None;
        int end = face.End;
        bool hasZone = scan.Has(end, Role.Zone);
        bool isTwoDigits = scan[face.First].Digits == 2;
        bool isTold = hasZone || IsToldByClock(scan, face.First, end) || (scan.Is(end, "on") && isTwoDigits && ClockDays.Read(scan, end, "").End > end);
        bool isOfEitherHalf = face.IsOfTwelve && !hasZone && !isTwoDigits;
        if (!isTold)
            return Reading.None;
        Reading time = ClockDays.Read(scan, TimeZones.Skip(scan, end), face.Time, isOfEitherHalf);
        return face.IsOfTwelve && !hasZone && isTwoDigits && face.Hour >= 10 && time.Meaning is Dated told ? time with { Meaning = told with { MayBeOfEitherHalf = true } } : time;
    }

    /// <summary>"at 8:07", "by 16:45", "at about 8:30"; not "at 2:05:36" and "at 12:30 of the second period".</summary>
    private static bool IsToldByClock(Scan scan, int at, int end)
    {
        bool goesOn = (scan.CharAt(end) is ':' or '.' or '-' or '–' && scan.IsTight(end) && scan.IsTight(end + 1) && scan.IsNumber(end + 1)) || scan.Is(end, "of");
        bool isIntroduced = scan.IsAny(at - 1, "until", "till") || (scan.IsAny(at - 1, "at", "around", "by") ? scan[at].Digits == 2 || scan.Is(at - 1, "at") : scan.IsAny(at - 1, "about", "around") && scan.IsAny(at - 2, "at", "by", "until"));
        isIntroduced |= IsOfRange(scan, at, end);
        bool opens = scan.IsAny(at - 1, "around", "by", "about") && scan.IsCapitalized(at - 1);
        return (isIntroduced || opens || HeadsEntry(scan, at, end)) && !goesOn;
    }

    /// <summary>"between <em>07:30</em> and <em>18:30</em>", "from <em>9:15</em> to <em>10:45</em>".</summary>
    private static bool IsOfRange(Scan scan, int at, int end)
    {
        const int Clock = 3; // hour, colon, minutes
        bool isFirst = IsColonTime(scan, end + 1) && (scan.Is(at - 1, "between") ? scan.Is(end, "and") : scan.Is(at - 1, "from") && scan.IsAny(end, "to", "until"));
        int first = at - 1 - Clock;
        bool isSecond = IsColonTime(scan, first) && (scan.Is(first - 1, "between") ? scan.Is(at - 1, "and") : scan.Is(first - 1, "from") && scan.IsAny(at - 1, "to", "until"));
        return isFirst || isSecond;
    }

    private static bool IsColonTime(Scan scan, int at) =>
        scan[at] is { Digits: 1 or 2, Number: <= 24 } && scan.Has(at, Role.Digits) && scan.IsMark(at + 1, ':') && scan.IsTight(at + 1) && scan.IsTight(at + 2) && scan[at + 2] is { Digits: 2, Number: < 60 };

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

    /// <summary>"1545 GMT", "637 UTC", "at 1545 hours".</summary>
    private static Reading ReadWithoutColon(Scan scan, int at, int hour, int minute)
    {
        bool isTime = scan[at].Digits == 4 ? MilitaryTimes.Are(scan, at) || TimeZones.Is(scan, at + 1) : scan.Has(at + 1, Role.Zone) && scan.IsAllUpper(at + 1);
        if (hour > 23 || minute > 59)
            return Reading.None;
        if (isTime)
            return ClockDays.Read(scan, TimeZones.Skip(scan, MilitaryTimes.SkipHours(scan, at + 1)), Padded.Clock(hour, minute));
        return scan.Is(at - 1, "at") && MilitaryTimes.MayBe(scan, at) ? new Reading(at + 1, (ClockDays.At(scan, at + 1) ?? new Shift(TimeUnit.Day, 0, Origin.LastMention)).At(Padded.Clock(hour, minute)) with { OnlyInNarratives = true }) : Reading.None;
    }

    /// <summary>The index behind "o'clock", or <paramref name="at"/> itself.</summary>
    internal static int SkipOClock(Scan scan, int at) => scan.Is(at, "o") && scan.IsApostrophe(at + 1) && scan.Is(at + 2, "clock") ? at + 3 : at;

    private static bool IsIntroduced(Scan scan, int at) => scan.IsAny(at - 1, Introducing) || (scan.IsMark(at - 1, ',') && scan.Is(at - 2, "at"));
}
