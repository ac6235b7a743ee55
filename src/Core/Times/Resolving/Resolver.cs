using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Stories;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Rules.Clock;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Turns the meanings of a text into values, one after the other: what one names is an anchor for those behind it.</summary>
internal static class Resolver
{
    /// <summary>So many tokens before a date stands what goes with it: "which began on Monday".</summary>
    private const int Near = 3;

    /// <summary>"who had given up the mayor's office on Monday".</summary>
    private const int FarthestRelative = 10;

    private static readonly WordSet Relatives = new("who which");

    public static Resolution Resolve(Candidate candidate, Anchors anchors)
    {
        Resolution resolution = ResolveAlone(candidate, anchors);
        if (resolution.Names.IsKnown && candidate.Meaning is not Shift { IsCounted: true })
        {
            anchors.IsAtAside = IsOfAside(candidate, anchors.Scan);
            if (resolution.Names.Day > 0 && !anchors.Scan.Is(candidate.First - 1, "since") && !anchors.IsAtAside && !anchors.LiesAhead(resolution.Names))
            {
                if (Clauses.FollowsReport(anchors.Scan, candidate.First))
                    anchors.ReportDay = resolution.Names;
                else
                    (anchors.LastDay, anchors.LastDayEnd) = (resolution.Names, candidate.End);
            }

            anchors.NewsDay.Note(resolution.Names, candidate, anchors);
            if (anchors.Profile.IsNarrative ? StoryMoves.IsMove(resolution, candidate, anchors) : !(IsYearSince(resolution, candidate, anchors.Scan) || IsAttribute(resolution, candidate, anchors.Scan)))
            {
                anchors.LastMention = Merge(anchors.LastMention, resolution.Names);
                if (anchors.Profile.IsNarrative)
                    anchors.Story.MoveTo(resolution, candidate, anchors);
            }

            if (!anchors.Profile.IsNarrative || StoryMoves.MovesYear(resolution, candidate, anchors))
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
        if (candidate.Meaning is Dated { Time: { } time } dated)
            resolution = resolution with { Value = WithTime(resolution.Value, dated.IsOfEitherHalf && !anchors.Profile.IsNarrative ? StoryClock.ByDay(time) : time) };
        anchors.SaysHalves |= candidate.Meaning is Dated { Time: not null } && SaysHalf(candidate, anchors.Scan);
        if (resolution.Names.IsKnown)
            anchors.LastClock = ClockOf(resolution, candidate, anchors.Scan);
        return resolution;
    }

    /// <summary>Whether "a.m." or "p.m." stands in it.</summary>
    private static bool SaysHalf(Candidate candidate, Scan scan)
    {
        for (int i = candidate.First; i < candidate.End; i++)
        {
            if (HalfDays.TryRead(scan, i, out _, out _))
                return true;
        }

        return false;
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

    /// <summary>"the strike, which began on <em>Monday</em>, had halted": what is told behind it happened on another day.</summary>
    private static bool IsOfAside(Candidate candidate, Scan scan)
    {
        for (int i = candidate.First - 1; i >= candidate.First - FarthestRelative; i--)
        {
            if (scan.IsAny(i, Relatives) && (scan.Is(i + 1, "had") || (i >= candidate.First - Near && scan.Is(i, "which"))))
                return Clauses.ShareSentence(scan, i, candidate.First);
        }

        return false;
    }

    /// <summary>"the worst since 1989": news goes on where it was. But "since 1989, the council has met" begins there.</summary>
    private static bool IsYearSince(Resolution resolution, Candidate candidate, Scan scan) =>
        resolution.Names.Month == 0 && scan.Is(candidate.First - 1, "since") && scan.IsWord(candidate.First - 2) && candidate.Meaning is CalendarDate;

    /// <summary>"in breach of a 1994 accord": it tells which.</summary>
    private static bool IsAttribute(Resolution resolution, Candidate candidate, Scan scan)
    {
        bool isYear = resolution.Names.Month == 0 && candidate.Meaning is CalendarDate { Date.Year.Source: FieldSource.Known };
        bool isBehindArticle = scan.Has(candidate.First - 1, Role.Article) || scan.Is(candidate.First - 1, "the");
        return isYear && isBehindArticle && scan.IsWord(candidate.End) && scan[candidate.End].Roles == Role.None;
    }

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

    /// <summary>"1941" behind "December 1941" takes nothing back.</summary>
    private static NamedTime Merge(NamedTime last, NamedTime named) => named.Month == 0 && named.Year == last.Year ? last with { Day = 0 } : named;

    private static string WithTime(string value, string time) => value.IndexOf('T') >= 0 ? value : value + time;

    private static Resolution ResolveNumeric(NumericDate date, Anchors anchors)
    {
        bool dayFirst = date.IsDotted ? anchors.Profile.DottedDayFirst : anchors.Profile.DayFirst;
        (int month, int day) = dayFirst ? (date.Second, date.First) : (date.First, date.Second);
        if (!CivilDate.IsValid(date.Year, month, day))
        {
            (month, day) = (day, month);
            dayFirst = !dayFirst;
        }

        var named = new NamedTime(date.Year, month, day);
        return new Resolution(named.ToString(), AnchorKind.None, dayFirst ? "day before month" : "month before day", named);
    }
}
