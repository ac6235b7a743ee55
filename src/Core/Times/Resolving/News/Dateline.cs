using System;
using System.Collections.Generic;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving.News;

/// <summary>Reads the day that a text opens with, on a line of its own or before a dash: it is the day the text was written on.</summary>
/// <remarks>
/// "Tuesday, March 3, 2009" at the top or below the title, "LIMA, 3 March 2009 –", "Lima, March 3 2009 (Agency)", "LIMA, March 3 --", "Tuesday, March 3, 2009 A dam burst". Near misses:
/// "On March 3, 2009, a dam burst", a day far from that of publication.
/// </remarks>
internal static class Dateline
{
    /// <summary>So many days before its publication a text may have been written.</summary>
    private const int MostDays = 7;

    /// <summary>The same for a dateline that leaves out its year.</summary>
    private const int MostDaysWithoutYear = 2;

    /// <summary>Behind the name of a town and a comma.</summary>
    private const int FarthestStart = 4;

    /// <summary>Behind a title.</summary>
    private const int FarthestLine = 30;

    /// <summary>The day that the document is of.</summary>
    /// <param name="published">The day of publication, where it is known: it stands where no day near it opens the text.</param>
    public static CivilDate? Of(List<Candidate> candidates, Scan scan, CivilDate? published)
    {
        foreach (Candidate candidate in candidates)
        {
            if (candidate.First > FarthestLine)
                break;
            if (candidate.Meaning is CalendarDate { Time: null, Deixis: Deixis.None, Date: { Month.IsPresent: true, Day.IsPresent: true } date } && Opens(candidate, scan))
                return date.Year.Source == FieldSource.Known ? Near(date, published) : published is { } day ? NearestBefore(date, day) : null;
        }

        return published;
    }

    private static bool Opens(Candidate candidate, Scan scan)
    {
        int end = candidate.End;
        if (scan.StartsBlock(candidate.First))
            return scan.StartsBlock(end) || scan.IsDash(end) || scan.IsMark(end, ':') || (scan.Has(candidate.Core, Role.Weekday | Role.WeekdayShort) && scan.IsCapitalized(end));
        return FollowsTown(candidate.First, scan) && (scan.IsDash(end) || scan.CharAt(end) is '(' or ':') && !scan.IsAny(candidate.First - 1, "on", "of", "since");
    }

    /// <summary>"LIMA, <em>March 3</em>", at the top or below a title.</summary>
    private static bool FollowsTown(int first, Scan scan)
    {
        int start = first;
        while (start > 0 && first - start <= FarthestStart && !scan.StartsBlock(start))
            start--;
        return first - start <= FarthestStart && (start == 0 || (scan.StartsBlock(start) && scan.IsInHeading(start - 1)));
    }

    /// <summary>"ACCRA, May 5 --" of a paper of the sixth: what it calls today is the day of its dateline.</summary>
    private static CivilDate NearestBefore(PartialDate date, CivilDate published)
    {
        int year = date.Month.Value > published.Month ? published.Year - 1 : published.Year;
        if (!CivilDate.IsValid(year, date.Month.Value, date.Day.Value))
            return published;
        var written = new CivilDate(year, date.Month.Value, date.Day.Value);
        return published.DayNumber - written.DayNumber is >= 0 and <= MostDaysWithoutYear ? written : published;
    }

    private static CivilDate? Near(PartialDate date, CivilDate? published)
    {
        if (!CivilDate.IsValid(date.Year.Value, date.Month.Value, date.Day.Value))
            return published;
        var written = new CivilDate(date.Year.Value, date.Month.Value, date.Day.Value);
        return published is not { } day || Math.Abs(day.DayNumber - written.DayNumber) <= MostDays ? written : published;
    }
}
