using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;
using CorpusGen.Tests;
using Xunit;

namespace CorpusGen.Core.Tests.Text;

/// <summary>Cases are files: the text, and beside it its sentences, one a line, with line ends inside them shown as ⏎.</summary>
public class SentenceSplitterTests
{
    public static IEnumerable<object[]> Files => Repository.CaseFiles("sentences", "*.txt").Select(file => new object[] { file });

    [Theory]
    [MemberData(nameof(Files))]
    public void Splits(string file)
    {
        string text = Repository.ReadCase("sentences", file);
        string found = string.Concat(SentencesOf(Tokenizer.Tokenize(text)).Select(sentence => sentence.Replace("\n", "⏎") + "\n"));
        ExpectedFile.AssertHolds("sentences", file, found);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Covers_every_token_in_order(string file)
    {
        TokenizedText text = Tokenizer.Tokenize(Repository.ReadCase("sentences", file));
        int next = 0;
        foreach (TextRange sentence in text.Sentences)
        {
            Assert.Equal(next, sentence.Start);
            Assert.True(sentence.End > sentence.Start);
            next = sentence.End;
        }

        Assert.Equal(text.Tokens.Length, next);
    }

    [Theory]
    [InlineData("a\n")]
    [InlineData(") ")]
    [InlineData("“ ")]
    [InlineData(".")]
    [InlineData("A. ")]
    [InlineData("? \" Abc ")]
    public void Takes_linear_time_on_hostile_text(string unit)
    {
        Cost.AssertGrowsAsItsSize(400_000, units =>
        {
            string text = string.Concat(Enumerable.Repeat(unit, units));
            return () => Assert.NotEqual(0, Tokenizer.Tokenize(text).Sentences.Length);
        });
    }

    private static IEnumerable<string> SentencesOf(TokenizedText text)
    {
        TextRange[] sentences = text.Sentences.ToArray();
        return sentences.Select(sentence => text.Text[text.Tokens[sentence.Start].Start..text.Tokens[sentence.End - 1].End]);
    }
}
