using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Features;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>
/// Towns of which something is said that only their clubs do: "Canberra coach", "on loan from Bournemouth" in any text; "drew 1-1 with Hull", "Exeter were good to me", "lost 2-0 at home to Derby" in a
/// text on sport. A country is a country there, too, and a town that hosts a championship a town.
/// </summary>
internal static class TownsAtPlay
{
    private static readonly HashSet<uint> Players = Tokenizer.HashesOf(
        "coach boss striker midfielder winger goalkeeper keeper defender skipper forward fullback full-back half-back prop playmaker");

    private static readonly HashSet<uint> Victories = Tokenizer.HashesOf("beat beats beating thrashed");

    /// <summary>By a preposition, what stands before it: "a win over Leeds".</summary>
    private static readonly Dictionary<uint, HashSet<uint>> Games = new()
    {
        [Tokenizer.HashOf("from")] = Tokenizer.HashesOf("loan"),
        [Tokenizer.HashOf("over")] = Tokenizer.HashesOf("win victory wins"),
        [Tokenizer.HashOf("to")] = Tokenizer.HashesOf("loss defeat"),
        [Tokenizer.HashOf("against")] = Tokenizer.HashesOf("game match draw win defeat derby goal goals drew"),
        [Tokenizer.HashOf("with")] = Tokenizer.HashesOf("draw drew"),
        [Tokenizer.HashOf("past")] = Tokenizer.HashesOf("rallies rallied cruises cruised eases eased edges edged squeezed"),
    };

    private static readonly HashSet<uint> VictoriesInSport = Tokenizer.HashesOf(
        "defeated edged edges upset upsets tops topped survives stuns routs crushed hammered trounced routed overcame outplayed stunned downed walloped outclassed host hosting face facing faced");

    private static readonly Dictionary<uint, HashSet<uint>> GamesInSport = new()
    {
        [Tokenizer.HashOf("from")] = Tokenizer.HashesOf("signed joined bought transfer arrived"),
        [Tokenizer.HashOf("over")] = Tokenizer.HashesOf("triumph success"),
        [Tokenizer.HashOf("off")] = Tokenizer.HashesOf("held holds saw sees fought"),
        [Tokenizer.HashOf("out")] = Tokenizer.HashesOf("shut knocked"),
        [Tokenizer.HashOf("of")] = Tokenizer.HashesOf("rout upset sweep thrashing formerly"),
        [Tokenizer.HashOf("to")] = Tokenizer.HashesOf("lost losing lose"),
        [Tokenizer.HashOf("against")] = Tokenizer.HashesOf("try tries trick century points penalty penalties season playing play played twice wins scored winner"),
        [Tokenizer.HashOf("with")] = Tokenizer.HashesOf("points draws drawing level"),
        [Tokenizer.HashOf("by")] = Tokenizer.HashesOf("beaten thrashed held hammered trounced"),
        [Tokenizer.HashOf("for")] = Tokenizer.HashesOf("played play plays scored scoring goal goals points debut signed appearances winner try tries runs batting bowling"),
    };

    /// <summary>Behind these and a score.</summary>
    private static readonly HashSet<uint> BehindScores = Tokenizer.HashesOf("against with over to by");

    private static readonly HashSet<uint> Plays = Tokenizer.HashesOf(
        "beat beats defeated thrashed trounced hammered conceded equalised equalized edged edges trailed scored bowled batted "
        + "upset upsets rallied rallies routed routs declared tops topped survives stuns stunned waived drafted outscored blanked");

    /// <summary>Verbs of several, which a club has in Britain and a town never.</summary>
    private static readonly HashSet<uint> OfSeveral = Tokenizer.HashesOf("are were have play face host lead meet visit need start sit await want go hold name");

    /// <summary>What may also be said of a town, without what stands behind it.</summary>
    private static readonly HashSet<uint> WinsAndLosses = Tokenizer.HashesOf("lost won drew lose win draw losing winning drawing");

    private static readonly HashSet<uint> BehindWins = Tokenizer.HashesOf("to at against with their away level");

    private static readonly uint At = Tokenizer.HashOf("at");

    private static readonly uint Home = Tokenizer.HashOf("home");

    private static readonly uint To = Tokenizer.HashOf("to");

    private static readonly uint Made = Tokenizer.HashOf("made");

    private static readonly HashSet<uint> Fields = Tokenizer.HashesOf("captain bench starter pitcher goalie quarterback hooker flanker goal defence defense attack pack win defeat victory");

    /// <summary>What no subject stands behind.</summary>
    private static readonly HashSet<uint> Prepositions = Tokenizer.HashesOf("in near outside around across from of through into at to by for with");

    /// <summary>Whether a name is said to play.</summary>
    /// <param name="words">The words of the document.</param>
    /// <param name="name">The name.</param>
    /// <param name="sport">Whether the document is about sport.</param>
    public static bool IsOne(Span<Word> words, TextRange name, bool sport)
    {
        var (at, end) = (name.Start, name.End);
        if (end < words.Length && words[end].Role == WordRole.Name && !words[end].Has(WordFlags.SentenceStart))
            return false;
        if (Cues.GoesOn(words, end) && words[end].Shape == WordShape.Lower && Players.Contains(words[end].Hash))
            return true;
        return IsMet(words, at, Victories, Games) || (sport && (IsMet(words, at, VictoriesInSport, GamesInSport) || IsBehindScore(words, at) || IsSubject(words, at, end) || HasPlayers(words, end)));
    }

    private static bool IsMet(Span<Word> words, int at, HashSet<uint> victories, Dictionary<uint, HashSet<uint>> games) =>
        at > 1 && Cues.GoesOn(words, at)
        && (victories.Contains(words[at - 1].Hash) || (games.TryGetValue(words[at - 1].Hash, out var nouns) && Cues.GoesOn(words, at - 1) && nouns.Contains(words[at - 2].Hash)));

    /// <summary>"drew 1-1 with Hull", "lost at home to Derby".</summary>
    private static bool IsBehindScore(Span<Word> words, int at)
    {
        if (at < 4 || !Cues.GoesOn(words, at) || !BehindScores.Contains(words[at - 1].Hash))
            return false;
        bool guests = words[at - 1].Hash == To && words[at - 2].Hash == Home && words[at - 3].Hash == At;
        return guests || (IsScore(words, at - 4) && Cues.GoesOn(words, at - 3));
    }

    private static bool IsScore(Span<Word> words, int at) =>
        at + 2 < words.Length && words[at].Shape is WordShape.SmallNumber or WordShape.Number && words[at + 1].Shape == WordShape.Hyphen && words[at + 2].Shape is WordShape.SmallNumber or WordShape.Number;

    private static bool IsSubject(Span<Word> words, int at, int verb)
    {
        if (!Cues.GoesOn(words, verb) || (Cues.GoesOn(words, at) && Prepositions.Contains(words[at - 1].Hash)))
            return false;
        if (Plays.Contains(words[verb].Hash) || (OfSeveral.Contains(words[verb].Hash) && Cues.OpensClause(words, at)))
            return true;
        if (words[verb].Hash == Made && Cues.GoesOn(words, verb + 1) && words[verb + 1].Shape is WordShape.SmallNumber or WordShape.Number)
            return true;
        return WinsAndLosses.Contains(words[verb].Hash) && Cues.GoesOn(words, verb + 1) && (BehindWins.Contains(words[verb + 1].Hash) || IsScore(words, verb + 1));
    }

    /// <summary>"Rotherham's new striker", "the Leeds team".</summary>
    private static bool HasPlayers(Span<Word> words, int end)
    {
        if (!Cues.GoesOn(words, end))
            return false;
        if (words[end].Shape != WordShape.PossessiveMark)
            return words[end].Shape == WordShape.Lower && Fields.Contains(words[end].Hash);
        int noun = end + 1;
        if (Cues.GoesOn(words, noun + 1) && words[noun].Shape == WordShape.Lower && words[noun + 1].Shape == WordShape.Lower && !IsOfTeam(words[noun]))
            noun++;
        return Cues.GoesOn(words, noun) && words[noun].Shape == WordShape.Lower && IsOfTeam(words[noun]);
    }

    private static bool IsOfTeam(in Word word) => Players.Contains(word.Hash) || Fields.Contains(word.Hash);
}
