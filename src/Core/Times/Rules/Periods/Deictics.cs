using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Calendar;
using CorpusGen.Core.Times.Rules.Clock;
using CorpusGen.Core.Times.Rules.Lengths;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Periods;

/// <summary>Periods that a word turns toward: "last week", "this morning", "next June", "that day", "the following year", "last Friday".</summary>
/// <remarks>Near misses: "at last"; "said that Sunday's poll", "following Sunday's poll", "will last"; "next" before anything else than a unit or a name of time.</remarks>
internal static class Deictics
{
    public static Reading Read(Scan scan, int at)
    {
        if (IsOtherWord(scan, at))
            return Reading.None;
        int next = at + 1;
        if (IsNextOne(scan, at))
            return new Reading(next, new Shift(scan[at - 2].Unit, 1, Origin.Publication));
        Origin origin = OriginOf(scan, at);
        int offset = scan[at].Number;
        if (offset == 0 && scan.Is(at, "this") && scan.Has(next, Role.Deictic))
        {
            // "this past spring", "this coming Sunday", "this same day"
            offset = scan[next].Number;
            next++;
        }
        else if (scan.Is(at, "that") && scan.IsAny(next, "same", "very"))
        {
            next++;
        }

        if (scan.IsAny(next, "fiscal", "calendar") && scan.Has(next + 1, Role.Unit))
            next++;
        bool isVery = scan.IsAny(at, "next", "same") && scan.Is(at - 1, "very") && scan.Is(at - 2, "the");
        bool article = isVery || scan.Is(at - 1, "the");
        Reading reading = ReadTarget(scan, at, next, offset, isVery ? Origin.LastMention : origin) with { Before = isVery ? 1 : 0 };
        return reading is { Meaning: { } meaning } && article ? reading with { Meaning = meaning with { TakesArticle = true } } : reading;
    }

    /// <summary>
    /// Whether it turns toward no period: "following three days of talks" (a preposition), "will last two days" (a verb), "said that Sunday's poll" (a conjunction).
    /// </summary>
    public static bool IsOtherWord(Scan scan, int at)
    {
        if (scan.Is(at, "following"))
            return !scan.IsAny(at - 1, "the", "each", "this");
        if (scan.Is(at, "past") && scan.IsCapitalized(at + 1))
            return !scan.IsAny(at - 1, "the", "this"); // "went on past Christmas"
        if (scan.Is(at, "last"))
            return scan.IsAny(at - 1, "can", "could", "should") || scan.IsAny(at - 1, "will", "would", "might") || scan.Is(at - 1, "must");
        return scan.Is(at, "that") && scan.Has(at + 1, Role.Weekday | Role.Month | Role.Holiday) && IsConjunction(scan, at);
    }

    /// <summary>"that" before a name of time joins a clause to a verb of saying or has the subject of a verb behind it.</summary>
    private static bool IsConjunction(Scan scan, int at)
    {
        if (scan.IsCapitalized(at) || scan.Has(at - 1, Role.Preposition))
            return false;
        return scan.Has(at - 1, Role.Says) || scan[at + 2].Digits == 4 || scan.SkipPossessive(at + 2) > at + 2 || scan.Has(at + 2, Role.FutureCue) || scan.IsAny(at + 2, "was", "is", "has") || (scan.Is(at + 2, "had") && scan.IsWord(at - 1) && !scan.IsAny(at - 1, "who", "which", "and"));
    }

    /// <summary>"this year and <em>next</em>".</summary>
    private static bool IsNextOne(Scan scan, int at) =>
        scan.Is(at, "next") && scan.IsAny(at - 1, "and", "or") && scan.Is(at - 3, "this") && scan.Has(at - 2, Role.Unit) && scan[at - 2].Unit >= TimeUnit.Week && (!scan.IsWord(at + 1) || scan.Has(at + 1, Role.Preposition));

    /// <summary>"the last week of the siege", "in its last week", but "the last week of trading".</summary>
    private static bool IsFinalOne(Scan scan, int at, int target) =>
        scan.Is(at, "last") && (scan.Is(at - 1, "the")
            ? scan.Is(target + 1, "of") && scan.IsAny(target + 2, "the", "that", "his")
            : target == at + 1 && scan[target].Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year && (scan.IsAny(at - 1, "his", "her") || scan.IsAny(at - 1, "its", "their")));

    private static Reading ReadTarget(Scan scan, int at, int target, int offset, Origin origin)
    {
        Word word = scan[target];
        if (word.Has(Role.Unit) && (!scan.IsHyphen(target + 1) || WeekEnd.Is(scan, target)))
            return IsFinalOne(scan, at, target) ? Reading.TurnedDown(target + 1, "the final one of something") : ReadUnit(scan, at, target, offset, origin);
        if (scan.Is(target, "fiscal") && !scan.Has(target + 1, Role.Unit) && (!scan.IsWord(target + 1) || scan.Has(target + 1, Role.Preposition)))
            return new Reading(target + 1, new Shift(TimeUnit.Year, offset, origin) { TakesArticle = true });
        if (scan.Is(target, "season"))
            return ReadSportSeason(scan, at, target, offset, origin);
        if (scan.IsAny(target, "time", "period"))
            return ReadStretchOfStory(scan, at, target);
        if (scan.Is(at, "current"))
            return Reading.None;
        if (word.Has(Role.DayPart) && !scan.Is(target, "overnight"))
            return ReadDayPart(scan, at, target, scan.Is(at, "next") ? Origin.LastMention : origin);
        return (scan.IsCapitalized(target) || word.Has(Role.Season)) && !scan.IsTitleWord(at)
            ? ReadName(scan, target, offset < 0 ? Deixis.Last : offset > 0 ? Deixis.Next : Deixis.This, origin)
            : Reading.None;
    }

    /// <summary>"last Friday", "next June", "this Christmas".</summary>
    private static Reading ReadName(Scan scan, int target, Deixis deixis, Origin origin)
    {
        Word word = scan[target];
        if (word.Has(Role.Weekday))
            return DayParts.Append(scan, new Reading(target + 1, new CalendarDate(new PartialDate(Weekday: DateField.Known(word.Calendar)), deixis) { Origin = origin }));
        if (word.Has(Role.Month | Role.MonthShort) && MonthDates.Read(scan, target) is { Meaning: CalendarDate month } reading)
            return reading with { Meaning = month with { Deixis = deixis, Origin = origin } };
        if (word.Has(Role.Season) && !Seasons.IsFalling(scan, target) && !(scan.IsCapitalized(target) && scan.IsCapitalized(target + 1)))
            return new Reading(target + 1, new CalendarDate(new PartialDate(Season: DateField.Known(word.Calendar)), deixis) { Origin = origin });
        Reading named = HolidayDates.Read(scan, target);
        return named.Meaning switch
        {
            HolidayDate holiday => named with { Meaning = holiday with { Deixis = deixis } },
            Displaced { Named: HolidayDate holiday } week => named with { Meaning = week with { Named = holiday with { Deixis = deixis } } },
            _ => Reading.None,
        };
    }

    private static Reading ReadUnit(Scan scan, int at, int target, int offset, Origin origin)
    {
        Word unit = scan[target];
        int end = target + 1;
        if (WeekEnd.Is(scan, target))
            return new Reading(target + 3, new Shift(TimeUnit.Weekend, offset, origin) { TakesArticle = true });
        if (scan.Is(at, "latest"))
            return unit.Unit == TimeUnit.Quarter ? new Reading(end, new ReportedQuarter(0) { TakesArticle = true }) : Reading.None;
        if (scan.IsAny(at, "last", "past", "next") && Quantity.SkipAndHalf(scan, end) is var behindHalf and > 0)
            return new Reading(behindHalf, new FixedValue(TimeKind.Duration, DurationValue.Of(1.5m * unit.Scale, unit.Unit)) { TakesArticle = true });
        if (unit.Unit < TimeUnit.Day)
            return unit.Unit > TimeUnit.Second && IsStretch(scan, at, target) ? new Reading(end, new FixedValue(TimeKind.Duration, DurationValue.Of(unit.Scale, unit.Unit)) { TakesArticle = true }) : Reading.None;
        if (scan.IsCapitalized(target))
            return Reading.TurnedDown(end, "a name");
        if (scan.Is(at, "past") || IsStretch(scan, at, target) || (unit.Scale > 1 && offset != 0))
            return new Reading(end, new FixedValue(TimeKind.Duration, DurationValue.Of(unit.Scale, unit.Unit)) { TakesArticle = true });
        if (scan.Is(at, "same") && unit.Unit is TimeUnit.Week or TimeUnit.Month && scan.Is(end, "last") && scan.Is(end + 1, "year"))
            return new Reading(end + 2, new Shift(TimeUnit.Year, -1, Origin.LastMention) { Grain = unit.Unit, TakesArticle = true });
        if (scan.Is(at, "this") && DayWords.Displace(scan, end, new Shift(TimeUnit.Day, 0, Origin.Publication)) is { IsFound: true } dayWeek && unit.Unit == TimeUnit.Day)
            return dayWeek;
        if (unit.Unit == TimeUnit.Day && origin == Origin.Publication)
            return IsNextDay(scan, at, end) ? new Reading(end, new Shift(TimeUnit.Day, 1, Origin.LastMention)) : Reading.None;
        var shift = new Shift(unit.Unit, offset, origin) { TakesArticle = true };
        return unit.Unit == TimeUnit.Year ? ReadYear(scan, end, offset, origin, shift) : DayParts.Append(scan, new Reading(end, shift));
    }

    /// <summary>"and beat them next day at the bridge", "Next day Murray pointed out", but not "next day delivery".</summary>
    private static bool IsNextDay(Scan scan, int at, int end) =>
        scan.Is(at, "next") && (!scan.IsWord(end) || (scan.IsCapitalized(at) && (scan.IsCapitalized(end) || scan.IsAny(end, Pronouns.Subjects))) || scan.Has(end, Role.Preposition) || scan.Is(end, "the")) && !scan.IsDash(end);

    /// <summary>"over the next year", "within the last month", but not "in the last fiscal year": a length that ends or starts today, where "last year" is a date.</summary>
    private static bool IsStretch(Scan scan, int at, int target) =>
        scan.IsAny(at, "last", "next") && scan.Is(at - 1, "the") && target == at + 1 && scan[target].Unit != TimeUnit.Day && !scan.IsAny(target + 1, "of", "or") && !scan.IsApostrophe(target + 1)
        && (scan.IsAny(at - 2, "over", "within", "in") || scan.IsAny(at - 2, "during", "throughout", "for"));

    /// <summary>"last year", but also "last year's third quarter" and "next year's first half".</summary>
    private static Reading ReadYear(Scan scan, int end, int offset, Origin origin, Shift shift)
    {
        int behind = scan.SkipPossessive(end);
        if (behind > end && origin == Origin.Publication && Quarters.ReadFields(scan, behind, out int quarterEnd) is { } quarter)
            return new Reading(quarterEnd, new CalendarDate(quarter with { Year = DateField.Offset(offset) }));
        if (behind > end && scan.Is(behind, "quarter"))
            return new Reading(behind + 1, new ReportedQuarter(-offset));
        return new Reading(end, shift);
    }

    /// <summary>"last season", "the previous season": a year of sport. "The last season" is the final one of something, and so is "her last season".</summary>
    private static Reading ReadSportSeason(Scan scan, int at, int target, int offset, Origin origin)
    {
        bool isRanked = scan.IsAny(at, "last", "next") && (scan.IsAny(at - 1, "the", "its", "s") || scan.IsAny(at - 1, "his", "her", "their"));
        return isRanked || scan.IsCapitalized(target) || scan.Is(at, "latest") ? Reading.None : new Reading(target + 1, new Shift(TimeUnit.Year, offset, origin) { TakesArticle = true });
    }

    /// <summary>"during this period", "at the same time": of a story, when what it last told of was. "This time they won" is none, nor is "the same period of 1989".</summary>
    private static Reading ReadStretchOfStory(Scan scan, int at, int target)
    {
        int before = scan.Is(at, "same") ? at - 2 : at - 1;
        bool points = scan.IsAny(at, "this", "that", "same") && (scan.IsAny(before, "during", "throughout", "at") || scan.IsAny(before, "by", "until"));
        bool goesOn = scan.IsAny(target + 1, "of", "last", "as") || scan.IsApostrophe(target + 1);
        return points && !goesOn ? new Reading(target + 1, new Shift(TimeUnit.None, 0, Origin.LastMention) { TakesArticle = true, OnlyInNarratives = true }) : Reading.None;
    }

    private static Reading ReadDayPart(Scan scan, int at, int target, Origin origin)
    {
        int offset = scan[at].Number;
        if ((offset < 0 && origin == Origin.Publication && !scan.IsAny(target, "night", "evening")) || scan.IsTitleWord(target))
            return Reading.None;
        return new Reading(target + 1, new Shift(TimeUnit.Day, offset, origin).At(DayParts.Codes[scan[target].Calendar]));
    }

    /// <summary>"the next day", "that day", "the previous year" start from the time last named; "next week" and "this year" from the publication.</summary>
    private static Origin OriginOf(Scan scan, int at)
    {
        bool anaphoric = scan.IsAny(at, "that", "same", "following") || scan.IsAny(at, "previous", "preceding", "prior")
            || (scan.Is(at - 1, "the") && scan.Is(at, "next"));
        return anaphoric ? Origin.LastMention : Origin.Publication;
    }
}
