using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Clock;

/// <summary>Two times of the clock of which only one says its half of the day: "from 3 to 5 pm", "from 1am to 3.30".</summary>
/// <remarks>Near misses: "from 3 to 5 goals", "rose from 3 p.m. to 4.5 percent".</remarks>
internal static class ClockRanges
{
    /// <summary>The first time of "from <em>3</em> to 5 pm on Friday", "between <em>9:30</em> and 11 a.m.", "<em>9</em>-11 a.m.": its half of the day is that of the second, or the one before.</summary>
    public static Reading ReadFirst(Scan scan, int at)
    {
        int joint = at + 1;
        int minute = 0;
        if (scan.IsMark(joint, ':') && scan.IsTight(joint) && scan.IsTight(joint + 1) && scan[joint + 1] is { Digits: 2, Number: < 60 } minutes)
        {
            minute = minutes.Number;
            joint += 2;
        }

        bool isRange = (scan.Is(joint, "to") && scan.Is(at - 1, "from")) || (scan.Is(joint, "and") && scan.Is(at - 1, "between")) || scan.IsHyphen(joint);
        if (!isRange || scan.ContinuesNumber(at) || scan[joint + 1] is not { Digits: 1 or 2, Number: >= 1 and <= 12 })
            return Reading.None;
        if (ClockTimes.ReadTime(scan, joint + 1).Meaning is not Dated { Time: ['T', _, _, ':', ..] time } second || !(HalfDays.TryRead(scan, joint + 2, out _, out _) || HalfDays.TryRead(scan, joint + 4, out _, out _)))
            return Reading.None;
        int last = (time[1] - '0') * 10 + time[2] - '0';
        int hour = scan[at].Number % 12 + (last >= 12 ? 12 : 0);
        return new Reading(joint, second.At(Padded.Clock(hour > last ? (hour + 12) % 24 : hour, minute)) with { IsOfEitherHalf = false });
    }

    /// <summary>"from 1am to <em>3.30</em>", "between 9 a.m. and <em>10:15</em>".</summary>
    public static bool EndsOne(Scan scan, int at, int end) =>
        (scan.IsAny(at - 1, "to", "and") || scan.IsDash(at - 1)) && (scan.IsAny(at - 2, "am", "pm") || (scan.IsMark(at - 2, '.') && scan.Is(at - 3, "m") && scan.IsAny(at - 5, "a", "p")))
        && (!scan.IsWord(end) || (scan.Has(end, Role.Preposition) && !scan.Is(end, "of"))) && !HalfDays.TryRead(scan, end, out _, out _) && !scan.IsMark(end, '%') && scan[at].Number is >= 1 and <= 12;

    /// <summary>A second time that does not say its half of the day: the nearest behind the first.</summary>
    public static string SecondOf(Scan scan, int at, int hour, int minute)
    {
        int half = scan.IsMark(at - 2, '.') ? at - 5 : at - 2;
        bool hasMinutes = scan[half - 1].Digits == 2 && scan.IsTight(half - 1) && scan.IsTight(half - 2) && scan.IsNumber(half - 3);
        int first = (scan[hasMinutes ? half - 3 : half - 1].Number % 12 + (scan.IsAny(half, "pm", "p") ? 12 : 0)) * 60 + (hasMinutes ? scan[half - 1].Number : 0);
        int second = hour % 12;
        bool isOfAfternoon = second * 60 + minute <= first && (second + 12) * 60 + minute > first;
        return Padded.Clock(isOfAfternoon ? second + 12 : second, minute);
    }
}
