using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Bodies that nothing but their part in the text gives away: acronyms that have directors and speak, clubs in a list of players.</summary>
internal static class UnsaidBodies
{
    /// <summary>So many clubs in brackets behind players, more than what may be none, and the others are clubs too.</summary>
    private const int MostlyClubs = 3;

    private static readonly HashSet<uint> Officers = Tokenizer.HashesOf(
        "director president chairman chairwoman chief head leader spokesman spokeswoman spokesperson secretary member members official officials commissioner founder");

    /// <summary>Acronyms that are somebody's office: "the CEO said".</summary>
    private static readonly HashSet<uint> Offices = Tokenizer.HashesOf("ceo cfo coo cto pm dpm mp mep mec mla dpp igp ig cm vc mc dj md gm cj dc rdc sp dsp asp ssp vp svp evp");

    private static readonly HashSet<uint> Posts = Tokenizer.HashesOf("post posts posted said says wrote writes shared statement message video thread account announced");

    private static readonly uint On = Tokenizer.HashOf("on");

    /// <summary>"the director of the SRI", "the ATM said", "SRI spokesman": an acronym that has officers and speaks is a body, wherever it stands.</summary>
    public static IEnumerable<Name> ThatAct(List<Name> names, NameTagging tagging)
    {
        HashSet<uint>? acting = null;
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End; i++)
            {
                if (IsFreeAcronym(tagging, i) && Acts(tagging.Words, i))
                    (acting ??= []).Add(tagging.Words[i].Hash);
            }
        }

        if (acting is null)
            yield break;
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End; i++)
            {
                if (IsFreeAcronym(tagging, i) && acting.Contains(tagging.Words[i].Hash))
                    yield return Name.Certain(i, i + 1, EntityKind.Organization);
            }
        }
    }

    private static bool IsFreeAcronym(NameTagging tagging, int i) =>
        tagging.Words[i].Shape == WordShape.ShortUpper && tagging.Words[i].Lettering == Lettering.Sentence && tagging.Labels[i] == NameLabel.Outside
        && tagging.Words[i].CapsEnd == tagging.Words[i].CapsStart + 1 && !Abbreviations.Openers.Contains(tagging.Words[i].Hash)
        && !Offices.Contains(tagging.Words[i].Hash);

    private static bool Acts(Span<Word> words, int i)
    {
        bool article = Cues.GoesOn(words, i) && words[i - 1].Hash == Cues.The;
        if (article && i > 2 && words[i - 2].Hash == Cues.Of && Officers.Contains(words[i - 3].Hash))
            return true;
        if (!Cues.GoesOn(words, i + 1))
            return false;
        return (article && Abbreviations.SpeechVerbs.Contains(words[i + 1].Hash)) || (words[i + 1].Shape == WordShape.Lower && Officers.Contains(words[i + 1].Hash));
    }

    /// <summary>"said in a post on X": a network, not Malcolm X.</summary>
    public static IEnumerable<Name> CalledByALetter(List<Name> names, NameTagging tagging)
    {
        for (int i = 2; i < tagging.Words.Length; i++)
        {
            Word word = tagging.Words[i];
            if (word.Initial == 'X' && word.End == word.Start + 1 && word.CapsStart == i && word.CapsEnd == i + 1 && Cues.GoesOn(tagging.Words, i)
                && tagging.Words[i - 1].Hash == On && Posts.Contains(tagging.Words[i - 2].Hash))
                yield return Name.Certain(i, i + 1, EntityKind.Organization);
        }
    }

    /// <summary>"Brayan Reyes (Necaxa), Henry Suazo (Motagua), …": what stands in brackets behind player after player is a club.</summary>
    public static IEnumerable<Name> BehindPlayers(List<Name> names, NameTagging tagging)
    {
        int clubs = 0;
        var free = new List<TextRange>();
        for (int i = 0; i < names.Count; i++)
        {
            int open = names[i].Words.End;
            if (names[i].Kind != EntityKind.Person || open + 2 >= tagging.Words.Length || tagging.Words[open].Shape != WordShape.Bracket || tagging.Words[open + 1].Role != WordRole.Name)
                continue;
            int end = tagging.Words[open + 1].CapsEnd;
            if (end >= tagging.Words.Length || tagging.Words[end].Shape != WordShape.Bracket)
                continue;
            if (Cues.IsOutside(tagging, open + 1, end))
                free.Add(new TextRange(open + 1, end));
            else if (i + 1 < names.Count && names[i + 1].Words == new TextRange(open + 1, end) && names[i + 1].Kind == EntityKind.Organization)
                clubs++;
        }

        if (clubs < MostlyClubs || clubs <= free.Count)
            yield break;
        foreach (TextRange club in free)
            yield return Name.Certain(club.Start, club.End, EntityKind.Organization);
    }
}
