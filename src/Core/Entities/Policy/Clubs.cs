using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Clubs by a part of their name: where Orle Rovers played, "Rovers" lost, and so did "Orle", unless it is where something was.</summary>
internal static class Clubs
{
    private static readonly HashSet<uint> Suffixes = Tokenizer.HashesOf(
        "united city rovers wanderers fc afc cf athletic albion hotspur county rangers celtic stars chiefs pirates raiders kings gladiators sharks bulls lions tigers");

    /// <summary>Behind these a city is a city.</summary>
    private static readonly HashSet<uint> Prepositions = Tokenizer.HashesOf("in near outside around across from of through into");

    public static IEnumerable<Name> ByParts(List<Name> names, NameTagging tagging)
    {
        var cities = new HashSet<uint>();
        var nicknames = new HashSet<uint>();
        foreach (Name name in names)
            Learn(name, tagging.Words, cities, nicknames);
        if (nicknames.Count == 0 && cities.Count == 0)
            yield break;
        int next = 0;
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End; i++)
            {
                while (next < names.Count && names[next].Words.End <= i)
                    next++;
                Word word = tagging.Words[i];
                if (word.Role != WordRole.Name || word.CapsStart != i || word.CapsEnd != i + 1 || word.Has(WordFlags.AllUpper))
                    continue;
                bool free = next == names.Count || names[next].Words.Start > i;
                bool city = !free && names[next].Words.Length == 1 && names[next] is { Kind: EntityKind.Place, Rule: null };
                if (city && cities.Contains(word.Hash) && !(i > 0 && Prepositions.Contains(tagging.Words[i - 1].Hash)))
                    yield return Name.Certain(i, i + 1, EntityKind.Organization);
                else if (free && nicknames.Contains(word.Hash) && tagging.Evidence.Of(i).Lower == 0)
                    yield return Name.Certain(i, i + 1, EntityKind.Organization);
            }
        }
    }

    private static void Learn(Name name, Span<Word> words, HashSet<uint> cities, HashSet<uint> nicknames)
    {
        Word last = words[name.Words.End - 1];
        if (name.Kind != EntityKind.Organization || name.Words.Length is < 2 or > 3 || last.Role != WordRole.Name || words[name.Words.Start].Role != WordRole.Name)
            return;
        if (name.Words.Length == 2 && Suffixes.Contains(last.Hash))
            cities.Add(words[name.Words.Start].Hash);
        if (last.Shape == WordShape.Capitalized && last.In(NameList.OrganizationWord) == ListPosition.None && words[name.Words.Start + 1].Role == WordRole.Name)
            nicknames.Add(last.Hash);
    }
}
