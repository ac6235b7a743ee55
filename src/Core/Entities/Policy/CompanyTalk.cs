using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>What is said of companies and schools only: "shares of Kobe Seiko", "an analyst at Beltone", "Yassira shareholders".</summary>
internal static class CompanyTalk
{
    private static readonly Dictionary<uint, HashSet<uint>> Before = new()
    {
        [Tokenizer.HashOf("of")] = Tokenizer.HashesOf("shares executive ceo founder co-founder shareholders employees subsidiary subsidiaries unit division takeover chairman customers alumni manager managers premises"),
        [Tokenizer.HashOf("for")] = Tokenizer.HashesOf("rides rode riding"),
        [Tokenizer.HashOf("in")] = Tokenizer.HashesOf("shares stake stakes shareholder shareholders investor"),
        [Tokenizer.HashOf("at")] = Tokenizer.HashesOf("analyst economist strategist professor lecturer researcher engineer executive editor trader employees workers"),
    };

    /// <summary>What is not said of a country or a city either.</summary>
    private static readonly HashSet<uint> NeverOfPlaces = Tokenizer.HashesOf("shares analyst shareholders shareholder professor lecturer alumni subsidiary subsidiaries takeover rides rode riding");

    private static readonly HashSet<uint> Heads = Tokenizer.HashesOf("heads chairs");

    private static readonly uint According = Tokenizer.HashOf("according");

    private static readonly uint To = Tokenizer.HashOf("to");

    private static readonly uint Told = Tokenizer.HashOf("told");

    private static readonly HashSet<uint> Behind = Tokenizer.HashesOf("shares shareholders stock employees customers executives subsidiary ceo");

    public static IEnumerable<Name> Apply(List<Name> names, NameTagging tagging)
    {
        int next = 0;
        foreach (int start in Cues.Starts(tagging))
        {
            if (tagging.Words[start].Lettering != Lettering.Sentence || tagging.Words[start].CapsStart != start)
                continue;
            while (next < names.Count && names[next].Words.Start < start)
                next++;
            bool named = next < names.Count && names[next].Words.Start == start;
            int end = named ? names[next].Words.End : tagging.Words[start].CapsEnd;
            if (named ? names[next].Kind is not (EntityKind.Person or EntityKind.Place) || names[next].Rule is not null : !IsFree(tagging, start, end))
                continue;
            bool place = named && names[next].Kind == EntityKind.Place;
            if (IsSaidBefore(tagging.Words, start, place) || (!place && named && IsSaidBehind(tagging.Words, end)))
                yield return Name.Certain(start, end, EntityKind.Organization);
        }
    }

    /// <summary>Whether no name is there, and a quote does not break one: "Touch ‘n Go".</summary>
    private static bool IsFree(NameTagging tagging, int start, int end) =>
        Cues.IsOutside(tagging, start, end) && tagging.Words[start].Shape != WordShape.Initial && (end == tagging.Words.Length || tagging.Words[end].Shape != WordShape.Quote);

    private static bool IsSaidBefore(Span<Word> words, int start, bool place)
    {
        // "according to Starlane": who says so is no place, but for countries and capitals.
        if (place && start > 1 && Cues.GoesOn(words, start) && !Places.IsListed(words[start])
            && (words[start - 1].Hash == Told || (words[start - 1].Hash == To && words[start - 2].Hash == According)))
            return true;
        if (!place && Cues.GoesOn(words, start) && Heads.Contains(words[start - 1].Hash) && !Cues.Days.Contains(words[start].Hash))
            return true;
        if (start < 2 || !Cues.GoesOn(words, start) || !Before.TryGetValue(words[start - 1].Hash, out var nouns) || !nouns.Contains(words[start - 2].Hash))
            return false;
        return !place || (NeverOfPlaces.Contains(words[start - 2].Hash) && words[start].In(NameList.Country) == ListPosition.None);
    }

    private static bool IsSaidBehind(Span<Word> words, int end) => Cues.GoesOn(words, end) && Behind.Contains(words[end].Hash);
}
