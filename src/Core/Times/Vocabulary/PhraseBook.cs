using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Times.Vocabulary;

/// <summary>The phrases of one data file: <c>phrase => value</c> a line, or a phrase alone.</summary>
internal sealed class PhraseBook
{
    /// <summary>By the hash of the token that a look-up starts from. Its keys are signed, since the platform has that dictionary compiled.</summary>
    private readonly Dictionary<int, List<Phrase>> _phrases = new();
    private readonly bool _backward;

    private PhraseBook(bool backward) => _backward = backward;

    /// <summary>Phrases that are matched from their first word on.</summary>
    public static PhraseBook Load(string file, TimeVocabulary vocabulary) => Load(file, new PhraseBook(backward: false), vocabulary);

    /// <summary>Phrases that are matched from their last word back.</summary>
    public static PhraseBook LoadBackward(string file, TimeVocabulary vocabulary) => Load(file, new PhraseBook(backward: true), vocabulary);

    /// <summary>The longest phrase that starts (or, matched backward, ends) with token <paramref name="at"/>, or null.</summary>
    public Phrase? Find(TokenizedText text, int at)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if ((uint)at >= (uint)tokens.Length || !_phrases.TryGetValue((int)tokens[at].Hash, out List<Phrase>? phrases))
            return null;
        Phrase? longest = null;
        foreach (Phrase phrase in phrases)
        {
            int first = _backward ? at - phrase.Length + 1 : at;
            if ((longest is null || phrase.Length > longest.Length) && phrase.Matches(text, first))
                longest = phrase;
        }

        return longest;
    }

    private static PhraseBook Load(string file, PhraseBook book, TimeVocabulary vocabulary)
    {
        foreach (string line in DataFile.Lines(file))
        {
            if (line.Length == 0)
                continue;
            int arrow = line.IndexOf("=>", StringComparison.Ordinal);
            string value = arrow < 0 ? "" : line.Substring(arrow + 2).Trim();
            TokenizedText words = Tokenizer.Tokenize((arrow < 0 ? line : line.Substring(0, arrow)).TrimEnd());
            var phrase = new Phrase(words, value);
            Token key = book._backward ? words.Tokens[words.Tokens.Length - 1] : words.Tokens[0];
            int hash = (int)key.Hash;
            if (!book._phrases.TryGetValue(hash, out List<Phrase>? phrases))
                book._phrases.Add(hash, phrases = new List<Phrase>());
            phrases.Add(phrase);
            if (!book._backward)
                vocabulary.Add(key.Range.Of(words.Text), Role.Phrase);
        }

        return book;
    }
}

/// <summary>A phrase of a data file and what it says.</summary>
internal sealed class Phrase
{
    private readonly TokenizedText _words;

    public Phrase(TokenizedText words, string value)
    {
        _words = words;
        Value = value;
    }

    /// <summary>What stands behind the arrow; empty where there is none.</summary>
    public string Value { get; }

    /// <summary>How many tokens it has.</summary>
    public int Length => _words.Tokens.Length;

    /// <summary>Whether the tokens from <paramref name="first"/> on say it, in any case, with straight or curly apostrophes.</summary>
    public bool Matches(TokenizedText text, int first)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        ReadOnlySpan<Token> words = _words.Tokens;
        if (first < 0 || first + words.Length > tokens.Length)
            return false;
        for (int i = 0; i < words.Length; i++)
        {
            if (!Says(text, tokens[first + i], words[i]))
                return false;
        }

        return true;
    }

    private bool Says(TokenizedText text, in Token token, in Token word)
    {
        if (token.Hash == word.Hash)
            return token.Length == word.Length;
        return _words.Text[word.Start] == '\'' && text.Text[token.Start] == '’';
    }

    public override string ToString() => _words.Text;
}
