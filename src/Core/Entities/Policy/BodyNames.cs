using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>How far the names of bodies reach: what they are for, and the place that they are called after.</summary>
internal static class BodyNames
{
    /// <summary>What a body is called that may have the country or city in its name: not a ministry, which is somebody's own.</summary>
    private static readonly HashSet<uint> Bodies = Tokenizer.HashesOf(
        "society party archive archives centre center federation association organisation organization court cross crescent union institute institution board "
        + "council commission authority agency bank college church confederation league foundation academy network alliance front movement university "
        + "school library museum corporation company committee emirate congress chamber chambers club guild");

    private static readonly HashSet<uint> Offices = Tokenizer.HashesOf("ministry department committee commission centre center institute faculty school office bureau agency board council directorate secretariat");

    /// <summary>What opens an office: "Prime Minister", "Vice President".</summary>
    private static readonly HashSet<uint> OfficeOpeners = Tokenizer.HashesOf("prime vice deputy foreign first");

    private static readonly uint For = Tokenizer.HashOf("for");

    private static readonly uint University = Tokenizer.HashOf("university");

    private static readonly uint On = Tokenizer.HashOf("on");

    /// <summary>"Heron Society of Orle": the place behind such a body is in its name.</summary>
    public static IEnumerable<Name> OfPlaces(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i + 1 < names.Count; i++)
        {
            var (body, place) = (names[i], names[i + 1]);
            int gap = place.Words.Start - body.Words.End;
            if (body.Kind is not (EntityKind.Organization or EntityKind.Place) || body.Words.Length < 2 || gap is not (1 or 2) || tagging.Words[body.Words.End].Hash != Cues.Of
                || (gap == 2 && tagging.Words[body.Words.End + 1].Hash != Cues.The))
                continue;
            // "of the United Nations"; a longer name behind it is a body of its own.
            bool belongs = place.Kind == EntityKind.Place || (place.Kind == EntityKind.Organization && gap == 2 && place.Words.Length <= 2);
            // The University of Sheffield has its place already.
            bool placed = tagging.Words[body.Words.Start].Hash == University;
            if (belongs && !placed && IsBody(tagging.Words, body.Words) && Cues.GoesOn(tagging.Words, place.Words.Start))
                yield return Name.Certain(body.Words.Start, place.Words.End, EntityKind.Organization);
        }
    }

    /// <summary>"Agriculture Organization of the United Nations", where the model saw the United Nations only.</summary>
    public static IEnumerable<Name> UnseenOfPlaces(List<Name> names, NameTagging tagging)
    {
        foreach (Name place in names)
        {
            int of = place.Words.Start - 1;
            bool article = of > 0 && tagging.Words[of].Hash == Cues.The;
            if (article)
                of--;
            bool belongs = place.Kind == EntityKind.Place || (place.Kind == EntityKind.Organization && article && place.Words.Length <= 2);
            if (belongs && of > 1 && tagging.Words[of].Hash == Cues.Of && Cues.GoesOn(tagging.Words, of) && Cues.GoesOn(tagging.Words, place.Words.Start) && IsUnseenBody(tagging, of))
                yield return Name.Certain(tagging.Words[of - 1].CapsStart, place.Words.End, EntityKind.Organization);
        }
    }

    private static bool IsUnseenBody(NameTagging tagging, int end)
    {
        Word last = tagging.Words[end - 1];
        return last.Role == WordRole.Name && last.Lettering == Lettering.Sentence && last.CapsEnd == end && last.CapsStart < end - 1 && Bodies.Contains(last.Hash)
            && Cues.IsOutside(tagging, last.CapsStart, end);
    }

    private static bool IsBody(Span<Word> words, TextRange name) => Bodies.Contains(words[name.End - 1].Hash) || Bodies.Contains(words[name.Start].Hash);

    /// <summary>"Orle Institute of Certified Accountants", "Wardens Committee on Roads": what a body is for is in its name.</summary>
    public static IEnumerable<Name> ForSomething(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int link = name.Words.End;
            if (name.Kind != EntityKind.Organization || name.Words.Length < 2 || link + 1 >= tagging.Words.Length || !Bodies.Contains(tagging.Words[link - 1].Hash))
                continue;
            Word first = tagging.Words[link + 1];
            bool links = tagging.Words[link].Hash == Cues.Of || tagging.Words[link].Hash == For || tagging.Words[link].Hash == On;
            if (links && Cues.GoesOn(tagging.Words, link + 1) && first.Role == WordRole.Name && first.CapsStart == link + 1 && first.CapsEnd < link + 6
                && first.Lettering == Lettering.Sentence && !Cues.Days.Contains(first.Hash) && Cues.IsOutside(tagging, link, first.CapsEnd))
                yield return Name.Certain(name.Words.Start, first.CapsEnd, EntityKind.Organization);
        }
    }

    /// <summary>"Ministry of Rural Roads and Harbours": what an office is for may be several things.</summary>
    public static IEnumerable<Name> ForSeveralThings(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i < names.Count; i++)
        {
            int and = names[i].Words.End;
            if (names[i].Kind != EntityKind.Organization || and + 1 >= tagging.Words.Length || tagging.Words[and].Hash != Cues.And || !IsOfficeFor(tagging.Words, names[i].Words))
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
                return words[head + 1].Hash == Cues.Of || words[head + 1].Hash == For;
            head++;
        }

        return false;
    }

    /// <summary>An ordinary noun with a capital.</summary>
    private static bool IsSubject(in Word word) =>
        word.Shape == WordShape.Capitalized && word.Lettering == Lettering.Sentence && (word.Lists == 0 ? word.Casing < 4 : word.Casing is > 0 and < 4 && word.In(NameList.Title) == ListPosition.None);

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

    /// <summary>"the National Union of Prime Minister Karim Zouari": whose a body is, is not in its name.</summary>
    public static IEnumerable<Name> BeforeOffices(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int office = name.Words.End - 1;
            if (name.Kind == EntityKind.Organization && name.Words.Length > 3 && tagging.Words[office - 1].Hash == Cues.Of && OfficeOpeners.Contains(tagging.Words[office].Hash)
                && Cues.GoesOn(tagging.Words, office + 1) && tagging.Words[office + 1].Role == WordRole.Name && NameEdges.IsTitle(tagging.Words[office + 1]))
                yield return Name.Certain(name.Words.Start, office - 1, EntityKind.Organization);
        }
    }
}
