using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Missions, chambers, and firms that are called like nobody else.</summary>
internal static class Organizations
{
    private static readonly uint General = Tokenizer.HashOf("general");

    private static readonly HashSet<uint> Missions = Tokenizer.HashesOf("embassy consulate");

    /// <summary>Houses known by their founder's name with its possessive.</summary>
    private static readonly HashSet<uint> Houses = Tokenizer.HashesOf("moody mcdonald sotheby macy sainsbury kellogg domino wendy");

    private static readonly HashSet<uint> SchoolWords = Tokenizer.HashesOf("school schools");

    private static readonly uint Plc = Tokenizer.HashOf("plc");

    /// <summary>What opens the names of firms, banks, universities and parties in other languages.</summary>
    private static readonly HashSet<uint> Openers = Tokenizer.HashesOf(
        "grupo groupe gruppo banco banque banca compañía companhia compagnie compagnia universidad université universidade università universitas partido parti partito sindicato pt");

    public static bool IsOpener(in Word word) => Openers.Contains(word.Hash);

    private static readonly HashSet<uint> Halves = Tokenizer.HashesOf("lower upper");

    private static readonly uint House = Tokenizer.HashOf("house");

    /// <summary>"Japanese embassy", "U.S. Consulate": a country's or a nation's mission is an organisation, with or without a capital.</summary>
    public static IEnumerable<Name> Embassies(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int end = name.Words.End;
            if (name.Words.Length > 1 && Missions.Contains(tagging.Words[end - 1].Hash))
                yield return name with { Kind = EntityKind.Organization, Margin = int.MaxValue };
            else if (name.Kind is EntityKind.Group or EntityKind.Place && end < tagging.Words.Length && IsMission(tagging.Words[end]))
                yield return Name.Certain(name.Words.Start, end + 1, EntityKind.Organization);
            else if (name is { Kind: EntityKind.Place, Rule: null } && BehindMission(tagging.Words, name.Words.Start) is var opener and >= 0)
                yield return Name.Certain(opener, end, EntityKind.Organization);
        }
    }

    /// <summary>"the Embassy of India", "the Consulate General of the Philippines": the index of the word that opens it, or −1.</summary>
    private static int BehindMission(Span<Word> words, int start)
    {
        int of = Cues.GoesOn(words, start) && words[start - 1].Hash == Cues.The ? start - 2 : start - 1;
        if (of < 1 || words[of].Hash != Cues.Of || !Cues.GoesOn(words, of + 1) || words[of - 1].Role != WordRole.Name)
            return -1;
        int opener = words[of - 1].Hash == General ? of - 2 : of - 1;
        return opener >= 0 && Missions.Contains(words[opener].Hash) && words[opener].Has(WordFlags.Capitalized) && words[opener].CapsStart == opener ? opener : -1;
    }

    private static bool IsMission(in Word word) => Missions.Contains(word.Hash) && word.Has(WordFlags.SpaceBefore) && !word.Has(WordFlags.SentenceStart);

    /// <summary>"Grupo Tamarín", "PT Sinar Laut": what opens so is a body, with the word that opens it.</summary>
    public static IEnumerable<Name> OpenedByTheirKind(List<Name> names, NameTagging tagging)
    {
        int next = 0;
        foreach (int start in Cues.Starts(tagging))
        {
            Word opener = tagging.Words[start];
            if (opener.CapsStart != start || opener.CapsEnd < start + 2 || opener.Lettering != Lettering.Sentence || !IsOpener(opener))
                continue;
            while (next < names.Count && names[next].Words.End <= start)
                next++;
            Name? name = next < names.Count && names[next].Words.Start <= start + 1 ? names[next] : null;
            if (name is { Kind: EntityKind.Organization } && name.Value.Words.Start == start && name.Value.Words.End >= opener.CapsEnd)
                continue;
            yield return Name.Certain(start, Math.Max(name?.Words.End ?? 0, opener.CapsEnd), EntityKind.Organization);
        }
    }

    /// <summary>"the Lower House": a chamber with a capital is a name.</summary>
    public static IEnumerable<Name> Chambers(List<Name> names, NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i + 1 < run.End; i++)
            {
                if (tagging.Words[i + 1].Hash == House && tagging.Words[i + 1].Role == WordRole.Name && tagging.Words[i].Role == WordRole.Name && Halves.Contains(tagging.Words[i].Hash))
                    yield return Name.Certain(i, i + 2, EntityKind.Organization);
            }
        }
    }

    /// <summary>"Moody's rates it".</summary>
    public static IEnumerable<Name> KnownByPossessives(List<Name> names, NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End && i + 1 < tagging.Words.Length; i++)
            {
                if (tagging.Words[i].Role == WordRole.Name && tagging.Words[i].CapsStart == i && tagging.Words[i + 1].Shape == WordShape.PossessiveMark && Houses.Contains(tagging.Words[i].Hash))
                    yield return Name.Certain(i, i + 2, EntityKind.Organization);
            }
        }
    }

    /// <summary>"Jefferson Elementary School": schools are organisations, whatever their level.</summary>
    public static IEnumerable<Name> Schools(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            if (name.Kind == EntityKind.Place && name.Words.Length > 1 && SchoolWords.Contains(tagging.Words[name.Words.End - 1].Hash) && tagging.Words[name.Words.End - 1].Role == WordRole.Name)
                yield return name with { Kind = EntityKind.Organization };
        }
    }

    /// <summary>"J Sainsbury plc", "BASF SE": a legal form behind a name is in it, and makes a firm of it. "Lyon beat AS Roma": there it opens the next.</summary>
    public static IEnumerable<Name> WithLegalForms(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int form = name.Words.End;
            if (name.Kind is not (EntityKind.Organization or EntityKind.Person or EntityKind.Place) || !Cues.GoesOn(tagging.Words, form) || !tagging.Words[form].Has(WordFlags.SpaceBefore))
                continue;
            bool plc = tagging.Words[form].Hash == Plc && tagging.Words[form].Shape == WordShape.Lower;
            bool capitals = Cues.IsLegalFormInCapitals(tagging.Words[form]) && tagging.Words[form].CapsEnd == form + 1;
            if (!plc && !capitals)
                continue;
            // The DS of DS Smith plc is no rank.
            int start = name.Words.Start;
            while (start > tagging.Words[start].CapsStart && tagging.Words[start - 1].Shape == WordShape.ShortUpper)
                start--;
            yield return Name.Certain(start, form + 1, EntityKind.Organization);
        }
    }

    /// <summary>"Hardy Amis &amp; Rosati": names that an ampersand joins are one firm's, or a band's.</summary>
    public static IEnumerable<Name> JoinedByAmpersand(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i + 1 < names.Count; i++)
        {
            int gap = names[i].Words.End;
            if (names[i + 1].Words.Start != gap + 1 || tagging.Words[gap].Shape != WordShape.Ampersand || tagging.Words[gap].Lettering != Lettering.Sentence || tagging.Words[gap].Has(WordFlags.InBrackets))
                continue;
            if (names[i].Kind is EntityKind.Person or EntityKind.Organization || names[i + 1].Kind is EntityKind.Person or EntityKind.Organization)
                yield return Name.Certain(names[i].Words.Start, names[i + 1].Words.End, EntityKind.Organization);
        }

        foreach (Name name in names)
        {
            if (name.Kind is EntityKind.Person or EntityKind.Organization && IsBehindFreePartner(name, tagging))
                yield return Name.Certain(name.Words.Start - 2, name.Words.End, EntityKind.Organization);
        }

        for (int i = 1; i < names.Count; i++)
        {
            if (names[i].Kind == EntityKind.Organization && IsFirstPartner(names[i - 1], names[i], tagging) && !(i > 1 && names[i - 2].Words.End == names[i - 1].Words.Start - 1))
                yield return Name.Certain(names[i - 1].Words.Start, names[i].Words.End, EntityKind.Organization);
        }
    }

    /// <summary>"to leave Booth &amp; Tamlin": a word with a capital that the model takes for no name is a partner's.</summary>
    private static bool IsBehindFreePartner(Name name, NameTagging tagging)
    {
        int gap = name.Words.Start - 1;
        if (gap < 1 || tagging.Words[gap].Shape != WordShape.Ampersand || tagging.Words[gap].Lettering != Lettering.Sentence || tagging.Words[gap].Has(WordFlags.InBrackets))
            return false;
        Word partner = tagging.Words[gap - 1];
        return partner is { Shape: WordShape.Capitalized, Role: WordRole.Name } && partner.CapsStart == gap - 1 && tagging.Labels[gap - 1] == NameLabel.Outside
            && !(partner.Has(WordFlags.SentenceStart) && partner.Casing is > 0 and < 4);
    }

    /// <summary>"Clayton, Dubilier &amp; Rice": one family name and a comma before the others. "Tesco, Marks &amp; Spencer" are two firms.</summary>
    private static bool IsFirstPartner(Name partner, Name firm, NameTagging tagging)
    {
        int comma = partner.Words.End;
        if (partner.Kind != EntityKind.Person || partner.Words.Length > 1 || firm.Words.Start != comma + 1 || tagging.Words[comma].Shape != WordShape.Comma)
            return false;
        return firm.Words.Length == 3 && tagging.Words[firm.Words.Start + 1].Shape == WordShape.Ampersand;
    }
}
