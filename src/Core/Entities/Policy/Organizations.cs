using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Organisations whose names are longer than the model takes them for, or made of other names.</summary>
internal static class Organizations
{
    private static readonly HashSet<uint> Missions = Tokenizer.HashesOf("embassy consulate");

    /// <summary>What a body is called that may have the country or city in its name: not a ministry, which is somebody's own.</summary>
    private static readonly HashSet<uint> Bodies = Tokenizer.HashesOf(
        "society party archive archives centre center federation association organisation organization court cross crescent union institute institution board "
        + "council commission authority agency bank college church confederation league foundation academy network alliance front movement university "
        + "school library museum corporation company committee emirate congress chamber chambers club guild");

    private static readonly HashSet<uint> Offices = Tokenizer.HashesOf("ministry department committee commission centre center institute faculty school office bureau agency board council directorate secretariat");

    private static readonly HashSet<uint> Papers = Tokenizer.HashesOf(
        "times post guardian telegraph herald tribune star news independent economist hindu nation standard gazette mirror sun mail observer journal chronicle citizen "
        + "examiner register age bulletin courier");

    /// <summary>Houses known by their founder's name with its possessive.</summary>
    private static readonly HashSet<uint> Houses = Tokenizer.HashesOf("moody mcdonald sotheby macy sainsbury kellogg domino wendy");

    private static readonly uint Daily = Tokenizer.HashOf("daily");

    private static readonly HashSet<uint> Halves = Tokenizer.HashesOf("lower upper");

    private static readonly uint House = Tokenizer.HashOf("house");

    private static readonly uint On = Tokenizer.HashOf("on");

    private static readonly uint And = Tokenizer.HashOf("and");

    private static readonly uint For = Tokenizer.HashOf("for");

    private static readonly uint Of = Tokenizer.HashOf("of");

    private static readonly uint The = Tokenizer.HashOf("the");

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
        }
    }

    private static bool IsMission(in Word word) => Missions.Contains(word.Hash) && word.Has(WordFlags.SpaceBefore) && !word.Has(WordFlags.SentenceStart);

    /// <summary>"Wild Bird Society of Keelung": the place behind such a body is in its name.</summary>
    public static IEnumerable<Name> OfPlaces(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i + 1 < names.Count; i++)
        {
            var (body, place) = (names[i], names[i + 1]);
            int gap = place.Words.Start - body.Words.End;
            if (body.Kind is not (EntityKind.Organization or EntityKind.Place) || body.Words.Length < 2 || gap is not (1 or 2) || tagging.Words[body.Words.End].Hash != Of
                || (gap == 2 && tagging.Words[body.Words.End + 1].Hash != The))
                continue;
            // "of the United Nations"; a longer name behind it is a body of its own.
            bool belongs = place.Kind == EntityKind.Place || (place.Kind == EntityKind.Organization && gap == 2 && place.Words.Length <= 2);
            if (belongs && IsBody(tagging.Words, body.Words) && Cues.GoesOn(tagging.Words, place.Words.Start))
                yield return Name.Certain(body.Words.Start, place.Words.End, EntityKind.Organization);
        }
    }

    private static bool IsBody(Span<Word> words, TextRange name) => Bodies.Contains(words[name.End - 1].Hash) || Bodies.Contains(words[name.Start].Hash);

    /// <summary>"Ministry of Agrarian Development and Irrigation": what an office is for may be several things.</summary>
    public static IEnumerable<Name> ForSeveralThings(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i < names.Count; i++)
        {
            int and = names[i].Words.End;
            if (names[i].Kind != EntityKind.Organization || and + 1 >= tagging.Words.Length || tagging.Words[and].Hash != And || !IsOfficeFor(tagging.Words, names[i].Words))
                continue;
            int end = and + 1;
            while (end < tagging.Words.Length && IsSubject(tagging.Words[end]) && Cues.GoesOn(tagging.Words, end))
                end++;
            bool free = i + 1 == names.Count || names[i + 1].Words.Start >= end || names[i + 1].Words == new TextRange(and + 1, end);
            if (end > and + 1 && free && (end == tagging.Words.Length || tagging.Words[end].Role != WordRole.Name || tagging.Words[end].Has(WordFlags.SentenceStart)))
                yield return Name.Certain(names[i].Words.Start, end, EntityKind.Organization);
        }
    }

    private static bool IsOfficeFor(Span<Word> words, TextRange name)
    {
        int head = name.Start;
        while (head + 2 < name.End && words[head].Role == WordRole.Name)
        {
            if (Offices.Contains(words[head].Hash))
                return words[head + 1].Hash == Of || words[head + 1].Hash == For;
            head++;
        }

        return false;
    }

    /// <summary>An ordinary noun with a capital.</summary>
    private static bool IsSubject(in Word word) =>
        word.Shape == WordShape.Capitalized && word.Lettering == Lettering.Sentence && (word.Lists == 0 ? word.Casing < 4 : word.Casing is > 0 and < 4 && word.In(NameList.Title) == ListPosition.None);

    /// <summary>"told The Orle Times": newspapers that write their article with a capital in the middle of a sentence keep it.</summary>
    public static IEnumerable<Name> NewspapersWithArticles(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int start = name.Words.Start;
            if (name.Kind == EntityKind.Organization && start > 0 && tagging.Words[start - 1].Hash == The && tagging.Words[start - 1].Shape == WordShape.Capitalized
                && !tagging.Words[start - 1].Has(WordFlags.SentenceStart | WordFlags.QuoteBefore) && tagging.Words[start].Lettering == Lettering.Sentence
                && Papers.Contains(tagging.Words[name.Words.End - 1].Hash))
                yield return Name.Certain(start - 1, name.Words.End, EntityKind.Organization);
        }
    }

    /// <summary>"Orle Institute of Certified Accountants", "Chiefs Committee on Education": what a body is for is in its name.</summary>
    public static IEnumerable<Name> ForSomething(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int link = name.Words.End;
            if (name.Kind != EntityKind.Organization || name.Words.Length < 2 || link + 1 >= tagging.Words.Length || !Bodies.Contains(tagging.Words[link - 1].Hash))
                continue;
            Word first = tagging.Words[link + 1];
            bool links = tagging.Words[link].Hash == Of || tagging.Words[link].Hash == For || tagging.Words[link].Hash == On;
            if (links && Cues.GoesOn(tagging.Words, link + 1) && first.Role == WordRole.Name && first.CapsStart == link + 1 && first.CapsEnd < link + 6
                && first.Lettering == Lettering.Sentence && !Cues.Days.Contains(first.Hash) && Cues.IsOutside(tagging, link, first.CapsEnd))
                yield return Name.Certain(name.Words.Start, first.CapsEnd, EntityKind.Organization);
        }
    }

    /// <summary>"Jammu and Kashmir Cricket Association": the "and" of a country or a region parts no name.</summary>
    public static IEnumerable<Name> OfDoublePlaces(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i + 1 < names.Count; i++)
        {
            var (first, second) = (names[i], names[i + 1]);
            if (first.Kind == EntityKind.Place && second.Kind == EntityKind.Organization && second.Words.Start == first.Words.End + 1 && second.Words.Length > 1
                && (IsDouble(tagging.Words, first.Words.Start, second.Words.Start, NameList.Country) || IsDouble(tagging.Words, first.Words.Start, second.Words.Start, NameList.Region)))
                yield return Name.Certain(first.Words.Start, second.Words.End, EntityKind.Organization);
        }
    }

    private static bool IsDouble(Span<Word> words, int first, int last, NameList list) =>
        words[first].In(list) == ListPosition.First && words[last].In(list) == ListPosition.Last;

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

    /// <summary>"told Daily Pilot".</summary>
    public static IEnumerable<Name> Dailies(List<Name> names, NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            int start = run.Start;
            Word word = tagging.Words[start];
            if (word.Hash == Daily && word.Role == WordRole.Name && word.CapsEnd - start is 2 or 3 && word.Lettering == Lettering.Sentence && !word.Has(WordFlags.SentenceStart))
                yield return Name.Certain(start, word.CapsEnd, EntityKind.Organization);
        }
    }

    /// <summary>"Hardy Amis &amp; Rosati": names that an ampersand joins are one firm's, or a band's.</summary>
    public static IEnumerable<Name> JoinedByAmpersand(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i + 1 < names.Count; i++)
        {
            int gap = names[i].Words.End;
            if (names[i + 1].Words.Start != gap + 1 || tagging.Words[gap].Shape != WordShape.Ampersand || tagging.Words[gap].Lettering != Lettering.Sentence)
                continue;
            if (names[i].Kind is EntityKind.Person or EntityKind.Organization || names[i + 1].Kind is EntityKind.Person or EntityKind.Organization)
                yield return Name.Certain(names[i].Words.Start, names[i + 1].Words.End, EntityKind.Organization);
        }
    }
}
