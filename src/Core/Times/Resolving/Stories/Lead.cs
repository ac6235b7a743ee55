using System.Collections.Generic;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving.Stories;

/// <summary>
/// What stands before the first heading of a narrative: it says when it all was, "from 2 April to 14 June 1982", and the story begins anew behind it, mostly further back.
/// </summary>
/// <param name="End">The index of the first heading's first token; the largest number where the text has no lead.</param>
/// <param name="Starts">The first date with its year that it names, or the default.</param>
/// <param name="Year">The only year that it names, or 0 where it names none or several.</param>
internal readonly record struct Lead(int End, NamedTime Starts, int Year)
{
    /// <summary>So long a lead is a text without headings.</summary>
    private const int Longest = 600;

    public static Lead Of(List<Candidate> candidates, Scan scan)
    {
        int end = EndOf(scan);
        NamedTime starts = default;
        int year = 0;
        bool isOne = true;
        foreach (Candidate candidate in candidates)
        {
            if (candidate.First >= end)
                break;
            if (candidate.Meaning is not CalendarDate { Date: { Year.Source: FieldSource.Known } date })
                continue;
            if (!starts.IsKnown)
                starts = new NamedTime(date.Year.Value, date.Month.IsPresent ? date.Month.Value : 0, 0);
            isOne &= year == 0 || year == date.Year.Value;
            year = date.Year.Value;
        }

        return new Lead(starts.IsKnown ? end : int.MaxValue, starts, isOne ? year : 0);
    }

    private static int EndOf(Scan scan)
    {
        if (scan.IsInHeading(0))
            return int.MaxValue;
        for (int i = 1; i < scan.Count && i < Longest; i++)
        {
            if (scan.StartsBlock(i) && scan.IsInHeading(i))
                return i;
        }

        return int.MaxValue;
    }
}
