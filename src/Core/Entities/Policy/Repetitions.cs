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

    /// <summary>Al Hilal is Hilal.</summary>
    private static readonly HashSet<uint> Articles = Tokenizer.HashesOf("al el");

    private static readonly HashSet<uint> Whose = Tokenizer.HashesOf("who whose");

    private static readonly HashSet<uint> Determiners = Tokenizer.HashesOf("a an the");

    /// <summary>Verbs of one: "Church is", not "Church are".</summary>
    private static readonly HashSet<uint> OfOne = Tokenizer.HashesOf("is was has does says wants lives remains faces denies plays leads hopes believes thinks began won lost left went came took gave met told");

    /// <summary>What is called after people, who may be meant by the name alone.</summary>
    private static readonly HashSet<uint> AfterPeople = Tokenizer.HashesOf(
        "foundation university administration family school college academy institute library museum center centre hospital trust government cabinet campaign white house memorial church team");

    private static readonly HashSet<uint> Prepositions = Tokenizer.HashesOf("in near outside around across from of through into at to");

    public static IEnumerable<Name> Apply(List<Name> names, NameTagging tagging)
    {
        var given = PartsOfPeople(names, tagging);
        var told = Told(names, tagging, given);
        if (told.Count == 0 && given.Count == 0)
            yield break;
        var firms = Firms(names, tagging, given);
        var families = Families(names, tagging);
        int next = 0;
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End; i++)
            {
                Word word = tagging.Words[i];
                if (word.Role != WordRole.Name || word.CapsStart != i || word.Lettering == Lettering.Capitals || word.CapsEnd - i > LongestPhrase)
                    continue;
                int end = word.CapsEnd;
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
                else if (!free && firms.Contains(phrase) && IsBareFirm(names[next], tagging, i))
                {
                    yield return Name.Certain(i, end, EntityKind.Organization);
                }
                else if (free && end == i + 1 && families.TryGetValue(word.Hash, out int named) && named <= i && ActsAsPerson(tagging, i))
                {
                    yield return Name.Certain(i, end, EntityKind.Person);
                }
                else if (given.Contains(phrase) && !IsOrdinary(word, tagging, i))
                {
                    bool mistaken = !free && names[next] is { Rule: null, Kind: EntityKind.Place } && names[next].Words == new TextRange(i, end)
                        && (!Places.IsListed(word) || IsGivenName(word, tagging, i));
                    if (free || mistaken)
                        yield return Name.Certain(i, end, EntityKind.Person);
                }
            }
        }
    }

    /// <summary>"Salem is the best," where Salem Al Dawsari scored, and somebody was not in Salem.</summary>
    private static bool IsGivenName(in Word word, NameTagging tagging, int index) =>
        word.In(NameList.FirstName) != ListPosition.None && word.In(NameList.Country) == ListPosition.None && (index == 0 || !Prepositions.Contains(tagging.Words[index - 1].Hash));

    /// <summary>Whether the word has its capital from the start of a sentence only, or is written small elsewhere; "al-Maliky" always begins small.</summary>
    private static bool IsOrdinary(in Word word, NameTagging tagging, int index) =>
        (word.Has(WordFlags.SentenceStart | WordFlags.QuoteBefore) && word.Casing is > 0 and < 4) || (word.Shape != WordShape.Lower && tagging.Evidence.Of(index).Lower > 0);

    /// <summary>The family names of people who are named in full, with the end of the first such naming.</summary>
    private static Dictionary<uint, int> Families(List<Name> names, NameTagging tagging)
    {
        var families = new Dictionary<uint, int>();
        foreach (Name name in names)
        {
            uint last = tagging.Words[name.Words.End - 1].Hash;
            if (name.Kind == EntityKind.Person && name.Words.Length > 1 && !families.ContainsKey(last))
                families.Add(last, name.Words.End);
        }

        return families;
    }

    /// <summary>
    /// "Church, a former teacher, …", "Banks lives in Leeds": an ordinary word that opens a sentence is somebody's family name where the text never writes it small and what follows is said of
    /// one person. "Church members sang", "Woods burned" and "Price, at last, was no matter" are not told apart from it but by that; so what follows has to be one of few things.
    /// </summary>
    private static bool ActsAsPerson(NameTagging tagging, int i)
    {
        if (tagging.Evidence.Of(i).Lower > 0 || !tagging.Words[i].Has(WordFlags.SentenceStart) || !Cues.GoesOn(tagging.Words, i + 1) || Cues.Days.Contains(tagging.Words[i].Hash))
            return false;
        Word next = tagging.Words[i + 1];
        if (next.Shape is WordShape.Comma)
            return i + 2 < tagging.Words.Length && (Determiners.Contains(tagging.Words[i + 2].Hash) || Whose.Contains(tagging.Words[i + 2].Hash) || tagging.Words[i + 2].Shape == WordShape.SmallNumber);
        if (next.Shape is WordShape.PossessiveMark)
            return true;
        if (next.Shape != WordShape.Lower)
            return false;
        string verb = Tokenizer.Shown(tagging.Text.Text.Substring(next.Start, next.End - next.Start));
        return Abbreviations.SpeechVerbs.Contains(next.Hash) || OfOne.Contains(next.Hash) || (verb.Length > 4 && verb.EndsWith("ed", StringComparison.Ordinal))
            || (verb.Length > 4 && verb[^1] == 's' && verb[^2] != 's' && tagging.Text.Text[tagging.Words[i].End - 1] == 's');
    }

    /// <summary>The first words of firms and the like, which a text uses for the whole: Novo for Novo Nordisk. Houses that are called after people are not theirs alone.</summary>
    private static HashSet<uint> Firms(List<Name> names, NameTagging tagging, HashSet<uint> people)
    {
        var firms = new HashSet<uint>();
        foreach (Name name in names)
        {
            Word first = tagging.Words[name.Words.Start];
            if (name.Kind != EntityKind.Organization || name.Words.Length is < 2 or > LongestPhrase || first.Role != WordRole.Name || first.Lettering != Lettering.Sentence
                || tagging.Words[name.Words.Start + 1].Role != WordRole.Name || people.Contains(first.Hash) || Places.IsListed(first))
                continue;
            bool afterPeople = false;
            for (int i = name.Words.Start + 1; i < name.Words.End; i++)
                afterPeople |= AfterPeople.Contains(tagging.Words[i].Hash);
            if (!afterPeople)
                firms.Add(first.Hash);
        }

        return firms;
    }

    /// <summary>A single word that the model takes for a person, whom nobody calls Mr.</summary>
    private static bool IsBareFirm(Name name, NameTagging tagging, int i) =>
        name is { Rule: null, Kind: EntityKind.Person, Words.Length: 1 } && name.Words.Start == i && !(Cues.GoesOn(tagging.Words, i) && NameEdges.IsTitle(tagging.Words[i - 1]));

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
            else if (kind == EntityKind.Event && words.Length > 1 && Events.IsStorm(words[0]))
                Tell(told, words[1..], kind);
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

    /// <summary>The first and the last words of people who are named in full, and their nicknames.</summary>
    private static HashSet<uint> PartsOfPeople(List<Name> names, NameTagging tagging)
    {
        var parts = new HashSet<uint>();
        foreach (Name name in names)
        {
            if (name.Kind != EntityKind.Person || name.Words.Length < 2)
                continue;
            Add(parts, tagging.Words[name.Words.Start]);
            Add(parts, tagging.Words[name.Words.End - 1]);
            AddNickname(parts, tagging.Words[name.Words.Start..name.Words.End]);
        }

        return parts;
    }

    private static void AddNickname(HashSet<uint> parts, ReadOnlySpan<Word> name)
    {
        int open = 0;
        while (open < name.Length && name[open].Shape != WordShape.Quote)
            open++;
        int close = open + 1;
        while (close < name.Length && name[close].Shape != WordShape.Quote)
            close++;
        if (close < name.Length && close > open + 1)
            parts.Add(NameRuns.PhraseHash(name[(open + 1)..close]));
    }

    private static void Add(HashSet<uint> parts, in Word word)
    {
        if (word.In(NameList.GeographicWord) == ListPosition.None && word.In(NameList.OrganizationWord) == ListPosition.None)
            parts.Add(word.Hash);
    }
}
