using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>How the rules write down and look up the words that they go by.</summary>
internal static class Cues
{
    private static readonly HashSet<uint> Conjunctions = Tokenizer.HashesOf("but while as that when if because since where");

    /// <summary>What a company's name may end with.</summary>
    public static HashSet<uint> LegalForms { get; } = Tokenizer.HashesOf(
        "inc inc. ltd ltd. limited plc co co. corp corp. corporation incorporated llc gmbh ag nv sa bhd berhad sarl oyj asa tbk");

    /// <summary>Legal forms that are ordinary words, or parts of names, in small letters: "BASF SE", "Equinor AS".</summary>
    private static readonly HashSet<uint> LegalFormsInCapitals = Tokenizer.HashesOf("se as sab oy jsc ojsc pjsc saog saoc");

    /// <summary>Whether a company's name may end with the word.</summary>
    public static bool IsLegalForm(in Word word) => LegalForms.Contains(word.Hash) || IsLegalFormInCapitals(word);

    public static bool IsLegalFormInCapitals(in Word word) => word.Has(WordFlags.AllUpper) && word.Lettering == Lettering.Sentence && LegalFormsInCapitals.Contains(word.Hash);

    /// <summary>Hashes of the words that most rules look for.</summary>
    public static uint The { get; } = Tokenizer.HashOf("the");

    public static uint Of { get; } = Tokenizer.HashOf("of");

    public static uint And { get; } = Tokenizer.HashOf("and");

    /// <summary>"told the newspaper Thursday": days and months have a capital and are no names.</summary>
    public static HashSet<uint> Days { get; } = Tokenizer.HashesOf(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december "
        + "jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept sep oct nov dec");

    public static HashSet<uint> Phrases(params string[] phrases) =>
        [.. phrases.Select(phrase => NameRuns.PhraseHash(phrase.Split(' ').Select(word => new Word { Hash = Tokenizer.HashOf(word) }).ToArray()))];

    /// <summary>Where names may begin: at a run, and at each stretch of capitals within one ("Shares in Kobe Seiko" is one run).</summary>
    public static IEnumerable<int> Starts(NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            yield return run.Start;
            for (int i = run.Start + 1; i < run.End; i++)
            {
                if (tagging.Words[i].Role == WordRole.Name && tagging.Words[i].CapsStart == i)
                    yield return i;
            }
        }
    }

    /// <summary>Whether no name holds a word between two indices.</summary>
    public static bool IsOutside(NameTagging tagging, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (tagging.Labels[i] != NameLabel.Outside)
                return false;
        }

        return true;
    }

    /// <summary>Whether a word goes on from the one before it, in one sentence.</summary>
    public static bool GoesOn(Span<Word> words, int index) => index > 0 && index < words.Length && !words[index].Has(WordFlags.SentenceStart);

    /// <summary>Whether a clause begins with a word: not behind "and", where the second of two may stand.</summary>
    public static bool OpensClause(Span<Word> words, int index) =>
        !GoesOn(words, index) || words[index - 1].Shape is WordShape.Comma or WordShape.Quote || Conjunctions.Contains(words[index - 1].Hash);
}
