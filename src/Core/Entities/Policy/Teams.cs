using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Features;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Teams that go by the name of a state or a county, "No. 8 Tennessee", and those that go by an animal or a trade: "the Volunteers".</summary>
internal static class Teams
{
    /// <summary>States and counties that have a team called by them alone, which countries have as well and stay countries.</summary>
    private static readonly HashSet<uint> Regions = Cues.Phrases(
        "alabama", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine",
        "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada", "new hampshire", "new jersey", "new mexico", "north carolina", "north dakota",
        "ohio", "oklahoma", "oregon", "pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont", "virginia", "washington", "west virginia",
        "wisconsin", "wyoming", "carolina", "georgia",
        "derbyshire", "durham", "essex", "glamorgan", "gloucestershire", "hampshire", "kent", "lancashire", "leicestershire", "middlesex", "northamptonshire", "nottinghamshire", "somerset", "surrey",
        "sussex", "warwickshire", "worcestershire", "yorkshire", "queensland", "tasmania", "victoria", "new south wales", "south australia", "western australia", "nsw", "otago", "waikato", "taranaki");

    /// <summary>A country as well, and a team only among others that states have.</summary>
    private static readonly uint Georgia = Tokenizer.HashOf("georgia");

    private static readonly HashSet<uint> Nicknames = Tokenizer.HashesOf(
        "aggies avalanche badgers bearcats bears beavers bengals blazers blues bobcats braves brewers broncos bruins buccaneers buckeyes bucks bulldogs bulls cardinals cavaliers celtics chargers "
        + "chiefs clippers colts commanders cougars cowboys coyotes crusaders cubs cyclones demons devils dodgers dolphins dons dragons ducks eagles falcons flames flyers force gators giants gladiators "
        + "golds gophers grizzlies hawkeyes hawks heat hornets hoosiers hurricanes huskers huskies jaguars jayhawks jazz jets kings knights lancers leopards lightning lions longhorns magic magpies mariners "
        + "marlins mavericks mets monarchs mountaineers mustangs oilers orioles owls pacers packers padres panthers patriots penguins pirates pistons predators raiders rams rangers raptors ravens "
        + "rays razorbacks rebels redhawks roadrunners rockets roosters royals sabres saints scorchers seahawks sharks sixers sooners spartans spurs stallions stars steelers storm suns swans "
        + "terrapins texans thunder tide tigers timberwolves titans trojans twins vikings volunteers warriors waratahs wasps wildcats wizards wolves wolverines wolfpack yankees");

    private static readonly uint To = Tokenizer.HashOf("to");

    private static readonly HashSet<uint> Ways = Tokenizer.HashesOf("home back return returned moved move moving flew flight fly went go goes going came come trip trips travel travelled traveled drove way road");

    private static readonly uint State = Tokenizer.HashOf("state");

    private static readonly uint Number = Tokenizer.HashOf("no.");

    private const int Longest = 2;

    /// <summary>Whether a name of one or two words is a state or a county that a team is called by.</summary>
    public static bool IsRegion(Span<Word> words, TextRange name) => name.Length <= Longest && Regions.Contains(NameRuns.PhraseHash(words[name.Start..name.End]));

    /// <summary>States of which something is said that only their teams do, in a text on sport, and where there are some, the others that are not where something is.</summary>
    public static IEnumerable<Name> OfRegions(List<Name> names, NameTagging tagging)
    {
        bool sport = tagging.Evidence.Topics.LevelOf(Topic.Sport) > 0;
        var playing = new HashSet<uint>();
        foreach (Name name in names)
        {
            bool region = IsRegion(tagging.Words, name.Words);
            bool plays = region && (IsRanked(tagging.Words, name.Words.Start) || (sport && TownsAtPlay.IsOne(tagging.Words, name.Words, sport)));
            if ((plays && IsFree(name)) || (sport && name.Kind == EntityKind.Organization && (region || IsOfState(tagging.Words, name.Words))))
                playing.Add(PhraseOf(name, tagging));
        }

        if (playing.Count == 1)
            playing.Remove(Georgia);
        if (playing.Count == 0)
            yield break;
        foreach (Name name in names)
        {
            if (!IsFree(name) || !IsRegion(tagging.Words, name.Words))
                continue;
            bool either = playing.Contains(PhraseOf(name, tagging)) || playing.Count > 1;
            if (Plays(name, tagging.Words) || (either && !IsWhere(tagging.Words, name.Words.Start) && !IsDateline(tagging.Words, name.Words)))
                yield return Name.Certain(name.Words.Start, name.Words.End, EntityKind.Organization);
        }
    }

    /// <summary>"led the Rebels with 22": behind "the", in a text on sport.</summary>
    public static IEnumerable<Name> ByNicknames(List<Name> names, NameTagging tagging)
    {
        if (tagging.Evidence.Topics.LevelOf(Topic.Sport) == 0)
            yield break;
        int next = 0;
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End; i++)
            {
                Word word = tagging.Words[i];
                if (word.Role != WordRole.Name || !Nicknames.Contains(word.Hash) || word.CapsEnd != i + 1 || word.Shape != WordShape.Capitalized || word.Lettering != Lettering.Sentence
                    || i == 0 || tagging.Words[i - 1].Hash != Cues.The || IsOfTitle(tagging.Words[i - 1]) || !Cues.GoesOn(tagging.Words, i) || tagging.Evidence.Of(i).Lower > 0)
                    continue;
                while (next < names.Count && names[next].Words.End <= i)
                    next++;
                bool free = next == names.Count || names[next].Words.Start > i;
                if (free || (names[next] is { Rule: null, Kind: not EntityKind.Organization, Words.Length: 1 } && names[next].Words.Start == i))
                    yield return Name.Certain(i, i + 1, EntityKind.Organization);
            }
        }
    }

    /// <summary>"Iowa State".</summary>
    private static bool IsOfState(Span<Word> words, TextRange name) =>
        name.Length is 2 or 3 && words[name.End - 1].Hash == State && IsRegion(words, new TextRange(name.Start, name.End - 1));

    private static bool Plays(Name name, Span<Word> words) => IsRanked(words, name.Words.Start) || TownsAtPlay.IsOne(words, name.Words, sport: true);

    /// <summary>"Dancing With The Stars".</summary>
    private static bool IsOfTitle(in Word article) => article.Shape != WordShape.Lower && !article.Has(WordFlags.SentenceStart);

    private static bool IsFree(Name name) => name is { Rule: null, Kind: EntityKind.Place or EntityKind.Person };

    private static uint PhraseOf(Name name, NameTagging tagging) => NameRuns.PhraseHash(tagging.Words[name.Words.Start..name.Words.End]);

    /// <summary>"No. 14 Kansas", among the best teams.</summary>
    private static bool IsRanked(Span<Word> words, int at) =>
        at > 1 && Cues.GoesOn(words, at) && words[at - 1].Shape is WordShape.SmallNumber or WordShape.Number && words[at - 2].Hash == Number;

    /// <summary>"in Kansas", "flew home to Arkansas"; "lost to Arkansas" is of a team.</summary>
    private static bool IsWhere(Span<Word> words, int at) =>
        LeagueRounds.IsWhere(words, at) || (at > 2 && Cues.GoesOn(words, at) && words[at - 1].Hash == To && (Ways.Contains(words[at - 2].Hash) || Ways.Contains(words[at - 3].Hash)));

    /// <summary>"Iowa City, Iowa", but not "At Headingley, Yorkshire made 512".</summary>
    private static bool IsDateline(Span<Word> words, TextRange name) =>
        name.Start > 1 && words[name.Start - 1].Shape == WordShape.Comma && words[name.Start - 2].Role == WordRole.Name && Places.IsListed(words[name.Start - 2])
            && !(name.Start > 2 && words[name.Start - 3].Has(WordFlags.SentenceStart) && words[name.Start - 3].Role == WordRole.Name && name.End < words.Length && words[name.End].Shape == WordShape.Lower)
            && !(name.End < words.Length && (words[name.End].Shape == WordShape.Comma || words[name.End].Hash == Cues.And));
}
