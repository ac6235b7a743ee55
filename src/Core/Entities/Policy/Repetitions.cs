using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>What one place of a document tells of a name holds where it stands again: a company's without its legal form, an acronym's, a given name's alone.</summary>
internal static class Repetitions
{
    private const int LongestPhrase = 4;

    /// <summary>A firm called by fewer letters writes them in capitals.</summary>
    private const int ShortestOfFirms = 4;

    /// <summary>Al Hilal is Hilal.</summary>
    private static readonly HashSet<uint> Articles = Tokenizer.HashesOf("al el");

    private static readonly HashSet<uint> Prepositions = Tokenizer.HashesOf("in near outside around across from of through into at to");

    public static IEnumerable<Name> Apply(List<Name> names, NameTagging tagging)
    {
        var given = PartsOfPeople.In(names, tagging);
        var told = Told(names, tagging, given);
        if (told.Count == 0 && given.Count == 0)
            yield break;
        int next = 0;
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End; i++)
            {
                Word word = tagging.Words[i];
                if (word.Role != WordRole.Name || !Opens(tagging.Words, i) || word.Lettering == Lettering.Capitals || word.CapsEnd - i > LongestPhrase)
                    continue;
                int end = PartsOfPeople.BehindHyphens(tagging.Words, word.CapsEnd);
                if (word.Lettering == Lettering.TitleCase && (end > i + 1 || word.Casing is > 0 and < 4))
                    continue;
                while (next < names.Count && names[next].Words.End <= i)
                    next++;
                uint phrase = NameRuns.PhraseHash(tagging.Words[i..end]);
                bool free = next == names.Count || names[next].Words.Start >= end;
                if (told.TryGetValue(phrase, out EntityKind kind))
                {
                    bool whole = !free && names[next].Words == new TextRange(i, end) && names[next].Kind != kind && names[next].Kind != EntityKind.Group && names[next].Rule is null;
                    if ((free && !IsOrdinary(word, tagging, i)) || whole)
                        yield return Name.Certain(i, end, kind);
                }
                else if (given.Contains(phrase) && (end > word.CapsEnd || !IsOrdinary(word, tagging, i)))
                {
                    if (free || IsMistaken(names[next], tagging, new TextRange(i, end)))
                        yield return Name.Certain(i, end, EntityKind.Person);
                }
            }
        }
    }

    /// <summary>
    /// Whether the model was wrong of what is a part of somebody's name: it stops at a hyphen, it is in no list of places, or it has read the letters of an acronym, as Ge Weiming is no GE.
    /// </summary>
    private static bool IsMistaken(Name name, NameTagging tagging, TextRange part)
    {
        if (name.Rule is not null || !part.Contains(name.Words))
            return false;
        Word word = tagging.Words[part.Start];
        if (part.End > word.CapsEnd)
            return name.Words != part;
        return name.Words == part && name.Kind switch
        {
            EntityKind.Place => !Places.IsListed(word) || IsGivenName(word, tagging, part.Start),
            EntityKind.Organization => word.Shape == WordShape.Capitalized && Tokenizer.Shown(tagging.Text.Text.Substring(word.Start, word.End - word.Start)).Length < ShortestOfFirms,
            _ => false,
        };
    }

    /// <summary>"Salem is the best," where Salem Al Dawsari scored, and somebody was not in Salem.</summary>
    private static bool IsGivenName(in Word word, NameTagging tagging, int index) =>
        word.In(NameList.FirstName) != ListPosition.None && word.In(NameList.Country) == ListPosition.None && (index == 0 || !Prepositions.Contains(tagging.Words[index - 1].Hash));

    /// <summary>Whether a name may begin at a word: at the first of some capitals, and behind an ordinary one that opens the sentence ("Let Gaspar go").</summary>
    private static bool Opens(Span<Word> words, int index)
    {
        Word first = words[words[index].CapsStart];
        return index == words[index].CapsStart || (index == words[index].CapsStart + 1 && first.Has(WordFlags.SentenceStart) && first.Casing is > 0 and < 4);
    }

    /// <summary>Whether the word has its capital from the start of a sentence only, or is written small elsewhere; "al-Maliky" always begins small.</summary>
    private static bool IsOrdinary(in Word word, NameTagging tagging, int index) =>
        (word.Has(WordFlags.SentenceStart | WordFlags.QuoteBefore) && word.Casing is > 0 and < 4) || (word.Shape != WordShape.Lower && tagging.Evidence.Of(index).Lower > 0);

    /// <summary>The names whose kind something tells beyond doubt, by the hash of their words.</summary>
    private static Dictionary<uint, EntityKind> Told(List<Name> names, NameTagging tagging, HashSet<uint> people)
    {
        var told = new Dictionary<uint, EntityKind>();
        foreach (Name name in names)
        {
            if (name.Kind is not { } kind)
                continue;
            Span<Word> words = tagging.Words[name.Words.Start..name.Words.End];
            if (kind == EntityKind.Organization && words.Length > 1 && Cues.IsLegalForm(words[^1]))
                TellCompany(told, words[..^1], people);
            else if (kind == EntityKind.Organization && words.Length == 2 && Articles.Contains(words[0].Hash))
                Tell(told, words[1..], kind);
            else if (kind == EntityKind.Event && Storms.IsNamed(words))
                Tell(told, words[^1..], kind);
            else if (name.Told)
                Tell(told, words, kind);
        }

        return told;
    }

    /// <summary>Padma Textile Mills Ltd is Padma Textile Mills, Padma Textile and, where nobody is called so and no place, Padma.</summary>
    private static void TellCompany(Dictionary<uint, EntityKind> told, Span<Word> words, HashSet<uint> people)
    {
        for (int length = Math.Min(words.Length, LongestPhrase); length > 1; length--)
        {
            Tell(told, words[..length], EntityKind.Organization);
            Tell(told, words[^length..], EntityKind.Organization);
        }

        if (words.Length == 1 || (words[0].Role == WordRole.Name && words[0].Casing is 0 or > 3 && !people.Contains(words[0].Hash) && !Places.IsListed(words[0])
            && words[0].In(NameList.Demonym) == ListPosition.None))
            Tell(told, words[..1], EntityKind.Organization);
    }

    private static void Tell(Dictionary<uint, EntityKind> told, Span<Word> words, EntityKind kind)
    {
        uint phrase = NameRuns.PhraseHash(words);
        if (!told.ContainsKey(phrase))
            told.Add(phrase, kind);
    }
}
