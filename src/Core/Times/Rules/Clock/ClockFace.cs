using System;

namespace CorpusGen.Core.Times.Rules.Clock;

/// <summary>The numbers of a time of the clock, "9", "9:30" or "9.30".</summary>
/// <param name="First">The index of the hour.</param>
/// <param name="Minute">The minute, or -1 where none is written.</param>
/// <param name="End">The index behind the last number.</param>
internal readonly record struct ClockFace(int First, int Hour, int Minute, int End, bool HasColon)
{
    public bool HasMinutes => Minute >= 0;

    public bool IsDotted => HasMinutes && !HasColon;

    /// <summary>Whether it may be of either half of the day: 0:30 and 14:30 are not.</summary>
    public bool IsOfTwelve => Hour is >= 1 and <= 12;

    /// <summary>As TIMEX3 writes it.</summary>
    public string Time => TimeAt(Hour);

    /// <summary>The hour and, where they are written tight behind a colon or a full stop, the minutes.</summary>
    /// <param name="at">The index of a number of one or two digits.</param>
    public static ClockFace Read(Scan scan, int at)
    {
        int joint = at + 1;
        bool hasMinutes = scan.CharAt(joint) is ':' or '.' && scan.IsTight(joint) && scan.IsTight(joint + 1) && scan[joint + 1] is { Digits: 2, Number: < 60 };
        return hasMinutes
            ? new ClockFace(at, scan[at].Number, scan[joint + 1].Number, joint + 2, scan.IsMark(joint, ':'))
            : new ClockFace(at, scan[at].Number, -1, joint, HasColon: false);
    }

    /// <summary>The same minute of another hour.</summary>
    public string TimeAt(int hour) => Padded.Clock(hour, Math.Max(Minute, 0));
}
