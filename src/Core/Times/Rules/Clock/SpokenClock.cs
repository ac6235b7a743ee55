using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Lengths;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Clock;

/// <summary>Times of the clock as people say them: "half past six", "quarter to nine", "at ten past five in the afternoon", "a quarter past midnight", "half an hour before noon", "at half seven".</summary>
/// <remarks>Near misses: "half past the church", "a quarter to the left", "ten to three" of a vote.</remarks>
internal static class SpokenClock
{
    private static readonly WordSet Joints = new("past to after before");

    private const int Hour = 60;

    private const int HalfHour = 30;

    private const int Noon = 12 * Hour;

    private const int FullDay = 24 * Hour;

    /// <summary>Others come with their unit: "seven minutes to five", but "by four to one" is how many of each.</summary>
    private const int RoundMinutes = 5;

    /// <summary>"twenty-five minutes past".</summary>
    private const int FarthestJoint = 4;

    public static Reading Read(Scan scan, int at)
    {
        for (int i = at + 1; i <= at + FarthestJoint; i++)
        {
            if (!scan.IsAny(i, Joints))
                continue;
            if (scan.IsAny(i, "past", "to") && scan.Has(i + 1, Role.Number | Role.Digits))
                return ReadTime(scan, at);
            if (scan.IsAny(i + 1, "midnight", "noon", "midday"))
                return ReadBesidePoint(scan, at, i);
        }

        return scan.Is(at, "half") ? ReadHalf(scan, at) : Reading.None;
    }

    /// <summary>"at half seven": half past seven.</summary>
    private static Reading ReadHalf(Scan scan, int at)
    {
        int hour = scan.SkipHyphen(at + 1);
        bool isHour = scan.Has(hour, Role.Number) && scan[hour].Number is >= 1 and <= 12 && !scan.Has(hour, Role.Article) && IsCompany(scan, at - 1, hour + 1);
        if (!isHour || scan.Is(hour, "dozen"))
            return Reading.None;
        int end = hour + 1;
        int number = HalfDays.ReadDayPart(scan, scan[hour].Number, ref end);
        return ClockDays.Read(scan, end, Padded.Clock(number, HalfHour), isOfEitherHalf: end == hour + 1 && !HalfDays.IsBeforePartOfDay(scan, end));
    }

    /// <summary>"a quarter past midnight", "11 minutes before noon", "half an hour before midnight".</summary>
    private static Reading ReadBesidePoint(Scan scan, int at, int joint)
    {
        if (MinutesBeside(scan, at, joint) is not (var minutes and > 0))
            return Reading.None;
        int point = scan.Is(joint + 1, "midnight") ? 0 : Noon;
        int time = scan.IsAny(joint, "to", "before") ? (point + FullDay - minutes) % FullDay : point + minutes;
        return ClockDays.Read(scan, joint + 2, Padded.Clock(time / Hour, time % Hour));
    }

    /// <summary>How far from noon or midnight: "11 minutes", "a quarter", "half an hour", "two hours"; 0 where it says none.</summary>
    private static int MinutesBeside(Scan scan, int at, int joint)
    {
        if (!scan.IsAny(joint, "past", "to") && scan.IsAny(joint - 1, "hour", "hours"))
            return Quantity.ReadSingle(scan, at) is { Amount: > 0 and < 12 } hours && hours.End == joint - 1 ? (int)(hours.Amount * Hour) : 0;
        bool isMinutes = scan.IsAny(joint - 1, "minutes", "minute") || scan.IsAny(joint - 1, "half", "quarter");
        return isMinutes && TryMinutes(scan, at, out int minutes, out int end) && end == joint ? minutes : 0;
    }

    private static Reading ReadTime(Scan scan, int at)
    {
        if (!TryMinutes(scan, at, out int minutes, out int joint))
            return Reading.None;
        bool before = scan.Is(joint, "to");
        if (!before && !scan.Is(joint, "past"))
            return Reading.None;
        int hour = scan[joint + 1].Number;
        int end = joint + 2;
        if (!scan.Has(joint + 1, Role.Number | Role.Digits) || hour is < 1 or > 12 || scan.IsTight(end) && scan.IsNumber(end + 1))
            return Reading.None;
        bool counted = !scan.IsAny(joint - 1, "minutes", "minute") && !scan.IsAny(joint - 1, "half", "quarter");
        if (counted && (minutes % RoundMinutes != 0 || !IsCompany(scan, at - 1, end)))
            return Reading.None;
        end = ClockTimes.SkipOClock(scan, end);
        int behindClock = end;
        hour = HalfDays.ReadDayPart(scan, hour, ref end);
        bool isOfEitherHalf = end == behindClock && hour <= 12 && !HalfDays.IsBeforePartOfDay(scan, end);
        int minute = before ? 60 - minutes : minutes;
        hour = before ? (hour + 23) % 24 : hour;
        return ClockDays.Read(scan, end, Padded.Clock(hour, minute), isOfEitherHalf);
    }

    /// <summary>"half", "a quarter", "ten", "twenty-five minutes".</summary>
    private static bool TryMinutes(Scan scan, int at, out int minutes, out int end)
    {
        minutes = 0;
        end = at + 1;
        if (scan.Is(at, "half"))
        {
            end = scan.SkipHyphen(end);
            minutes = scan.Is(end, "past") ? 30 : 0;
            return minutes > 0;
        }

        if (scan.Is(at, "a") && scan.Is(end, "quarter"))
            end++;
        if (scan.Is(end - 1, "quarter"))
        {
            minutes = 15;
            return scan.IsAny(end, Joints);
        }

        if (!scan.Has(at, Role.Number | Role.Digits) || scan.Has(at, Role.Article))
            return false;
        Quantity quantity = Quantity.ReadSingle(scan, at);
        if (quantity.Amount is not (>= 1 and < 60) || quantity.Amount % 1 != 0)
            return false;
        minutes = (int)quantity.Amount;
        end = scan.IsAny(quantity.End, "minutes", "minute") ? quantity.End + 1 : quantity.End;
        return scan.IsAny(end, Joints);
    }

    /// <summary>Numbers alone are a time only behind "at" and its like, with no noun behind them.</summary>
    private static bool IsCompany(Scan scan, int before, int end) =>
        (scan.IsAny(before, "at", "until", "till") || scan.IsAny(before, "by", "around", "about") || scan.IsAny(before, "and", "before", "after"))
        && (!scan.IsWord(end) || scan.Has(end, Role.Preposition | Role.DayWord | Role.Deictic) || scan.IsAny(end, "o", "and") || (scan.Is(before, "at") && scan.IsAny(end, Pronouns.Subjects)));
}
