using System.Collections.Generic;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>What a document shows about its times as a whole.</summary>
/// <param name="IsNarrative">It tells of times far from its publication: what names no year belongs to the year last named.</param>
/// <param name="DayFirst">3/4/2019 is the third of April.</param>
/// <param name="DottedDayFirst">3.4.2019 is: who writes dates with full stops puts the day first, if neither the project nor another such date says otherwise.</param>
internal sealed record DocumentProfile(bool IsNarrative, bool DayFirst, bool DottedDayFirst)
{
    private const int FewestYears = 4;
    private const int YearsAway = 2;

    /// <summary>So much counts one date of long ago, or two years.</summary>
    private const int FewestYearsAlone = 2;

    /// <summary>A chronicle of its own time: so many dates with their years, and hardly one that is seen from the day of publication.</summary>
    private const int FewestYearsNear = 12;
    private const int Predominance = 8;

    /// <summary>The first tokens of a document, in which news says what day it is of.</summary>
    private const int LeadLength = 200;

    /// <summary>So few verbs in the present decide nothing.</summary>
    private const int FewestOfReport = 4;

    public static DocumentProfile Of(List<Candidate> candidates, CivilDate? published, TimeSettings settings, Scan scan)
    {
        int far = 0;
        int near = 0;
        int seenFromToday = 0;
        bool turnsFromToday = false;
        bool opensAsNews = false;
        int withYear = 0;
        int dayFirst = 0;
        int monthFirst = 0;
        bool dottedMonthFirst = false;
        foreach (Candidate candidate in candidates)
        {
            opensAsNews |= candidate.First < LeadLength && IsOfToday(candidate.Meaning, published) && !scan.Is(candidate.First - 1, "a");
            switch (candidate.Meaning)
            {
                case CalendarDate { Date: { Year: { Source: FieldSource.Known } year } date }:
                    withYear += date.Month.IsPresent ? 2 : 1;
                    if (published is { } day && year.Value >= day.Year - YearsAway)
                        near++;
                    else if (year.Value < 1000)
                        far += date.Month.IsPresent ? 2 * FewestYears : 2;
                    else if (date.Month.IsPresent || published is null)
                        far += 2;
                    else
                        far++;
                    break;
                case CalendarDate { Date.Weekday.IsPresent: true } or Shift { Origin: Origin.Publication } or Displaced { Named: CalendarDate { Date.Weekday.IsPresent: true } or Shift }:
                    near++;
                    seenFromToday++;
                    break;
                case NumericDate { First: > 12 }:
                    dayFirst += 10;
                    break;
                case NumericDate { Second: > 12 }:
                    monthFirst += 10;
                    dottedMonthFirst |= candidate.Meaning is NumericDate { IsDotted: true };
                    break;
            }

            turnsFromToday |= candidate.Meaning is CalendarDate { Date.Weekday.IsPresent: true } or CalendarDate { Deixis: not Deixis.None, Origin: Origin.Publication } or ReportedQuarter;
            if (candidate.Meaning is CalendarDate { Date: { Month.IsPresent: true, Day.IsPresent: true } })
            {
                if (scan.Has(candidate.Core, Role.Digits))
                    dayFirst++;
                else
                    monthFirst++;
            }
        }

        bool ordered = settings.Order == DateOrder.ByDocument ? dayFirst > monthFirst : settings.Order == DateOrder.DayFirst;
        bool isNarrative = (far >= FewestYears && far > 3 * near) || (withYear >= FewestYearsNear && withYear > Predominance * seenFromToday)
            || (far > 0 && near == 0 && !turnsFromToday && IsTold(scan, far));
        return new DocumentProfile(isNarrative && !opensAsNews && !IsReport(scan), ordered, settings.Order == DateOrder.ByDocument ? !dottedMonthFirst : ordered);
    }

    /// <summary>"yesterday", "tonight", "last week", "said on Tuesday", the day of publication itself: a paper that looks back at many years still opens with its own day.</summary>
    private static bool IsOfToday(Meaning meaning, CivilDate? published) => meaning switch
    {
        Shift { Origin: Origin.Publication, Unit: TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend, Offset: >= -1 and <= 1 } shift => shift.Offset != 0 || shift.Unit != TimeUnit.Day || shift.Time is not null,
        CalendarDate { Date: { Weekday.IsPresent: true, Month.IsPresent: false } } => true,
        CalendarDate { Date: { Year: { Source: FieldSource.Known } year, Month: { IsPresent: true } month, Day: { IsPresent: true } day } } =>
            published is { } today && year.Value == today.Year && month.Value == today.Month && day.Value == today.Day,
        _ => false,
    };

    /// <summary>
    /// Where nothing is seen from the day of publication one date of long ago makes a short history, if it is told in the past; a bare year does, if nothing is in the
    /// present and nobody said anything.
    /// </summary>
    private static bool IsTold(Scan scan, int far)
    {
        (int past, int present) = CountVerbs(scan);
        return far >= FewestYearsAlone ? past >= present : past > 0 && present == 0;
    }

    /// <summary>A text that mostly says what is and what somebody says looks back at its years and does not tell of them.</summary>
    private static bool IsReport(Scan scan)
    {
        (int past, int present) = CountVerbs(scan);
        return present > past && present >= FewestOfReport;
    }

    private static (int Past, int Present) CountVerbs(Scan scan)
    {
        int past = 0;
        int present = 0;
        for (int i = 0; i < scan.Count; i++)
        {
            if (scan.IsAny(i, "is", "are", "has") || scan.IsAny(i, "have", "will") || scan.Has(i, Role.Says))
                present++;
            else if (scan.Has(i, Role.PastCue))
                past++;
        }

        return (past, present);
    }
}
