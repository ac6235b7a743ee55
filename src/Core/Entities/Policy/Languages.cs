using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>"She spoke Georgian.", "said in Kurdish": what is spoken and written in is no people. "In Georgian villages" and "spoke of Georgians" it is.</summary>
internal static class Languages
{
    private static readonly HashSet<uint> Speaking = Tokenizer.HashesOf("speak speaks spoke spoken speaking fluent broken");

    private static readonly uint In = Tokenizer.HashOf("in");

    /// <summary>What may stand behind a noun that is said to be spoken in, and not before one.</summary>
    private static readonly HashSet<uint> BehindNouns = Tokenizer.HashesOf("to at on with for that but before when because while as than");

    public static IEnumerable<Name> Spoken(List<Name> names, NameTagging tagging)
    {
        foreach (Name name in names)
        {
            int start = name.Words.Start;
            if (name.Kind != EntityKind.Group || name.Words.Length > 1 || !Cues.GoesOn(tagging.Words, start) || !IsSaidBefore(tagging.Words[start - 1]))
                continue;
            if (IsSingular(tagging, start) && EndsNoun(tagging.Words, start + 1))
                yield return name with { Kind = null, Label = NameKind.Miscellaneous };
        }
    }

    private static bool IsSaidBefore(in Word word) => word.Hash == In || Speaking.Contains(word.Hash);

    private static bool IsSingular(NameTagging tagging, int index) => tagging.Text.Text[tagging.Words[index].End - 1] != 's';

    private static bool EndsNoun(Span<Word> words, int end) =>
        !Cues.GoesOn(words, end) || BehindNouns.Contains(words[end].Hash) || words[end].Shape is WordShape.Period or WordShape.Comma or WordShape.Quote or WordShape.Bracket;
}
