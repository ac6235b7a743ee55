using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Eras;
using CorpusGen.Core.Times.Rules.Lengths;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Calendar;

/// <summary>
/// Days, weeks and weekends beside a day that is named: "a week from Friday", "two weeks from today", "a week on Tuesday", "a week today", "the day after Christmas",
/// "the day after the vote", "the week of May 5", "the week before last", "Easter weekend".
/// </summary>
/// <remarks>Near misses: "closed for two weeks from Monday" (a length and its start), "three years to the day after the vote", "three days after May 5" (a length and a date, as TimeML has it).</remarks>
internal static class RelativeDates
{
    public static Reading Read(Scan scan, int at)
    {
        if (scan.Has(at, Role.Unit))
            return scan.Is(at - 1, "the") && scan.IsAny(at + 1, "of", "after", "before") ? ReadBeside(scan, at) : Reading.None;

        // Most numbers count something else; the joint is at most behind "a", a number in two words and the unit.
        const int FarthestJoint = 4;
        for (int joint = at + 2; joint <= at + FarthestJoint; joint++)
        {
            bool joins = scan.Is(joint, "from") || (scan.Is(joint, "on") && joint == at + 2);
            if (joins && scan.Has(joint - 1, Role.Unit | Role.Units))
                return ReadBehind(scan, at, joint);
            if (scan.IsAny(joint, "today", "tomorrow") && scan[joint - 1].Unit == TimeUnit.Week)
                return ReadBehind(scan, at, joint);
        }

        return Reading.None;
    }

    /// <summary>The week or weekend of a holiday whose name ends before a token, "Labor Day <em>weekend</em>", "Thanksgiving <em>weekend 1982</em>", and the days behind it, "D-Day <em>plus six</em>".</summary>
    public static Reading Widen(Scan scan, Reading holiday)
    {
        if ((scan.Is(holiday.End, "plus") || scan.IsMark(holiday.End, '+')) && scan[holiday.End + 1] is { Number: > 0 and < 1000 } days && days.Has(Role.Digits | Role.Number) && holiday.Meaning is HolidayDate named)
            return new Reading(holiday.End + 2, new Displaced(named, TimeUnit.Day, days.Number));
        bool isWeek = scan.IsAny(holiday.End, "week", "weekend") && !scan.IsHyphen(holiday.End + 1) && holiday.Meaning is HolidayDate;
        if (!isWeek)
            return holiday;
        var day = (HolidayDate)holiday.Meaning!;
        DateField year = YearSuffix.Read(scan, holiday.End + 1, commaAllowed: true, out int end);
        return new Reading(end, new Displaced(year.IsPresent ? day with { Year = year } : day, scan[holiday.End].Unit, 0) { TakesArticle = true });
    }

    /// <summary>"the day after <em>Christmas</em>", "the week of <em>May 5</em>", "the week before <em>last</em>".</summary>
    private static Reading ReadBeside(Scan scan, int at)
    {
        Word unit = scan[at];
        int anchor = at + 2;
        int offset = scan.Is(at + 1, "of") ? 0 : scan.Is(at + 1, "before") ? -1 : 1;
        if (unit.Scale != 1)
            return Reading.None;
        bool again = unit.Unit >= TimeUnit.Weekend && (offset < 0 ? scan.Is(anchor, "last") : offset > 0 && scan.Is(anchor, "next"));
        if (again && !scan.Has(anchor + 1, Role.Unit | Role.Weekday | Role.Month | Role.Season))
            return new Reading(anchor + 1, new Shift(unit.Unit, 2 * offset, Origin.Publication) { TakesArticle = true });
        if (unit.Unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend) || (offset == 0 && unit.Unit == TimeUnit.Day))
            return Reading.None;
        if (ReadDay(scan, anchor, out Dated? day) is var end and > 0)
            return new Reading(end, new Displaced(day!, unit.Unit, offset) { TakesArticle = true });
        if (unit.Unit != TimeUnit.Day || !IsEvent(scan, anchor) || scan.Is(at - 2, "to"))
            return Reading.None;
        return new Reading(at + 1, new Shift(TimeUnit.Day, IsInApposition(scan, at - 1) ? 0 : offset, Origin.LastMention) { TakesArticle = true });
    }

    /// <summary>"on Oct. 12, <em>the</em> day before the crash", "on Tuesday, <em>the</em> day after the vote": the day that has just been named.</summary>
    private static bool IsInApposition(Scan scan, int the) => scan.IsMark(the - 1, ',') && scan.Has(the - 2, Role.Digits | Role.Weekday | Role.Month | Role.DayWord);

    /// <summary>What happened, in "the day after <em>the vote</em>", "the day before <em>his death</em>": the expression is "the day", as TimeML has it, beside the day last named.</summary>
    private static bool IsEvent(Scan scan, int at) => scan.Is(at, "the") || scan.Has(at, Role.Article) || scan.IsAny(at, Pronouns.Possessive) || (scan.IsCapitalized(at) && scan[at].Roles == Role.None);

    /// <summary>"a week from <em>Friday</em>": the Friday is the next one.</summary>
    private static Reading ReadBehind(Scan scan, int at, int joint)
    {
        if (scan.IsAny(at - 1, "for", "over", "lasting"))
            return Reading.None;
        Quantity quantity = Quantity.ReadSingle(scan, at);
        Word unit = scan[joint - 1];
        if (quantity.End != joint - 1 || quantity.Amount is not { } amount || amount % 1 != 0 || unit.Unit is not (TimeUnit.Day or TimeUnit.Week))
            return Reading.None;
        if (scan.Is(joint, "on") && !(unit.Unit == TimeUnit.Week && scan.Has(joint + 1, Role.Weekday)))
            return Reading.None;
        bool isJoined = scan.IsAny(joint, "from", "on");
        if (ReadDay(scan, isJoined ? joint + 1 : joint, out Dated? day) is not (var end and > 0))
            return Reading.None;
        if (day is CalendarDate { Date.Weekday.IsPresent: true, Deixis: Deixis.None } weekday)
            day = weekday with { Deixis = Deixis.This };
        int days = (int)amount * unit.Scale * (unit.Unit == TimeUnit.Week ? 7 : 1);
        return new Reading(end, new Displaced(day!, TimeUnit.Day, days));
    }

    /// <summary>A day that is named, without a time of day; 0 where there is none.</summary>
    public static int ReadDay(Scan scan, int at, out Dated? day)
    {
        Reading reading = DateCores.Read(scan, at);
        day = reading.Meaning as Dated;
        bool isDay = day is NumericDate or HolidayDate or Shift { Unit: TimeUnit.Day } or CalendarDate { Date: { Weekday.IsPresent: true } or { Month.IsPresent: true, Day.IsPresent: true } };
        return isDay && day!.Time is null ? reading.End : 0;
    }
}
