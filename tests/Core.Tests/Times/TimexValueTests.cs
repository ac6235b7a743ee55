using System.Linq;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Core.Tests.Times;

/// <summary>The bounds of value strings, and that they are those of what was meant.</summary>
public class TimexValueTests
{
    [Theory]
    [InlineData("1956", "1956-01-01", "1956-12-31")]
    [InlineData("195", "1950-01-01", "1959-12-31")]
    [InlineData("19", "1900-01-01", "1999-12-31")]
    [InlineData("00", "0001-01-01", "0099-12-31")]
    [InlineData("2019-02", "2019-02-01", "2019-02-28")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2019-01-23", "2019-01-23", "2019-01-23")]
    [InlineData("2019-01-23T10:30", "2019-01-23", "2019-01-23")]
    [InlineData("2019-01-23TMO", "2019-01-23", "2019-01-23")]
    [InlineData("2019-W03", "2019-01-14", "2019-01-20")]
    [InlineData("2019-W03-WE", "2019-01-19", "2019-01-20")]
    [InlineData("2019-W03-2", "2019-01-15", "2019-01-15")]
    [InlineData("2020-W53", "2020-12-28", "2021-01-03")]
    [InlineData("1990-Q3", "1990-07-01", "1990-09-30")]
    [InlineData("1990-H2", "1990-07-01", "1990-12-31")]
    public void A_value_that_names_days_has_bounds(string value, string first, string last)
    {
        Assert.True(TimexValue.TryGetBounds(value, out CivilDate from, out CivilDate to));
        Assert.Equal((first, last), (from.ToString(), to.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PAST_REF")]
    [InlineData("P2Y")]
    [InlineData("PT10M")]
    [InlineData("XXXX-06")]
    [InlineData("2019-XX")]
    [InlineData("2019-WXX")]
    [InlineData("2019-W54")]
    [InlineData("2019-W53")]
    [InlineData("2019-13")]
    [InlineData("2019-02-30")]
    [InlineData("2019-SU")]
    [InlineData("2019-Q5")]
    [InlineData("0000")]
    [InlineData("1")]
    [InlineData("2019-")]
    [InlineData("2019-0")]
    [InlineData("XXXX-XX-XXTMO")]
    public void A_value_that_names_none_has_no_bounds(string value) => Assert.False(TimexValue.TryGetBounds(value, out _, out _));

    [Fact]
    public void Every_day_month_week_and_quarter_comes_back()
    {
        for (CivilDate day = new(1995, 1, 1); day < new CivilDate(2031, 1, 1); day = day.AddDays(1))
        {
            AssertHolds(day.ToString(), day, days: 1);
            (int year, int week) = day.IsoWeek;
            AssertHolds($"{year:0000}-W{week:00}", day, days: 7);
            AssertHolds($"{year:0000}-W{week:00}-{day.IsoWeekday}", day, days: 1);
            AssertHolds($"{day.Year:0000}-{day.Month:00}", day, days: CivilDate.LastOfMonth(day.Year, day.Month).Day);
            AssertHolds($"{day.Year:0000}-Q{day.Quarter}", day, days: null);
            AssertHolds($"{day.Year:0000}", day, days: null);
        }
    }

    /// <summary>What is written about a day resolves to a value that holds exactly that day again.</summary>
    [Fact]
    public void What_the_tagger_writes_parses_back_to_the_day_that_was_meant()
    {
        for (CivilDate published = new(2015, 12, 20); published < new CivilDate(2017, 1, 20); published = published.AddDays(1))
        {
            AssertNames("It was yesterday.", published, published.AddDays(-1), days: 1);
            AssertNames("It was today.", published, published, days: 1);
            AssertNames("It was nine days ago.", published, published.AddDays(-9), days: 1);
            AssertNames("It was last week.", published, published.AddDays(-7), days: 7);
            AssertNames("It will be next week.", published, published.AddDays(7), days: 7);
            AssertNames("It was last month.", published, published.AddDays(-published.Day), days: null);
            AssertNames("It was three years ago.", published, published.AddMonths(-36), days: null);
            CivilDate week = published.AddDays(-6);
            for (int i = 0; i < 7; i++)
                AssertNames($"It was on {week.AddDays(i).DayOfWeek}.", published, week.AddDays(i), days: 1);
        }
    }

    private static void AssertNames(string text, CivilDate published, CivilDate day, int? days)
    {
        TimeMention mention = TimeTagger.Tag(Tokenizer.Tokenize(text), published).Single();
        AssertHolds(mention.Value, day, days);
    }

    private static void AssertHolds(string value, CivilDate day, int? days)
    {
        Assert.True(TimexValue.TryGetBounds(value, out CivilDate first, out CivilDate last), value);
        Assert.True(first <= day && day <= last, $"{value} does not hold {day}");
        if (days is { } count)
            Assert.Equal(count, last.DayNumber - first.DayNumber + 1);
    }
}
