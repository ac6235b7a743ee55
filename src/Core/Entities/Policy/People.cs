using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Names of people that their surroundings give away, or that go on where the model stops.</summary>
internal static class People
{
    private const int LongestNickname = 3;

    private static readonly HashSet<uint> FormsOfAddress = Tokenizer.HashesOf("mr mr. mrs mrs. ms ms. miss dr dr.");

    private static readonly HashSet<uint> Royals = Tokenizer.HashesOf("king queen prince princess");

    /// <summary>Particles that stand in names of people, hardly in others: not "de", as in Rio de Janeiro.</summary>
    private static readonly HashSet<uint> Particles = Tokenizer.HashesOf("van von bin ibn bint binti ter arap");

    private static readonly uint Maria = Tokenizer.HashOf("ma.");

    /// <summary>"Mr. de Vries", "Queen Astrid": what follows a form of address is a person, where the model takes it for no name.</summary>
    public static IEnumerable<Name> Addressed(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i + 1 < tagging.Words.Length; i++)
        {
            if (tagging.Words[i].Role != WordRole.Name)
                continue;
            bool royal = Royals.Contains(tagging.Words[i].Hash);
            if (!royal && !FormsOfAddress.Contains(tagging.Words[i].Hash))
                continue;
            int name = i + 1;
            while (name < tagging.Words.Length && tagging.Words[name].Role == WordRole.Particle)
                name++;
            if (name == tagging.Words.Length || tagging.Words[name].Role != WordRole.Name || tagging.Words[name].Has(WordFlags.SentenceStart))
                continue;
            // "Queen Dies": in a headline an ordinary word has a capital too.
            if (royal && tagging.Words[name].Casing is > 0 and < 4)
                continue;
            int end = Math.Max(name + 1, Math.Min(tagging.Words[name].CapsEnd, name + 4));
            if (Cues.IsOutside(tagging, i + 1, end) && !NameEdges.IsOfficeAddressed(tagging, name, end))
                yield return Name.Certain(i + 1, end, EntityKind.Person);
        }
    }

    /// <summary>Robert “Bob” Kelso: a name in quotes between a given name and a family name is one with them.</summary>
    public static IEnumerable<Name> WithNicknames(List<Name> names, NameTagging tagging)
    {
        int next = 0;
        for (int i = 1; i + 2 < tagging.Words.Length; i++)
        {
            if (tagging.Words[i].Shape != WordShape.Quote || tagging.Words[i - 1].Role != WordRole.Name || !tagging.Words[i].Has(WordFlags.SpaceBefore))
                continue;
            int family = FamilyBehindNickname(tagging.Words, i);
            if (family < 0)
                continue;
            while (next < names.Count && names[next].Words.End < i)
                next++;
            Name? given = next < names.Count && names[next].Words.End == i ? names[next] : null;
            int behind = next;
            while (behind < names.Count && names[behind].Words.Start < family)
                behind++;
            Name? last = behind < names.Count && names[behind].Words.Start == family ? names[behind] : null;
            if (given is { Kind: EntityKind.Place, Words.Length: 1 } && last is { Kind: EntityKind.Person } && !IsCountryOrRegion(tagging.Words[i - 1]))
                given = given.Value with { Kind = EntityKind.Person };
            Name? around = given ?? last ?? (behind > 0 ? names[behind - 1] : null);
            bool person = (around is { } each && each.IsPerson(i - 1, family)) || IsGivenAndFamily(tagging.Words[i - 1], tagging.Words[family]);
            if (!person || !MayBePart(given) || !MayBePart(last))
                continue;
            int start = given?.Words.Start ?? NameEdges.BehindTitles(i - 1, i, tagging.Words);
            yield return Name.Certain(start, last?.Words.End ?? tagging.Words[family].CapsEnd, EntityKind.Person);
        }
    }

    /// <summary>The index of the capital behind a nickname whose opening quote stands at an index, or −1.</summary>
    private static int FamilyBehindNickname(Span<Word> words, int quote)
    {
        for (int i = quote + 1; i + 1 < words.Length && i <= quote + LongestNickname + 1; i++)
        {
            if (words[i].Has(WordFlags.SentenceStart))
                return -1;
            if (words[i].Shape == WordShape.Quote && i > quote + 1)
                return words[i + 1].Role is WordRole.Name && words[i + 1].Has(WordFlags.SpaceBefore) && !words[i + 1].Has(WordFlags.SentenceStart) ? i + 1 : -1;
            if (words[i].Role != WordRole.Name && i > quote + 1)
                return -1;
        }

        return -1;
    }

    /// <summary>"Texas “Wild Hogs” Rodeo" is nobody, but "Elgin “Ace” Moorcock" somebody, though there is an Elgin on the map.</summary>
    private static bool IsCountryOrRegion(in Word word) =>
        (word.In(NameList.Country) | word.In(NameList.Region)) != ListPosition.None && word.In(NameList.FirstName) == ListPosition.None;

    /// <summary>Tomas “Friday” Reyes, where the model sees no name at all.</summary>
    private static bool IsGivenAndFamily(in Word given, in Word family) =>
        given.Lettering == Lettering.Sentence && given.In(NameList.FirstName) != ListPosition.None && family.In(NameList.LastName) != ListPosition.None;

    private static bool MayBePart(Name? name) => name is not { } each || each.Kind == EntityKind.Person;

    private static bool IsPerson(this Name name, int start, int end) =>
        name.Kind == EntityKind.Person && name.Words.End > start && name.Words.Start <= end;

    /// <summary>Jeswin [Binu Chacko]: a capital before a person's name that is no ordinary word, and no other name, is the first of their given names.</summary>
    public static IEnumerable<Name> WithFurtherNames(List<Name> names, NameTagging tagging)
    {
        int before = 0;
        foreach (Name name in names)
        {
            int start = name.Words.Start;
            if (name.Kind == EntityKind.Person)
            {
                while (start > before && Cues.GoesOn(tagging.Words, start) && IsGivenName(tagging.Words[start - 1]) && !IsCommon(tagging, start - 1))
                    start--;
                if (start < name.Words.Start)
                    yield return name with { Words = new TextRange(start, name.Words.End) };
            }

            before = name.Words.End;
        }
    }

    /// <summary>"Anthropologist Ken", "Mirroring Ruse", "the Exchequer Nigel".</summary>
    private static bool IsCommon(NameTagging tagging, int index)
    {
        Word word = tagging.Words[index];
        string letters = Tokenizer.Shown(tagging.Text.Text.Substring(word.Start, word.End - word.Start));
        return (letters.Length > 5 && letters.EndsWith("ing", StringComparison.Ordinal)) || letters.EndsWith("ist", StringComparison.Ordinal)
            || (Cues.GoesOn(tagging.Words, index) && tagging.Words[index - 1].Hash == Cues.The);
    }

    private static bool IsGivenName(in Word word)
    {
        if (word.Hash == Maria)
            return true;
        if (word.Role != WordRole.Name || word.Lettering != Lettering.Sentence || NameEdges.IsTitle(word) || Cues.Days.Contains(word.Hash) || word.In(NameList.Demonym) != ListPosition.None)
            return false;
        if (word.Shape == WordShape.Initial)
            return word.Initial is not ('A' or 'I');
        return word.Shape == WordShape.Capitalized && (word.Casing == 0 || (word.Casing > 3 && word.In(NameList.FirstName) != ListPosition.None && !Places.IsListed(word)));
    }

    /// <summary>Mathijs van der Ploeg, Salem bin Zayed: between two capitals such a particle makes a person of them, whatever the model thinks of the parts.</summary>
    public static IEnumerable<Name> WithParticles(List<Name> names, NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start + 1; i + 1 < run.End; i++)
            {
                if (tagging.Words[i].Role != WordRole.Particle || !Particles.Contains(tagging.Words[i].Hash) || tagging.Words[i - 1].Role != WordRole.Name)
                    continue;
                int family = i + 1;
                while (family < run.End && tagging.Words[family].Role == WordRole.Particle)
                    family++;
                if (family == run.End || tagging.Words[family].Role != WordRole.Name || !Cues.IsOutside(tagging, i - 1, family))
                    continue;
                int end = family + 1;
                while (end + 1 < run.End && tagging.Words[end].Shape == WordShape.Hyphen && tagging.Words[end + 1].Role == WordRole.Name)
                    end += 2;
                yield return Name.Certain(i - 1, end, EntityKind.Person);
            }
        }
    }
}
