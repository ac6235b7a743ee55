using System;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Features;

/// <summary>Features of a word and of its neighbours: what they are, how they are written, which lists know them.</summary>
internal readonly ref struct OwnFeatures(string text, ReadOnlySpan<Word> words, WordSurroundings around, FeatureBuffer buffer)
{
    private readonly ReadOnlySpan<Word> _words = words;
    private readonly WordSurroundings _around = around;

    public void Add(int i, in Word word)
    {
        AddWords(i, word);
        AddClasses(i, word);
        AddForm(i, word);
        AddLists(i, word);
    }

    private void AddWords(int i, in Word word)
    {
        uint before = _around.Hash(i, -1);
        uint after = _around.Hash(i, 1);
        buffer.Add(Feature.Bias, (uint)word.Role);
        buffer.Add(Feature.Word, word.Hash);
        buffer.Add(Feature.WordBefore, before);
        buffer.Add(Feature.WordAfter, after);
        buffer.Add(Feature.SecondBefore, _around.Hash(i, -2));
        buffer.Add(Feature.SecondAfter, _around.Hash(i, 2));
        buffer.Add(Feature.WithBefore, word.Hash, before);
        buffer.Add(Feature.WithAfter, word.Hash, after);
        buffer.Add(Feature.Around, before, after);
    }

    private void AddClasses(int i, in Word word)
    {
        uint own = word.Class;
        uint before = _around.Class(i, -1);
        uint after = _around.Class(i, 1);
        if (own != 0)
            buffer.Add(Feature.Class, own);
        if (before != 0)
            buffer.Add(Feature.ClassBefore, before);
        if (after != 0)
            buffer.Add(Feature.ClassAfter, after);
        buffer.Add(Feature.ClassSecondBefore, _around.Class(i, -2));
        buffer.Add(Feature.ClassSecondAfter, _around.Class(i, 2));
        buffer.Add(Feature.ClassWithBefore, own, before);
        buffer.Add(Feature.ClassWithAfter, own, after);
        buffer.Add(Feature.ClassTrigram, before, own, after);
    }

    private void AddForm(int i, in Word word)
    {
        uint shape = _around.Shape(i, 0);
        uint before = _around.Shape(i, -1);
        uint after = _around.Shape(i, 1);
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
        buffer.Add(Feature.ShapeWithBefore, shape, before, _around.Shape(i, -2));
        buffer.Add(Feature.Casing, word.Casing, WordSurroundings.Start(word));
        buffer.Add(Feature.SentenceStart, WordSurroundings.Start(word), shape);
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

        uint lists = WordSurroundings.Fold(word.Lists);
        buffer.Add(Feature.Lists, lists);
        buffer.Add(Feature.ListsAndShape, lists, _around.Shape(i, 0), word.Casing);
        buffer.Add(Feature.ListsWithBefore, lists, i > 0 ? WordSurroundings.Fold(_words[i - 1].Lists) : WordSurroundings.Border);
        buffer.Add(Feature.ListsWithAfter, lists, i + 1 < _words.Length ? WordSurroundings.Fold(_words[i + 1].Lists) : WordSurroundings.Border);
    }

    private uint LettersHash(int start, int length)
    {
        uint hash = Tokenizer.HashSeed;
        for (int i = start; i < start + length; i++)
            hash = Tokenizer.HashNext(hash, text[i]);
        return hash;
    }
}
