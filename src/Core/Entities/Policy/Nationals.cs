using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>"The Frenchwoman won", "two Irishmen": one word of a nationality and a man or woman is a group, which lists of peoples mostly leave out. "Woman" alone is none.</summary>
internal static class Nationals
{
    private static readonly HashSet<uint> Words =
    [
        .. from nation in new[] { "french", "english", "irish", "scots", "welsh", "dutch", "cornish" }
           from ending in new[] { "woman", "women", "man", "men" }
           select Tokenizer.HashOf(nation + ending)
    ];

    private const int ShortestFollowers = 8;

    public static IEnumerable<Name> InOneWord(List<Name> names, NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End; i++)
            {
                if (tagging.Words[i].Shape == WordShape.Capitalized && Words.Contains(tagging.Words[i].Hash) && tagging.Words[i].CapsEnd == i + 1)
                    yield return Name.Certain(i, i + 1, EntityKind.Group);
            }
        }
    }

    /// <summary>"The Zapatistas agreed": who follow somebody, as Spanish and Portuguese call them.</summary>
    public static IEnumerable<Name> FollowersInOneWord(List<Name> names, NameTagging tagging)
    {
        foreach (TextRange run in tagging.Runs)
        {
            for (int i = run.Start; i < run.End; i++)
            {
                Word word = tagging.Words[i];
                if (word.Shape == WordShape.Capitalized && word.CapsEnd == i + 1 && word.CapsStart == i && word.Casing is 0 or > 3 && IsFollowers(tagging.Text.Text, word))
                    yield return Name.Certain(i, i + 1, EntityKind.Group);
            }
        }
    }

    private static bool IsFollowers(string text, in Word word)
    {
        if (word.End - word.Start < ShortestFollowers || text[word.End - 1] != 's')
            return false;
        string written = Tokenizer.Shown(text.Substring(word.Start, word.End - word.Start));
        return written.EndsWith("istas", StringComparison.Ordinal) || written.EndsWith("ístas", StringComparison.Ordinal);
    }
}
