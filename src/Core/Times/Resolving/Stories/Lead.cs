using System;
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
/// <param name="Days">The days that it names with their years, or null.</param>
internal readonly record struct Lead(int End, NamedTime Starts, int Year, List<NamedTime>? Days = null)
{
    private const int MostDays = 8;

    /// <summary>So long a lead is a text without headings.</summary>
    private const int Longest = 600;

    /// <summary>Within so many tokens a lead names what it is about.</summary>
    private const int LongestOpening = 12;

    private const int ShortWord = 3;

    public static Lead Of(List<Candidate> candidates, Scan scan)
    {
        int end = EndOf(scan);
        NamedTime starts = default;
        int year = 0;
        bool isOne = true;
        List<NamedTime>? days = null;
        foreach (Candidate candidate in candidates)
        {
            if (candidate.First >= end)
                break;
            if (candidate.Meaning is not CalendarDate { Date: { Year.Source: FieldSource.Known } date })
                continue;
            if (!starts.IsKnown)
                starts = new NamedTime(date.Year.Value, date.Month.IsPresent ? date.Month.Value : 0, 0);
            if (date is { Month.IsPresent: true, Day.IsPresent: true } && days?.Count is null or < MostDays)
                (days ??= []).Add(new NamedTime(date.Year.Value, date.Month.Value, date.Day.Value));
            isOne &= year == 0 || year == date.Year.Value;
            year = date.Year.Value;
        }

        return new Lead(starts.IsKnown ? end : int.MaxValue, starts, isOne ? year : 0, days);
    }

    /// <summary>The year of a day that the lead named, that of the story or the next one: "on 6 May" below is the 6 May 1998 above; 0 where it named no such day.</summary>
    public int YearOf(int month, int day, int near)
    {
        if (Days is null)
            return 0;
        foreach (NamedTime named in Days)
        {
            if (named.Month == month && named.Day == day && HistoricalYear.Distance(near, named.Year) is 0 or 1)
                return named.Year;
        }

        return 0;
    }

    private static int EndOf(Scan scan)
    {
        int first = scan.IsInHeading(0) ? EndOfTitle(scan) : 1;
        for (int i = first; i < scan.Count && i < Longest; i++)
        {
            if (scan.StartsBlock(i) && scan.IsInHeading(i))
                return i;
        }

        return int.MaxValue;
    }

    /// <summary>
    /// The first token of the lead behind a title, or the largest number where the text begins with a section of its own, "Background": what the lead is about its
    /// title names, "Cuban Revolution".
    /// </summary>
    private static int EndOfTitle(Scan scan)
    {
        int end = 1;
        while (!scan.StartsBlock(end))
            end++;
        for (int i = end; i < end + LongestOpening; i++)
        {
            for (int title = 0; title < end; title++)
            {
                if (scan.IsCapitalized(i) && scan.Spelling(i).Length > ShortWord && scan.Spelling(i).SequenceEqual(scan.Spelling(title)))
                    return end + 1;
            }
        }

        return int.MaxValue;
    }
}
