using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Reports in which the clubs of several towns play, so that other towns are clubs in them, too: "Rochdale, who had led since May", but "flew to Rochdale".</summary>
internal static class LeagueRounds
{
    /// <summary>So many towns that are clubs make a round of a league.</summary>
    public const int Enough = 3;

    private const int LongestRow = 64;

    /// <summary>"the Moroccan capital Rabat", "the Naples club".</summary>
    private static readonly HashSet<uint> BeforeTowns = Tokenizer.HashesOf("the capital city town port resort");

    /// <summary>Behind these a city is a city.</summary>
    private static readonly HashSet<uint> Prepositions = Tokenizer.HashesOf("in near outside around across from of through into");

    private static readonly uint At = Tokenizer.HashOf("at");

    private static readonly uint To = Tokenizer.HashOf("to");

    /// <summary>
    /// Whether a word is a town by the lists, no region as well, and stands where the clubs of a report stand: not "at Napier" or "to Perth", but "Orle at Napier"; not "Hove, Sussex" nor "Hove, Nov. 12: ";
    /// no scorer in brackets, no "Naples club".
    /// </summary>
    public static bool IsClub(Span<Word> words, int at)
    {
        Word word = words[at];
        if ((word.In(NameList.City) | word.In(NameList.Town)) == ListPosition.None || word.Has(WordFlags.InBrackets)
            || (word.In(NameList.Country) | word.In(NameList.Region) | word.In(NameList.GeographicFeature)) != ListPosition.None)
            return false;
        bool mark = at + 1 < words.Length && words[at + 1].Shape is WordShape.Comma or WordShape.Bracket or WordShape.Other;
        if (word.Has(WordFlags.SentenceStart))
            return !mark || !word.Has(WordFlags.ParagraphStart) || (words[at + 1].Shape == WordShape.Comma && Cues.GoesOn(words, at + 2) && words[at + 2].Shape == WordShape.Lower);
        uint before = words[at - 1].Hash;
        if (BeforeTowns.Contains(before) || before == To || (before == At && (at < 2 || words[at - 2].Role != WordRole.Name)))
            return false;
        bool last = !Cues.GoesOn(words, at + 1) || words[at + 1].Shape == WordShape.Period;
        return !(last && words[at - 1].Shape == WordShape.Comma)
            && !(mark && Cues.GoesOn(words, at + 2) && (words[at + 2].In(NameList.Country) | words[at + 2].In(NameList.Region)) != ListPosition.None);
    }

    /// <summary>"in Leeds, Hull and York": behind a preposition, or in a row of names behind one.</summary>
    public static bool IsWhere(Span<Word> words, int at)
    {
        for (int names = 0; names < LongestRow && Cues.GoesOn(words, at); names++)
        {
            if (Prepositions.Contains(words[at - 1].Hash))
                return true;
            if (at < 2 || !(words[at - 1].Shape == WordShape.Comma || words[at - 1].Hash == Cues.And) || words[at - 2].Role != WordRole.Name)
                return false;
            at -= 2;
        }

        return false;
    }
}
