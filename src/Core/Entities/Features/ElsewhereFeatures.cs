using System;
using CorpusGen.Core.Entities.Words;

namespace CorpusGen.Core.Entities.Features;

/// <summary>Features of a capitalised word's other occurrences in the document.</summary>
internal readonly ref struct ElsewhereFeatures(ReadOnlySpan<Word> words, WordSurroundings around, DocumentEvidence evidence, FeatureBuffer buffer)
{
    private readonly ReadOnlySpan<Word> _words = words;
    private readonly WordSurroundings _around = around;

    public void Add(int i, in Word word)
    {
        NameWord name = evidence.Of(i);
        buffer.Add(Feature.ElsewhereLower, (uint)Math.Min(name.Lower, 2), word.Casing, WordSurroundings.Start(word));
        buffer.Add(Feature.ElsewhereCount, (uint)Math.Min(name.Count, 4), _around.Shape(i, 0));
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
        buffer.Add(Feature.ElsewhereBefore, _around.Hash(j, -1));
        buffer.Add(Feature.ElsewhereAfter, _around.Hash(j, 1));
        buffer.Add(Feature.ElsewhereClassBefore, _around.Class(j, -1));
        buffer.Add(Feature.ElsewhereClassAfter, _around.Class(j, 1));
        buffer.Add(Feature.ElsewhereLists, WordSurroundings.Fold(other.Lists));
        if (other.CapsEnd - other.CapsStart < 2)
            return;
        buffer.Add(Feature.ElsewhereBeforeCaps, _around.Hash(other.CapsStart, -1));
        buffer.Add(Feature.ElsewhereAfterCaps, _around.Hash(other.CapsEnd - 1, 1));
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
        buffer.Add(Feature.LongestBefore, _around.Hash(longest.CapsStart, -1));
        buffer.Add(Feature.LongestLists, _around.Keys(longest.CapsStart, longest.CapsEnd), position);
    }

    private void AddLongForm(int start)
    {
        int end = start;
        while (end < _words.Length && _words[end].Role is WordRole.Name or WordRole.Link && end < start + 9)
            end++;
        buffer.Add(Feature.LongFormFirst, _words[start].Hash);
        buffer.Add(Feature.LongFormLast, _words[end - 1].Hash);
        buffer.Add(Feature.LongFormLists, _around.Keys(start, end));
    }
}
