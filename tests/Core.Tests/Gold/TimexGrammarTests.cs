using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Core.Tests.Gold;

/// <summary>What people may write as the value of a time expression, and what is no value.</summary>
public class TimexGrammarTests
{
    private const string Area = "timex";
    private const string TimeBank = "corpora/times/timebank.jsonl";

    public static TheoryData<string, string> Values() => Lines("values.txt");

    public static TheoryData<string, string> NearMisses() => Lines("near-misses.txt");

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_of_its_kind(string kind, string value) => Assert.True(TimexGrammar.IsValue(value, Enum.Parse<TimeKind>(kind)));

    [Theory]
    [MemberData(nameof(NearMisses))]
    public void No_value_of_that_kind(string kind, string value) => Assert.False(TimexGrammar.IsValue(value, Enum.Parse<TimeKind>(kind)));

    [SharedFact(TimeBank)]
    public void What_the_recogniser_says_could_be_written_by_hand()
    {
        var unwritable = File.ReadLines(Repository.Shared(TimeBank))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .SelectMany(article => TimeTagger.Tag(
                Tokenizer.Tokenize(article.GetProperty("text").GetString()!),
                new CivilDate(DateOnly.Parse(article.GetProperty("published").GetString()!, CultureInfo.InvariantCulture).DayNumber)))
            // A shift by minutes is a date to the recogniser, though its value is a time's.
            .Where(time => !TimexGrammar.IsValue(time.Value, time.Value.EndsWith("TXX", StringComparison.Ordinal) ? TimeKind.Time : time.Kind))
            .Select(time => $"{time.Kind} {time.Value}");
        Assert.Empty(unwritable.Distinct());
    }

    /// <summary>Lines of a kind and a value.</summary>
    private static TheoryData<string, string> Lines(string file)
    {
        var lines = new TheoryData<string, string>();
        foreach (string line in Repository.ReadCase(Area, file).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            lines.Add(line[..line.IndexOf(' ')], line[(line.IndexOf(' ') + 1)..]);
        return lines;
    }
}
