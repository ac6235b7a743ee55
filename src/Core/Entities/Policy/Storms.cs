using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Storms that have a name: events, though they are called like people.</summary>
internal static class Storms
{
    private static readonly HashSet<uint> Kinds = Tokenizer.HashesOf("cyclone hurricane typhoon");

    /// <summary>What the kind of a storm may be said with: "Tropical Cyclone". How severe it is, is no part of its name.</summary>
    private static readonly HashSet<uint> Grades = Tokenizer.HashesOf("severe tropical intense super subtropical");

    /// <summary>What is about storms and is none: "a Hurricane Warning".</summary>
    private static readonly HashSet<uint> Notices = Tokenizer.HashesOf("warning warnings watch watches alert alerts advisory bulletin season");

    private static readonly uint Severe = Tokenizer.HashOf("severe");

    private static readonly uint Storm = Tokenizer.HashOf("storm");

    /// <summary>"Typhoon Ruping" and "Storm Isolde", which read like people, "Cyclone Anitra", which reads like a firm; not "Hurricane Energy".</summary>
    public static IEnumerable<Name> Named(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i + 1 < tagging.Words.Length; i++)
        {
            Word next = tagging.Words[i + 1];
            if (!(IsKind(tagging.Words[i]) || IsStorm(tagging.Words, i)) || next.CapsEnd != i + 2 || !IsName(next) || !Cues.GoesOn(tagging.Words, i + 1))
                continue;
            int start = WithGrade(tagging.Words, i);
            bool opens = start <= next.CapsStart || tagging.Words[start - 1].Hash == Severe;
            if (opens && Cues.IsOutside(tagging, start, i + 2))
                yield return Name.Certain(start, i + 2, EntityKind.Event);
        }

        foreach (Name name in names)
        {
            int kind = IsBehindStorm(name, tagging) ? name.Words.Start - 1 : KindOf(name, tagging);
            if (kind >= 0 && name.Words.End - kind > 1)
                yield return Name.Certain(Math.Min(name.Words.Start, WithGrade(tagging.Words, kind)), name.Words.End, EntityKind.Event);
        }
    }

    /// <summary>"Storm Isolde", where the model sees but the name; Storm Reid, whom it sees as a whole, is somebody. "Storm Paris" calls for something.</summary>
    private static bool IsBehindStorm(Name name, NameTagging tagging)
    {
        int start = name.Words.Start;
        if (name is not { Rule: null, Words.Length: 1, Kind: EntityKind.Person or EntityKind.Organization or EntityKind.Place } || !Cues.GoesOn(tagging.Words, start) || !IsStorm(tagging.Words, start - 1))
            return false;
        Word word = tagging.Words[start];
        bool family = word.In(NameList.LastName) != ListPosition.None && word.In(NameList.FirstName) == ListPosition.None;
        return IsName(word) && (name.Kind == EntityKind.Person ? !family : !Places.IsListed(word));
    }

    /// <summary>Whether an index has the storm of "Storm Isolde": not the club of "Melbourne Storm", nor the verb of "Crowds Storm Court".</summary>
    private static bool IsStorm(Span<Word> words, int index) =>
        words[index].Hash == Storm && words[index].Shape == WordShape.Capitalized && words[index].CapsStart == index
        && (words[index].Lettering == Lettering.Sentence || words[index].Has(WordFlags.SentenceStart));

    /// <summary>Where the kind of the storm stands of which something is the name: within, behind its grade, or right before. −1 where it is none.</summary>
    private static int KindOf(Name name, NameTagging tagging)
    {
        Span<Word> words = tagging.Words;
        int kind = name.Words.Start;
        while (kind + 2 < name.Words.End && Grades.Contains(words[kind].Hash))
            kind++;
        bool within = IsKind(words[kind]);
        return name.Kind switch
        {
            EntityKind.Person when !within => Cues.GoesOn(words, name.Words.Start) && IsKind(words[name.Words.Start - 1]) ? name.Words.Start - 1 : -1,
            EntityKind.Person => kind,
            null or EntityKind.Organization when within && name.Words.End == kind + 2 && IsName(words[kind + 1]) => kind,
            _ => -1,
        };
    }

    /// <summary>Whether words that speak of a storm name none.</summary>
    public static bool IsOnlyAbout(ReadOnlySpan<Word> words) => Notices.Contains(words[^1].Hash);

    /// <summary>Whether the last of an event's words is what a storm is called: "Tropical Cyclone Anitra", who is Anitra from then on.</summary>
    public static bool IsNamed(ReadOnlySpan<Word> words) => words.Length > 1 && (IsKind(words[^2]) || words[^2].Hash == Storm) && words[^1].Role == WordRole.Name;

    /// <summary>Where the name of a storm begins whose kind stands at an index: "Tropical Cyclone Anitra", severe or not.</summary>
    private static int WithGrade(Span<Word> words, int kind)
    {
        while (Cues.GoesOn(words, kind) && Grades.Contains(words[kind - 1].Hash) && words[kind - 1].Hash != Severe && words[kind - 1].Role == WordRole.Name)
            kind--;
        return kind;
    }

    /// <summary>Not the season, the warning or the centre of the storms.</summary>
    private static bool IsName(in Word word) =>
        word.Shape == WordShape.Capitalized && word.Lettering != Lettering.Capitals && word.Casing is 0 or > 3 && word.In(NameList.OrganizationWord) == ListPosition.None;

    private static bool IsKind(in Word word) => word.Role == WordRole.Name && Kinds.Contains(word.Hash);
}
