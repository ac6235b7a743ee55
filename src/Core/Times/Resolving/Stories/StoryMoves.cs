using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving.Stories;

/// <summary>Decides whether a narrative goes on from what an expression names, or only mentions it.</summary>
/// <remarks>
/// "Two years ago" is somebody's speech, and a bare year is an aside in a paragraph that has its time: neither moves the story. But a later year that something
/// happened "in" does, "early in 1777" too. A day with a name of its own, "D-Day", tells what is meant and not where the story is.
/// </remarks>
internal static class StoryMoves
{
    /// <summary>Before a year that the story goes on to.</summary>
    private static readonly WordSet When = new("in by at during throughout toward towards as");

    /// <summary>Verbs with a year as their subject: "1994 began with a massacre".</summary>
    private static readonly WordSet Told = new("was saw brought began opened started ended proved");

    /// <summary>A bare year that is further ahead is an aside.</summary>
    private const int FarthestStep = 10;

    /// <summary>The same for one that opens its sentence, and for a distance: "a century later".</summary>
    private const int FarthestOpening = 40;

    /// <summary>Whether the story is at what the expression names from here on.</summary>
    public static bool IsMove(Resolution resolution, Candidate candidate, Anchors anchors)
    {
        if (IsDayOfLongAgo(candidate))
            return true;
        if (candidate.Meaning is Shift { Offset: 0, Origin: Origin.Publication } && anchors.Scan.Is(candidate.First, "this") && anchors.Scan.IsCapitalized(candidate.First))
            return true; // "The day is kept as a feast. This year": the story is over
        if (resolution.Anchor == AnchorKind.Publication || candidate.Meaning is Shift { Origin: Origin.Publication } or CalendarDate { Deixis: not Deixis.None, Origin: Origin.Publication })
            return false;
        if (!anchors.LastMention.IsKnown)
            return true;
        if (candidate.Meaning is CalendarDate { Deixis: Deixis.Last } && !anchors.Scan.IsCapitalized(candidate.First) && !anchors.Scan.IsCapitalized(candidate.First - 1))
            return false; // "allies until the previous autumn"
        if (IsMentioned(candidate, anchors) || IsSeasonAtHand(resolution.Names, candidate, anchors.LastMention))
            return false;
        if (resolution.Names.Month > 0)
            return IsMoveToMonth(resolution.Names, candidate, anchors);
        if (Summaries.EndsRange(resolution, candidate, anchors.Scan))
            return false;
        if (anchors.Scan.IsInHeading(candidate.First))
            return true;
        int ahead = HistoricalYear.Distance(anchors.LastMention.Year, resolution.Names.Year);
        return candidate.Meaning is Shift shift ? shift.Offset > 0 && IsMoveBy(shift, ahead, candidate, anchors) : IsMoveToYear(ahead, resolution.Names.Year, candidate, anchors);
    }

    /// <summary>What ends a range and an earlier year that is an aside are none to count from: "in 1850 the treaty of 1740 was broken; two years later".</summary>
    public static bool MovesYear(Resolution resolution, Candidate candidate, Anchors anchors)
    {
        int year = resolution.Names.Year;
        int last = anchors.LastMention.Year;
        if (IsDayOfLongAgo(candidate))
            return true;
        if (resolution.Anchor == AnchorKind.Publication || year > last + FarthestStep || Summaries.EndsRange(resolution, candidate, anchors.Scan))
            return false;
        return !Asides.IsOfWriter(anchors.Scan, candidate.First) && !(year < last && Asides.IsAside(anchors.Scan, candidate.First));
    }

    /// <summary>"Thirty years ago today": it says its day, from wherever it is counted.</summary>
    private static bool IsDayOfLongAgo(Candidate candidate) => candidate.Meaning is Shift { Grain: not TimeUnit.None, Origin: Origin.Publication };

    /// <summary>"They were thrown back on 2 February. But <em>the winter</em> was hard. On the 4th …": the season that the story is in.</summary>
    private static bool IsSeasonAtHand(NamedTime named, Candidate candidate, NamedTime last) =>
        candidate.Meaning is CalendarDate { Date: { Season: { IsPresent: true, Value: var season }, Year.IsPresent: false } } && last.Month > 0 && named.Year == last.Year
            && season == (last.Month % 12 / 3 + 3) % 4 + 1;

    /// <summary>Whether it ends what is summed up, was planned or to come, or names a day that everybody knows.</summary>
    private static bool IsMentioned(Candidate candidate, Anchors anchors)
    {
        if (candidate.Meaning is HolidayDate { Rule: var day } && HolidayResolver.IsFullDate(day))
            return true;
        if (candidate.Meaning is CalendarDate { Date.Season.IsPresent: true } && anchors.Scan.IsAny(candidate.End, "coming", "approaching", "nearing"))
            return true;
        if (candidate.Meaning is Shift { IsNewYear: true } && !anchors.Scan.Has(candidate.First - 1, Vocabulary.Role.Preposition))
            return true;
        bool isOpen = candidate.Meaning is CalendarDate { Date.Year.IsPresent: false, Deixis: Deixis.None } or HolidayDate { Year.IsPresent: false };
        if (Summaries.EndAt(candidate, anchors) || (isOpen && Asides.IsPlanned(candidate, anchors)))
            return true;
        return (Asides.LooksAhead(anchors.Scan, candidate.First) || anchors.Scan.Is(candidate.End, "would")) && !anchors.Scan.IsInHeading(candidate.First);
    }

    /// <summary>An earlier month or day is an aside where the present is held against it, where it tells which thing is meant and where the sentence looks back.</summary>
    private static bool IsMoveToMonth(NamedTime named, Candidate candidate, Anchors anchors)
    {
        Scan scan = anchors.Scan;
        NamedTime last = anchors.LastMention;
        if (named.Year > last.Year)
            return !Asides.EndsNothing(scan, candidate.First) && !Asides.IsOutcome(scan, candidate) && !IsOfAnotherAge(named, candidate, anchors);
        if (named.Year == last.Year)
            return !(IsEarlierDay(named, last) && candidate.Meaning is not Shift { Offset: >= 0 } && Asides.IsPluperfectAt(scan, candidate));
        if (anchors.Story.BeginsAnew)
            return true;
        if (Asides.IsInFlashback(scan, candidate.First) || Asides.OpensFlashback(scan, candidate.End))
            return false;
        return !Asides.IsHeldAgainst(scan, candidate.First) && !(last.Month > 0 && Asides.TellsWhich(scan, candidate.First));
    }

    /// <summary>"a number not reached again until <em>1 July 1916</em>", in a story of 1812; not "On 1 July 1916", which opens its sentence.</summary>
    private static bool IsOfAnotherAge(NamedTime named, Candidate candidate, Anchors anchors) =>
        HistoricalYear.Distance(anchors.LastMention.Year, named.Year) > FarthestOpening && !anchors.Scan.IsCapitalized(candidate.First - 1)
            && !anchors.Scan.StartsBlock(candidate.First) && !anchors.Story.Outlook.OpensParagraph;

    private static bool IsEarlierDay(NamedTime named, NamedTime last) =>
        last.Day > 0 && (named.Month < last.Month || (named.Month == last.Month && named.Day > 0 && named.Day < last.Day));

    /// <summary>"Three years later", but not "writing three years later", "until three years later".</summary>
    private static bool IsMoveBy(Shift shift, int ahead, Candidate candidate, Anchors anchors)
    {
        Scan scan = anchors.Scan;
        if (shift.Unit >= TimeUnit.Year && !scan.IsCapitalized(candidate.First) && (ahead < 0 || IsBehindAside(candidate, anchors)))
            return false;
        return ahead <= FarthestOpening && !scan.IsAny(candidate.First - 1, "until", "till") && !Asides.IsOfWriter(scan, candidate.First);
    }

    /// <param name="ahead">How many years it is behind the story.</param>
    private static bool IsMoveToYear(int ahead, int year, Candidate candidate, Anchors anchors)
    {
        Scan scan = anchors.Scan;
        bool holdsIn = candidate.Core - 1 > candidate.First && scan.Is(candidate.Core - 1, "in");
        bool tellsWhen = holdsIn || TellsWhen(scan, candidate.First - 1) || (scan.IsMark(candidate.End, ',') && scan.Is(candidate.End + 1, "when"));
        if (anchors.Story.BeginsAnew && tellsWhen)
            return true;
        if (IsSubject(scan, candidate))
            return ahead is > 0 and <= FarthestStep;
        if (scan.StartsBlock(candidate.First))
            return true;
        if (!tellsWhen)
            return false;
        Outlook outlook = anchors.Story.Outlook;
        bool opens = scan.IsCapitalized(holdsIn ? candidate.First : candidate.First - 1) && (outlook.OpensParagraph || (ahead <= FarthestOpening && !Asides.OpensFlashback(scan, candidate.End)));
        return opens || (ahead is > 0 and <= FarthestStep && (outlook.Year == 0 || year <= outlook.Year));
    }

    /// <summary>"Meanwhile 1951 was the worst year of all": what is told of a year is told in it.</summary>
    private static bool IsSubject(Scan scan, Candidate candidate) => IsOfSubject(scan, candidate) ||
        scan.IsAny(candidate.End, Told) && (scan.Is(candidate.Core, "year") || Clauses.SentenceEndsAt(scan, candidate.First - 1) || Clauses.SentenceEndsAt(scan, candidate.First - 2) || (scan.IsMark(candidate.First - 1, '.') && !scan.IsTight(candidate.First)));

    /// <summary>"The consuls of 216 BC had eight legions".</summary>
    private static bool IsOfSubject(Scan scan, Candidate candidate)
    {
        const int LongestSubject = 4;
        if (!scan.Is(candidate.First - 1, "of"))
            return false;
        for (int i = candidate.First - 2; i >= candidate.First - 1 - LongestSubject; i--)
        {
            if (scan.Is(i, "the") && scan.IsCapitalized(i))
                return Clauses.SentenceEndsAt(scan, i - 1);
        }

        return false;
    }

    /// <summary>"who took that name in 1934 and became president <em>four years later</em>": counted from what did not move the story itself.</summary>
    private static bool IsBehindAside(Candidate candidate, Anchors anchors) =>
        HistoricalYear.Distance(anchors.LastMention.Year, anchors.Previous.Names.Year) > FarthestStep && Clauses.ShareSentence(anchors.Scan, anchors.Previous.End, candidate.First);

    /// <summary>"In 1777", "throughout 1777", "not until 1777 did they", "From 1777 on", and "The year 1777 began badly", which opens its sentence.</summary>
    private static bool TellsWhen(Scan scan, int before) =>
        scan.IsAny(before, When) || (scan.IsAny(before, "from", "after") && scan.IsCapitalized(before)) || (scan.Is(before, "until") && scan.Is(before - 1, "not")) || Clauses.SentenceEndsAt(scan, before);
}
