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

    /// <summary>"Typhoon Ruping", which reads like a person, "Cyclone Anitra", which reads like a firm; not "Hurricane Energy".</summary>
    public static IEnumerable<Name> Named(List<Name> names, NameTagging tagging)
    {
        for (int i = 0; i + 1 < tagging.Words.Length; i++)
        {
            Word next = tagging.Words[i + 1];
            if (!IsKind(tagging.Words[i]) || next.CapsEnd != i + 2 || !IsName(next) || !Cues.GoesOn(tagging.Words, i + 1))
                continue;
            int start = i;
            while (start > next.CapsStart && Grades.Contains(tagging.Words[start - 1].Hash))
                start--;
            if (start <= next.CapsStart && Cues.IsOutside(tagging, start, i + 2))
                yield return Name.Certain(tagging.Words[start].Hash == Severe ? start + 1 : start, i + 2, EntityKind.Event);
        }

        foreach (Name name in names)
        {
            int start = BehindGrades(name, tagging.Words);
            bool isBody = name.Kind == EntityKind.Organization && name.Words.Length == 2 && IsName(tagging.Words[name.Words.End - 1]);
            if (name.Kind != EntityKind.Person && !(isBody && IsKind(tagging.Words[start])))
                continue;
            if (name.Words.End - start > 1 && IsKind(tagging.Words[start]))
                yield return Name.Certain(tagging.Words[name.Words.Start].Hash == Severe ? name.Words.Start + 1 : name.Words.Start, name.Words.End, EntityKind.Event);
            else if (Cues.GoesOn(tagging.Words, name.Words.Start) && IsKind(tagging.Words[name.Words.Start - 1]))
                yield return Name.Certain(name.Words.Start - 1, name.Words.End, EntityKind.Event);
        }
    }

    /// <summary>Whether words that speak of a storm name none.</summary>
    public static bool IsOnlyAbout(ReadOnlySpan<Word> words) => Notices.Contains(words[^1].Hash);

    /// <summary>Whether the last of an event's words is what a storm is called: "Tropical Cyclone Anitra", who is Anitra from then on.</summary>
    public static bool IsNamed(ReadOnlySpan<Word> words) => words.Length > 1 && (IsKind(words[^2]) || words[^2].Hash == Storm) && words[^1].Role == WordRole.Name;

    /// <summary>Where a storm is named behind its grade, which the policy has in the name: "Tropical Cyclone Anitra".</summary>
    private static int BehindGrades(Name name, Span<Word> words)
    {
        int start = name.Words.Start;
        while (start + 2 < name.Words.End && Grades.Contains(words[start].Hash))
            start++;
        return start;
    }

    /// <summary>Not the season, the warning or the centre of the storms.</summary>
    private static bool IsName(in Word word) =>
        word.Shape == WordShape.Capitalized && word.Lettering != Lettering.Capitals && word.Casing is 0 or > 3 && word.In(NameList.OrganizationWord) == ListPosition.None;

    private static bool IsKind(in Word word) => word.Role == WordRole.Name && Kinds.Contains(word.Hash);
}
