using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>
/// Ordinary words that open a sentence and are somebody's family name: "Church, a former teacher, …", "Banks lives in Leeds", where the text has named Linda Church and Penny Banks in full, never writes
/// the word small, and says of it what is said of one person. Not "Church members sang", "Banks in Leeds", nor May, the month.
/// </summary>
internal static class FamilyNames
{
    /// <summary>What goes on behind a comma: an apposition, or what somebody did. An age does so too.</summary>
    private static readonly HashSet<uint> BehindCommas = Tokenizer.HashesOf("a an the who whose");

    /// <summary>Verbs of one: "Church is", not "Church are".</summary>
    private static readonly HashSet<uint> OfOne = Tokenizer.HashesOf("is was has does says wants lives remains faces denies plays leads hopes believes thinks began won lost left went came took gave met told");

    public static IEnumerable<Name> OpeningSentences(List<Name> names, NameTagging tagging)
    {
        Dictionary<uint, int>? families = null;
        int next = 0;
        foreach (TextRange run in tagging.Runs)
        {
            int i = run.Start;
            Word word = tagging.Words[i];
            while (next < names.Count && names[next].Words.End <= i)
                next++;
            bool free = next == names.Count || names[next].Words.Start > i;
            if (!free || !word.Has(WordFlags.SentenceStart) || word.CapsEnd != i + 1 || word.Lettering != Lettering.Sentence || word.Casing is 0 or > 3)
                continue;
            families ??= Families(names, tagging);
            if (families.TryGetValue(word.Hash, out int named) && named <= i && ActsAsPerson(tagging, i))
                yield return Name.Certain(i, i + 1, EntityKind.Person);
        }
    }

    /// <summary>"The Quiroses have held it for years": a family as a whole is none of ours, where the text has named one of them in full.</summary>
    public static IEnumerable<Name> InPlural(List<Name> names, NameTagging tagging)
    {
        Dictionary<uint, int>? families = null;
        foreach (Name name in names)
        {
            int at = name.Words.Start;
            if (name is not { Rule: null, Kind: EntityKind.Organization or EntityKind.Group, Words.Length: 1 } || !IsBehindArticle(tagging.Words, at) || tagging.Words[at].Casing != 0)
                continue;
            families ??= Families(names, tagging);
            if (families.ContainsKey(HashOfSingular(tagging, at, 1)) || families.ContainsKey(HashOfSingular(tagging, at, 2)))
                yield return name with { Kind = null, Label = NameKind.Miscellaneous };
        }
    }

    private static bool IsBehindArticle(Span<Word> words, int at) => Cues.GoesOn(words, at) && words[at - 1].Hash == Cues.The;

    /// <summary>The hash of a word without the -s or -es that it ends with; of the whole word where it does not.</summary>
    private static uint HashOfSingular(NameTagging tagging, int at, int ending)
    {
        Word word = tagging.Words[at];
        string written = Tokenizer.Shown(tagging.Text.Text.Substring(word.Start, word.End - word.Start));
        bool plural = written.Length > ending + 2 && written.EndsWith(ending == 1 ? "s" : "es", StringComparison.Ordinal);
        return plural ? Tokenizer.HashOf(written.Substring(0, written.Length - ending)) : word.Hash;
    }

    /// <summary>The family names of people who are named in full, with the end of the first such naming.</summary>
    private static Dictionary<uint, int> Families(List<Name> names, NameTagging tagging)
    {
        var families = new Dictionary<uint, int>();
        foreach (Name name in names)
        {
            uint last = tagging.Words[name.Words.End - 1].Hash;
            if (name.Kind == EntityKind.Person && name.Words.Length > 1 && !families.ContainsKey(last))
                families.Add(last, name.Words.End);
        }

        return families;
    }

    /// <summary>An apposition, a possessive, a verb of one or of the past; behind a name in -s any verb in -s.</summary>
    private static bool ActsAsPerson(NameTagging tagging, int i)
    {
        if (tagging.Evidence.Of(i).Lower > 0 || !Cues.GoesOn(tagging.Words, i + 1) || Cues.Days.Contains(tagging.Words[i].Hash))
            return false;
        Word next = tagging.Words[i + 1];
        if (next.Shape is WordShape.Comma)
            return i + 2 < tagging.Words.Length && (BehindCommas.Contains(tagging.Words[i + 2].Hash) || tagging.Words[i + 2].Shape == WordShape.SmallNumber);
        if (next.Shape is WordShape.PossessiveMark)
            return true;
        if (next.Shape != WordShape.Lower)
            return false;
        string verb = Tokenizer.Shown(tagging.Text.Text.Substring(next.Start, next.End - next.Start));
        return Abbreviations.SpeechVerbs.Contains(next.Hash) || OfOne.Contains(next.Hash) || (verb.Length > 4 && verb.EndsWith("ed", StringComparison.Ordinal))
            || (verb.Length > 4 && verb[^1] == 's' && verb[^2] != 's' && tagging.Text.Text[tagging.Words[i].End - 1] == 's');
    }
}
