using System;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times.Rules.Eras;
using CorpusGen.Core.Times.Rules.Periods;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>A text as rules see it: token by token, each with what the vocabulary knows of it. Indices outside the text answer "nothing".</summary>
internal sealed class Scan
{
    private bool? _isOfBusiness;
    private bool? _namesPersonMay;
    private bool? _linesAreParagraphs;
    private BareYears? _bareYears;

    public Scan(TokenizedText source, TimeVocabulary vocabulary, CivilDate? published)
    {
        Source = source;
        Published = published;
        Vocabulary = vocabulary;
        vocabulary.LookUp(source);
    }

    public TokenizedText Source { get; }

    public TimeVocabulary Vocabulary { get; }

    /// <summary>The document creation time as the document says it, or null: it tells the century of "'25".</summary>
    public CivilDate? Published { get; }

    public int Count => Source.Tokens.Length;

    /// <summary>What the vocabulary knows of a token; digits have their number.</summary>
    public Word this[int index]
    {
        get
        {
            ReadOnlySpan<Token> tokens = Source.Tokens;
            if ((uint)index >= (uint)tokens.Length)
                return default;
            ref readonly Token token = ref tokens[index];
            return token.Kind == TokenKind.Number ? ReadDigits(token) : Vocabulary[token.Word];
        }
    }

    /// <summary>Whether somebody of the text is called May: then a bare "May" is no month, whatever stands before it.</summary>
    public bool NamesPersonMay => _namesPersonMay ??= FindPersonMay();

    /// <summary>What the text shows of years in three digits; read when the first such number stands where a year may.</summary>
    public BareYears BareYears => _bareYears ??= BareYears.Of(this);

    /// <summary>Whether the text reports on business; read when the first "half" stands in it.</summary>
    public bool IsOfBusiness => _isOfBusiness ??= BusinessReport.Is(this);

    public bool Has(int index, Role any) => this[index].Has(any);

    public bool Is(int index, string lower)
    {
        ReadOnlySpan<Token> tokens = Source.Tokens;
        return (uint)index < (uint)tokens.Length && Source.Is(tokens[index], lower);
    }

    public bool IsAny(int index, string lower, string other) => Is(index, lower) || Is(index, other);

    public bool IsAny(int index, string lower, string other, string third) => Is(index, lower) || Is(index, other) || Is(index, third);

    public bool IsAny(int index, WordSet words)
    {
        ReadOnlySpan<Token> tokens = Source.Tokens;
        return (uint)index < (uint)tokens.Length && words.Has(Source, tokens[index]);
    }

    /// <summary>Whether no white space stands before the token.</summary>
    public bool IsTight(int index)
    {
        ReadOnlySpan<Token> tokens = Source.Tokens;
        return (uint)index < (uint)tokens.Length && !tokens[index].Has(TokenFlags.SpaceBefore);
    }

    /// <summary>Whether digits stand behind the comma, the point or the colon of a number.</summary>
    public bool ContinuesNumber(int index) => IsTight(index) && CharAt(index - 1) is '.' or ',' or ':' && IsNumber(index - 2);

    public bool StartsParagraph(int index) => TokenHas(index, TokenFlags.ParagraphBefore);

    /// <summary>Whether a paragraph starts here, or a line in a text that ends its lines only where a paragraph ends.</summary>
    public bool StartsBlock(int index) => StartsParagraph(index) || (TokenHas(index, TokenFlags.LineBefore) && (_linesAreParagraphs ??= FindLinesAreParagraphs()));

    /// <summary>Whether the token stands in a short block without a full stop: "Campaign of 1905".</summary>
    public bool IsInHeading(int index)
    {
        const int LongestHeading = 16;
        int end = index + 1;
        while (end < Count && end - index < LongestHeading && !StartsBlock(end))
            end++;
        if (end - index == LongestHeading || CharAt(end - 1) is '.' or '!' or '?' or ',' or ';' or '”' or '"')
            return false;
        int first = index;
        while (first > 0 && end - first < LongestHeading && !StartsBlock(first))
            first--;
        return end < Count && end - first < LongestHeading && StartsBlock(first);
    }

    public bool IsCapitalized(int index) => TokenHas(index, TokenFlags.Capitalized);

    public bool IsAllUpper(int index) => TokenHas(index, TokenFlags.AllUpper);

    public bool IsWord(int index) => KindIs(index, TokenKind.Word);

    public bool IsNumber(int index) => KindIs(index, TokenKind.Number);

    public bool IsMark(int index, char mark) => CharAt(index) == mark;

    public bool IsDash(int index) => CharAt(index) is '-' or '–' or '—' or '‑' or '‐';

    public bool IsApostrophe(int index) => CharAt(index) is '\'' or '’' or 'ʼ';

    /// <summary>Whether a hyphen ties the token to the next one without white space: "third-quarter".</summary>
    public bool IsHyphen(int index) => IsDash(index) && IsTight(index) && IsTight(index + 1);

    /// <summary>The first character of a one-character token, or U+0000.</summary>
    public char CharAt(int index)
    {
        ReadOnlySpan<Token> tokens = Source.Tokens;
        return (uint)index < (uint)tokens.Length && tokens[index].Length == 1 ? Source.Text[tokens[index].Start] : '\0';
    }

    /// <summary>The index behind a possessive "'s" or "'", or <paramref name="index"/> itself.</summary>
    public int SkipPossessive(int index)
    {
        if (!IsApostrophe(index) || !IsTight(index))
            return index;
        return Is(index + 1, "s") && IsTight(index + 1) ? index + 2 : index + 1;
    }

    /// <summary>The index behind a comma, or <paramref name="index"/> itself.</summary>
    public int SkipComma(int index) => IsMark(index, ',') ? index + 1 : index;

    /// <summary>The index behind a hyphen between two words without white space, or <paramref name="index"/> itself.</summary>
    public int SkipHyphen(int index) => IsHyphen(index) ? index + 1 : index;

    /// <summary>Whether a word is capitalised where a sentence would not have it so: "The <em>Last</em> Summer", "Forty <em>Days</em> of Rust". Headings and capitals throughout say nothing.</summary>
    public bool IsTitleWord(int index) =>
        IsCapitalized(index) && !IsAllUpper(index) && (IsWord(index - 1) || IsNumber(index - 1)) && !StartsBlock(index) && !IsInHeading(index);

    /// <summary>The token as it is written, without what shows nothing.</summary>
    public ReadOnlySpan<char> Spelling(int index)
    {
        ReadOnlySpan<Token> tokens = Source.Tokens;
        if ((uint)index >= (uint)tokens.Length)
            return default;
        ref readonly Token token = ref tokens[index];
        return Source.LengthOf(token) == token.Length
            ? Source.Text.AsSpan(token.Start, token.Length)
            : Tokenizer.Shown(token.Range.Of(Source.Text)).AsSpan();
    }

    private bool FindPersonMay()
    {
        for (int i = 1; i < Count; i++)
        {
            bool named = Is(i, "may") && IsCapitalized(i) && IsWord(i - 1) && IsCapitalized(i - 1) && !Is(i - 1, "the");
            if (named && this[i - 1].Roles == Role.None && !StartsParagraph(i))
                return true;
        }

        return false;
    }

    /// <summary>A text whose lines break within sentences is wrapped: there a line means nothing.</summary>
    private bool FindLinesAreParagraphs()
    {
        for (int i = 1; i < Count; i++)
        {
            if (TokenHas(i, TokenFlags.LineBefore) && !StartsParagraph(i) && IsWord(i - 1) && IsWord(i) && !IsCapitalized(i))
                return false;
        }

        return true;
    }

    private bool TokenHas(int index, TokenFlags flag)
    {
        ReadOnlySpan<Token> tokens = Source.Tokens;
        return (uint)index < (uint)tokens.Length && tokens[index].Has(flag);
    }

    private bool KindIs(int index, TokenKind kind)
    {
        ReadOnlySpan<Token> tokens = Source.Tokens;
        return (uint)index < (uint)tokens.Length && tokens[index].Kind == kind;
    }

    private Word ReadDigits(in Token token)
    {
        if (token.Length > 9 || token.Has(TokenFlags.NonAscii))
            return new Word(Role.None, -1, 0, TimeUnit.None, 0, token.Length);
        int number = 0;
        for (int i = token.Start; i < token.End; i++)
            number = number * 10 + (Source.Text[i] - '0');
        return new Word(Role.Digits, number, 0, TimeUnit.None, 0, token.Length);
    }
}
