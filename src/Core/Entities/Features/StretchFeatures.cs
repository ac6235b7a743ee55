using System;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Features;

/// <summary>Features of the stretches that a word stands in: the unbroken capitalised words around it, and the run that may hold a name.</summary>
internal readonly ref struct StretchFeatures(ReadOnlySpan<Word> words, WordSurroundings around, FeatureBuffer buffer)
{
    private readonly ReadOnlySpan<Word> _words = words;
    private readonly WordSurroundings _around = around;

    public void Add(int i, in Word word, TextRange run)
    {
        AddCapitals(i, word);
        AddRun(i, run);
    }

    private void AddCapitals(int i, in Word word)
    {
        if (word.Role != WordRole.Name)
        {
            buffer.Add(Feature.LinkAround, _around.Hash(i, -1), word.Hash);
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
        uint before = _around.Hash(start, -1);
        uint after = _around.Hash(end - 1, 1);
        buffer.Add(Feature.CapsPosition, length, position, (uint)word.Lettering);
        buffer.Add(Feature.BeforeCaps, before, position);
        buffer.Add(Feature.AfterCaps, after, position);
        buffer.Add(Feature.SecondBeforeCaps, before, _around.Hash(start, -2));
        buffer.Add(Feature.SecondAfterCaps, after, _around.Hash(end - 1, 2));
        buffer.Add(Feature.ClassBeforeCaps, _around.Class(start, -1), _around.Class(start, -2));
        buffer.Add(Feature.ClassAfterCaps, _around.Class(end - 1, 1), _around.Class(end - 1, 2));
        buffer.Add(Feature.AroundCaps, before, after);
        buffer.Add(Feature.ClassAroundCaps, _around.Class(start, -1), _around.Class(end - 1, 1), length);
        buffer.Add(Feature.CapsPositionAround, Pair(length, position), _around.Class(start, -1), _around.Class(end - 1, 1));
        buffer.Add(Feature.CapsKeys, _around.Keys(word.CapsStart, end), length, position);
        if (word.Has(WordFlags.InRow))
            AddRow(word, end);
        if (length == 1)
            return;
        buffer.Add(Feature.CapsLast, _words[end - 1].Hash, position);
        buffer.Add(Feature.CapsLastClass, _words[end - 1].Class, position);
        buffer.Add(Feature.CapsFirst, _words[word.CapsStart].Hash, position);
    }

    /// <summary>What stands around a name in a line of a table.</summary>
    private void AddRow(in Word word, int end)
    {
        uint start = WordSurroundings.Start(_words[word.CapsStart]);
        uint place = Pair(start, (uint)Math.Min(end - word.CapsStart, 4));
        uint after = _around.Shape(end - 1, 1);
        buffer.Add(Feature.Row, place, _around.Shape(word.CapsStart, -1), after);
        buffer.Add(Feature.RowLists, WordSurroundings.Fold(word.Lists), start, after);
        buffer.Add(Feature.RowOrder, place, after, _around.Shape(end - 1, 2));
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
        uint leftKeys = _around.Keys(before.CapsStart, before.CapsEnd);
        uint rightKeys = _around.Keys(after.CapsStart, after.CapsEnd);
        buffer.Add(Feature.LinkKeys, word.Hash, leftKeys, rightKeys);
        buffer.Add(Feature.LinkLists, word.Hash, WordSurroundings.Fold(before.Lists), WordSurroundings.Fold(after.Lists));
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
        buffer.Add(Feature.RunLists, _around.Keys(run.Start, run.End), position, (uint)_words[i].Role);
    }

    private static uint Pair(uint value, uint second) => (value << 4) | second;
}
