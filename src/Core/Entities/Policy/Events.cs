using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>What becomes of the rest that the model calls miscellaneous: events by their words or by a list, works in quotes.</summary>
internal static class Events
{
    private static readonly HashSet<uint> Ordinals = Tokenizer.HashesOf("first second");

    private static readonly HashSet<uint> EventWords = Tokenizer.HashesOf(
        "war wars games olympics paralympics cup championship championships festival festivals revolution uprising summit conference open prix expo "
        + "marathon tournament massacre genocide crisis battle league trophy intifada spring rebellion insurgency carnival biennale forum "
        + "derby masters referendum election elections earthquake hurricane typhoon cyclone storm tsunami offensive operation series tour classic");

    private static readonly uint War = Tokenizer.HashOf("war");

    private static readonly uint World = Tokenizer.HashOf("world");

    /// <summary>"the second world war" is an event in lower case too.</summary>
    public static IEnumerable<Name> WorldWars(List<Name> names, NameTagging tagging)
    {
        for (int i = 2; i < tagging.Words.Length; i++)
        {
            Span<Word> words = tagging.Words.Slice(i - 2, 3);
            if (words[2].Hash == War && words[1].Hash == World && Ordinals.Contains(words[0].Hash))
                yield return Name.Certain(i - 2, i + 1, EntityKind.Event);
        }
    }

    /// <summary>Names of two words or more that the list of events knows.</summary>
    public static IEnumerable<Name> Listed(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i < tagging.Words.Length; i++)
        {
            if (tagging.Words[i].In(NameList.EventOrWork) != ListPosition.First)
                continue;
            int last = i + 1;
            while (last < tagging.Words.Length && tagging.Words[last].In(NameList.EventOrWork) is ListPosition.Inside)
                last++;
            if (last < tagging.Words.Length && tagging.Words[last].In(NameList.EventOrWork) == ListPosition.Last)
                yield return Name.Certain(i, last + 1, EntityKind.Event);
        }
    }

    /// <summary>What the model calls miscellaneous and a word of it calls an event: "Berlin Marathon"; single words by the list alone.</summary>
    public static IEnumerable<Name> ByWord(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            if (name.Kind is null && IsEvent(tagging.Words.Slice(name.Words.Start, name.Words.Length)))
                yield return name with { Kind = EntityKind.Event };
        }
    }

    /// <summary>What the model calls miscellaneous and stands in quotes is a title.</summary>
    public static IEnumerable<Name> WorksInQuotes(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            if (name.Kind is null && tagging.Words[name.Words.Start].Has(WordFlags.QuoteBefore))
                yield return name with { Kind = EntityKind.Work };
        }
    }

    private static bool IsEvent(Span<Word> words)
    {
        if (Storms.IsOnlyAbout(words))
            return false;
        if (words.Length == 1)
            return words[0].In(NameList.EventOrWork) == ListPosition.Whole;
        foreach (Word word in words)
        {
            if (EventWords.Contains(word.Hash))
                return true;
        }

        return false;
    }
}
