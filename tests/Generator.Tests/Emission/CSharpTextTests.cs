using CorpusGen.Core.Emission.Writing;
using Xunit;

namespace CorpusGen.Generator.Tests.Emission;

/// <summary>How text of documents looks in code.</summary>
public class CSharpTextTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("“Zürich” – Łódź, Ελλάδα, 東京", "\"“Zürich” – Łódź, Ελλάδα, 東京\"")]
    [InlineData("a\\b\"c", "\"a\\\\b\\\"c\"")]
    [InlineData("\0\t\u0085\u00a0\u2028\u202e", "\"\\u0000\\u0009\\u0085\\u00a0\\u2028\\u202e\"")]
    public void A_literal_shows_what_can_be_seen_and_escapes_the_rest(string text, string literal) => Assert.Equal(literal, CSharpText.Literal(text));

    // Not inline: the metadata of an attribute cannot hold half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_escaped_in_a_literal_and_left_out_of_a_comment()
    {
        Assert.Equal("\"a\\ud800b\\udc00\"", CSharpText.Literal("a\ud800b\udc00"));
        Assert.Equal("ab", CSharpText.DocComment("a\ud800b\udc00"));
    }

    [Theory]
    [InlineData(" a \n\t b ", "a b")]
    [InlineData("<b> & \"x\"", "&lt;b&gt; &amp; \"x\"")]
    [InlineData("a\u2028b\u0000c\u202ed", "a bcd")]
    [InlineData("🚢 out", "🚢 out")]
    public void A_doc_comment_is_one_line_of_text(string text, string comment) => Assert.Equal(comment, CSharpText.DocComment(text));

    [Theory]
    [InlineData("One two three", 20, "One two three")]
    [InlineData("One two three", 9, "One two …")]
    [InlineData("Onetwothree", 5, "Onetw …")]
    [InlineData("abcd🚢fgh", 5, "abcd …")]
    [InlineData("  One\n\ntwo ", 20, "One two")]
    public void First_words_end_between_words(string text, int length, string words) => Assert.Equal(words, CSharpText.FirstWords(text, length));
}
