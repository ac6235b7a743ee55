using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Calendar;

/// <summary>A day by its number alone: "on the 23rd", "until the 5th", "the night of the 13th".</summary>
/// <remarks>Near misses: "the 23rd floor", "came in 3rd", "the 23rd of the runners".</remarks>
internal static class DaysOfMonth
{
    /// <summary>"Monday <em>the 5th</em>": the day that stands behind a weekday.</summary>
    public static Reading ReadBehindWeekday(Scan scan, int the) =>
        scan.Is(the, "the") && IsOrdinal(scan, the + 1) && DaysToldOf.EndsBehindWeekday(scan, the + 3)
            ? new Reading(the + 3, new CalendarDate(new PartialDate(Day: DateField.Known(scan[the + 1].Number))))
            : Reading.None;

    public static Reading Read(Scan scan, int at) => (scan.IsAny(at - 1, "the", "and", "to") || scan.IsMark(at - 1, ',')) && scan.IsTight(at + 1) ? ReadDay(scan, at) : Reading.None;

    private static Reading ReadDay(Scan scan, int at)
    {
        int end = at + 2;
        bool introduced = (scan.Is(at - 1, "the") && IsIntroducer(scan, at - 2)) || IsSecond(scan, at);
        if (!IsOrdinal(scan, at) || !introduced)
            return Reading.None;
        if (CountsWithSecond(scan, end))
            return Reading.None;
        if (scan.Is(end, "day") || scan.Has(end, Role.DayPart))
            return NthDays.Read(scan, at);
        if (scan.Is(end, "of") && scan.IsAny(end + 1, "that", "the") && OfTurnedMonth(scan, end) is { } turned)
            return turned;
        bool alone = DaysToldOf.EndsAt(scan, at, end);
        bool toldOf = !alone && DaysToldOf.Follows(scan, at, end);
        return (alone || toldOf) && !scan.IsHyphen(end)
            ? new Reading(end, new CalendarDate(new PartialDate(Day: DateField.Known(scan[at].Number))) { TakesArticle = true, OnlyInNarratives = toldOf })
            : Reading.None;
    }

    /// <summary>"the 1st <em>of the following month</em>", "the 5th of that month".</summary>
    private static Reading? OfTurnedMonth(Scan scan, int of)
    {
        int turn = scan.Is(of + 1, "that") ? of + 1 : of + 2;
        if (scan.Is(of + 1, "the") && scan.Is(of + 2, "month"))
            return new Reading(of + 3, new CalendarDate(new PartialDate(Day: DateField.Known(scan[of - 2].Number))) { TakesArticle = true, Origin = Origin.LastMention, Months = 0 });
        if (!scan.Is(turn + 1, "month") || !(scan.IsAny(turn, "that", "same") || scan.IsAny(turn, "following", "next", "previous")))
            return null;
        int months = scan.IsAny(turn, "that", "same") ? 0 : scan.Is(turn, "previous") ? -1 : 1;
        int day = scan[of - 2].Number;
        return new Reading(turn + 2, new CalendarDate(new PartialDate(Day: DateField.Known(day))) { TakesArticle = true, Origin = Origin.LastMention, Months = months });
    }

    /// <summary>"between the 4th and the 9th dynasty", "on the 2nd and 3rd floors": what stands behind the second number is counted.</summary>
    private static bool CountsWithSecond(Scan scan, int joint)
    {
        int second = scan.Is(joint + 1, "the") ? joint + 2 : joint + 1;
        int noun = second + 2;
        return scan.IsAny(joint, "to", "and", "or") && IsOrdinal(scan, second) && scan.IsWord(noun) && scan[noun].Roles is Role.None or Role.Unit or Role.Units && !scan.IsCapitalized(noun) && !DaysToldOf.IsPast(scan, noun) && !DaysToldOf.IsPast(scan, noun + 1);
    }

    private static bool IsIntroducer(Scan scan, int at) =>
        scan.IsAny(at, "on", "by", "until") || scan.IsAny(at, "till", "from", "since") || scan.IsAny(at, "throughout", "between") || (scan.Is(at, "for") && scan.IsWord(at - 1)) || (scan.Is(at, "of") && (scan.Has(at - 1, Role.DayPart) || scan.Is(at - 1, "hours")));

    private static bool IsOrdinal(Scan scan, int at) =>
        scan[at].Number is >= 1 and <= 31 && scan.IsTight(at + 1) && (scan.IsAny(at + 1, "st", "nd") || scan.IsAny(at + 1, "rd", "th"));

    /// <summary>The second of "on the 13th and the 15th", "from the 13th to the 15th", and the others of "on the 11th, 12th and 14th".</summary>
    private static bool IsSecond(Scan scan, int at)
    {
        const int MostDays = 4;
        for (int i = 0; i < MostDays; i++)
        {
            int joint = scan.Is(at - 1, "the") ? at - 2 : at - 1;
            int first = joint - 2;
            if (scan.Is(joint, "to") && scan.Is(at - 1, "the") && IsDateFrom(scan, joint - 1))
                return true;
            if (!(scan.IsAny(joint, "and", "or", "to") || scan.IsMark(joint, ',')) || !IsOrdinal(scan, first) || scan[first].Number >= scan[at].Number)
                return false;
            if (scan.Is(first - 1, "the") && IsIntroducer(scan, first - 2))
                return true;
            at = first;
        }

        return false;
    }

    /// <summary>"from the 13th of August to <em>the 24th</em>", "from August 13 to <em>the 24th</em>": a date ends before the "to".</summary>
    private static bool IsDateFrom(Scan scan, int last)
    {
        const int LongestDate = 6;
        bool isMonth = scan.Has(last, Role.Month) || scan.Has(last - 1, Role.Month);
        for (int i = last; isMonth && i > last - LongestDate; i--)
        {
            if (scan.Is(i, "from"))
                return true;
        }

        return false;
    }
}
