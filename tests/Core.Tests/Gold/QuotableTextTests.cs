using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;
using CorpusGen.Tests;
using Xunit;

namespace CorpusGen.Core.Tests.Gold;

public class QuotableTextTests
{
    private const string Text = "Mar\u00ADgareta Holm\u200E came; Margareta\n Holm left. \u00AD";

    [Fact]
    public void A_quote_of_what_shows_is_found_wherever_it_shows()
    {
        string quote = GoldProposal.QuoteOf(Text, new TextRange(0, 15));
        Assert.Equal("Margareta Holm", quote);
        Assert.Equal([new TextRange(0, 15), new TextRange(23, 38)], new QuotableText(Text).Find(quote));
    }

    [Fact]
    public void What_shows_nothing_is_found_nowhere()
    {
        string quote = GoldProposal.QuoteOf(Text, new TextRange(Text.Length - 1, Text.Length));
        Assert.Equal("", quote);
        Assert.Empty(new QuotableText(Text).Find(quote));
    }

    [Fact]
    public void A_long_quote_is_found_where_a_search_at_each_character_finds_it()
    {
        // A fixed seed: the same texts in every run. Few letters, so that much of a quote is found before it fails.
        var random = new Random(20190123);
        for (int i = 0; i < 500; i++)
        {
            string text = Words(random, 600);
            int start = random.Next(text.Length - 100);
            string quote = text.Substring(start, random.Next(64, 100));
            if (i % 3 == 0)
                quote = string.Concat(Enumerable.Repeat(quote.Substring(0, i % 5 + 1), 20)).PadRight(64, 'a');
            if (i % 3 == 1)
                text = string.Concat(Enumerable.Repeat(quote, 5)) + ' ' + quote;
            Assert.Equal(AtEachCharacter(text, quote), new QuotableText(text).Find(quote).Select(range => range.Start));
        }
    }

    [Fact]
    public void Hundreds_of_quotes_are_found_where_each_alone_is_found()
    {
        var random = new Random(20261128);
        string text = Words(random, 3_000) + " " + string.Concat(Enumerable.Repeat("ab", 200)) + " " + Words(random, 400) + string.Concat(Enumerable.Repeat("a b ", 300)) + "\uD800 東京と京都 ab\0\0\0";
        string[] quotes = [.. Enumerable.Range(0, 1_500).Select(i => random.Next(text.Length - 400) is var start && i % 5 == 0 ? text.Substring(start, 150 + i / 10) : text.Substring(start, 1 + i % 90)), "京", "東京", "nowhere", "\0", "\0\0", "\uD800", ""];
        var together = new QuotableText(text);
        Assert.All(quotes, quote => Assert.Equal(new QuotableText(text).Find(quote), together.Find(quote)));
    }

    /// <summary>Short ones, long ones, and long ones of which many are alike in nearly all that they say.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 1)]
    [InlineData(3, 30)]
    public void Quotes_that_begin_alike_cost_no_pass_over_the_text_each(int repetitions, int times)
    {
        string beginning = string.Concat(Enumerable.Repeat("On the morning of the storm the ferry ", repetitions));
        Cost.AssertGrowsAsItsSize(4_000, count =>
        {
            string[] quotes = [.. Enumerable.Range(0, count).Select(i => $"{beginning}left without passenger {i / times}.{i % times}.")];
            string text = string.Concat(quotes.Select(quote => quote + " "));
            return () =>
            {
                var quotable = new QuotableText(text);
                Assert.DoesNotContain(quotes, quote => quotable.Find(quote).Count != 1);
            };
        });
    }

    [Fact]
    public void The_order_of_a_text_is_that_of_what_follows_each_place() => Assert.All(
        ["", "a", "banana\0\0", new string('a', 23), "\0\uFFFF\0\uFFFF\uD800\0"],
        (string text) => Assert.Equal(Enumerable.Range(0, text.Length).OrderBy(place => text.Substring(place), StringComparer.Ordinal), TextOrder.Of(text)));

    private static string Words(Random random, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(i => random.Next(5) switch { 0 => "b", 1 => i % 2 == 0 ? "." : "b", _ => "a" }));

    private static IEnumerable<int> AtEachCharacter(string text, string quote)
    {
        for (int i = 0; i + quote.Length <= text.Length; i++)
        {
            if (string.CompareOrdinal(text, i, quote, 0, quote.Length) != 0 || IsWithin(text, i) || IsWithin(text, i + quote.Length))
                continue;
            yield return i;
            i += quote.Length - 1;
        }
    }

    private static bool IsWithin(string text, int position) =>
        position > 0 && position < text.Length && char.IsLetterOrDigit(text[position - 1]) && char.IsLetterOrDigit(text[position]);
}
