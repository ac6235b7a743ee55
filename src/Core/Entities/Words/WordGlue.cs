using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Words;

/// <summary>Glues tokens to words: how far a word reaches, and its outline.</summary>
internal readonly ref struct WordGlue(TokenizedText text)
{
    private static readonly HashSet<uint> Articles = Tokenizer.HashesOf("al el ad an as ash az ar at es ez ul ur");

    private static readonly HashSet<uint> Protocols = Tokenizer.HashesOf("http https www");

    private readonly ReadOnlySpan<Token> _tokens = text.Tokens;

    /// <summary>Reads a word.</summary>
    /// <param name="i">Its first token; afterwards the first that is no longer in it.</param>
    /// <param name="end">The end of the sentence.</param>
    public WordShape Read(ref int i, int end)
    {
        Token token = _tokens[i];
        return token.Kind switch
        {
            TokenKind.Word => ReadWord(ref i, end),
            TokenKind.Number => ReadNumber(ref i, end),
            _ => ReadMark(ref i, end),
        };
    }

    private WordShape ReadWord(ref int i, int end)
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
        if (token.Has(TokenFlags.Capitalized) && GluedMark(i, end, '.') && ((i + 1 < end && Abbreviations.IsMaria(token.Hash, _tokens[i + 1].Hash)) || Abbreviations.Titles.Contains(token.Hash) || Abbreviations.MayEnd.Contains(token.Hash)))
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
    private WordShape ReadDottedLetters(ref int i, int end)
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
    private bool ReadDigits(ref int i, int end, Token token)
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

    private WordShape ReadNumber(ref int i, int end)
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

    private WordShape ReadMark(ref int i, int end)
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
            case '\'' or '’' when IsArticle(i, end):
                i++;
                return WordShape.Lower;
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

    /// <summary>The t of "van 't Hoff".</summary>
    private bool IsArticle(int index, int end) =>
        Glued(index, end) && _tokens[index].Length == 1 && text.Text[_tokens[index].Start] == 't' && index + 1 < end && _tokens[index + 1].Has(TokenFlags.SpaceBefore);

    private bool IsPossessive(int index) =>
        index < _tokens.Length && _tokens[index].Length == 1 && text.Text[_tokens[index].Start] is 's' or 'S';

    private bool Glued(int index, int end) => index < end && !_tokens[index].Has(TokenFlags.SpaceBefore);

    private bool GluedWord(int index, int end) => Glued(index, end) && _tokens[index].Kind == TokenKind.Word;

    private bool GluedMark(int index, int end, char mark) => Glued(index, end) && CharAt(index) == mark;

    private char CharAt(int index) => Tokenizer.FoldMark(text.Text[_tokens[index].Start]);
}
