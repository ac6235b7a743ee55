using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>People whom nothing but their names gives away, where the model is mistaken in these.</summary>
internal static class UnsaidPeople
{
    /// <summary>Behind these stands a place, or may stand one.</summary>
    private static readonly HashSet<uint> Prepositions = Tokenizer.HashesOf("in near outside around across from through into at to toward towards between via");

    /// <summary>"the Ram Sethu" is nobody.</summary>
    private static readonly HashSet<uint> Determiners = Tokenizer.HashesOf("the a an this that each every during");

    private static readonly uint Ahead = Tokenizer.HashOf("ahead");

    private const int LongestApposition = 6;

    /// <summary>What opens a sentence before a name and ends in no -ly.</summary>
    private static readonly HashSet<uint> Adverbs = Tokenizer.HashesOf("later today tonight yesterday tomorrow earlier afterwards once often elsewhere again perhaps maybe soon thereafter");

    private static readonly HashSet<uint> Articles = Tokenizer.HashesOf("a an the");

    private static readonly HashSet<uint> Artists = Tokenizer.HashesOf(
        "actor actress singer songwriter rapper drummer guitarist pianist violinist dancer comedian writer novelist poet playwright painter sculptor photographer filmmaker screenwriter journalist historian "
        + "sociologist economist lawyer barrister surgeon nurse farmer plumber carpenter teacher");

    /// <summary>What stands behind a person and hardly behind the first words of a longer name.</summary>
    private static readonly HashSet<uint> BehindPeople = Tokenizer.HashesOf("of from who whose is was has had");

    /// <summary>"Dean Pickersgill": a given name and a word that nothing knows, both with a capital and in the middle of a sentence, and no name to the model.</summary>
    public static IEnumerable<Name> InFull(List<Name> names, NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i + 1 < run.End; i++)
            {
                Word given = tagging.Words[i];
                if (given.Role == WordRole.Name && given.CapsStart == i && given.CapsEnd == i + 2 && IsGivenName(given) && IsUnknown(tagging.Words[i + 1])
                    && Cues.GoesOn(tagging.Words, i) && !Determiners.Contains(tagging.Words[i - 1].Hash) && EndsName(tagging.Words, i + 2) && Cues.IsOutside(tagging, i, i + 2) && tagging.Evidence.Of(i + 1).Lower == 0)
                    yield return Name.Certain(i, i + 2, EntityKind.Person);
            }
        }
    }

    /// <summary>"Storm Reid, an actress": two capitals that are somebody, whatever else the first of them may mean.</summary>
    public static IEnumerable<Name> InApposition(List<Name> names, NameTagging tagging)
    {
        int next = 0;
        foreach (TextRange run in tagging.Runs)
        {
            int end = run.End;
            int start = tagging.Words[end - 1].CapsStart;
            // An ordinary word that opens a sentence stands in no stretch of capitals.
            if (end - start == 1 && start > 0 && tagging.Words[start - 1].Has(WordFlags.SentenceStart))
                start--;
            if (end - start != 2 || !IsSomebody(tagging.Words, end) || !IsGivenName(tagging.Words, start, tagging.Text.Text))
                continue;
            while (next < names.Count && names[next].Words.End < end)
                next++;
            bool family = next < names.Count && names[next] is { Kind: EntityKind.Person, Words.Length: 1 } && names[next].Words.Start == end - 1;
            if (family || Cues.IsOutside(tagging, start, end))
                yield return Name.Certain(start, end, EntityKind.Person);
        }
    }

    private static bool IsSomebody(Span<Word> words, int end)
    {
        if (end + 2 >= words.Length || words[end].Shape != WordShape.Comma || !Articles.Contains(words[end + 1].Hash))
            return false;
        for (int i = end + 2; i < words.Length && i < end + LongestApposition && words[i].Shape == WordShape.Lower; i++)
        {
            if (Artists.Contains(words[i].Hash))
                return true;
        }

        return false;
    }

    private static bool IsGivenName(Span<Word> words, int at, string text)
    {
        Word word = words[at];
        if (word.Shape != WordShape.Capitalized || word.Lettering != Lettering.Sentence || words[at + 1].Shape != WordShape.Capitalized || NameEdges.IsTitle(word)
            || Cues.Days.Contains(word.Hash) || (word.In(NameList.Demonym) | word.In(NameList.Country)) != ListPosition.None || Artists.Contains(word.Hash) || Abbreviations.Openers.Contains(word.Hash) || Adverbs.Contains(word.Hash))
            return false;
        return !(word.Has(WordFlags.SentenceStart) && text[word.End - 1] == 'y' && text[word.End - 2] == 'l');
    }

    private static bool EndsName(Span<Word> words, int end) =>
        !Cues.GoesOn(words, end) || BehindPeople.Contains(words[end].Hash) || Abbreviations.SpeechVerbs.Contains(words[end].Hash)
            || words[end].Shape is WordShape.Comma or WordShape.Period or WordShape.Bracket or WordShape.PossessiveMark;

    private static bool IsGivenName(in Word word) =>
        word.Shape == WordShape.Capitalized && word.Lettering == Lettering.Sentence && word.In(NameList.FirstName) != ListPosition.None && !Cues.Days.Contains(word.Hash)
        && !Places.IsListed(word) && word.In(NameList.Demonym) == ListPosition.None;

    private static bool IsUnknown(in Word word) =>
        word.Role == WordRole.Name && word.Shape == WordShape.Capitalized && word.Casing == 0 && !Places.IsListed(word) && word.In(NameList.OrganizationWord) == ListPosition.None
        && word.In(NameList.GeographicWord) == ListPosition.None;

    /// <summary>"31 seconds ahead of Ezeiza": where Mikel Ezeiza rides and nobody is in Ezeiza, it is he and no town.</summary>
    public static IEnumerable<Name> CalledLikePlaces(List<Name> names, NameTagging tagging)
    {
        HashSet<uint>? families = null;
        HashSet<uint>? places = null;
        foreach (Name name in names)
        {
            Word last = tagging.Words[name.Words.End - 1];
            if (name is { Kind: EntityKind.Person, Words.Length: > 1 } && last.Lettering == Lettering.Sentence)
                (families ??= []).Add(last.Hash);
            else if (name is { Kind: EntityKind.Place, Words.Length: 1 } && (name.Rule is not null || IsWhere(tagging.Words, name.Words)))
                (places ??= []).Add(last.Hash);
        }

        if (families is null)
            yield break;
        foreach (Name name in names)
        {
            Word word = tagging.Words[name.Words.Start];
            if (name is { Kind: EntityKind.Place, Rule: null, Words.Length: 1 } && families.Contains(word.Hash) && places?.Contains(word.Hash) != true
                && (word.In(NameList.Country) | word.In(NameList.Region)) == ListPosition.None)
                yield return Name.Certain(name.Words.Start, name.Words.End, EntityKind.Person);
        }
    }

    /// <summary>"in Ezeiza", "the city of Ezeiza", "Ezeiza, Argentina", but not "ahead of Ezeiza".</summary>
    private static bool IsWhere(Span<Word> words, TextRange name)
    {
        if (Cues.GoesOn(words, name.Start) && Prepositions.Contains(words[name.Start - 1].Hash))
            return true;
        if (name.Start > 1 && Cues.GoesOn(words, name.Start) && words[name.Start - 1].Hash == Cues.Of && words[name.Start - 2].Hash != Ahead)
            return true;
        return name.End + 1 < words.Length && words[name.End].Shape == WordShape.Comma && (words[name.End + 1].In(NameList.Country) | words[name.End + 1].In(NameList.Region)) != ListPosition.None;
    }
}
