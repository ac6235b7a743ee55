using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>
/// Firms by the first word of their names: where Novo Nordisk is named, a "Novo" that the model takes for a person is the firm. But Carter stays a person beside a Carter Foundation, Harrison beside Ann
/// Harrison, and Mr Brandt beside Brandt Steel.
/// </summary>
internal static class FirstWords
{
    private const int LongestName = 4;

    /// <summary>What is called after people, who may be meant by the name alone.</summary>
    private static readonly HashSet<uint> AfterPeople = Tokenizer.HashesOf(
        "foundation university administration family school college academy institute library museum center centre hospital trust government cabinet campaign white house memorial church team");

    public static IEnumerable<Name> OfFirms(List<Name> names, NameTagging tagging)
    {
        var firms = Firms(names, tagging);
        if (firms.Count == 0)
            yield break;
        HashSet<uint>? people = null;
        foreach (Name name in names)
        {
            if (!IsBarePerson(name, tagging) || !firms.Contains(tagging.Words[name.Words.Start].Hash))
                continue;
            people ??= PartsOfPeople.In(names, tagging);
            if (!people.Contains(tagging.Words[name.Words.Start].Hash))
                yield return Name.Certain(name.Words.Start, name.Words.End, EntityKind.Organization);
        }
    }

    private static HashSet<uint> Firms(List<Name> names, NameTagging tagging)
    {
        var firms = new HashSet<uint>();
        foreach (Name name in names)
        {
            Word first = tagging.Words[name.Words.Start];
            if (name.Kind == EntityKind.Organization && name.Words.Length is > 1 and <= LongestName && first.Role == WordRole.Name && first.Lettering == Lettering.Sentence
                && tagging.Words[name.Words.Start + 1].Role == WordRole.Name && !IsAfterSomebody(tagging.Words[name.Words.Start..name.Words.End]))
                AddTelling(firms, tagging.Words[name.Words.Start..name.Words.End]);
        }

        return firms;
    }

    /// <summary>The first word, or the second behind one that says where or what the firm is: the Tongfu of Anhui Tongfu Steel, the Tamarín of Grupo Tamarín.</summary>
    private static void AddTelling(HashSet<uint> firms, ReadOnlySpan<Word> name)
    {
        bool opened = Organizations.IsOpener(name[0]);
        if (!opened && !Places.IsListed(name[0]))
            firms.Add(name[0].Hash);
        else if ((opened || name.Length > 2) && name[1].Casing == 0 && !Places.IsListed(name[1]))
            firms.Add(name[1].Hash);
    }

    private static bool IsAfterSomebody(ReadOnlySpan<Word> name)
    {
        foreach (Word word in name[1..])
        {
            if (AfterPeople.Contains(word.Hash))
                return true;
        }

        return false;
    }

    /// <summary>A single word that only the model takes for a person, behind no title.</summary>
    private static bool IsBarePerson(Name name, NameTagging tagging) =>
        name is { Rule: null, Kind: EntityKind.Person, Words.Length: 1 } && tagging.Words[name.Words.Start].CapsEnd == name.Words.End
        && !(Cues.GoesOn(tagging.Words, name.Words.Start) && NameEdges.IsTitle(tagging.Words[name.Words.Start - 1]));
}
