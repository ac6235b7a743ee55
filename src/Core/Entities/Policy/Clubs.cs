using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Features;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>
/// Clubs by a part of their name: where Orle Rovers played, "Rovers" lost, and so did "Orle", unless it is where something was. Towns that play are clubs as well, and where several do, the others that
/// stand among them.
/// </summary>
internal static class Clubs
{
    private static readonly HashSet<uint> Suffixes = Tokenizer.HashesOf(
        "united city rovers wanderers fc afc cf athletic albion hotspur county rangers celtic stars chiefs pirates raiders kings gladiators sharks bulls lions tigers");

    public static IEnumerable<Name> ByParts(List<Name> names, NameTagging tagging)
    {
        var cities = new HashSet<uint>();
        var nicknames = new HashSet<uint>();
        var clubs = new HashSet<uint>();
        bool sport = tagging.Evidence.Topics.LevelOf(Topic.Sport) > 0;
        foreach (Name name in names)
        {
            Learn(name, tagging, cities, nicknames);
            if (name is { Kind: EntityKind.Organization, Words.Length: 1 } && Places.IsListed(tagging.Words[name.Words.Start]))
                clubs.Add(tagging.Words[name.Words.Start].Hash);
            if (!IsAtPlay(name, tagging, sport))
                continue;
            if (name.Words.Length == 1)
                cities.Add(tagging.Words[name.Words.Start].Hash);
            yield return name with { Kind = EntityKind.Organization, Margin = int.MaxValue };
        }

        clubs.UnionWith(cities);
        bool round = sport && clubs.Count >= LeagueRounds.Enough;
        if (nicknames.Count == 0 && cities.Count == 0 && !round)
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
                bool city = !free && (names[next] is { Kind: EntityKind.Place, Rule: null, Words.Length: 1 } || (sport && IsCalledLikeTown(names[next], tagging)));
                if (city && (cities.Contains(word.Hash) || (round && LeagueRounds.IsClub(tagging.Words, i))) && !LeagueRounds.IsWhere(tagging.Words, i))
                    yield return Name.Certain(i, i + 1, EntityKind.Organization);
                else if (free && nicknames.Contains(word.Hash) && tagging.Evidence.Of(i).Lower == 0)
                    yield return Name.Certain(i, i + 1, EntityKind.Organization);
            }
        }
    }

    /// <summary>A town, or somebody called like one, of whom it is said that they play.</summary>
    private static bool IsAtPlay(Name name, NameTagging tagging, bool sport)
    {
        Word word = tagging.Words[name.Words.Start];
        if (name.Rule is not null || name.Words.Length > 2 || (word.In(NameList.Country) | word.In(NameList.Region)) != ListPosition.None)
            return false;
        return (name.Kind == EntityKind.Place || (sport && IsCalledLikeTown(name, tagging))) && TownsAtPlay.IsOne(tagging.Words, name.Words, sport);
    }

    /// <summary>"Preston came from behind", where no Ann Preston is.</summary>
    private static bool IsCalledLikeTown(Name name, NameTagging tagging)
    {
        if (name is not { Kind: EntityKind.Person, Rule: null, Words.Length: 1 } || !Places.IsListed(tagging.Words[name.Words.Start]))
            return false;
        int longest = tagging.Evidence.Of(name.Words.Start).Longest;
        return longest < 0 || tagging.Words[longest].CapsEnd == tagging.Words[longest].CapsStart + 1;
    }

    private static bool IsPlural(in Word word, string text) => word.Casing != 1 && text[word.End - 1] == 's';

    /// <summary>"Orle Trail Blazers": a list has the team as a whole.</summary>
    private static bool IsListedTeam(in Word first, in Word last) =>
        first.In(NameList.Club) == ListPosition.First && last.In(NameList.Club) == ListPosition.Last && Places.IsListed(first);

    private static void Learn(Name name, NameTagging tagging, HashSet<uint> cities, HashSet<uint> nicknames)
    {
        Span<Word> words = tagging.Words;
        Word first = words[name.Words.Start];
        Word last = words[name.Words.End - 1];
        if (name.Kind != EntityKind.Organization || name.Words.Length is < 2 or > 3 || last.Role != WordRole.Name || first.Role != WordRole.Name)
            return;
        // The Zimbabwe Cricket Board is no team, and the Zimbabwe that bats is the country.
        bool country = first.In(NameList.Country) != ListPosition.None;
        if (!country && ((name.Words.Length == 2 && Suffixes.Contains(last.Hash)) || (IsListedTeam(first, last) && tagging.Evidence.Topics.LevelOf(Topic.Sport) > 0)))
            cities.Add(first.Hash);
        if (name.Words.Length == 2 && Suffixes.Contains(last.Hash))
            nicknames.Add(last.Hash);
        if (last.Shape == WordShape.Capitalized && (last.Casing is 0 or > 4 || IsPlural(last, tagging.Text.Text)) && last.In(NameList.OrganizationWord) == ListPosition.None && words[name.Words.Start + 1].Role == WordRole.Name)
            nicknames.Add(last.Hash);
    }
}
