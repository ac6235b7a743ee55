using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>"FLORENCE, S.C. — ", "ORLE, Sandau (Reuters) - ": of the two names before the dash both are places, where the model knows one for a place. Not "WASHINGTON, Jan. 3 - ".</summary>
internal static class Datelines
{
    private const int ShortestTown = 3;

    private const int LongestAgency = 3;

    public static IEnumerable<Name> TownsAndRegions(List<Name> names, NameTagging tagging)
    {
        int next = 0;
        foreach (TextRange run in tagging.Runs)
        {
            if (!Opens(tagging.Words[run.Start]))
                continue;
            var town = new TextRange(run.Start, EndOfCapitals(tagging.Words, run.Start));
            int start = town.End + 1;
            if (start >= tagging.Words.Length || tagging.Words[town.End].Shape != WordShape.Comma || tagging.Words[start].Role != WordRole.Name || Cues.Days.Contains(tagging.Words[start].Hash))
                continue;
            var region = new TextRange(start, tagging.Words[start].CapsEnd);
            if (!IsDash(tagging, BehindAgency(tagging.Words, region.End)))
                continue;
            while (next < names.Count && names[next].Words.End <= town.Start)
                next++;
            Name? first = At(names, next, town);
            Name? second = At(names, next + (first is null ? 0 : 1), region);
            if (first?.Kind == EntityKind.Place == (second?.Kind == EntityKind.Place))
                continue;
            if (first?.Kind != EntityKind.Organization && second?.Kind != EntityKind.Organization)
                yield return first?.Kind == EntityKind.Place ? Name.Certain(region.Start, region.End, EntityKind.Place) : Name.Certain(town.Start, town.End, EntityKind.Place);
        }
    }

    private static bool Opens(in Word word) => word.Has(WordFlags.ParagraphStart) && word.Has(WordFlags.AllUpper) && word.Lettering != Lettering.Capitals && word.End - word.Start >= ShortestTown;

    private static int EndOfCapitals(Span<Word> words, int start)
    {
        int end = start + 1;
        while (end < words[start].CapsEnd && words[end].Has(WordFlags.AllUpper))
            end++;
        return end;
    }

    /// <summary>The index behind "(Reuters)".</summary>
    private static int BehindAgency(Span<Word> words, int index)
    {
        if (index >= words.Length || words[index].Shape != WordShape.Bracket)
            return index;
        for (int i = index + 1; i < words.Length && i <= index + LongestAgency + 1; i++)
        {
            if (words[i].Shape == WordShape.Bracket)
                return i + 1;
        }

        return index;
    }

    private static bool IsDash(NameTagging tagging, int index) =>
        index < tagging.Words.Length && !tagging.Words[index].Has(WordFlags.ParagraphStart)
        && (tagging.Words[index].Shape == WordShape.Hyphen || tagging.Text.Text[tagging.Words[index].Start] is '—' or '_');

    private static Name? At(List<Name> names, int index, TextRange words) => index < names.Count && names[index].Words == words ? names[index] : null;
}
