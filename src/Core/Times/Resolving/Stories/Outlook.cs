using System.Collections.Generic;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving.Stories;

/// <summary>What the text behind an expression names: the next date with its year written out that is no aside.</summary>
/// <param name="Year">The year, or 0 where none follows.</param>
/// <param name="Month">The month, or 0.</param>
/// <param name="First">The index of its first token.</param>
/// <param name="InParagraph">Whether it stands in the same paragraph.</param>
/// <param name="Paragraph">The number of the expression's paragraph.</param>
/// <param name="OpensParagraph">Whether no date with a year stands before the expression in its paragraph.</param>
internal readonly record struct Outlook(int Year, int Month, int First, bool InParagraph, int Paragraph, bool OpensParagraph)
{
    /// <summary>The outlook of each candidate.</summary>
    public static Outlook[] Of(List<Candidate> candidates, Scan scan)
    {
        var outlooks = new Outlook[candidates.Count];
        int paragraph = 0;
        int token = 0;
        int anchored = -1;
        int told = int.MinValue;
        var goesOn = new bool[candidates.Count];
        for (int i = 0; i < candidates.Count; i++)
        {
            for (; token <= candidates[i].First; token++)
                paragraph += scan.StartsBlock(token) ? 1 : 0;
            outlooks[i] = new Outlook(0, 0, 0, false, paragraph, anchored != paragraph);
            if (!NamesYear(candidates[i], out CalendarDate? named) || (named!.Date.Year.Value < told && (Asides.IsAside(scan, candidates[i].First) || Asides.OpensFlashback(scan, candidates[i].End) || Asides.IsNearFlashback(scan, candidates[i].First))))
                continue;
            goesOn[i] = true;
            anchored = paragraph;
            told = named.Date.Year.Value;
        }

        int year = 0;
        int month = 0;
        int first = 0;
        for (int i = candidates.Count - 1; i >= 0; i--)
        {
            outlooks[i] = outlooks[i] with { Year = year, Month = month, First = first, InParagraph = year != 0 && paragraph == outlooks[i].Paragraph };
            if (!goesOn[i] || !NamesYear(candidates[i], out CalendarDate? date))
                continue;
            year = date!.Date.Year.Value;
            first = candidates[i].First;
            month = date.Date.Month.IsPresent ? date.Date.Month.Value : 0;
            paragraph = outlooks[i].Paragraph;
        }

        return outlooks;
    }

    private static bool NamesYear(Candidate candidate, out CalendarDate? date)
    {
        date = candidate.Meaning as CalendarDate;
        return date is { Date.Year.Source: FieldSource.Known };
    }
}
