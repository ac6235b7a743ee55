using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Places that act, and are places all the same.</summary>
internal static class Places
{
    private static readonly HashSet<uint> Seats = Cues.Phrases(
        "kremlin", "white house", "downing street", "whitehall", "capitol hill", "blue house", "elysee palace", "élysée palace",
        "aso rock", "malacañang", "malacanang", "rashtrapati bhavan", "zhongnanhai", "casa rosada");

    /// <summary>What opens the names of places and nobody's.</summary>
    private static readonly HashSet<uint> Openers = Tokenizer.HashesOf(
        "barangay wadi jebel jabal djebel kampung kuala pulau gunung bukit sungai ciudad puerto isla cerro khirbet kafr deir mount lake fort port cape lough loch county co co.");

    private static readonly HashSet<uint> States = Tokenizer.HashesOf(
        "ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. "
        + "n.y. n.j. n.c. n.d. n.h. n.m. r.i. s.c. s.d. w.va. d.c. ont. que. b.c. n.s. n.b.");

    /// <summary>Seas and regions whose names are adjectives as well.</summary>
    private static readonly HashSet<uint> Seas = Tokenizer.HashesOf("caribbean mediterranean baltic balkan arctic antarctic adriatic aegean pacific atlantic");

    /// <summary>What stands behind a noun and before none.</summary>
    private static readonly HashSet<uint> BehindNouns = Tokenizer.HashesOf(
        "in to from for with by at on near into off is was are were has had have will would could can may as that which where who when after before since during until but or nor than");

    private static readonly uint From = Tokenizer.HashOf("from");

    private static readonly uint To = Tokenizer.HashOf("to");

    private static readonly uint Where = Tokenizer.HashOf("where");

    private static readonly HashSet<uint> Within = Tokenizer.HashesOf("in near outside");

    /// <summary>Whether a word is a place's name by one of the lists.</summary>
    public static bool IsListed(in Word word) =>
        (word.In(NameList.Country) | word.In(NameList.City) | word.In(NameList.Town) | word.In(NameList.Region) | word.In(NameList.GeographicFeature)) != ListPosition.None;

    /// <summary>"Seneca Falls, N.Y.": a state in short behind its town.</summary>
    public static IEnumerable<Name> StatesBehindTowns(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int state = name.Words.End + 1;
            if (name.Kind == EntityKind.Place && state < tagging.Words.Length && tagging.Words[state - 1].Shape == WordShape.Comma && tagging.Words[state].Role == WordRole.Name
                && States.Contains(tagging.Words[state].Hash))
                yield return Name.Certain(state, state + 1, EntityKind.Place);
        }
    }

    /// <summary>"A squatter camp in Alexandra": where somebody is, nobody is, unless the document knows somebody of that name.</summary>
    public static IEnumerable<Name> BehindPrepositions(List<Name> names, NameTagging tagging)
    {
        var people = new HashSet<uint>();
        foreach (Name name in names)
        {
            if (name.Kind == EntityKind.Person && name.Words.Length > 1)
            {
                people.Add(tagging.Words[name.Words.Start].Hash);
                people.Add(tagging.Words[name.Words.End - 1].Hash);
            }
        }

        foreach (Name name in names)
        {
            int start = name.Words.Start;
            if (name.Kind != EntityKind.Person || name.Rule is not null || name.Words.Length > 2 || !Cues.GoesOn(tagging.Words, start) || !Within.Contains(tagging.Words[start - 1].Hash))
                continue;
            bool possessive = name.Words.End < tagging.Words.Length && tagging.Words[name.Words.End].Shape == WordShape.PossessiveMark;
            if (!possessive && (name.Words.Length == 2 || !people.Contains(tagging.Words[start].Hash)))
                yield return Name.Certain(start, name.Words.End, EntityKind.Place);
        }
    }

    /// <summary>"from Ribadesella to Santander": what goes from a place goes to a place, though a bank or a club is called like it.</summary>
    public static IEnumerable<Name> FromPlaceToPlace(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i + 1 < names.Count; i++)
        {
            var (from, to) = (names[i].Words, names[i + 1].Words);
            if (names[i].Kind == EntityKind.Place && names[i + 1] is { Kind: EntityKind.Organization or EntityKind.Person, Rule: null, Words.Length: 1 } && to.Start == from.End + 1 && from.Start > 0
                && Cues.GoesOn(tagging.Words, from.Start) && tagging.Words[from.Start - 1].Hash == From && tagging.Words[from.End].Hash == To && Cues.GoesOn(tagging.Words, to.Start)
                && (tagging.Words[to.Start].In(NameList.City) | tagging.Words[to.Start].In(NameList.Town)) != ListPosition.None && tagging.Words[to.Start].Shape == WordShape.Capitalized)
                yield return Name.Certain(to.Start, to.End, EntityKind.Place);
        }
    }

    /// <summary>"Barangay Mapalad", "Co Sligo": a name that opens so is a place's, with the word that opens it.</summary>
    public static IEnumerable<Name> OpenedByTheirKind(List<Name> names, NameTagging tagging)
    {
        int before = 0;
        foreach (Name name in names)
        {
            int start = name.Words.Start;
            if (name.Kind is EntityKind.Place or EntityKind.Person && tagging.Words[start].Lettering == Lettering.Sentence)
            {
                if (start > before && IsOpener(tagging.Words[start - 1]) && Cues.GoesOn(tagging.Words, start))
                    yield return Name.Certain(start - 1, name.Words.End, EntityKind.Place);
                else if (name.Kind == EntityKind.Person && name.Words.Length > 1 && IsOpener(tagging.Words[start]))
                    yield return Name.Certain(start, name.Words.End, EntityKind.Place);
            }

            before = name.Words.End;
        }
    }

    /// <summary>"Orlitsa, where the mill stood, …" at the start of a sentence, where the model sees nothing in a word that it does not know.</summary>
    public static IEnumerable<Name> WhereSomethingIs(List<Name> names, NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            Word word = tagging.Words[run.Start];
            if (!word.Has(WordFlags.SentenceStart) || word.Role != WordRole.Name || word.Lettering != Lettering.Sentence || word.Casing is > 0 and < 4 || word.CapsEnd != run.End || run.Length > 3)
                continue;
            if (run.End + 1 < tagging.Words.Length && tagging.Words[run.End].Shape == WordShape.Comma && tagging.Words[run.End + 1].Hash == Where
                && !Cues.Days.Contains(word.Hash) && Cues.IsOutside(tagging, run.Start, run.End))
                yield return Name.Certain(run.Start, run.End, EntityKind.Place);
        }
    }

    /// <summary>"ports of the Caribbean": a noun; not "the Caribbean islands", "the Baltic and Nordic states".</summary>
    public static IEnumerable<Name> SeasBehindArticles(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            if (name.Kind == EntityKind.Group && name.Words.Length == 1 && IsSea(tagging.Words, name.Words.Start))
                yield return Name.Certain(name.Words.Start, name.Words.End, EntityKind.Place);
        }
    }

    private static bool IsSea(Span<Word> words, int at) => Seas.Contains(words[at].Hash) && Cues.GoesOn(words, at) && words[at - 1].Hash == Cues.The && EndsNoun(words, at + 1);

    private static bool EndsNoun(Span<Word> words, int end) =>
        !Cues.GoesOn(words, end) || BehindNouns.Contains(words[end].Hash)
            || (words[end].Hash == Cues.And && end + 1 < words.Length && words[end + 1].Role != WordRole.Name)
            || words[end].Shape is WordShape.Period or WordShape.Comma or WordShape.Quote or WordShape.Bracket or WordShape.PossessiveMark or WordShape.Other;

    private static bool IsOpener(in Word word) => word.Role == WordRole.Name && Openers.Contains(word.Hash);

    /// <summary>A building that stands for those who rule in it is still a place: "the Kremlin said".</summary>
    public static IEnumerable<Name> SeatsOfPower(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i < tagging.Words.Length; i++)
        {
            for (int length = 1; length <= 2 && i + length <= tagging.Words.Length; length++)
            {
                Span<Word> phrase = tagging.Words.Slice(i, length);
                if (phrase[0].Role == WordRole.Name && phrase[length - 1].Role == WordRole.Name && Seats.Contains(NameRuns.PhraseHash(phrase)))
                    yield return Name.Certain(i, i + length, EntityKind.Place);
            }
        }
    }
}
