using System;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Features;

/// <summary>Asks every <see cref="Feature"/> of a word. The trainer and the tagger run this same code.</summary>
internal readonly ref struct FeatureExtractor
{
    private readonly FeatureBuffer _buffer;
    private readonly ReadOnlySpan<Word> _words;
    private readonly OwnFeatures _own;
    private readonly StretchFeatures _stretch;
    private readonly ElsewhereFeatures _elsewhere;
    private readonly TopicFeatures _topic;

    public FeatureExtractor(string text, ReadOnlySpan<Word> words, DocumentEvidence evidence, FeatureBuffer buffer)
    {
        var around = new WordSurroundings(words);
        _buffer = buffer;
        _words = words;
        _own = new OwnFeatures(text, words, around, buffer);
        _stretch = new StretchFeatures(words, around, buffer);
        _elsewhere = new ElsewhereFeatures(words, around, evidence, buffer);
        _topic = new TopicFeatures(text, words, around, evidence.Topics, buffer);
    }

    /// <summary>Fills the buffer with the features of a word.</summary>
    /// <param name="i">The word.</param>
    /// <param name="run">The run that it belongs to.</param>
    public void Extract(int i, TextRange run)
    {
        _buffer.Clear();
        Word word = _words[i];
        _own.Add(i, word);
        _stretch.Add(i, word, run);
        if (word.Role != WordRole.Name)
            return;
        _elsewhere.Add(i, word);
        _topic.Add(i, word);
    }
}
