using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using Xunit;

namespace CorpusGen.Core.Tests.Relations;

public class NameFinderTests
{
    [Theory]
    [InlineData("the Ada Quill", "Ada Quill", "Ada\nQuill", "-, Ada Quill, -")]
    [InlineData("Ada Quill Post", "Quill Post", "Ada Quill", "Ada Quill, Quill Post, -")]
    [InlineData("A.B. and A. B.", "A.B.", "Ada", "A.B., -, -, -, -, -, -, -, -")]
    [InlineData("ada Quill", "Ada", "Quill", "-, Quill")]
    public void The_longest_name_that_starts_at_a_token_is_found(string text, string one, string other, string expected) =>
        Assert.Equal(expected, string.Join(", ", Found(text, [one, other])));

    [Fact]
    public void It_finds_what_a_search_for_each_name_finds()
    {
        // A fixed seed: the same texts in every run. Few words, so that names lie in each other.
        var random = new Random(20190123);
        for (int i = 0; i < 500; i++)
        {
            string[] names = [.. Enumerable.Range(0, 12).Select(_ => Words(random, 5)).Distinct()];
            string text = Words(random, 60);
            Assert.Equal(OneByOne(text, names), Found(text, names));
        }
    }

    private static string Words(Random random, int most) =>
        string.Join("", Enumerable.Range(0, random.Next(1, most)).Select(_ => "a. B a, B- a\n".Substring(random.Next(6) * 2, 2))).Trim() + "c";

    private static IEnumerable<string> Found(string text, string[] names)
    {
        TokenizedText tokenized = Tokenizer.Tokenize(text);
        return new NameFinder(names).LongestFrom(tokenized)?.Select(found => found?.Name ?? "-") ?? Enumerable.Repeat("-", tokenized.Tokens.Length);
    }

    private static List<string> OneByOne(string text, string[] names)
    {
        string[] tokens = Split(text);
        var longest = new List<string>();
        for (int i = 0; i < tokens.Length; i++)
        {
            string[] rest = [tokens[i].TrimStart(), .. tokens.Skip(i + 1)];
            longest.Add(names
                .Where(name => Split(name) is var split && split.Length <= rest.Length && split.SequenceEqual(rest.Take(split.Length)))
                .OrderByDescending(name => Split(name).Length)
                .FirstOrDefault() ?? "-");
        }

        return longest;
    }

    /// <summary>The tokens, each but the first with a blank in front where white space stands there.</summary>
    private static string[] Split(string text)
    {
        var tokens = new List<string>();
        foreach (Token token in Tokenizer.Tokenize(text).Tokens)
            tokens.Add((tokens.Count > 0 && token.Has(TokenFlags.SpaceBefore) ? " " : "") + token.Range.Of(text));
        return [.. tokens];
    }
}
