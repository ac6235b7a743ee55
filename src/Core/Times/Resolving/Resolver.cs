using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Turns the meanings of a text into values, one after the other: what one names is an anchor for those behind it.</summary>
internal static class Resolver
{
    /// <summary>Before a year that the story goes on to.</summary>
    private static readonly WordSet When = new("in by at during throughout toward towards as");

    /// <summary>"Cicero, writing forty years later": whoever looks back does not take the story with him.</summary>
    private static readonly WordSet Telling = new("writing wrote written recalled recalling remembered recounted published");

    /// <summary>A bare year that is further ahead is an aside.</summary>
    private const int FarthestStep = 10;

    /// <summary>The same for one that opens its sentence, and for a distance: "a century later".</summary>
    private const int FarthestOpening = 40;

    private const int LastMonth = 12;

    /// <summary>"planned for July", "was to land in July".</summary>
    private const int NearPlan = 4;

    public static Resolution Resolve(Candidate candidate, Anchors anchors)
    {
        Resolution resolution = ResolveAlone(candidate, anchors);
        if (resolution.Names.IsKnown && candidate.Meaning is not Shift { IsCounted: true })
        {
            if (resolution.Names.Day > 0 && !anchors.Scan.Is(candidate.First - 1, "since") && !IsOfReport(candidate, anchors.Scan) && !anchors.LiesAhead(resolution.Names))
                (anchors.LastDay, anchors.LastDayEnd) = (resolution.Names, candidate.End);
            if (anchors.Profile.IsNarrative ? MovesStory(resolution, candidate, anchors) : !IsYearSince(resolution, candidate, anchors.Scan))
            {
                bool isFirst = anchors.LastMentionParagraph != anchors.Outlook.Paragraph;
                anchors.LastMention = Merge(anchors.LastMention, resolution.Names);
                anchors.LastMentionParagraph = anchors.Outlook.Paragraph;
                if (isFirst || !IsDigression(candidate, anchors))
                    anchors.MainLine = anchors.LastMention;
                if (anchors.Profile.IsNarrative && resolution.Names.Month == 0 && candidate.Meaning is CalendarDate { Mod: "END" })
                    anchors.LastMention = anchors.LastMention with { Month = LastMonth };
                anchors.IsBelowHeading = anchors.Profile.IsNarrative && anchors.Scan.IsInHeading(candidate.First);
            }

            if (!anchors.Profile.IsNarrative || MovesYear(resolution, candidate, anchors))
                anchors.LastYear = resolution.Names.Year;
            bool isWritten = candidate.Meaning is CalendarDate { Date.Year.Source: FieldSource.Known };
            anchors.Previous = new NearestDate(resolution.Names, candidate.First, candidate.End, isWritten);
        }

        anchors.Backstory.Note(resolution, candidate, anchors);
        if (resolution.Names is { Year: > 0, Month: > 0 } end && EndsQuarter(anchors.Scan, candidate.First - 1))
        {
            anchors.Quarter = (end.Year * 12 + end.Month - 2) / 3;
            anchors.ReportsLonger = false;
        }

        anchors.ReportsLonger |= anchors.Quarter is not null && ReportsLonger(candidate, anchors.Scan);
        if (candidate.Meaning is Dated { Time: { } time })
            resolution = resolution with { Value = WithTime(resolution.Value, time) };
        if (resolution.Names.IsKnown)
            anchors.LastClock = ClockOf(resolution, candidate, anchors.Scan);
        return resolution;
    }

    /// <summary>The night "of 5–6 June" is over on the second day.</summary>
    private static string? ClockOf(Resolution resolution, Candidate candidate, Scan scan)
    {
        int time = resolution.Value.IndexOf('T');
        bool endsRange = (scan.IsDash(candidate.First - 1) || scan.IsMark(candidate.First - 1, '/') || scan.IsAny(candidate.First - 1, "and", "to")) && scan.IsNumber(candidate.First - 2);
        return time < 0 || resolution.Names.Day == 0 || endsRange ? null : resolution.Value.Substring(time);
    }

    private static Resolution ResolveAlone(Candidate candidate, Anchors anchors) => candidate.Meaning switch
    {
        FixedValue fixedValue => new Resolution(fixedValue.Value, AnchorKind.None, ReasonOf(fixedValue)),
        CalendarDate date => CalendarResolver.Resolve(date, candidate, anchors),
        NumericDate date => ResolveNumeric(date, anchors),
        Shift shift => ShiftResolver.Resolve(shift, candidate, anchors),
        ReportedQuarter quarter => QuarterResolver.Reported(quarter, candidate, anchors),
        HolidayDate holiday => HolidayResolver.Resolve(holiday, candidate, anchors),
        Displaced date => ShiftResolver.Beside(ResolveAlone(candidate with { Meaning = date.Named }, anchors), date),
        _ => throw new InvalidOperationException($"No way to resolve a {candidate.Meaning.GetType().Name}."),
    };

    /// <summary>"the police said <em>today</em>", "the strike, which began on <em>Monday</em>, had halted": what is told behind it happened on another day.</summary>
    private static bool IsOfReport(Candidate candidate, Scan scan)
    {
        const int Near = 3;
        for (int i = candidate.First - 1; i >= candidate.First - Near && !Clauses.SentenceEndsAt(scan, i); i--)
        {
            if (scan.Has(i, Role.Says) || scan.Is(i, "which"))
                return true;
        }

        return false;
    }

    /// <summary>"the worst since 1989": news goes on where it was. But "since 1989, the council has met" begins there.</summary>
    private static bool IsYearSince(Resolution resolution, Candidate candidate, Scan scan) =>
        resolution.Names.Month == 0 && scan.Is(candidate.First - 1, "since") && scan.IsWord(candidate.First - 2) && candidate.Meaning is CalendarDate;

    /// <summary>"In the first nine months, net rose", "for the year": results of more than a quarter.</summary>
    private static bool ReportsLonger(Candidate candidate, Scan scan)
    {
        bool isLonger = candidate.Meaning is FixedValue { Value: "P9M" or "P6M" or "P12M" or "P1Y" } or Shift { Unit: TimeUnit.Year, Offset: 0, Origin: Origin.Context };
        return isLonger && scan.Is(candidate.First, "the") && scan.IsAny(candidate.First - 1, "for", "in", "of");
    }

    /// <summary>"the three months ended Sept. 30" is the quarter that is reported on.</summary>
    private static bool EndsQuarter(Scan scan, int at) => scan.IsAny(at, "ended", "to") && scan.Is(at - 1, "months") && (scan.Is(at - 2, "three") || scan[at - 2].Number == 3);

    private static string ReasonOf(FixedValue meaning) => meaning.Kind switch
    {
        TimeKind.Duration => "a length, on no day of its own",
        TimeKind.Set => "it recurs, on no day of its own",
        _ => meaning.Value.Length > 4 && meaning.Value[meaning.Value.Length - 4] == '_' ? "it points at no day" : "as written",
    };

    /// <summary>
    /// In a narrative "two years ago" is somebody's speech, and a bare year is an aside in a paragraph that has its time: neither moves the story. But a later
    /// year that something happened "in" does, "early in 1777" too. A day with a name of its own, "D-Day", tells what is meant and not where the story is.
    /// </summary>
    private static bool MovesStory(Resolution resolution, Candidate candidate, Anchors anchors)
    {
        if (resolution.Anchor == AnchorKind.Publication || candidate.Meaning is Shift { Origin: Origin.Publication } or CalendarDate { Deixis: not Deixis.None, Origin: Origin.Publication })
            return false;
        if (!anchors.LastMention.IsKnown)
            return true;
        if (candidate.Meaning is HolidayDate { Rule: var day } && HolidayResolver.IsFullDate(day))
            return false;
        Scan scan = anchors.Scan;
        int before = candidate.First - 1;
        if ((scan.IsAny(before, "to", "until", "till") && EndsSummary(candidate, anchors)) || EndsHeadingRange(candidate, anchors) || EndsConflict(candidate, anchors))
            return false;
        if (candidate.Meaning is CalendarDate { Date.Year.IsPresent: false, Deixis: Deixis.None } or HolidayDate { Year.IsPresent: false } && IsPlanned(candidate, anchors))
            return false;
        if (Asides.LooksAhead(scan, candidate.First) && !scan.IsInHeading(candidate.First))
            return false;
        if (resolution.Names.Month > 0 && resolution.Names.Year < anchors.LastMention.Year && !anchors.BeginsAnew && (Asides.IsInFlashback(scan, candidate.First) || Asides.OpensFlashback(scan, candidate.End)))
            return false;
        if (resolution.Names.Month > 0)
            return resolution.Names.Year >= anchors.LastMention.Year || anchors.BeginsAnew || !(Asides.IsHeldAgainst(scan, candidate.First) || (anchors.LastMention.Month > 0 && Asides.TellsWhich(scan, candidate.First)));
        if (EndsRange(resolution, candidate, anchors))
            return false;
        if (scan.IsInHeading(candidate.First))
            return true;
        int ahead = HistoricalYear.Distance(anchors.LastMention.Year, resolution.Names.Year);
        if (candidate.Meaning is Shift { Offset: > 0, Unit: >= TimeUnit.Year } && !scan.IsCapitalized(candidate.First) && (ahead < 0 || IsBehindAside(candidate, anchors)))
            return false;
        if (candidate.Meaning is Shift { Offset: > 0 })
            return ahead <= FarthestOpening && !scan.IsAny(before, "until", "till") && !IsToldOf(scan, candidate.First);
        bool holdsIn = candidate.Core - 1 > candidate.First && scan.Is(candidate.Core - 1, "in");
        if (anchors.BeginsAnew && (holdsIn || TellsWhen(scan, before)))
            return true;
        if (IsSubject(scan, candidate))
            return ahead is > 0 and <= FarthestStep;
        if (candidate.Meaning is Shift { Offset: < 0 } || !(holdsIn || TellsWhen(scan, before) || scan.StartsBlock(candidate.First)))
            return false;
        bool opens = scan.StartsBlock(candidate.First) || (scan.IsCapitalized(holdsIn ? candidate.First : before) && (anchors.Outlook.OpensParagraph || (ahead <= FarthestOpening && !Asides.OpensFlashback(scan, candidate.End))));
        int next = anchors.Outlook.Year;
        return opens || (ahead is > 0 and <= FarthestStep && (next == 0 || resolution.Names.Year <= next));
    }

    /// <summary>"The plan was to land between July and October. On 19 March …": what was planned is ahead of the story.</summary>
    private static bool IsPlanned(Candidate candidate, Anchors anchors)
    {
        Scan scan = anchors.Scan;
        int before = candidate.First - 1;
        bool isSecond = scan.IsAny(before, "and", "or", "to") && anchors.Previous.End == before;
        Candidate first = isSecond ? candidate with { First = anchors.Previous.First } : candidate;
        return (scan.IsAny(first.First - 1, "between", "for", "in") || (scan.Is(first.First - 1, "by") && candidate.Meaning is HolidayDate)) && Tense.Before(scan, first, NearPlan) == Direction.Future;
    }

    /// <summary>"Meanwhile 1951 was the worst year of all": what is told of a year is told in it.</summary>
    private static bool IsSubject(Scan scan, Candidate candidate) =>
        scan.IsAny(candidate.End, "was", "saw", "brought") && (Clauses.SentenceEndsAt(scan, candidate.First - 1) || Clauses.SentenceEndsAt(scan, candidate.First - 2));

    /// <summary>"and the marshal, by then president, freed him in December 1873": a date some years from the story, within a sentence. The next paragraph goes on where the story was.</summary>
    private static bool IsDigression(Candidate candidate, Anchors anchors)
    {
        int years = HistoricalYear.Distance(anchors.MainLine.Year, anchors.LastMention.Year);
        Scan scan = anchors.Scan;
        int before = candidate.First - 1;
        bool opens = candidate.First == 0 || Clauses.SentenceEndsAt(scan, before) || (scan.Has(before, Role.Preposition) && scan.IsCapitalized(before)) || scan.IsInHeading(candidate.First);
        int next = anchors.Outlook.Year;
        bool returns = years > 0 ? next != 0 && next < anchors.LastMention.Year : next == 0 || next >= anchors.MainLine.Year;
        return anchors.MainLine.IsKnown && !opens && years != 0 && returns;
    }

    private static bool IsToldOf(Scan scan, int first) => scan.IsAny(first - 1, Telling) || (scan.Is(first - 1, "in") && scan.IsAny(first - 2, Telling));

    /// <summary>"who took that name in 1934 and became president <em>four years later</em>": counted from what did not move the story itself.</summary>
    private static bool IsBehindAside(Candidate candidate, Anchors anchors) =>
        HistoricalYear.Distance(anchors.LastMention.Year, anchors.Previous.Names.Year) > FarthestStep && Clauses.ShareSentence(anchors.Scan, anchors.Previous.End, candidate.First);

    /// <summary>"In 1777", "throughout 1777", "not until 1777 did they", and "The year 1777 began badly", which opens its sentence.</summary>
    private static bool TellsWhen(Scan scan, int before) =>
        scan.IsAny(before, When) || (scan.IsAny(before, "from", "after") && scan.IsCapitalized(before)) || (scan.Is(before, "until") && scan.Is(before - 1, "not")) || Clauses.SentenceEndsAt(scan, before);

    /// <summary>What ends a range and an earlier year that is an aside are none to count from: "in 1850 the treaty of 1740 was broken; two years later".</summary>
    private static bool MovesYear(Resolution resolution, Candidate candidate, Anchors anchors) =>
        resolution.Names.Year <= anchors.LastMention.Year + FarthestStep && resolution.Anchor != AnchorKind.Publication && !EndsRange(resolution, candidate, anchors) && !IsToldOf(anchors.Scan, candidate.First)
            && !(resolution.Names.Year < anchors.LastMention.Year && Asides.IsAside(anchors.Scan, candidate.First));

    /// <summary>The second year of a range is where the story will end, not where it is.</summary>
    private static bool EndsRange(Resolution resolution, Candidate candidate, Anchors anchors) =>
        resolution.Names.Month == 0 && anchors.Scan.IsDash(candidate.First - 1) && anchors.Scan.IsNumber(candidate.First - 2);

    /// <summary>"The conflict began on 27 December 2008 and <em>ended</em> on 18 January 2009".</summary>
    private static bool EndsConflict(Candidate candidate, Anchors anchors)
    {
        bool hasEnded = false;
        for (int i = anchors.Previous.End; i < candidate.First; i++)
            hasEnded |= anchors.Scan.IsAny(i, "ended", "concluded");
        return hasEnded && anchors.Previous.IsWritten && Clauses.ShareSentence(anchors.Scan, anchors.Previous.End, candidate.First);
    }

    /// <summary>"Counter-offensive (14 November 1940 – 6 January 1941)": what stands below begins with its beginning.</summary>
    private static bool EndsHeadingRange(Candidate candidate, Anchors anchors) =>
        anchors.Previous.End == candidate.First - 1 && anchors.Previous.End > 0 && (anchors.Scan.IsDash(candidate.First - 1) || anchors.Scan.IsAny(candidate.First - 1, "to", "until")) && anchors.Scan.IsInHeading(candidate.First);

    /// <summary>"The war lasted from late 1813 until the spring of 1814. In October …": the first sentence says how long it all was, and the story begins with its beginning.</summary>
    private static bool EndsSummary(Candidate candidate, Anchors anchors)
    {
        if (anchors.Previous.End != candidate.First - 1 || !anchors.Scan.Is(anchors.Previous.First - 1, "from"))
            return false;
        bool tellsLength = false;
        for (int i = candidate.First - 1; i > 0; i--)
        {
            if (Clauses.SentenceEndsAt(anchors.Scan, i))
                return false;
            tellsLength |= anchors.Scan.IsAny(i, "lasted", "fought", "waged");
        }

        return tellsLength;
    }

    /// <summary>"1941" behind "December 1941" takes nothing back.</summary>
    private static NamedTime Merge(NamedTime last, NamedTime named) => named.Month == 0 && named.Year == last.Year ? last with { Day = 0 } : named;

    private static string WithTime(string value, string time) => value.IndexOf('T') >= 0 ? value : value + time;


    private static Resolution ResolveNumeric(NumericDate date, Anchors anchors)
    {
        bool dayFirst = date.IsDotted ? anchors.Profile.DottedDayFirst : anchors.Profile.DayFirst;
        int year = date.Year ?? anchors.Here.Year;
        (int month, int day) = dayFirst ? (date.Second, date.First) : (date.First, date.Second);
        if (!CivilDate.IsValid(year, month, day))
            (month, day) = (day, month);
        var named = new NamedTime(year, month, day);
        return new Resolution(named.ToString(), AnchorKind.None, dayFirst ? "day before month" : "month before day", named);
    }
}
