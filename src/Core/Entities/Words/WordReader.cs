using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Features;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Words;

/// <summary>Makes words of the tokens of a text, and tells of each how it stands there and what part it can play in a name.</summary>
internal ref struct WordReader
{
    /// <summary>Words of four letters and more that a headline in title case may write small. Any other, and the capitals of a sentence are names: "Orle sits in Kwale".</summary>
    private static readonly HashSet<uint> SmallWords = Tokenizer.HashesOf("amid from into near onto over past than that till unto upon with");

    /// <summary>The table of classes keeps a word's topic above its casing.</summary>
    public const int TopicShift = 4;

    private readonly TokenizedText _text;
    private readonly PackedTable _classes;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly WordGlue _glue;
    private readonly Word[] _words;
    private int _count;
    private int _brackets;

    private WordReader(TokenizedText text, PackedTable classes)
    {
        _text = text;
        _classes = classes;
        _tokens = text.Tokens;
        _glue = new WordGlue(text);
        _words = new Word[_tokens.Length];
    }

    /// <summary>The words of a text; a sentence's first one carries <see cref="WordFlags.SentenceStart"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="classes">Word classes, then casing and topic: two bytes by the hash of the word.</param>
    public static ArraySegment<Word> Read(TokenizedText text, PackedTable classes)
    {
        var reader = new WordReader(text, classes);
        foreach (TextRange sentence in text.Sentences)
            reader.ReadSentence(sentence);
        return new ArraySegment<Word>(reader._words, 0, reader._count);
    }

    private void ReadSentence(TextRange sentence)
    {
        Lettering lettering = LetteringOf(sentence);
        _brackets = 0;
        int opens = _count;
        for (int i = sentence.Start; i < sentence.End;)
        {
            int first = i;
            Word word = default;
            word.Lettering = lettering;
            word.Shape = _glue.Read(ref i, sentence.End);
            Token token = _tokens[first];
            word.Start = token.Start;
            word.End = _tokens[i - 1].End;
            word.Initial = _text.Text[word.Start];
            word.Hash = i == first + 1 ? token.Hash : HashOf(word.Start, word.End);
            word.Flags = FlagsOf(first, i, sentence.Start);
            word.Role = new WordRoles(_text, _words.AsSpan(0, _count)).Of(word, first, i);
            ReadOnlySpan<byte> known = _classes.Find(word.Hash);
            if (known.Length == 2)
                (word.Class, word.Casing, word.Topic) = (known[0], (byte)(known[1] & ((1 << TopicShift) - 1)), (Topic)(known[1] >> TopicShift));
            _words[_count++] = word;
        }

        if (IsRow(_words.AsSpan(opens, _count - opens)))
        {
            for (int i = opens; i < _count; i++)
                _words[i].Flags |= WordFlags.InRow;
        }
    }

    /// <summary>"Orle 2 Sandau 0", "3. Ana Coll (Spain) Team Firn at 5 seconds".</summary>
    private static bool IsRow(ReadOnlySpan<Word> words)
    {
        int numbers = 0, lower = 0;
        foreach (Word word in words)
        {
            if (word.Shape is WordShape.SmallNumber or WordShape.Number or WordShape.Year)
                numbers++;
            else if (word.Shape == WordShape.Lower)
                lower++;
        }

        return numbers > 0 && 4 * lower <= words.Length;
    }

    private WordFlags FlagsOf(int first, int next, int sentenceStart)
    {
        Token token = _tokens[first];
        var flags = WordFlags.None;
        if (first == sentenceStart)
            flags |= WordFlags.SentenceStart;
        if (token.Has(TokenFlags.ParagraphBefore))
            flags |= WordFlags.ParagraphStart;
        if (token.Has(TokenFlags.SpaceBefore))
            flags |= WordFlags.SpaceBefore;
        if (token.Has(TokenFlags.Capitalized) || (next > first + 1 && _tokens[next - 1].Has(TokenFlags.Capitalized)))
            flags |= WordFlags.Capitalized;
        if (token.Has(TokenFlags.AllUpper))
            flags |= WordFlags.AllUpper;
        if (first > sentenceStart && CharAt(first - 1) is '"' or '“' or '‘' or '\'' or '«' or '„')
            flags |= WordFlags.QuoteBefore;
        char mark = CharAt(first);
        if (mark is ')' or ']')
            _brackets = 0;
        if (_brackets > 0)
            flags |= WordFlags.InBrackets;
        if (mark is '(' or '[')
            _brackets = 1;
        return flags;
    }

    private readonly Lettering LetteringOf(TextRange sentence)
    {
        int words = 0, upper = 0, longWords = 0, capitalized = 0;
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            Token token = _tokens[i];
            if (token.Kind != TokenKind.Word || token.Length < 2)
                continue;
            words++;
            if (token.Has(TokenFlags.AllUpper))
                upper++;
            if (token.Length < 4 || i == sentence.Start)
                continue;
            longWords++;
            if (token.Has(TokenFlags.Capitalized) || SmallWords.Contains(token.Hash))
                capitalized++;
        }

        if (words >= 3 && upper * 10 >= words * 7)
            return Lettering.Capitals;
        return longWords >= 3 && capitalized == longWords ? Lettering.TitleCase : Lettering.Sentence;
    }

    private readonly char CharAt(int index) => Tokenizer.FoldMark(_text.Text[_tokens[index].Start]);

    private readonly uint HashOf(int start, int end)
    {
        uint hash = Tokenizer.HashSeed;
        for (int i = start; i < end; i++)
        {
            char c = Tokenizer.FoldMark(_text.Text[i]);
            if (!Tokenizer.IsIgnorable(c))
                hash = Tokenizer.HashNext(hash, c == '’' ? '\'' : c);
        }

        return hash;
    }
}
