using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using CorpusGen.Tests;
using Xunit;

namespace CorpusGen.Core.Tests.Times;

/// <summary>Texts made to be slow or to break: the tagger's time and memory grow with the length of a text, and it never throws.</summary>
public class HostileTimeTests
{
    private const int Large = 160_000;

    private static readonly CivilDate Published = new(2019, 1, 23);

    private static readonly string[] Pieces =
    [
        "1/", "1/1/1/1/", "on ", "the ", "the end of ", "May ", "may ", "5", "5 ", "9999999999 ", "1990", "1990s ", "-", "–", ", ", ".", "'", "’s ", "s ", "second ",
        "last ", "next ", "past ", "three ", "hundred ", "and ", "a ", "half ", "years ", "year ", "ago ", "later ", "quarter ", "Tuesday ", "night ", "12:30 ", "p.m. ",
        "\uD800", "\uDC00", "\u0301", "١٩٩٠ ", "\n\n", "every ", "other ", "first ", "Easter ", "New Year's ", "of ", "to ", "in ", "fiscal ", "$", "%", "century ", "Q3 ",
    ];

    /// <summary>Half characters are written as escapes: a runner takes the two halves for one case.</summary>
    public static TheoryData<string> Repeated() =>
    [
        "1/1/1/1/", "on on on ", "1", "1 ", "1-", "1990-", "1990 ", "5 May ", "May ", "may ", "the ", "the end of ", "a ", "a a a half ", "hundred ", "one hundred and ",
        "last last ", "the past three ", "years or ", "12:", "12:30 ", "p.m. ", "second ", "of the first of ", "Tuesday, ", "New Year's ", @"\uD800", @"\uDC00", "\uD83D\uDE00",
        "9999999999", "about ", "early late ", "will ", "'", "’80", "every other ", "Q3 ", "today ", "1/1/2000 ", "year-earlier ", "31/31/31 ", "e\u0301", "\u00AD", "a\u00AD", "a\u00AD ",
        @"Friday, May 5. In 1906 ", @"Friday, May 5. In 1905 it fell at 9 a.m.\n\n", @"January 20, 1906. It fell at 9 a.m.\n\n", @"On Tuesday it fell.\n\nIt rose at 9 a.m. ", @"2006\n\nMay 5 - ",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Time_grows_with_the_length_and_nothing_else(string piece)
    {
        Cost.AssertGrowsAsItsSize(Large, length =>
        {
            string text = Fill(Regex.Unescape(piece), length);
            return () => TimeTagger.Tag(Tokenizer.Tokenize(text), Published);
        });
    }

    [Fact]
    public void Any_mixture_is_read_and_every_mention_lies_in_the_text()
    {
        // A fixed seed: the same texts in every run.
        var random = new Random(20190123);
        for (int i = 0; i < 3000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            CivilDate? published = (i % 4) switch { 0 => null, 1 => CivilDate.Earliest, 2 => CivilDate.Latest, _ => Published };
            AssertSound(text, TimeTagger.Tag(Tokenizer.Tokenize(text), published));
        }
    }

    [Fact]
    public void The_trace_is_as_quick_as_the_tagger()
    {
        string text = Fill("may 1/1/1/1/ of the 90s, six years old. ", Large);
        TimeTrace trace = TimeTagger.Explain(Tokenizer.Tokenize(text), Published, TimeSettings.Default);
        Assert.NotEmpty(trace.Rejected);
    }

    [Theory]
    [InlineData("The quiet gardener watered her roses and went home. ")]
    [InlineData("They may march down the second street: 1,200 men, 5.5 percent of them at $3.20 a share, after the fall of the minute hand in version 10.0.12. ")]
    public void A_text_without_times_costs_no_memory_beyond_its_tokens(string piece)
    {
        TokenizedText text = Tokenizer.Tokenize(Fill(piece, Large));
        TimeTagger.Tag(text, Published);

        // The least of several runs: what other threads make the garbage collector do is counted to this one now and then.
        long allocated = Enumerable.Range(0, 5).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            TimeTagger.Tag(text, Published);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
        Assert.True(allocated < 2_000, $"{allocated} bytes");
    }

    private static void AssertSound(string text, IReadOnlyList<TimeMention> mentions)
    {
        int end = 0;
        foreach (TimeMention mention in mentions)
        {
            Assert.InRange(mention.Range.Start, end, text.Length - 1);
            Assert.InRange(mention.Range.End, mention.Range.Start + 1, text.Length);
            Assert.NotEqual("", mention.Value);
            end = mention.Range.End;
        }
    }

    private static string Fill(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();
}
