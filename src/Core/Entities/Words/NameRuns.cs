using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Words;

/// <summary>Stretches of words that may hold names. What lies between them is labelled as outside without asking the model.</summary>
internal static class NameRuns
{
    /// <summary>More words than this between two capitals ("of the", "for the") are no part of a name.</summary>
    private const int MostLinks = 3;

    /// <summary>The longest name of a list that is looked up.</summary>
    private const int LongestListed = 7;

    /// <summary>The runs in the order of the text, as ranges of word indices; they never cross a sentence.</summary>
    public static List<TextRange> Find(Span<Word> words)
    {
        var runs = new List<TextRange>();
        for (int i = 0; i < words.Length;)
        {
            if (!Starts(words, i))
            {
                i++;
                continue;
            }

            int end = EndOf(words, i);
            runs.Add(new TextRange(i, end));
            i = end;
        }

        return runs;
    }

    /// <summary>Marks, for each word of a run, the unbroken capitalised words around it.</summary>
    public static void MarkCapitals(Span<Word> words)
    {
        for (int i = 0; i < words.Length;)
        {
            if (words[i].Role != WordRole.Name)
            {
                words[i].CapsStart = words[i].CapsEnd = i;
                i++;
                continue;
            }

            int end = i + 1;
            if (!OpensSentenceOnly(words[i]))
            {
                while (end < words.Length && words[end].Role == WordRole.Name && !words[end].Has(WordFlags.SentenceStart))
                    end++;
            }

            for (int j = i; j < end; j++)
                (words[j].CapsStart, words[j].CapsEnd) = (i, end);
            i = end;
        }
    }

    /// <summary>Looks every stretch of a run up in the lists and writes the longest matches into its words.</summary>
    public static void MatchLists(Span<Word> words, TextRange run, PackedTable lists, ReadOnlySpan<ushort> listSets)
    {
        for (int length = 1; length <= LongestListed; length++)
        {
            for (int start = run.Start; start + length <= run.End; start++)
            {
                if (words[start].Role == WordRole.Link || words[start + length - 1].Role is WordRole.Link or WordRole.Particle)
                    continue;
                ReadOnlySpan<byte> found = lists.Find(PhraseHash(words.Slice(start, length)));
                if (!found.IsEmpty)
                    Write(words.Slice(start, length), listSets[found[0]]);
            }
        }
    }

    public static uint PhraseHash(ReadOnlySpan<Word> words)
    {
        uint hash = words[0].Hash;
        for (int i = 1; i < words.Length; i++)
            hash = unchecked((hash * 0x01000193) ^ PackedTable.Mix(words[i].Hash));
        return hash;
    }

    private static void Write(Span<Word> words, ushort lists)
    {
        for (int list = 0; list < 16; list++)
        {
            if ((lists >> list & 1) == 0)
                continue;
            for (int i = 0; i < words.Length; i++)
            {
                ListPosition position = words.Length == 1 ? ListPosition.Whole
                    : i == 0 ? ListPosition.First
                    : i == words.Length - 1 ? ListPosition.Last
                    : ListPosition.Inside;
                words[i].Lists = (words[i].Lists & ~(15UL << (4 * list))) | ((ulong)position << (4 * list));
            }
        }
    }

    /// <summary>"The", "But": a capital that only the beginning of the sentence explains.</summary>
    private static bool OpensSentenceOnly(in Word word) => word.Has(WordFlags.SentenceStart) && word.Casing is 1 or 2;

    private static bool Starts(ReadOnlySpan<Word> words, int i) =>
        words[i].Role == WordRole.Name
        || (words[i].Role == WordRole.Particle && i + 1 < words.Length && words[i + 1].Role == WordRole.Name && !words[i + 1].Has(WordFlags.SentenceStart));

    private static int EndOf(ReadOnlySpan<Word> words, int start)
    {
        int end = start + 1;
        int links = 0;
        for (int i = start + 1; i < words.Length && !words[i].Has(WordFlags.SentenceStart) && links <= MostLinks; i++)
        {
            switch (words[i].Role)
            {
                case WordRole.Outside:
                    return end;
                case WordRole.Name:
                    links = 0;
                    end = i + 1;
                    break;
                case WordRole.Tail when links <= 1:
                    end = i + 1;
                    links++;
                    break;
                default:
                    links++;
                    break;
            }
        }

        return end;
    }
}
