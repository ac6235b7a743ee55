using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving.News;

/// <summary>Chooses the year of a month or a day in news: the last one, this one or the next one.</summary>
internal static class YearChoice
{
    /// <summary>So near stands the cue before "by April": "could still reach the screens by April".</summary>
    private const int NearCue = 8;

    /// <summary>"will be held on".</summary>
    private const int RightBefore = 4;

    /// <summary>Before what is to be done by a time: "has promised a new school by the fall".</summary>
    private static readonly WordSet Commitments = new("promised promises promise pledged pledges vowed vows agreed wants wanted ordered demanded committed");

    /// <summary>So near a day of the month is named without its year, whatever the tense.</summary>
    private const int CertainlyNearest = 75;

    /// <summary>So many months ahead a month may lie without a word that says so; what is farther ahead is announced, what is behind need not be.</summary>
    private const int MostMonthsAhead = 3;

    /// <summary>So far ahead lies the month that has just passed: "the June figures will rise" is said in July.</summary>
    private const int JustPassed = 11;

    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31, or 0 for the month as a whole.</param>
    /// <param name="isSeason">Whether the month is the middle of a season.</param>
    public static (int Year, string Reason) Of(Deixis deixis, int month, int day, bool isSeason, Candidate candidate, Scan scan, CivilDate published)
    {
        int ahead = Compare(month, day, published);
        if (deixis != Deixis.None)
            return Turned(deixis, isSeason && IsNow(month, published) ? 0 : ahead, published);
        if (ahead == 0)
            return (published.Year, "the same as that of publication");
        if (scan.Is(candidate.First - 1, "since"))
            return (ahead < 0 ? published.Year : published.Year - 1, "what goes on since then lies behind");
        if (day > 0 && !scan.Is(candidate.First - 1, "ended") && Nearest(month, day, published) is var nearest && (nearest.Days < CertainlyNearest || (scan.Is(candidate.First - 1, "for") && !scan.Has(candidate.Core, Role.Holiday))))
            return AgainstNearest(nearest.Year, ahead, candidate, scan, published) ?? (nearest.Year, "the nearest");
        if (day > 0 && scan.Has(candidate.Core, Role.Holiday) && scan.IsAny(candidate.First - 1, "by", "for") && !IsToldOf(scan, candidate))
            return (ahead > 0 ? published.Year : published.Year + 1, "what is awaited lies ahead");
        if (day == 0 && (EndsMonthsGone(scan, candidate.First - 1) || IsReportedOn(scan, candidate.First - 1)))
            return (ahead < 0 ? published.Year : published.Year - 1, "it ends a period that is over");
        if (day == 0 && scan.Is(candidate.First - 1, "through") && Tense.Before(scan, candidate with { First = candidate.First - 1 }, NearCue) == Direction.Past)
            return (ahead < 0 ? published.Year : published.Year - 1, "what went on through it is over");
        if (day == 0 && scan.Is(candidate.First - 1, "by") && scan.IsCapitalized(candidate.First - 1) && Tense.OpensPast(scan, candidate))
            return (ahead < 0 ? published.Year : published.Year - 1, "what had happened by then lies behind");
        if (day == 0 && (Tense.IsBorder(scan, candidate) || scan.Is(candidate.First - 1, "before")))
        {
            return IsBorderAhead(scan, candidate)
                ? (ahead < 0 ? published.Year + 1 : published.Year, "a border in time that a cue puts ahead")
                : (Nearest(month, 1, published).Year, "a border in time: the nearest");
        }

        return ByTense(month, day, ahead, candidate, scan, published);
    }

    /// <summary>"He died on July 4", said in May, and "will retire on March 31": the verb right before it says that it is not the nearest; else null.</summary>
    private static (int Year, string Reason)? AgainstNearest(int nearest, int ahead, Candidate candidate, Scan scan, CivilDate published)
    {
        bool isAhead = nearest > published.Year || (nearest == published.Year && ahead > 0);
        if (isAhead && (TellsOfPast(scan, candidate.First) || (scan.Is(candidate.First - 1, "on") && Tense.OpensPast(scan, candidate))))
            return (nearest - 1, "the verb right before it says that it lies behind");
        bool isPromised = scan.Is(candidate.First - 1, "on") && Clauses.HasBefore(scan, candidate.First, RightBefore, static (words, at) => words.Is(at, "will"));
        return !isAhead && isPromised ? (nearest + 1, "the verb right before it says that it lies ahead") : null;
    }

    /// <summary>"died on July 4", "was held on Memorial Day"; not "said it was moved to July 4", "has set July 4".</summary>
    private static bool TellsOfPast(Scan scan, int first) =>
        scan.Is(first - 1, "on") && (scan.IsAny(first - 2, "died", "happened") || (scan.IsAny(first - 3, "was", "were") && scan.IsWord(first - 2) && VerbCues.At(scan, first - 2) != Direction.Future));

    /// <summary>"By Thanksgiving they were asking us not to": a past before it, or behind it where nothing stands before.</summary>
    private static bool IsToldOf(Scan scan, Candidate candidate)
    {
        if (Clauses.HasBefore(scan, candidate.First, NearCue, static (words, at) => words.Is(at, "could") && words.Is(at + 1, "be")))
            return false; // "could be named by Christmas"
        Direction before = Tense.Before(scan, candidate, NearCue);
        return (before == Direction.Unknown ? Tense.Of(scan, candidate) : before) == Direction.Past;
    }

    /// <summary>"will be shown in <em>March</em>"; not "is expected to show that sales in <em>March</em> grew".</summary>
    private static bool IsPlannedIn(Scan scan, Candidate candidate) => scan.Is(candidate.First - 1, "in") && VerbCues.At(scan, candidate.End) != Direction.Past;

    /// <summary>"could still reach the screens by April", "will stay until September", "has put it off until the autumn"; not "was put off until February".</summary>
    private static bool IsBorderAhead(Scan scan, Candidate candidate)
    {
        Candidate border = candidate with { First = candidate.First - 1 };
        if (scan.IsAny(border.First, "by", "before"))
            return Tense.Before(scan, border, NearCue) == Direction.Future || Clauses.HasBefore(scan, border.First, Tense.FarthestBefore, static (words, at) => words.IsAny(at, Commitments));
        return scan.IsAny(border.First, "until", "till") && Clauses.HasBefore(scan, border.First, Tense.FarthestBefore, static (words, at) => VerbCues.IsPresentAuxiliary(words, at) && !words.IsAny(at - 1, "should", "could", "would"));
    }

    /// <summary>In August "last summer" is not this one.</summary>
    private static bool IsNow(int middle, CivilDate published) => MonthsAhead(middle, published) is 0 or 1 or 11;

    private static (int Year, string Reason) Turned(Deixis deixis, int ahead, CivilDate published) => deixis switch
    {
        Deixis.This => (published.Year, "\"this\": in the year of publication"),
        Deixis.Last => (ahead < 0 ? published.Year : published.Year - 1, "\"last\": the nearest before"),
        _ => (ahead > 0 ? published.Year : published.Year + 1, "\"next\": the nearest behind"),
    };

    private static (int Year, string Reason) ByTense(int month, int day, int ahead, Candidate candidate, Scan scan, CivilDate published)
    {
        if (day == 0 && IsOfTrade(scan, candidate))
            return (ahead > 0 ? published.Year : published.Year + 1, "goods of the month are traded beforehand");
        bool describes = day == 0 && IsAttribute(scan, candidate);
        if (describes && scan.IsAny(candidate.End, "election", "elections", "deadline"))
            return (ahead > 0 ? published.Year : published.Year + 1, "it describes what is spoken of beforehand");
        if (!describes && Tense.OpensFuture(scan, candidate))
            return (ahead > 0 ? published.Year : published.Year + 1, "it opens a sentence that a future governs");
        if (Backstory.IsEntry(scan, candidate))
            return (ahead < 0 ? published.Year : published.Year - 1, "an entry of a chronology, which tells of the past in the present");
        return describes ? NoCue(month, day, published, "it only describes something: ") : Tense.Of(scan, candidate) switch
        {
            Direction.Future when day == 0 && MonthsAhead(month, published) == JustPassed && !IsPlannedIn(scan, candidate) => (Nearest(month, 1, published).Year, "a cue says it lies ahead, but it has just passed"),
            Direction.Future => (ahead > 0 ? published.Year : published.Year + 1, "a cue says it lies ahead"),
            Direction.Past => (ahead < 0 ? published.Year : published.Year - 1, "a cue says it lies behind"),
            _ when day > 0 && Tense.IsInPresent(scan, candidate) => (ahead > 0 ? published.Year : published.Year + 1, "its sentence is in the present: the next one"),
            _ when day == 0 && Tense.OpensSentence(scan, candidate) => (ahead < 0 ? published.Year : published.Year - 1, "it opens a sentence that no cue puts ahead: the last one"),
            _ => NoCue(month, day, published, "no cue: "),
        };
    }

    /// <summary>"March futures", "the May contract", "for delivery in May".</summary>
    private static bool IsOfTrade(Scan scan, Candidate candidate) =>
        scan.IsAny(candidate.End, "delivery", "futures") || scan.IsAny(candidate.End, "contract", "contracts") || (scan.IsAny(candidate.First - 1, "in", "for") && scan.IsAny(candidate.First - 2, "delivery", "contract"));

    private static (int Year, string Reason) NoCue(int month, int day, CivilDate published, string why) =>
        day == 0 && MonthsAhead(month, published) > MostMonthsAhead
            ? (Compare(month, day, published) < 0 ? published.Year : published.Year - 1, why + "the last one")
            : (Nearest(month, Math.Max(day, 1), published).Year, why + "the nearest");

    /// <summary>"a June agreement", "the late-November trip": the tense of the clause says nothing of it.</summary>
    private static bool IsAttribute(Scan scan, Candidate candidate) =>
        (scan.IsAny(candidate.First - 1, "a", "an", "its") || scan.IsAny(candidate.First - 1, "the", "their", "his"))
        && scan.IsWord(candidate.End) && !scan.IsCapitalized(candidate.End) && scan[candidate.End].Roles == Vocabulary.Role.None;

    /// <summary>"sales over seven months to <em>May</em>"; not "the next seven months to May".</summary>
    private static bool EndsMonthsGone(Scan scan, int to)
    {
        bool fits = scan.Is(to, "to") && scan.Is(to - 1, "months");
        return fits && !scan.IsAny(to - 2, "next", "coming") && !scan.IsAny(to - 3, "next", "coming");
    }

    /// <summary>"will publish its results for <em>October</em> to December".</summary>
    private static bool IsReportedOn(Scan scan, int before) => scan.Is(before, "for") && (scan.IsAny(before - 1, "results", "figures", "data") || scan.IsAny(before - 1, "earnings", "accounts", "report"));

    private static int Compare(int month, int day, CivilDate published) =>
        month != published.Month ? month - published.Month : day == 0 ? 0 : day - published.Day;

    private static int MonthsAhead(int month, CivilDate published) => (month - published.Month + 12) % 12;

    /// <summary>The year in which a day lies nearest to the publication, and how many days from it.</summary>
    public static (int Year, int Days) Nearest(int month, int day, CivilDate published)
    {
        int best = published.Year;
        int distance = int.MaxValue;
        for (int year = Math.Max(1, published.Year - 1); year <= Math.Min(9999, published.Year + 1); year++)
        {
            var date = new CivilDate(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
            int away = Math.Abs(date.DayNumber - published.DayNumber);
            if (away >= distance)
                continue;
            best = year;
            distance = away;
        }

        return (best, distance);
    }
}
