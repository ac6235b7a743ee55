using System;
using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations.Names;

/// <summary>What a word of kinship beside a name says of who is named.</summary>
/// <param name="IsRelative">Whether the name brings somebody in as another's relative: the text goes on about the other.</param>
/// <param name="Gender">What the word says of them: a husband is a man. In "wife of Peter Malone" it says nothing of Malone.</param>
/// <param name="OfWhom">The gender of the one whose relative they are: "Ines Kovac and her brother".</param>
/// <param name="OfWhomAt">Where the name of that one ends.</param>
internal readonly record struct Kin(bool IsRelative, Gender Gender, Gender OfWhom = Gender.Unknown, int OfWhomAt = -1);

/// <summary>
/// Reads the word of kinship that brings somebody in: "her husband, [Tomas Kovacs]", "whose brother [Declan Malone]", "daughter of the actor [Fernando Poe]", "[James Costa], his brother,".
/// Not "Father [Brian Malone]", a priest, "his father's friend [Ann Malone]" nor "[Peter Malone], his brother said".
/// </summary>
internal static class Kinship
{
    /// <summary>How many words may stand between: "daughter of the late actor".</summary>
    private const int MostBetween = 4;

    private const int LongestName = 4;

    private static readonly HashSet<uint> Women = Tokenizer.HashesOf(
        "wife sister mother daughter aunt niece widow girlfriend fiancee fiancée grandmother granddaughter stepmother stepdaughter stepsister wives sisters daughters aunts nieces");

    private static readonly HashSet<uint> Men = Tokenizer.HashesOf(
        "husband brother father son uncle nephew widower boyfriend fiance fiancé grandfather grandson stepfather stepson stepbrother husbands brothers sons uncles nephews");

    private static readonly HashSet<uint> Either = Tokenizer.HashesOf("cousin sibling twin spouse cousins siblings twins children parents");

    private static readonly HashSet<uint> Several = Tokenizer.HashesOf("wives sisters daughters aunts nieces husbands brothers sons uncles nephews cousins siblings twins children parents");

    /// <summary>What may go on behind the word, or its comma: "her husband, former President [Bill Clinton]", but not "his father, who knew [John Malone]".</summary>
    private static readonly HashSet<uint> Describes = Tokenizer.HashesOf("the a an former late retired");

    private static readonly HashSet<uint> Theirs = Tokenizer.HashesOf("his her their");

    private static readonly Dictionary<uint, Gender> Pronouns = new() { [Tokenizer.HashOf("her")] = Gender.Female, [Tokenizer.HashOf("his")] = Gender.Male };

    private static readonly uint With = Tokenizer.HashOf("with");

    private static readonly uint Of = Tokenizer.HashOf("of");

    private static readonly uint And = Tokenizer.HashOf("and");

    private static readonly uint Law = Tokenizer.HashOf("law");

    public static Kin Read(TokenizedText text, TextRange name)
    {
        var tokens = text.Tokens;
        int start = TitleBefore.TokenAt(tokens, name.Start);
        return Before(text, BehindTitles(text, start), mayBeSeveral: false) ?? BeforeBoth(text, start) ?? Behind(text, TitleBefore.TokenAt(tokens, name.End)) ?? default;
    }

    /// <summary>The first token of the titles before a name: "his brother, President [Raúl Castro]".</summary>
    private static int BehindTitles(TokenizedText text, int start)
    {
        var tokens = text.Tokens;
        while (start > 0 && tokens[start - 1].Has(TokenFlags.Capitalized) && !tokens[start].Has(TokenFlags.ParagraphBefore)
            && Titles.IsTitle(NameFold.Key(tokens[start - 1].Range.Of(text.Text))))
            start--;
        return start;
    }

    /// <param name="start">The first token of the name and its titles.</param>
    /// <param name="mayBeSeveral">Whether only a plural will do.</param>
    private static Kin? Before(TokenizedText text, int start, bool mayBeSeveral)
    {
        var tokens = text.Tokens;
        for (int i = start - 1; i >= 0 && i >= start - 1 - MostBetween && !tokens[i + 1].Has(TokenFlags.ParagraphBefore); i--)
        {
            if (GenderAt(tokens, i) is { } gender)
                return !mayBeSeveral || Several.Contains(tokens[i].Hash) ? WithWhom(text, i, KinBetween(text, i + 1, start, gender)) : null;
            if (!IsComma(text, i) && (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) || tokens[i].Has(TokenFlags.Capitalized)))
                return null;
        }

        return null;
    }

    /// <summary>"his sons, George Malone and [Tim Malone]".</summary>
    private static Kin? BeforeBoth(TokenizedText text, int start)
    {
        var tokens = text.Tokens;
        if (start < 3 || tokens[start - 1].Hash != And || tokens[start].Has(TokenFlags.ParagraphBefore))
            return null;
        int first = start - 1;
        while (first > 0 && first > start - 1 - LongestName && tokens[first - 1].Has(TokenFlags.Capitalized))
            first--;
        return first < start - 1 ? Before(text, first, mayBeSeveral: true) : null;
    }

    /// <summary>"Ines Kovac and her brother [Luka Kovac]", "Ines Kovac, with her younger brother [Luka Kovac]": she is a woman.</summary>
    private static Kin? WithWhom(TokenizedText text, int noun, Kin? kin)
    {
        var tokens = text.Tokens;
        int pronoun = noun > 0 && !tokens[noun - 1].Has(TokenFlags.Capitalized) && !Pronouns.ContainsKey(tokens[noun - 1].Hash) ? noun - 2 : noun - 1;
        if (kin is not { IsRelative: true } || pronoun < 2 || !Pronouns.TryGetValue(tokens[pronoun].Hash, out Gender gender))
            return kin;
        int joint = pronoun - 1;
        if (!IsComma(text, joint) && tokens[joint].Hash != And && tokens[joint].Hash != With)
            return kin;
        int last = IsComma(text, joint - 1) ? joint - 2 : joint - 1;
        return last < 0 ? kin : kin.Value with { OfWhom = gender, OfWhomAt = tokens[last].End };
    }

    /// <summary>What stands between the word and the name decides: nothing, a comma, what the relative is, or whose they are.</summary>
    private static Kin? KinBetween(TokenizedText text, int from, int to, Gender gender)
    {
        var tokens = text.Tokens;
        if (from == to || (IsComma(text, from) && from + 1 == to))
            return new Kin(true, gender);
        if (tokens[from].Hash == Of)
            return new Kin(true, tokens[from + 1].Kind == TokenKind.Number ? gender : Gender.Unknown);
        int noun = IsComma(text, from) ? from + 1 : from;
        return Describes.Contains(tokens[noun].Hash) ? new Kin(true, gender) : null;
    }

    /// <summary>"[James Costa], his younger brother,": a mark has to follow, and no name, or it is the next in a row.</summary>
    private static Kin? Behind(TokenizedText text, int end)
    {
        var tokens = text.Tokens;
        if (end + 3 >= tokens.Length || !IsComma(text, end) || !Theirs.Contains(tokens[end + 1].Hash))
            return null;
        int at = GenderAt(tokens, end + 2) is null ? end + 3 : end + 2;
        bool ends = at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Punctuation && text.Text[tokens[at + 1].Start] is ',' or '.' or ';' or ')';
        bool goesOn = ends && IsComma(text, at + 1) && at + 2 < tokens.Length && tokens[at + 2].Has(TokenFlags.Capitalized);
        return ends && !goesOn && GenderAt(tokens, at) is { } gender ? new Kin(true, gender) : null;
    }

    /// <summary>The gender of a word of kinship, null where it is none. With a capital it is a title: Father Brian.</summary>
    private static Gender? GenderAt(ReadOnlySpan<Token> tokens, int index)
    {
        // "brother-in-law" is four tokens more.
        Token token = tokens[index].Hash == Law && index >= 4 ? tokens[index - 4] : tokens[index];
        if (token.Has(TokenFlags.Capitalized))
            return null;
        return Women.Contains(token.Hash) ? Gender.Female : Men.Contains(token.Hash) ? Gender.Male : Either.Contains(token.Hash) ? Gender.Unknown : null;
    }

    private static bool IsComma(TokenizedText text, int index) => text.Text[text.Tokens[index].Start] == ',';
}
