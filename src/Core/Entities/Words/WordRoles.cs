using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities.Words;

/// <summary>What part a word can play in a name, by its outline and by what stands before and behind it.</summary>
internal readonly ref struct WordRoles(TokenizedText text, ReadOnlySpan<Word> before)
{
    private const int LongestDateline = 8;

    private static readonly HashSet<uint> Links = Tokenizer.HashesOf("of the for and in on at to with & - – ' ’ 's / + a an upon against");

    private static readonly HashSet<uint> Particles = Tokenizer.HashesOf(
        "de da das dos do du del dela delos della dello di des la le las los van von der den ter ten zu zur bin ibn bint binti ben al el ul ad an as ash es ez y e abu st af av ka wa arap 't");

    private static readonly HashSet<uint> CompanyEndings = Tokenizer.HashesOf("inc ltd llc co corp plc lp sa ag");

    private static readonly uint County = Tokenizer.HashOf("co");

    private static readonly HashSet<uint> Offices = Tokenizer.HashesOf(
        "ministry department committee commission center centre institute faculty school office bureau agency board council system authority directorate association union");

    private static readonly uint Embassy = Tokenizer.HashOf("embassy");

    private static readonly HashSet<uint> BehindOffices = Tokenizer.HashesOf("of for");

    private readonly ReadOnlySpan<Token> _tokens = text.Tokens;

    private readonly ReadOnlySpan<Word> _before = before;

    /// <summary>The part of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="next">The token behind it.</param>
    public WordRole Of(in Word word, int first, int next)
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
            case WordShape.Hyphen when IsDash(first, next):
                return WordRole.Outside;
        }

        if (word.Shape is WordShape.Mixed or WordShape.LetterAndDigit || word.Has(WordFlags.Capitalized))
            return WordRole.Name;
        if (word.Shape == WordShape.Lower && Particles.Contains(word.Hash))
            return WordRole.Particle;
        if (Links.Contains(word.Hash))
            return WordRole.Link;
        return behindHyphen && word.Shape == WordShape.Lower ? WordRole.Tail : WordRole.Outside;
    }

    /// <summary>"SAN JOSE, Calif. - Halden Corp.", "Osaka Prefecture--Yuma Sato": a hyphen that parts. "Laura Coll - Byrne" is one name for all that.</summary>
    private bool IsDash(int first, int next)
    {
        if (next >= _tokens.Length || first == 0)
            return true;
        if (!_tokens[first].Has(TokenFlags.SpaceBefore) || !_tokens[next].Has(TokenFlags.SpaceBefore))
            return CharAt(next) == '-' || CharAt(first - 1) == '-';
        return CharAt(first - 1) == '.' || (_before.Length > 0 && IsUpper(_before[^1])) || EndsDateline();
    }

    /// <summary>"LAGOS, Nigeria - Halden Corp. said".</summary>
    private bool EndsDateline()
    {
        for (int i = _before.Length - 1; i >= 0 && i >= _before.Length - LongestDateline; i--)
        {
            if (_before[i].Has(WordFlags.ParagraphStart))
                return IsUpper(_before[i]);
        }

        return false;
    }

    private static bool IsUpper(in Word word) => word.Shape is WordShape.Upper or WordShape.ShortUpper;

    /// <summary>"Daimler, Inc." and "Ministry of Sport, Youth and Culture": the commas that a name may hold.</summary>
    private bool JoinsName(int next)
    {
        if (next >= _tokens.Length)
            return false;
        // "Ballina, Co Mayo" is in a county.
        if (CompanyEndings.Contains(_tokens[next].Hash))
            return _tokens[next].Hash != County || next + 1 >= _tokens.Length || !_tokens[next + 1].Has(TokenFlags.Capitalized);
        // "Ministry of Public Health, Embassy of India": the next body.
        if (!_tokens[next].Has(TokenFlags.Capitalized) || OpensOffice(next))
            return false;
        for (int i = _before.Length - 1; i >= 0 && i >= _before.Length - 8 && _before[i].Role != WordRole.Outside; i--)
        {
            if (_before[i].Has(WordFlags.Capitalized) && Offices.Contains(_before[i].Hash))
                return i + 1 < _before.Length && _before[i + 1].Role == WordRole.Link;
        }

        return false;
    }

    private bool OpensOffice(int index) =>
        (_tokens[index].Hash == Embassy || Offices.Contains(_tokens[index].Hash)) && index + 1 < _tokens.Length && BehindOffices.Contains(_tokens[index + 1].Hash);

    private char CharAt(int index) => Tokenizer.FoldMark(text.Text[_tokens[index].Start]);
}
