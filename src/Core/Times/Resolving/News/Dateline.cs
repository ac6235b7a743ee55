using System;
using System.Collections.Generic;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving.News;

/// <summary>Reads the day that a text opens with, on a line of its own or before a dash: it is the day the text was written on.</summary>
/// <remarks>
/// "Tuesday, March 3, 2009" at the top or below the title, "LIMA, 3 March 2009 –", "Lima, March 3 2009 (Agency)", "Tuesday, March 3, 2009 A dam burst". Near misses:
/// "On March 3, 2009, a dam burst", a day far from that of publication.
/// </remarks>
internal static class Dateline
{
    /// <summary>So many days before its publication a text may have been written.</summary>
    private const int MostDays = 7;

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
            if (candidate.Meaning is CalendarDate { Time: null, Date: { Year.Source: FieldSource.Known, Month.IsPresent: true, Day.IsPresent: true } } && Opens(candidate, scan))
                return Near(((CalendarDate)candidate.Meaning).Date, published);
        }

        return published;
    }

    private static bool Opens(Candidate candidate, Scan scan)
    {
        int end = candidate.End;
        if (scan.StartsBlock(candidate.First))
            return scan.StartsBlock(end) || scan.IsDash(end) || scan.IsMark(end, ':') || (scan.Has(candidate.Core, Role.Weekday | Role.WeekdayShort) && scan.IsCapitalized(end));
        return candidate.First <= FarthestStart && (scan.IsDash(end) || scan.CharAt(end) is '(' or ':') && !scan.IsAny(candidate.First - 1, "on", "of", "since");
    }

    private static CivilDate? Near(PartialDate date, CivilDate? published)
    {
        if (!CivilDate.IsValid(date.Year.Value, date.Month.Value, date.Day.Value))
            return published;
        var written = new CivilDate(date.Year.Value, date.Month.Value, date.Day.Value);
        return published is not { } day || Math.Abs(day.DayNumber - written.DayNumber) <= MostDays ? written : published;
    }
}
