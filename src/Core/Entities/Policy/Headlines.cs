using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>Names in headlines, where every word has a capital: those that the text below knows are read there too.</summary>
internal static class Headlines
{
    private const int LongestName = 5;

    public static IEnumerable<Name> KnownBelow(List<Name> names, NameTagging tagging)
    {
        Dictionary<uint, EntityKind>? known = null;
        for (int run = 0; run < tagging.Runs.Count; run++)
        {
            TextRange range = tagging.Runs[run];
            if (tagging.Words[range.Start].Lettering == Lettering.Sentence)
                continue;
            known ??= Known(names, tagging);
            for (int i = range.Start; i < range.End;)
            {
                int length = LongestAt(i, range.End, tagging, known, out EntityKind kind);
                if (length > 0)
                    yield return Name.Certain(i, i + length, kind);
                i += Math.Max(1, length);
            }
        }
    }

    /// <summary>
    /// "Neymar Weeps as Orle Fall": where the text below knows Neymar and no Neymar Weeps, the verb behind is none of the name. But "Jordan Smith" stays where Smith is somebody's name, and so does
    /// "Paris Hilton" over a text about Paris.
    /// </summary>
    public static IEnumerable<Name> WithoutVerbs(List<Name> names, NameTagging tagging)
    {
        Dictionary<uint, EntityKind>? known = null;
        foreach (Name name in names)
        {
            var (start, end) = (name.Words.Start, name.Words.End);
            if (name is not { Kind: EntityKind.Person, Rule: null } || name.Words.Length is < 2 or > LongestName || tagging.Words[start].Lettering != Lettering.TitleCase)
                continue;
            known ??= Known(names, tagging);
            if (known.ContainsKey(NameRuns.PhraseHash(tagging.Words[start..end])))
                continue;
            int length = name.Words.Length - 1;
            while (length > 0 && !(known.TryGetValue(NameRuns.PhraseHash(tagging.Words.Slice(start, length)), out EntityKind kind) && kind == EntityKind.Person))
                length--;
            if (length > 0 && IsVerb(tagging, start + length))
                yield return Name.Certain(start, start + length, EntityKind.Person);
        }
    }

    /// <summary>A word in -s or -ed that nobody is called.</summary>
    private static bool IsVerb(NameTagging tagging, int index)
    {
        Word word = tagging.Words[index];
        string letters = Tokenizer.Shown(tagging.Text.Text.Substring(word.Start, word.End - word.Start));
        bool ending = letters.EndsWith("s", StringComparison.Ordinal) || letters.EndsWith("ed", StringComparison.Ordinal);
        return ending && word.Casing < 4 && word.In(NameList.LastName) == ListPosition.None;
    }

    private static int LongestAt(int start, int end, NameTagging tagging, Dictionary<uint, EntityKind> known, out EntityKind kind)
    {
        for (int length = Math.Min(LongestName, end - start); length > 0; length--)
        {
            Span<Word> words = tagging.Words.Slice(start, length);
            if (words[0].Role != WordRole.Name || words[^1].Role != WordRole.Name || (length == 1 && IsOrdinary(words[0], tagging, start)))
                continue;
            if (known.TryGetValue(NameRuns.PhraseHash(words), out kind))
                return length;
        }

        kind = default;
        return 0;
    }

    private static bool IsOrdinary(in Word word, NameTagging tagging, int index) => word.Casing is > 0 and < 4 || NameEdges.IsTitle(word) || tagging.Evidence.Of(index).Lower > 0;

    /// <summary>The names of sentences, and the family names of people.</summary>
    private static Dictionary<uint, EntityKind> Known(List<Name> names, NameTagging tagging)
    {
        var known = new Dictionary<uint, EntityKind>();
        foreach (Name name in names)
        {
            Span<Word> words = tagging.Words[name.Words.Start..name.Words.End];
            if (name.Kind is not { } kind || words.Length > LongestName || words[0].Lettering != Lettering.Sentence)
                continue;
            uint phrase = NameRuns.PhraseHash(words);
            if (!known.ContainsKey(phrase))
                known.Add(phrase, kind);
            if (kind == EntityKind.Person && words.Length > 1 && !known.ContainsKey(words[^1].Hash))
                known.Add(words[^1].Hash, kind);
        }

        return known;
    }
}
