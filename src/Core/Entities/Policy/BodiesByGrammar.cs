using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Features;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>
/// Firms and bands that nothing gives away but the grammar of what they do: nobody has its own, "Lumitek on Wednesday raised its forecast", and no single person are, "Pale Harbour play in May".
/// </summary>
internal static class BodiesByGrammar
{
    private const int LongestVerb = 9;

    private static readonly uint Its = Tokenizer.HashOf("its");

    /// <summary>What "its" may speak of instead, or whose clause it may stand in.</summary>
    private static readonly HashSet<uint> OtherOwners = Tokenizer.HashesOf(
        "the a an this that these those which who whose when where while because if as said says saying told called every each any no and or but whom what how why my our your his her their than");

    /// <summary>What stands behind no subject: "Blessed by its climate".</summary>
    private static readonly HashSet<uint> Prepositions = Tokenizer.HashesOf("by with for from to of into under");

    private static readonly HashSet<uint> Plurals = Tokenizer.HashesOf("are were have play release headline tour record perform reunite open sound");

    private static readonly HashSet<uint> Members = Tokenizer.HashesOf("once formerly late member members");

    private static readonly HashSet<uint> Players = Tokenizer.HashesOf("drummer singer guitarist bassist frontman frontwoman vocalist keyboardist");

    private static readonly HashSet<uint> Ends = Tokenizer.HashesOf("disbanded reunited reformed re-formed");

    private static readonly uint Split = Tokenizer.HashOf("split");

    private static readonly uint Up = Tokenizer.HashOf("up");

    private static readonly HashSet<uint> Rises = Tokenizer.HashesOf("fell rose gained lost dropped slid climbed jumped slipped tumbled surged plunged soared added shed");

    private static readonly HashSet<uint> Raised = Tokenizer.HashesOf("raised raises");

    private static readonly HashSet<uint> Perfect = Tokenizer.HashesOf("has had");

    private static readonly HashSet<uint> Percent = Tokenizer.HashesOf("percent per % pc p.c.");

    private static readonly HashSet<uint> Officers = Tokenizer.HashesOf("chairman chairwoman ceo spokesman spokeswoman founder co-founder");

    private static readonly uint Chief = Tokenizer.HashOf("chief");

    private static readonly uint Executive = Tokenizer.HashOf("executive");

    /// <summary>"Lumitek on Wednesday raised its forecast", "Solnes fell 14 percent", "Brevia chairman Per Holm": whom nothing calls so is a firm.</summary>
    public static IEnumerable<Name> Firms(List<Name> names, NameTagging tagging)
    {
        bool business = tagging.Evidence.Topics.LevelOf(Topic.Business) > 0;
        foreach (TextRange stretch in Unsaid(names, tagging))
        {
            // A town has its school, too.
            bool place = tagging.Labels[stretch.Start] != NameLabel.Outside && NameLabel.KindOf(tagging.Labels[stretch.Start]) == NameKind.Place;
            if ((business && !place && Cues.OpensClause(tagging.Words, stretch.Start) && HasItsOwn(tagging.Words, stretch.End)) || Moves(tagging.Words, stretch.End) || (business && RaisesMoney(tagging, stretch.End)) || HasOfficers(tagging.Words, stretch.End))
                yield return Name.Certain(stretch.Start, stretch.End, EntityKind.Organization);
        }
    }

    /// <summary>"Pale Harbour play in May", "Anathem are back", "once of Marrow", in a text on the arts: a plural that is none in -s is a band, and so is what has had members.</summary>
    public static IEnumerable<Name> Bands(List<Name> names, NameTagging tagging)
    {
        if (tagging.Evidence.Topics.LevelOf(Topic.Culture) == 0)
            yield break;
        foreach (TextRange stretch in Unsaid(names, tagging))
        {
            if (ArePlural(tagging, stretch) || HadMembers(tagging.Words, stretch))
                yield return Name.Certain(stretch.Start, stretch.End, EntityKind.Organization);
        }
    }

    /// <summary>
    /// Names of one word or two that nothing knows for certain: in no list of places and peoples, with no given name at their start that is spelt out elsewhere, no ordinary word.
    /// </summary>
    private static IEnumerable<TextRange> Unsaid(List<Name> names, NameTagging tagging)
    {
        int next = 0;
        foreach (TextRange run in tagging.Runs)
        {
            Word first = tagging.Words[run.Start];
            int end = first.CapsEnd;
            if (first.Role != WordRole.Name || first.CapsStart != run.Start || end - run.Start is < 1 or > 2 || first.Lettering != Lettering.Sentence || first.Shape != WordShape.Capitalized)
                continue;
            while (next < names.Count && names[next].Words.End <= run.Start)
                next++;
            var stretch = new TextRange(run.Start, end);
            bool free = next == names.Count || names[next].Words.Start >= end;
            if (!free && (names[next].Words != stretch || names[next].Rule is not null || names[next].Kind is not (EntityKind.Person or EntityKind.Place)))
                continue;
            if (IsUnknown(tagging, stretch, free))
                yield return stretch;
        }
    }

    private static bool IsUnknown(NameTagging tagging, TextRange stretch, bool free)
    {
        for (int i = stretch.Start; i < stretch.End; i++)
        {
            Word word = tagging.Words[i];
            if (Places.IsListed(word) || word.In(NameList.Demonym) != ListPosition.None || Cues.Days.Contains(word.Hash) || NameEdges.IsTitle(word) || word.Role != WordRole.Name)
                return false;
        }

        Word first = tagging.Words[stretch.Start];
        if (stretch.Length == 1)
        {
            int longest = tagging.Evidence.Of(stretch.Start).Longest;
            bool alone = longest < 0 || tagging.Words[longest].CapsEnd == tagging.Words[longest].CapsStart + 1;
            return alone && first.Casing is 0 or > 3 && tagging.Evidence.Of(stretch.Start).Lower == 0;
        }

        return first.In(NameList.FirstName) == ListPosition.None && tagging.Words[stretch.Start + 1].In(NameList.LastName) == ListPosition.None && (!free || first.Casing is 0 or > 3);
    }

    private static bool ArePlural(NameTagging tagging, TextRange stretch)
    {
        Span<Word> words = tagging.Words;
        return Cues.OpensClause(words, stretch.Start) && Cues.GoesOn(words, stretch.End) && Plurals.Contains(words[stretch.End].Hash) && tagging.Text.Text[words[stretch.End - 1].End - 1] != 's';
    }

    private static bool HadMembers(Span<Word> words, TextRange stretch)
    {
        int start = stretch.Start;
        if (start > 1 && Cues.GoesOn(words, start) && words[start - 1].Hash == Cues.Of && (Members.Contains(words[start - 2].Hash) || Players.Contains(words[start - 2].Hash)))
            return true;
        if (!Cues.GoesOn(words, stretch.End))
            return false;
        bool split = Cues.GoesOn(words, stretch.End + 1) && words[stretch.End].Hash == Split && words[stretch.End + 1].Hash == Up;
        return split || Ends.Contains(words[stretch.End].Hash) || (words[stretch.End].Shape == WordShape.Lower && Players.Contains(words[stretch.End].Hash) && Cues.GoesOn(words, stretch.End + 1)
            && words[stretch.End + 1].Role == WordRole.Name);
    }

    private static bool HasItsOwn(Span<Word> words, int end)
    {
        if (end < words.Length && Prepositions.Contains(words[end].Hash))
            return false;
        for (int i = end; i < end + LongestVerb && Cues.GoesOn(words, i); i++)
        {
            if (words[i].Hash == Its)
                return i > end;
            bool name = words[i].Role == WordRole.Name && !Cues.Days.Contains(words[i].Hash);
            if (name || OtherOwners.Contains(words[i].Hash) || words[i].Shape is WordShape.Comma or WordShape.PossessiveMark or WordShape.Quote or WordShape.Other or WordShape.Bracket)
                return false;
        }

        return false;
    }

    private static bool Moves(Span<Word> words, int end) =>
        Cues.GoesOn(words, end + 2) && Rises.Contains(words[end].Hash) && words[end + 1].Shape is WordShape.SmallNumber or WordShape.Number or WordShape.Year && Percent.Contains(words[end + 2].Hash);

    /// <summary>"has raised $2.3m".</summary>
    private static bool RaisesMoney(NameTagging tagging, int end)
    {
        Span<Word> words = tagging.Words;
        int verb = Cues.GoesOn(words, end) && Perfect.Contains(words[end].Hash) ? end + 1 : end;
        return Cues.GoesOn(words, verb) && Raised.Contains(words[verb].Hash) && Cues.GoesOn(words, verb + 1) && tagging.Text.Text[words[verb + 1].Start] is '$' or '€' or '£' or '₹';
    }

    private static bool HasOfficers(Span<Word> words, int end)
    {
        int person = end + 1;
        if (!Cues.GoesOn(words, end) || words[end].Shape != WordShape.Lower)
            return false;
        if (words[end].Hash == Chief && Cues.GoesOn(words, person) && words[person].Hash == Executive)
            person++;
        else if (!Officers.Contains(words[end].Hash))
            return false;
        return Cues.GoesOn(words, person) && words[person].Role == WordRole.Name;
    }
}
