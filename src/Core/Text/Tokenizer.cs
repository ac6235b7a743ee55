using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace CorpusGen.Core.Text;

/// <summary>Cuts a text into tokens, in one pass, each character once.</summary>
/// <remarks>
/// Tokens are fine: "U.S." is four, "1990s" two (the second without a space before it), "Putin's" three, "al-Qaida" three. What wants
/// coarser ones glues them by <see cref="TokenFlags.SpaceBefore"/>; what wants offsets never has to cut.
/// </remarks>
internal static class Tokenizer
{
    internal const uint HashSeed = 2166136261;
    private const uint HashPrime = 16777619;

    /// <summary>Unicode has it for a letter; who writes English with it means an apostrophe.</summary>
    private const char ModifierApostrophe = 'ʼ';

    private const char ZeroWidthSpace = '\u200B';

    private static readonly CharClass[] AsciiClasses = ClassifyAscii();

    private enum CharClass : byte
    {
        Space,
        LineEnd,
        Lower,
        Upper,
        OtherLetter,
        Mark,
        Digit,
        Punctuation,
        Symbol,

        /// <summary>What shows nothing and takes no room: a soft hyphen, a joiner, a mark of direction.</summary>
        Ignorable,
    }

    public static TokenizedText Tokenize(string text)
    {
        // English has a token for every four to five characters, marks included: to grow the array would cost its size again, twice over.
        var tokens = new Token[text.Length / 4 + 8];
        int count = 0;
        int position = 0;
        var gap = TokenFlags.SpaceBefore | TokenFlags.LineBefore | TokenFlags.ParagraphBefore;
        int lineEnds = 2;
        while (position < text.Length)
        {
            CharClass first = ClassAt(text, position, out int width);
            if (first <= CharClass.LineEnd)
            {
                if (first == CharClass.LineEnd)
                    lineEnds++;
                gap |= TokenFlags.SpaceBefore;
                if (lineEnds >= 1)
                    gap |= TokenFlags.LineBefore;
                if (lineEnds >= 2)
                    gap |= TokenFlags.ParagraphBefore;
                position += width;
                continue;
            }

            if (first == CharClass.Ignorable)
            {
                position += width;
                continue;
            }

            if (count == tokens.Length)
                Array.Resize(ref tokens, tokens.Length * 2);
            Token token = ReadToken(text, position, first, width, gap);
            tokens[count++] = token;
            position = token.End;
            gap = TokenFlags.None;
            lineEnds = 0;
        }

        return new TokenizedText(text, tokens, count);
    }

    /// <summary>The hash of a word as tokens carry it: FNV-1a over the UTF-16 units, each lower-cased without regard to culture.</summary>
    public static uint HashOf(string word)
    {
        uint hash = HashSeed;
        foreach (char c in word)
            hash = HashNext(hash, c);
        return hash;
    }

    /// <summary>The hashes of words with a blank between them.</summary>
    public static HashSet<uint> HashesOf(string words) => [.. words.Split(' ').Select(HashOf)];

    public static uint HashNext(uint hash, char c) => unchecked((hash ^ Fold(c)) * HashPrime);

    /// <summary>A character as words are compared by: in lower case, and a mark as it is mostly written.</summary>
    public static char Fold(char c) =>
#pragma warning disable RS0030 // The entity model was trained on words folded so.
        c < 0x80 ? (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c : char.ToLowerInvariant(FoldMark(c));
#pragma warning restore RS0030

    /// <summary>
    /// The two other hyphens of Unicode, which web pages have where a line must not break, as that on keyboards; the third apostrophe as the second; the ș and
    /// ț of Romanian as older texts and lists write them.
    /// </summary>
    public static char FoldMark(char c) => c switch
    {
        '‐' or '‑' => '-',
        ModifierApostrophe => '’',
        'ș' => 'ş',
        'Ș' => 'Ş',
        'ț' => 'ţ',
        'Ț' => 'Ţ',
        _ => c,
    };

    /// <summary>The text without what shows nothing.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!IsIgnorable(c))
                shown.Append(c);
        }

        return shown.Length == text.Length ? text : shown.ToString();
    }

    public static bool IsIgnorable(char c) => c >= 0x80 && Classify(CharUnicodeInfo.GetUnicodeCategory(c), c) == CharClass.Ignorable;

    private static Token ReadToken(string text, int start, CharClass first, int width, TokenFlags flags)
    {
        int end = start + width;
        uint hash = HashSeed;
        for (int i = start; i < end; i++)
            hash = HashNext(hash, text[i]);
        if (first is CharClass.Punctuation or CharClass.Symbol or CharClass.Mark)
            return new Token(start, end, first == CharClass.Punctuation ? TokenKind.Punctuation : TokenKind.Symbol, flags, hash);

        bool number = first == CharClass.Digit;
        bool allUpper = first == CharClass.Upper;
        if (first == CharClass.Upper)
            flags |= TokenFlags.Capitalized;
        if (text[start] >= 0x80)
            flags |= TokenFlags.NonAscii;
        while (end < text.Length)
        {
            CharClass next = ClassAt(text, end, out width);
            if (number ? next != CharClass.Digit : next is < CharClass.Lower or > CharClass.Mark)
            {
                if (number || next != CharClass.Ignorable || LetterBehind(text, end) is not (var letter and > 0))
                    break;
                flags |= TokenFlags.NonAscii;
                end = letter;
                continue;
            }

            if (next is CharClass.Lower or CharClass.OtherLetter)
                allUpper = false;
            else if (next == CharClass.Upper && !allUpper)
                flags |= TokenFlags.MixedCase;
            for (int i = 0; i < width; i++, end++)
            {
                char c = text[end];
                if (c >= 0x80)
                    flags |= TokenFlags.NonAscii;
                hash = HashNext(hash, c);
            }
        }

        if (allUpper)
            flags |= TokenFlags.AllUpper;
        return new Token(start, end, number ? TokenKind.Number : TokenKind.Word, flags, hash);
    }

    /// <summary>Where the word goes on behind what shows nothing, or 0: "news&#xAD;paper" is one word.</summary>
    private static int LetterBehind(string text, int at)
    {
        int width = 0;
        CharClass next = CharClass.Ignorable;
        while (next == CharClass.Ignorable && (at += width) < text.Length)
            next = ClassAt(text, at, out width);
        return next is >= CharClass.Lower and <= CharClass.Mark ? at : 0;
    }

    private static CharClass ClassAt(string text, int index, out int width)
    {
        char c = text[index];
        width = 1;
        if (c < 0x80)
            return AsciiClasses[c];
        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            width = 2;
        return Classify(CharUnicodeInfo.GetUnicodeCategory(text, index), c);
    }

    private static CharClass Classify(UnicodeCategory category, char c) => category switch
    {
        UnicodeCategory.ModifierLetter when c == ModifierApostrophe => CharClass.Punctuation,
        UnicodeCategory.Format => c == ZeroWidthSpace ? CharClass.Space : CharClass.Ignorable,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharClass.Upper,
        UnicodeCategory.LowercaseLetter => CharClass.Lower,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharClass.OtherLetter,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Mark,
        UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => CharClass.LineEnd,
        UnicodeCategory.SpaceSeparator => CharClass.Space,
        UnicodeCategory.Control when c is '\n' => CharClass.LineEnd,
        UnicodeCategory.Control when c is '\t' or '\r' or '\v' or '\f' or '\u0085' => CharClass.Space,
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OtherPunctuation => CharClass.Punctuation,
        _ => CharClass.Symbol,
    };

    private static CharClass[] ClassifyAscii()
    {
        var classes = new CharClass[0x80];
        for (char c = '\0'; c < 0x80; c++)
            classes[c] = Classify(CharUnicodeInfo.GetUnicodeCategory(c), c);
        return classes;
    }
}
