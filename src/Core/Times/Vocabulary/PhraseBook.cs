using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Times.Vocabulary;

/// <summary>The phrases of one data file: <c>phrase => value</c> a line, or a phrase alone.</summary>
internal sealed class PhraseBook
{
    /// <summary>By the hashes of the first two tokens as a look-up meets them; what has one token, or an apostrophe for its second, by that of the first.</summary>
    /// <remarks>Dozens of phrases start with "the". The keys are signed, since the platform has that dictionary compiled.</remarks>
    private readonly Dictionary<int, List<Phrase>> _phrases = new();
    private readonly bool _backward;

    private PhraseBook(bool backward) => _backward = backward;

    /// <summary>Phrases that are matched from their first word on.</summary>
    /// <param name="role">What the vocabulary is to say of their first words.</param>
    public static PhraseBook Load(string file, TimeVocabulary vocabulary, Role role) => Load(file, new PhraseBook(backward: false), vocabulary, role);

    /// <summary>Phrases that are matched from their last word back.</summary>
    public static PhraseBook LoadBackward(string file, TimeVocabulary vocabulary) => Load(file, new PhraseBook(backward: true), vocabulary, Role.None);

    /// <summary>The longest phrase that starts (or, matched backward, ends) with token <paramref name="at"/>, or null.</summary>
    public Phrase? Find(TokenizedText text, int at)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        if ((uint)at >= (uint)tokens.Length)
            return null;
        uint first = tokens[at].Hash;
        int next = _backward ? at - 1 : at + 1;
        Phrase? longest = (uint)next < (uint)tokens.Length ? FindLongest(text, at, KeyOf(first, tokens[next].Hash), null) : null;
        return FindLongest(text, at, (int)first, longest);
    }

    private Phrase? FindLongest(TokenizedText text, int at, int key, Phrase? longest)
    {
        if (!_phrases.TryGetValue(key, out List<Phrase>? phrases))
            return longest;
        foreach (Phrase phrase in phrases)
        {
            int first = _backward ? at - phrase.Length + 1 : at;
            if ((longest is null || phrase.Length > longest.Length) && phrase.Matches(text, first))
                longest = phrase;
        }

        return longest;
    }

    private static int KeyOf(uint first, uint second) => unchecked((int)((first * 31) ^ second));

    private static PhraseBook Load(string file, PhraseBook book, TimeVocabulary vocabulary, Role role)
    {
        foreach (string line in DataFile.Lines(file))
        {
            if (line.Length == 0)
                continue;
            int arrow = line.IndexOf("=>", StringComparison.Ordinal);
            string value = arrow < 0 ? "" : line.Substring(arrow + 2).Trim();
            string words = (arrow < 0 ? line : line.Substring(0, arrow)).TrimEnd();
            var phrase = new Phrase(words, value);
            string first = book.FirstMet(words);
            string others = book._backward ? words.Substring(0, words.Length - first.Length).TrimEnd() : words.Substring(first.Length).TrimStart();
            string second = book.FirstMet(others);
            uint hash = Tokenizer.HashOf(first);
            int key = second is "" or "'" ? (int)hash : KeyOf(hash, Tokenizer.HashOf(second));
            if (!book._phrases.TryGetValue(key, out List<Phrase>? phrases))
                book._phrases.Add(key, phrases = new List<Phrase>());
            phrases.Add(phrase);
            if (!book._backward)
                vocabulary.Add(first, role);
        }

        return book;
    }

    /// <summary>The token of a phrase that a look-up meets first: the last one of a book that is matched backward.</summary>
    private string FirstMet(string words)
    {
        if (words.Length == 0)
            return "";
        if (_backward)
        {
            int start = words.Length - 1;
            while (start > 0 && IsOneToken(words[start - 1], words[start]))
                start--;
            return words.Substring(start);
        }

        int end = 1;
        while (end < words.Length && IsOneToken(words[end - 1], words[end]))
            end++;
        return words.Substring(0, end);
    }

    /// <summary>Letters go together and digits do; a mark stands alone, as in the tokeniser.</summary>
    private static bool IsOneToken(char left, char right) => (char.IsLetter(left) && char.IsLetter(right)) || (char.IsDigit(left) && char.IsDigit(right));
}

/// <summary>A phrase of a data file and what it says.</summary>
internal sealed class Phrase
{
    private readonly string _text;
    private TokenizedText? _words;

    public Phrase(string text, string value)
    {
        _text = text;
        Value = value;
    }

    /// <summary>What stands behind the arrow; empty where there is none.</summary>
    public string Value { get; }

    /// <summary>How many tokens it has.</summary>
    public int Length => Words.Tokens.Length;

    /// <summary>Read when a text first has its key: most phrases are never asked for, and reading all of them would keep the first document waiting.</summary>
    private TokenizedText Words => _words ??= Tokenizer.Tokenize(_text);

    /// <summary>Whether the tokens from <paramref name="first"/> on say it, in any case, with straight or curly apostrophes.</summary>
    public bool Matches(TokenizedText text, int first)
    {
        ReadOnlySpan<Token> tokens = text.Tokens;
        ReadOnlySpan<Token> words = Words.Tokens;
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
            return text.LengthOf(token) == word.Length;
        return _text[word.Start] == '\'' && text.Text[token.Start] is '’' or 'ʼ';
    }

    public override string ToString() => _text;
}
