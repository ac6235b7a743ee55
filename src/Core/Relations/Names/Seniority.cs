using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations.Names;

/// <summary>Which of two people of one name somebody is.</summary>
internal enum Seniority : byte
{
    Unknown,
    Elder,
    Younger,
}

/// <summary>Reads which of two somebody is: "the elder [Tillery]", "James Tillery and his son [Robert Tillery]", Ray Dunne Jr.</summary>
internal static class Seniorities
{
    private static readonly uint The = Tokenizer.HashOf("the");

    private static readonly HashSet<uint> Elder = Tokenizer.HashesOf("elder older senior");

    private static readonly HashSet<uint> Younger = Tokenizer.HashesOf("younger junior");

    private static readonly HashSet<uint> Parents = Tokenizer.HashesOf("father mother grandfather grandmother uncle aunt");

    private static readonly HashSet<uint> Children = Tokenizer.HashesOf("son daughter grandson granddaughter nephew niece");

    /// <summary>Which of two of one name a mention means or brings in.</summary>
    public static Seniority Of(TokenizedText text, NamedMention mention) => mention.Form.Words.Count == 1 ? Called(text, mention) : BroughtIn(text, mention);

    public static Seniority Opposite(this Seniority seniority) => seniority switch
    {
        Seniority.Elder => Seniority.Younger,
        Seniority.Younger => Seniority.Elder,
        _ => Seniority.Unknown,
    };

    /// <summary>What a text calls somebody by a surname: "the elder Tillery".</summary>
    private static Seniority Called(TokenizedText text, NamedMention mention)
    {
        var tokens = text.Tokens;
        int at = TitleBefore.TokenAt(tokens, mention.Range.Start) - 1;
        return at > 0 && !tokens[at].Has(TokenFlags.Capitalized) && tokens[at - 1].Hash == The ? Of(tokens[at].Hash, Elder, Younger) : Seniority.Unknown;
    }

    /// <summary>What a text says of somebody whom it brings in: "her father, [James Tillery]", "his younger brother [Robert Tillery]". Of a parent's friend it says nothing.</summary>
    private static Seniority BroughtIn(TokenizedText text, NamedMention mention)
    {
        if (Titles.IsSonOrFather(mention.Form.Generation))
            return mention.Form.Generation == "jr" ? Seniority.Younger : Seniority.Elder;
        if (!mention.Kin.IsRelative)
            return Seniority.Unknown;
        var tokens = text.Tokens;
        int noun = TitleBefore.TokenAt(tokens, mention.Range.Start) - 1;
        if (noun > 0 && text.Text[tokens[noun].Start] == ',')
            noun--;
        if (noun < 1)
            return Seniority.Unknown;
        Seniority said = Of(tokens[noun].Hash, Parents, Children);
        return said == Seniority.Unknown ? Of(tokens[noun - 1].Hash, Elder, Younger) : said;
    }

    private static Seniority Of(uint word, HashSet<uint> elder, HashSet<uint> younger) =>
        elder.Contains(word) ? Seniority.Elder : younger.Contains(word) ? Seniority.Younger : Seniority.Unknown;
}
