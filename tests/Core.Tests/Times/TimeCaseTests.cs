using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Core.Tests.Times;

/// <summary>The phrases and near misses of <c>tests/Cases/times</c>: to add one, add a line there.</summary>
public class TimeCaseTests
{
    public static TheoryData<string> Files() => [.. Repository.CaseFiles("times", "*.txt")];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_phrase_is_found_and_resolved_and_nothing_else(string file)
    {
        var wrong = new List<string>();
        foreach ((int line, TimeCase wanted) in TimeCase.Read(file))
        {
            string expected = Show(wanted.Text, wanted.Expected);
            string found = Show(wanted.Text, TimeTagger.Tag(Tokenizer.Tokenize(wanted.Text), wanted.Published, wanted.Settings));
            if (expected != found)
                wrong.Add($"{file}:{line}\n  wanted {expected}\n  found  {found}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_trace_tells_of_the_same_mentions(string file)
    {
        foreach ((_, TimeCase wanted) in TimeCase.Read(file))
        {
            TokenizedText text = Tokenizer.Tokenize(wanted.Text);
            TimeTrace trace = TimeTagger.Explain(text, wanted.Published, wanted.Settings);
            Assert.Equal(TimeTagger.Tag(text, wanted.Published, wanted.Settings), trace.Times.Select(time => time.Mention));
            Assert.All(trace.Times, time => Assert.NotEqual("", time.Rule + time.Resolution.Reason));
            Assert.All(trace.Rejected, rejected => Assert.NotEqual("", rejected.Reason));
        }
    }

    [Fact]
    public void What_shows_nothing_within_a_word_hides_no_time()
    {
        const string Text = "It closed on Tues\u00ADday and opens in Sep\u00ADtem\u00ADber, for two\u200Bweeks.";
        Assert.Equal(
            "[Tues\u00ADday] Date 2019-01-22; [Sep\u00ADtem\u00ADber] Date 2019-09; [two\u200Bweeks] Duration P2W",
            Show(Text, TimeTagger.Tag(Tokenizer.Tokenize(Text), new CivilDate(2019, 1, 23))));
    }

    private static string Show(string text, IEnumerable<TimeMention> mentions) =>
        string.Join("; ", mentions.Select(mention => $"[{mention.Range.Of(text)}] {mention.Kind} {mention.Value} {mention.Mod}".TrimEnd()));
}
