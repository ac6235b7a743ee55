using System;
using System.Collections.Generic;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Reads the day that a text opens with, alone on its line or before a dash: it is the day the text was written on.</summary>
/// <remarks>"Tuesday, March 3, 2009", "LIMA, 3 March 2009 –", "Lima, March 3 2009 (Agency)". Near misses: "On March 3, 2009, a dam burst", a day far from that of publication.</remarks>
internal static class Dateline
{
    /// <summary>So many days before its publication a text may have been written.</summary>
    private const int MostDays = 7;

    /// <summary>Behind the name of a town and a comma.</summary>
    private const int FarthestStart = 4;

    /// <summary>The day that the document is of.</summary>
    /// <param name="published">The day of publication, where it is known: it stands where no day near it opens the text.</param>
    public static CivilDate? Of(List<Candidate> candidates, Scan scan, CivilDate? published)
    {
        if (candidates.Count == 0 || candidates[0] is not { First: <= FarthestStart, Meaning: CalendarDate { Time: null, Date: { Year.Source: FieldSource.Known, Month.IsPresent: true, Day.IsPresent: true } date } } opening)
            return published;
        int year = date.Year.Value;
        bool isDateline = scan.StartsBlock(opening.End) || scan.IsDash(opening.End) || scan.CharAt(opening.End) is '(' or ':';
        if (!isDateline || scan.IsAny(opening.First - 1, "on", "of", "since") || !CivilDate.IsValid(year, date.Month.Value, date.Day.Value))
            return published;
        var written = new CivilDate(year, date.Month.Value, date.Day.Value);
        return published is not { } day || Math.Abs(day.DayNumber - written.DayNumber) <= MostDays ? written : published;
    }
}
