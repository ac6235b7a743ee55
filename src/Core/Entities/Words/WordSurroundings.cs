using System;
using CorpusGen.Core.Entities.Model;

namespace CorpusGen.Core.Entities.Words;

/// <summary>What the features ask of the words around a word.</summary>
internal readonly ref struct WordSurroundings(ReadOnlySpan<Word> words)
{
    /// <summary>Stands for a word beyond the sentence.</summary>
    public const uint Border = 0x5EB0;

    private readonly ReadOnlySpan<Word> _words = words;

    public uint Hash(int i, int offset) => InSentence(i, offset) ? _words[i + offset].Hash : Border;

    public uint Class(int i, int offset) => InSentence(i, offset) ? _words[i + offset].Class : Border;

    public uint Shape(int i, int offset) =>
        InSentence(i, offset) ? (uint)_words[i + offset].Shape | ((uint)_words[i + offset].Lettering << 8) : Border;

    /// <summary>Which lists the words of a stretch are in, one bit a list.</summary>
    public uint Keys(int start, int end)
    {
        uint keys = 0;
        end = Math.Min(end, start + 12);
        for (int i = start; i < end; i++)
        {
            for (ulong lists = _words[i].Lists, bit = 1; lists != 0; lists >>= 4, bit <<= 1)
            {
                if ((lists & 15) != 0)
                    keys |= (uint)bit;
            }
        }

        return keys;
    }

    public static uint Start(in Word word) => (uint)(word.Flags & (WordFlags.SentenceStart | WordFlags.QuoteBefore)) | ((uint)word.Lettering << 8);

    public static uint Fold(ulong lists) => PackedTable.Mix((uint)lists) ^ (uint)(lists >> 32);

    /// <summary>Whether the word at an offset exists and lies in the same paragraph.</summary>
    private bool InSentence(int i, int offset)
    {
        int target = i + offset;
        if (target < 0 || target >= _words.Length)
            return false;
        for (int j = Math.Min(i, target) + 1; j <= Math.Max(i, target); j++)
        {
            if (j < _words.Length && _words[j].Has(WordFlags.SentenceStart))
                return false;
        }

        return true;
    }
}
