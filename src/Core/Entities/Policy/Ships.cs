using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>
/// Ships are no names of ours, though they are called after people and places: not "USS Carl Vinson" or "the ferry Ann Petersen", nor "the Carl Vinson" further down. But Queen Elizabeth reviews the fleet beside HMS Queen
/// Elizabeth, "Helena, MT" is in Montana, and "Ms Vinson" is nobody's ship.
/// </summary>
internal static class Ships
{
    private const int LongestName = 4;

    private static readonly HashSet<uint> Prefixes = Tokenizer.HashesOf("uss hms hmas hmcs mv rms brp kri usns usns rrs");

    /// <summary>Prefixes that are much else besides: only with an article before them.</summary>
    private static readonly HashSet<uint> AmbiguousPrefixes = Tokenizer.HashesOf("ms mt ss ins");

    private static readonly HashSet<uint> Vessels = Tokenizer.HashesOf(
        "ferry trawler frigate tanker yacht tug tugboat corvette destroyer submarine freighter lifeboat schooner steamer icebreaker minesweeper catamaran warship cruiser battleship ship vessel barge");

    private static readonly uint Vessel = Tokenizer.HashOf("v");

    private static readonly uint Motor = Tokenizer.HashOf("m");

    /// <summary>The names that are a ship's, as none of ours.</summary>
    public static IEnumerable<Name> BehindPrefixes(List<Name> names, NameTagging tagging)
    {
        HashSet<uint>? ships = null;
        int next = 0;
        for (int i = 0; i + 1 < tagging.Words.Length; i++)
        {
            bool vessel = IsVessel(tagging.Words, i);
            if ((!vessel && !IsPrefix(tagging.Words, i)) || tagging.Words[i + 1].Role != WordRole.Name || tagging.Words[i + 1].Has(WordFlags.SentenceStart))
                continue;
            int end = Math.Min(tagging.Words[i + 1].CapsEnd, i + 1 + LongestName);
            while (next < names.Count && names[next].Words.End <= i)
                next++;
            bool ambiguous = AmbiguousPrefixes.Contains(tagging.Words[i].Hash);
            for (; next < names.Count && names[next].Words.Start < end; next++)
            {
                // The MS Society helps the sick.
                if (ambiguous && names[next].Kind == EntityKind.Organization)
                    continue;
                yield return names[next] with { Kind = null, Margin = int.MaxValue };
                end = Math.Max(end, names[next].Words.End);
            }

            for (int length = vessel ? end - i - 1 : 1; length <= end - i - 1; length++)
                (ships ??= []).Add(NameRuns.PhraseHash(tagging.Words.Slice(i + 1, length)));
        }

        if (ships is null)
            yield break;
        foreach (Name name in names)
        {
            bool article = Cues.GoesOn(tagging.Words, name.Words.Start) && tagging.Words[name.Words.Start - 1].Hash == Cues.The;
            if (article && (name.Kind is EntityKind.Person or EntityKind.Place || name is { Kind: EntityKind.Organization, Words.Length: > 1 }) && ships.Contains(NameRuns.PhraseHash(tagging.Words[name.Words.Start..name.Words.End])))
                yield return name with { Kind = null, Margin = int.MaxValue };
        }
    }

    /// <summary>"the ferry Ann Petersen", "the tanker Norland", not "the yacht Murdoch bought".</summary>
    private static bool IsVessel(Span<Word> words, int i) =>
        words[i].Shape == WordShape.Lower && Vessels.Contains(words[i].Hash) && Cues.GoesOn(words, i + 1) && words[i + 1].Shape == WordShape.Capitalized && words[i + 1].Lettering == Lettering.Sentence
        && !NameEdges.IsTitle(words[i + 1]) && (words[i + 1].CapsEnd > i + 2 || (Places.IsListed(words[i + 1]) && words[i + 1].In(NameList.LastName) == ListPosition.None));

    private static bool IsPrefix(Span<Word> words, int i)
    {
        if (!words[i].Has(WordFlags.AllUpper) || words[i].Lettering == Lettering.Capitals)
            return false;
        if (words[i].Hash == Vessel)
            return i > 1 && words[i - 2].Hash == Motor && words[i - 2].Has(WordFlags.AllUpper) && !words[i].Has(WordFlags.SpaceBefore);
        return Prefixes.Contains(words[i].Hash)
            || (AmbiguousPrefixes.Contains(words[i].Hash) && Cues.GoesOn(words, i) && words[i - 1].Hash == Cues.The && !NameEdges.IsTitle(words[i + 1]));
    }
}
