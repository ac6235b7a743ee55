using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Policy;

/// <summary>
/// Titles of which the text says that they are some, where no quotes do: "the novel Salt Country by Ann Orme", "their third album, Six Kinds of Weather, …". Not "the film Mikael Sund made", nor the
/// film director Mikael Sund.
/// </summary>
internal static class Works
{
    private const int LongestTitle = 7;

    private static readonly HashSet<uint> Nouns = Tokenizer.HashesOf("film novel album song musical sitcom documentary opera ballet ep memoir screenplay blockbuster biopic");

    /// <summary>What a title in apposition stands behind: "their third album, …".</summary>
    private static readonly HashSet<uint> Ordinals = Tokenizer.HashesOf("first second third fourth fifth sixth seventh debut latest new last");

    /// <summary>What goes on behind a title, and behind no subject of a sentence that belongs to the noun.</summary>
    private static readonly HashSet<uint> Behind = Tokenizer.HashesOf("by in at on starring about which from was is won opens premiered");

    /// <summary>Words in lower case that a title may hold.</summary>
    private static readonly HashSet<uint> Within = Tokenizer.HashesOf("of the a an in and for to on at with");

    public static IEnumerable<Name> Said(List<Name> names, NameTagging tagging)
    {
        for (int i = 1; i + 2 < tagging.Words.Length; i++)
        {
            if (tagging.Words[i].Shape != WordShape.Lower || !Nouns.Contains(tagging.Words[i].Hash) || !Cues.GoesOn(tagging.Words, i))
                continue;
            bool comma = tagging.Words[i + 1].Shape == WordShape.Comma;
            if (comma && !Ordinals.Contains(tagging.Words[i - 1].Hash))
                continue;
            int start = comma ? i + 2 : i + 1;
            int end = EndOf(tagging.Words, start);
            if (end - start > 1 && end - start <= LongestTitle && IsDone(tagging.Words, end, comma))
                yield return Name.Certain(start, end, EntityKind.Work);
        }
    }

    /// <summary>The end of capitals that small words join: "Six Kinds of Weather".</summary>
    private static int EndOf(Span<Word> words, int start)
    {
        int end = start;
        for (int i = start; Cues.GoesOn(words, i) && words[i].Lettering == Lettering.Sentence; i++)
        {
            if (words[i].Role == WordRole.Name && !Cues.Days.Contains(words[i].Hash))
                end = i + 1;
            else if (!Within.Contains(words[i].Hash) || end == start)
                break;
        }

        return end;
    }

    private static bool IsDone(Span<Word> words, int end, bool comma)
    {
        if (!Cues.GoesOn(words, end) || words[end].Shape is WordShape.Comma or WordShape.Period or WordShape.Bracket)
            return true;
        return !comma && Behind.Contains(words[end].Hash);
    }
}
