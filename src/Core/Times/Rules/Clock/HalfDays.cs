using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Calendar;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Clock;

/// <summary>What says which half of the day an hour is in: "a.m.", "in the afternoon", "that evening", "on Friday night".</summary>
internal static class HalfDays
{
    /// <summary>"At three o'clock at night" it is still dark, at six dark again.</summary>
    private const int FirstOfEvening = 5;

    /// <summary>"a.m.", "am", "p.m.", "pm", "A. M."; the last full stop stays outside where it may end the sentence.</summary>
    public static bool TryRead(Scan scan, int at, out bool afternoon, out int end)
    {
        afternoon = scan.IsAny(at, "pm", "p");
        end = at + 1;
        if (scan.IsAny(at, "am", "pm"))
            return true;
        bool spelled = scan.IsAny(at, "a", "p") && scan.IsMark(at + 1, '.') && scan.Is(at + 2, "m") && scan.IsTight(at + 1) && (scan.IsTight(at + 2) || (scan.IsAllUpper(at) && scan.IsAllUpper(at + 2) && scan.IsMark(at + 3, '.')));
        end = scan.IsMark(at + 3, '.') && scan.IsTight(at + 3) ? at + 4 : at + 3;
        return spelled;
    }

    /// <summary>The hour of 24 that an hour with "in the morning" or "at night" behind it is; "on Friday night" says which half of the day it is, too, and is read with the day.</summary>
    /// <param name="end">The index behind the hour; then behind the part of the day.</param>
    public static int ReadDayPart(Scan scan, int hour, ref int end)
    {
        bool isPart = IsBeforeDayPart(scan, end);
        bool atNight = isPart && scan.Is(end, "at");
        bool isSmall = hour < FirstOfEvening && (atNight || scan.Is(end + 2, "night"));
        int day = scan.Is(end, "on") ? end + 1 : end;
        Reading behind = isPart ? default : DateCores.Read(scan, scan.Is(day, "the") ? day + 1 : day);
        if (!isPart && !behind.IsFound)
            behind = DayParts.ReadNeighbour(scan, end);
        bool late = isPart ? (atNight || !scan.Is(end + 2, "morning")) && !isSmall : behind.Meaning is Dated { Time: "TAF" or "TEV" or "TNI" };
        if (isPart)
            end += atNight ? 2 : 3;
        return late && hour < 12 ? hour + 12 : hour;
    }

    /// <summary>"7.15 that evening", "7.15 on Friday night", "five the next morning", "9.40 the night before".</summary>
    public static bool IsBeforePartOfDay(Scan scan, int at) =>
        DateCores.Read(scan, scan.IsAny(at, "on", "the") ? at + 1 : at).Meaning is Dated { Time: not null } || DayParts.ReadNeighbour(scan, at).IsFound;

    /// <summary>"at <em>7</em> this morning", "until <em>ten</em> last night", "at <em>five</em> the next morning".</summary>
    public static bool IsBeforeTurnedPart(Scan scan, int at)
    {
        bool isIntroduced = scan.IsAny(at - 1, "at", "by") || scan.IsAny(at - 1, "until", "till") || scan.IsAny(at - 1, "about", "around");
        if (!isIntroduced || scan[at].Number is < 1 or > 12)
            return false;
        int turn = scan.Is(at + 1, "the") ? at + 2 : at + 1;
        return scan.Has(turn, Role.Deictic | Role.DayWord | Role.DayPart) && IsBeforePartOfDay(scan, at + 1);
    }


    /// <summary>"in the morning", "on the morning of", "at night".</summary>
    public static bool IsBeforeDayPart(Scan scan, int at) =>
        (scan.Is(at + 1, "the") && scan.Has(at + 2, Role.DayPart) && (scan.Is(at, "in") || (scan.Is(at, "on") && scan.Is(at + 3, "of")))) || (scan.Is(at, "at") && scan.Is(at + 1, "night"));
}
