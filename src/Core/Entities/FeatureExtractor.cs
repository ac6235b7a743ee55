using System;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>Asks every <see cref="Feature"/> of a word. The trainer and the tagger run this same code.</summary>
internal readonly ref struct FeatureExtractor(string text, ReadOnlySpan<Word> words, DocumentEvidence evidence, FeatureBuffer buffer)
{
    private const uint Border = 0x5EB0;

    private readonly ReadOnlySpan<Word> _words = words;

    /// <summary>Fills the buffer with the features of a word.</summary>
    /// <param name="i">The word.</param>
    /// <param name="run">The run that it belongs to.</param>
    public void Extract(int i, TextRange run)
    {
        buffer.Clear();
        Word word = _words[i];
        AddWords(i, word);
        AddClasses(i, word);
        AddForm(i, word);
        AddLists(i, word);
        AddCapitals(i, word);
        AddRun(i, run);
        if (word.Role == WordRole.Name)
            AddElsewhere(i, word);
    }

    private void AddWords(int i, in Word word)
    {
        uint before = HashAt(i, -1);
        uint after = HashAt(i, 1);
        buffer.Add(Feature.Bias, (uint)word.Role);
        buffer.Add(Feature.Word, word.Hash);
        buffer.Add(Feature.WordBefore, before);
        buffer.Add(Feature.WordAfter, after);
        buffer.Add(Feature.SecondBefore, HashAt(i, -2));
        buffer.Add(Feature.SecondAfter, HashAt(i, 2));
        buffer.Add(Feature.WithBefore, word.Hash, before);
        buffer.Add(Feature.WithAfter, word.Hash, after);
        buffer.Add(Feature.Around, before, after);
    }

    private void AddClasses(int i, in Word word)
    {
        uint own = word.Class;
        uint before = ClassAt(i, -1);
        uint after = ClassAt(i, 1);
        if (own != 0)
            buffer.Add(Feature.Class, own);
        if (before != 0)
            buffer.Add(Feature.ClassBefore, before);
        if (after != 0)
            buffer.Add(Feature.ClassAfter, after);
        buffer.Add(Feature.ClassSecondBefore, ClassAt(i, -2));
        buffer.Add(Feature.ClassSecondAfter, ClassAt(i, 2));
        buffer.Add(Feature.ClassWithBefore, own, before);
        buffer.Add(Feature.ClassWithAfter, own, after);
        buffer.Add(Feature.ClassTrigram, before, own, after);
    }

    private void AddForm(int i, in Word word)
    {
        uint shape = ShapeAt(i, 0);
        uint before = ShapeAt(i, -1);
        uint after = ShapeAt(i, 1);
        int length = word.End - word.Start;
        if (word.Role >= WordRole.Tail)
        {
            if (length > 2)
            {
                buffer.Add(Feature.Prefix2, LettersHash(word.Start, 2));
                buffer.Add(Feature.Suffix2, LettersHash(word.End - 2, 2));
            }

            if (length > 3)
            {
                buffer.Add(Feature.Prefix3, LettersHash(word.Start, 3));
                buffer.Add(Feature.Suffix3, LettersHash(word.End - 3, 3));
            }

            if (length > 4)
            {
                buffer.Add(Feature.Prefix4, LettersHash(word.Start, 4));
                buffer.Add(Feature.Suffix4, LettersHash(word.End - 4, 4));
            }
        }

        buffer.Add(Feature.Shape, shape);
        buffer.Add(Feature.ShapeBefore, before);
        buffer.Add(Feature.ShapeAfter, after);
        buffer.Add(Feature.ShapeTrigram, before, shape, after);
        buffer.Add(Feature.ShapeWithBefore, shape, before, ShapeAt(i, -2));
        buffer.Add(Feature.Casing, word.Casing, StartOf(word));
        buffer.Add(Feature.SentenceStart, StartOf(word), shape);
        buffer.Add(Feature.Context, (uint)(word.Flags & (WordFlags.QuoteBefore | WordFlags.InBrackets | WordFlags.SpaceBefore)), shape);
    }

    private void AddLists(int i, in Word word)
    {
        for (int list = 0; list < 16; list++)
        {
            uint position = (uint)(word.Lists >> (4 * list)) & 15;
            if (position != 0)
                buffer.Add(Feature.ListPosition, (uint)list, position);
            uint before = i > 0 ? (uint)(_words[i - 1].Lists >> (4 * list)) & 15 : 0;
            if (before != 0)
                buffer.Add(Feature.ListPositionBefore, (uint)list, before);
            uint after = i + 1 < _words.Length ? (uint)(_words[i + 1].Lists >> (4 * list)) & 15 : 0;
            if (after != 0)
                buffer.Add(Feature.ListPositionAfter, (uint)list, after);
        }

        uint lists = Fold(word.Lists);
        buffer.Add(Feature.Lists, lists);
        buffer.Add(Feature.ListsAndShape, lists, ShapeAt(i, 0), word.Casing);
        buffer.Add(Feature.ListsWithBefore, lists, i > 0 ? Fold(_words[i - 1].Lists) : Border);
        buffer.Add(Feature.ListsWithAfter, lists, i + 1 < _words.Length ? Fold(_words[i + 1].Lists) : Border);
    }

    private void AddCapitals(int i, in Word word)
    {
        if (word.Role != WordRole.Name)
        {
            buffer.Add(Feature.LinkAround, HashAt(i, -1), word.Hash);
            if (i + 1 < _words.Length && _words[i + 1].CapsEnd > i + 1)
                buffer.Add(Feature.NextCapsLast, _words[_words[i + 1].CapsEnd - 1].Hash, word.Hash);
            AddLink(i, word);
            return;
        }

        int start = word.CapsStart;
        int end = word.CapsEnd;
        uint length = (uint)Math.Min(end - start, 6);
        uint position = i == start ? 0u : i == end - 1 ? 2u : 1u;
        bool led = false;
        while (start > 0 && _words[start - 1].Role == WordRole.Particle && !_words[start].Has(WordFlags.SentenceStart))
        {
            start--;
            led = true;
        }

        if (led)
            position += 4;
        uint before = HashAt(start, -1);
        uint after = HashAt(end - 1, 1);
        buffer.Add(Feature.CapsPosition, length, position, (uint)word.Lettering);
        buffer.Add(Feature.BeforeCaps, before, position);
        buffer.Add(Feature.AfterCaps, after, position);
        buffer.Add(Feature.SecondBeforeCaps, before, HashAt(start, -2));
        buffer.Add(Feature.SecondAfterCaps, after, HashAt(end - 1, 2));
        buffer.Add(Feature.ClassBeforeCaps, ClassAt(start, -1), ClassAt(start, -2));
        buffer.Add(Feature.ClassAfterCaps, ClassAt(end - 1, 1), ClassAt(end - 1, 2));
        buffer.Add(Feature.AroundCaps, before, after);
        buffer.Add(Feature.ClassAroundCaps, ClassAt(start, -1), ClassAt(end - 1, 1), length);
        buffer.Add(Feature.CapsPositionAround, Pair(length, position), ClassAt(start, -1), ClassAt(end - 1, 1));
        buffer.Add(Feature.CapsKeys, KeysOf(word.CapsStart, end), length, position);
        if (length == 1)
            return;
        buffer.Add(Feature.CapsLast, _words[end - 1].Hash, position);
        buffer.Add(Feature.CapsLastClass, _words[end - 1].Class, position);
        buffer.Add(Feature.CapsFirst, _words[word.CapsStart].Hash, position);
    }

    /// <summary>What an "of" or "and" joins: the stretches of capitalised words on both sides.</summary>
    private void AddLink(int i, in Word word)
    {
        int left = i - 1;
        while (left > 0 && _words[left].Role != WordRole.Name && left > i - 3)
            left--;
        int right = i + 1;
        while (right + 1 < _words.Length && _words[right].Role != WordRole.Name && right < i + 3)
            right++;
        if (left < 0 || right >= _words.Length)
            return;
        Word before = _words[left];
        Word after = _words[right];
        uint leftKeys = KeysOf(before.CapsStart, before.CapsEnd);
        uint rightKeys = KeysOf(after.CapsStart, after.CapsEnd);
        buffer.Add(Feature.LinkKeys, word.Hash, leftKeys, rightKeys);
        buffer.Add(Feature.LinkLists, word.Hash, Fold(before.Lists), Fold(after.Lists));
        buffer.Add(Feature.LinkLengths, word.Hash, (uint)Math.Min(before.CapsEnd - before.CapsStart, 5), (uint)Math.Min(after.CapsEnd - after.CapsStart, 5));
        buffer.Add(Feature.LinkWords, word.Hash, before.Hash);
        buffer.Add(Feature.LinkWords, word.Hash, after.Hash, 1);
        buffer.Add(Feature.LinkClasses, word.Hash, before.Class, after.Class);
    }

    private void AddRun(int i, TextRange run)
    {
        uint position = i == run.Start ? 0u : i == run.End - 1 ? 2u : 1u;
        buffer.Add(Feature.RunLength, (uint)Math.Min(run.Length, 9), position);
        if (run.Length <= 1 || run.Length > 12)
            return;
        buffer.Add(Feature.RunFirst, _words[run.Start].Hash, (uint)_words[i].Role);
        buffer.Add(Feature.RunLast, _words[run.End - 1].Hash, (uint)_words[i].Role);
        buffer.Add(Feature.RunLists, KeysOf(run.Start, run.End), position, (uint)_words[i].Role);
    }

    private void AddElsewhere(int i, in Word word)
    {
        NameWord name = evidence.Of(i);
        buffer.Add(Feature.ElsewhereLower, (uint)Math.Min(name.Lower, 2), word.Casing, StartOf(word));
        buffer.Add(Feature.ElsewhereCount, (uint)Math.Min(name.Count, 4), ShapeAt(i, 0));
        int first = name.First == i ? -1 : name.First;
        AddOccurrence(first);
        AddOccurrence(evidence.NextSame(i));
        int previous = evidence.PreviousSame(i);
        if (previous != first)
            AddOccurrence(previous);
        if (name.Longest >= 0 && name.Longest != i)
            AddLongest(name.Longest, word);
        int longForm = evidence.LongFormOf(_words, i);
        if (longForm >= 0)
            AddLongForm(longForm);
    }

    private void AddOccurrence(int j)
    {
        if (j < 0)
            return;
        Word other = _words[j];
        buffer.Add(Feature.ElsewhereBefore, HashAt(j, -1));
        buffer.Add(Feature.ElsewhereAfter, HashAt(j, 1));
        buffer.Add(Feature.ElsewhereClassBefore, ClassAt(j, -1));
        buffer.Add(Feature.ElsewhereClassAfter, ClassAt(j, 1));
        buffer.Add(Feature.ElsewhereLists, Fold(other.Lists));
        if (other.CapsEnd - other.CapsStart < 2)
            return;
        buffer.Add(Feature.ElsewhereBeforeCaps, HashAt(other.CapsStart, -1));
        buffer.Add(Feature.ElsewhereAfterCaps, HashAt(other.CapsEnd - 1, 1));
    }

    private void AddLongest(int j, in Word word)
    {
        Word longest = _words[j];
        int length = longest.CapsEnd - longest.CapsStart;
        if (length <= word.CapsEnd - word.CapsStart)
            return;
        uint position = j == longest.CapsStart ? 0u : j == longest.CapsEnd - 1 ? 2u : 1u;
        buffer.Add(Feature.LongestPosition, position, (uint)Math.Min(length, 5), (uint)(word.CapsEnd - word.CapsStart));
        buffer.Add(Feature.LongestFirst, _words[longest.CapsStart].Hash, position);
        buffer.Add(Feature.LongestLast, _words[longest.CapsEnd - 1].Hash, position);
        buffer.Add(Feature.LongestBefore, HashAt(longest.CapsStart, -1));
        buffer.Add(Feature.LongestLists, KeysOf(longest.CapsStart, longest.CapsEnd), position);
    }

    private void AddLongForm(int start)
    {
        int end = start;
        while (end < _words.Length && _words[end].Role is WordRole.Name or WordRole.Link && end < start + 9)
            end++;
        buffer.Add(Feature.LongFormFirst, _words[start].Hash);
        buffer.Add(Feature.LongFormLast, _words[end - 1].Hash);
        buffer.Add(Feature.LongFormLists, KeysOf(start, end));
    }

    /// <summary>Which lists the words of a stretch are in, one bit a list.</summary>
    private uint KeysOf(int start, int end)
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

    private static uint StartOf(in Word word) => (uint)(word.Flags & (WordFlags.SentenceStart | WordFlags.QuoteBefore)) | ((uint)word.Lettering << 8);

    private static uint Fold(ulong lists) => PackedTable.Mix((uint)lists) ^ (uint)(lists >> 32);

    private static uint Pair(uint value, uint second) => (value << 4) | second;

    private uint HashAt(int i, int offset) => InSentence(i, offset) ? _words[i + offset].Hash : Border;

    private uint ClassAt(int i, int offset) => InSentence(i, offset) ? _words[i + offset].Class : Border;

    private uint ShapeAt(int i, int offset) =>
        InSentence(i, offset) ? (uint)_words[i + offset].Shape | ((uint)_words[i + offset].Lettering << 8) : Border;

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

    private uint LettersHash(int start, int length)
    {
        uint hash = Tokenizer.HashSeed;
        for (int i = start; i < start + length; i++)
            hash = Tokenizer.HashNext(hash, text[i]);
        return hash;
    }
}
