using System;
using CorpusGen.Core.Entities.Words;

namespace CorpusGen.Core.Entities.Features;

/// <summary>Features of a capitalised word in a document that is about something: the same word may be another name in another document.</summary>
internal readonly ref struct TopicFeatures(string text, ReadOnlySpan<Word> words, WordSurroundings around, DocumentTopics topics, FeatureBuffer buffer)
{
    private readonly ReadOnlySpan<Word> _words = words;
    private readonly WordSurroundings _around = around;

    public void Add(int i, in Word word)
    {
        for (Topic topic = Topic.Sport; topic <= Topic.Politics; topic++)
        {
            uint level = topics.LevelOf(topic);
            if (level > 0)
                Add(i, word, level << (2 * ((int)topic - 1)));
        }
    }

    private void Add(int i, in Word word, uint topic)
    {
        uint length = (uint)Math.Min(word.CapsEnd - word.CapsStart, 4);
        uint position = i == word.CapsStart ? 0u : i == word.CapsEnd - 1 ? 2u : 1u;
        uint place = (length << 2) | position;
        buffer.Add(Feature.TopicWord, topic, word.Hash);
        buffer.Add(Feature.TopicShape, topic, _around.Shape(i, 0), ((uint)word.Casing << 16) | WordSurroundings.Start(word));
        buffer.Add(Feature.TopicSuffix, topic, text[word.End - 1], ((uint)word.Casing << 8) | place);
        buffer.Add(Feature.TopicLists, topic, WordSurroundings.Fold(word.Lists), length);
        buffer.Add(Feature.TopicBefore, topic, _around.Hash(word.CapsStart, -1), position);
        buffer.Add(Feature.TopicAfter, topic, _around.Hash(word.CapsEnd - 1, 1), position);
        buffer.Add(Feature.TopicCaps, topic, _around.Keys(word.CapsStart, word.CapsEnd), place);
    }
}
