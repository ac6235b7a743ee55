using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Core.Text;
using Xunit;

namespace CorpusGen.Core.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("Putin's U.S. visit", "Putin|'|s|U|.|S|.|visit")]
    [InlineData("the 1990s, 3.5%", "the|1990|s|,|3|.|5|%")]
    [InlineData("São Paulo", "São|Paulo")]
    [InlineData("e\u0301te\u0301 2024", "e\u0301te\u0301|2024")]
    [InlineData("a\u00A0b\u2003c", "a|b|c")]
    [InlineData("𐐀𐐁 😀!", "𐐀𐐁|😀|!")]
    [InlineData("news\u00ADpa\u00AD\u200Dper\u00AD, \u200Ehere\u200B!", "news\u00ADpa\u00AD\u200Dper|,|here|!")]
    [InlineData("Hanssonʼs", "Hansson|ʼ|s")]
    [InlineData("", "")]
    public void Cuts(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokens(text).Select(token => token.Range.Of(text))));

    [Theory]
    [InlineData("NATO", "Capitalized, AllUpper")]
    [InlineData("Nato", "Capitalized")]
    [InlineData("nato", "None")]
    [InlineData("eBay", "MixedCase")]
    [InlineData("McNeil", "Capitalized, MixedCase")]
    [InlineData("Ökonom", "Capitalized, NonAscii")]
    public void Tells_how_a_word_is_written(string word, string flags)
    {
        const TokenFlags Gaps = TokenFlags.SpaceBefore | TokenFlags.LineBefore | TokenFlags.ParagraphBefore;
        Assert.Equal(Enum.Parse<TokenFlags>(flags), Tokens(word).Single().Flags & ~Gaps);
    }

    [Theory]
    [InlineData("a b", "SpaceBefore")]
    [InlineData("a-b", "None")]
    [InlineData("a\u200Bb", "SpaceBefore")]
    [InlineData("(\u200Eb", "None")]
    [InlineData("a\nb", "SpaceBefore, LineBefore")]
    [InlineData("a \n \n b", "SpaceBefore, LineBefore, ParagraphBefore")]
    public void Tells_what_stands_before_a_word(string text, string gap) => Assert.Equal(Enum.Parse<TokenFlags>(gap), Tokens(text)[^1].Flags);

    [Fact]
    public void Half_a_surrogate_pair_is_a_token() => Assert.Equal([1, 1], Tokens("\uD800x").Select(token => token.Length));

    [Fact]
    public void Hashes_words_without_regard_to_case() => Assert.Equal(Tokenizer.HashOf("moscow"), Tokens("MosCOW").Single().Hash);

    [Theory]
    [InlineData("news\u00ADpaper", "newspaper")]
    [InlineData("\u2011", "-")]
    [InlineData("ʼ", "’")]
    public void Takes_for_the_same_what_looks_the_same(string text, string word)
    {
        TokenizedText tokenized = Tokenizer.Tokenize(text);
        Assert.Equal(Tokenizer.HashOf(word), tokenized.Tokens[0].Hash);
        Assert.True(tokenized.Is(tokenized.Tokens[0], word));
        Assert.False(tokenized.Is(tokenized.Tokens[0], word + word));
    }

    [Fact]
    public void Only_white_space_and_what_shows_nothing_lies_between_tokens()
    {
        var random = new Random(4);
        for (int round = 0; round < 200; round++)
        {
            string text = new([.. Enumerable.Range(0, 200).Select(_ => (char)random.Next(round % 2 == 0 ? 0x250 : 0x10000))]);
            int next = 0;
            foreach (Token token in Tokens(text))
            {
                Assert.True(token.Start >= next && token.End > token.Start);
                Assert.All(text[next..token.Start], c => Assert.True(char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format));
                next = token.End;
            }
        }
    }

    private static IReadOnlyList<Token> Tokens(string text) => Tokenizer.Tokenize(text).Tokens.ToArray();
}
