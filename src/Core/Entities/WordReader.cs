using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>Glues tokens to words and tells what part each can play in a name.</summary>
internal ref struct WordReader
{
    private static readonly HashSet<uint> Links = Words("of the for and in on at to with & - – ' ’ 's / + a an upon against");

    private static readonly HashSet<uint> Particles = Words(
        "de da das dos do du del della dello di des la le las los van von der den ter ten zu zur bin ibn bint binti ben al el ul ad an as ash y e abu st af av ka");

    private static readonly HashSet<uint> Articles = Words("al el ad an as ash az ar at ul ur");

    private static readonly HashSet<uint> CompanyEndings = Words("inc ltd llc co corp plc lp sa ag");

    private static readonly HashSet<uint> Offices = Words(
        "ministry department committee commission center centre institute faculty school office bureau agency board council system authority directorate association union");

    private static readonly HashSet<uint> Protocols = Words("http https www");

    private readonly TokenizedText _text;
    private readonly PackedTable _classes;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly Word[] _words;
    private int _count;
    private int _brackets;

    private WordReader(TokenizedText text, PackedTable classes)
    {
        _text = text;
        _classes = classes;
        _tokens = text.Tokens;
        _words = new Word[_tokens.Length];
    }

    /// <summary>The words of a text; a sentence's first one carries <see cref="WordFlags.SentenceStart"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="classes">Word classes and casing, two bytes by the hash of the word.</param>
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
        for (int i = sentence.Start; i < sentence.End;)
        {
            int first = i;
            Word word = default;
            word.Lettering = lettering;
            word.Shape = ReadShape(ref i, sentence.End);
            Token token = _tokens[first];
            word.Start = token.Start;
            word.End = _tokens[i - 1].End;
            word.Initial = _text.Text[word.Start];
            word.Hash = i == first + 1 ? token.Hash : HashOf(word.Start, word.End);
            word.Flags = FlagsOf(first, i, sentence.Start);
            word.Role = RoleOf(word, first, i);
            ReadOnlySpan<byte> known = _classes.Find(word.Hash);
            if (known.Length == 2)
                (word.Class, word.Casing) = (known[0], known[1]);
            _words[_count++] = word;
        }
    }

    private readonly WordShape ReadShape(ref int i, int end)
    {
        Token token = _tokens[i];
        return token.Kind switch
        {
            TokenKind.Word => ReadWord(ref i, end),
            TokenKind.Number => ReadNumber(ref i, end),
            _ => ReadMark(ref i, end),
        };
    }

    private readonly WordShape ReadWord(ref int i, int end)
    {
        Token token = _tokens[i];
        int first = i++;
        if (Protocols.Contains(token.Hash) && Glued(i, end) && CharAt(i) is ':' or '.')
        {
            while (Glued(i, end))
                i++;
            return WordShape.Link;
        }

        if (token.Length == 1 && GluedMark(i, end, '.'))
            return ReadDottedLetters(ref i, end);
        if (GluedMark(i, end, '-') && GluedWord(i + 1, end) && _tokens[i + 1].Has(TokenFlags.Capitalized) && Articles.Contains(token.Hash))
            i += 2;
        while ((GluedMark(i, end, '\'') || GluedMark(i, end, '’')) && GluedWord(i + 1, end) && !IsPossessive(i + 1))
            i += 2;
        while (GluedMark(i, end, '&') && GluedWord(i + 1, end) && token.Has(TokenFlags.AllUpper))
            i += 2;
        bool digits = ReadDigits(ref i, end, token);
        if (token.Has(TokenFlags.Capitalized) && GluedMark(i, end, '.') && (Abbreviations.Titles.Contains(token.Hash) || Abbreviations.MayEnd.Contains(token.Hash)))
            i++;
        return digits ? WordShape.LetterAndDigit : ShapeOf(token, i - first);
    }

    private static WordShape ShapeOf(Token token, int tokens)
    {
        if (token.Has(TokenFlags.AllUpper))
            return tokens > 1 ? WordShape.Mixed : token.Length == 1 ? WordShape.Initial : token.Length <= 5 ? WordShape.ShortUpper : WordShape.Upper;
        if (token.Has(TokenFlags.MixedCase))
            return WordShape.Mixed;
        return token.Has(TokenFlags.Capitalized) ? WordShape.Capitalized : WordShape.Lower;
    }

    /// <summary>"J." and "U.S."; "a.m." too.</summary>
    private readonly WordShape ReadDottedLetters(ref int i, int end)
    {
        int letters = 1;
        i++;
        while (GluedWord(i, end) && _tokens[i].Length == 1 && GluedMark(i + 1, end, '.'))
        {
            i += 2;
            letters++;
        }

        return letters == 1 ? WordShape.Initial : WordShape.DottedLetters;
    }

    /// <summary>"H5N1", "G20", "COVID-19".</summary>
    private readonly bool ReadDigits(ref int i, int end, Token token)
    {
        bool behindHyphen = token.Has(TokenFlags.Capitalized) && GluedMark(i, end, '-') && Glued(i + 1, end) && _tokens[i + 1].Kind == TokenKind.Number;
        if (behindHyphen)
            i++;
        else if (!(Glued(i, end) && _tokens[i].Kind == TokenKind.Number))
            return false;
        while (Glued(i, end) && _tokens[i].Kind is TokenKind.Number or TokenKind.Word)
            i++;
        return true;
    }

    private readonly WordShape ReadNumber(ref int i, int end)
    {
        Token token = _tokens[i++];
        bool grouped = false;
        while ((GluedMark(i, end, '.') || GluedMark(i, end, ',')) && Glued(i + 1, end) && _tokens[i + 1].Kind == TokenKind.Number)
        {
            grouped = true;
            i += 2;
        }

        if (GluedWord(i, end))
        {
            bool capital = _tokens[i].Has(TokenFlags.Capitalized);
            i++;
            return capital ? WordShape.LetterAndDigit : WordShape.Number;
        }

        return grouped ? WordShape.Number : token.Length == 4 ? WordShape.Year : token.Length <= 2 ? WordShape.SmallNumber : WordShape.Number;
    }

    private readonly WordShape ReadMark(ref int i, int end)
    {
        char mark = CharAt(i++);
        switch (mark)
        {
            case '@' or '#' when Glued(i, end) && _tokens[i].Kind is TokenKind.Word or TokenKind.Number:
                while (Glued(i, end) && (_tokens[i].Kind is TokenKind.Word or TokenKind.Number || CharAt(i) == '_'))
                    i++;
                return WordShape.Tag;
            case '\'' or '’' when !_tokens[i - 1].Has(TokenFlags.SpaceBefore) && IsPossessive(i) && GluedWord(i, end):
                i++;
                return WordShape.PossessiveMark;
            case '-' or '–':
                return WordShape.Hyphen;
            case ',':
                return WordShape.Comma;
            case '.':
                return WordShape.Period;
            case '&':
                return WordShape.Ampersand;
            case '"' or '\'' or '“' or '”' or '‘' or '’' or '«' or '»':
                return WordShape.Quote;
            case '(' or ')' or '[' or ']':
                return WordShape.Bracket;
            default:
                return WordShape.Other;
        }
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

    private readonly WordRole RoleOf(in Word word, int first, int next)
    {
        bool behindHyphen = first > 0 && !word.Has(WordFlags.SpaceBefore) && CharAt(first - 1) is '-' or '’' or '\'';
        switch (word.Shape)
        {
            case WordShape.Year or WordShape.SmallNumber or WordShape.Number:
                return WordRole.Tail;
            case WordShape.Comma:
                return JoinsName(next) ? WordRole.Link : WordRole.Outside;
            case WordShape.Tag or WordShape.Link:
                return WordRole.Outside;
            case WordShape.PossessiveMark:
                return WordRole.Link;
        }

        if (word.Shape is WordShape.Mixed or WordShape.LetterAndDigit || word.Has(WordFlags.Capitalized))
            return WordRole.Name;
        if (word.Shape == WordShape.Lower && Particles.Contains(word.Hash))
            return WordRole.Particle;
        if (Links.Contains(word.Hash))
            return WordRole.Link;
        return behindHyphen && word.Shape == WordShape.Lower ? WordRole.Tail : WordRole.Outside;
    }

    /// <summary>"Daimler, Inc." and "Ministry of Sport, Youth and Culture": the commas that a name may hold.</summary>
    private readonly bool JoinsName(int next)
    {
        if (next >= _tokens.Length)
            return false;
        if (CompanyEndings.Contains(_tokens[next].Hash))
            return true;
        if (!_tokens[next].Has(TokenFlags.Capitalized))
            return false;
        for (int i = _count - 1; i >= 0 && i >= _count - 8 && _words[i].Role != WordRole.Outside; i--)
        {
            if (_words[i].Has(WordFlags.Capitalized) && Offices.Contains(_words[i].Hash))
                return i + 1 < _count && _words[i + 1].Role == WordRole.Link;
        }

        return false;
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
            if (token.Has(TokenFlags.Capitalized))
                capitalized++;
        }

        if (words >= 3 && upper * 10 >= words * 7)
            return Lettering.Capitals;
        return longWords >= 3 && capitalized * 10 >= longWords * 8 ? Lettering.TitleCase : Lettering.Sentence;
    }

    private readonly bool IsPossessive(int index) =>
        index < _tokens.Length && _tokens[index].Length == 1 && _text.Text[_tokens[index].Start] is 's' or 'S';

    private readonly bool Glued(int index, int end) => index < end && !_tokens[index].Has(TokenFlags.SpaceBefore);

    private readonly bool GluedWord(int index, int end) => Glued(index, end) && _tokens[index].Kind == TokenKind.Word;

    private readonly bool GluedMark(int index, int end, char mark) => Glued(index, end) && CharAt(index) == mark;

    private readonly char CharAt(int index) => Tokenizer.FoldMark(_text.Text[_tokens[index].Start]);

    private readonly uint HashOf(int start, int end)
    {
        uint hash = Tokenizer.HashSeed;
        for (int i = start; i < end; i++)
        {
            char c = Tokenizer.FoldMark(_text.Text[i]);
            hash = Tokenizer.HashNext(hash, c == '’' ? '\'' : c);
        }

        return hash;
    }

    private static HashSet<uint> Words(string words) => [.. words.Split(' ').Select(Tokenizer.HashOf)];
}
