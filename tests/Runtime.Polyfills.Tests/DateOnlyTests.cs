using System;
using System.Globalization;
using Xunit;

namespace CorpusGen.Runtime.Polyfills.Tests;

public class DateOnlyTests
{
    [Fact]
    public void It_is_ours_that_is_tested() => Assert.Equal(typeof(DateOnlyTests).Assembly, typeof(DateOnly).Assembly);

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1900, 2, 28)]
    [InlineData(2000, 2, 29)]
    [InlineData(2019, 1, 22)]
    [InlineData(9999, 12, 31)]
    public void Agrees_with_DateTime(int year, int month, int day)
    {
        var date = new DateOnly(year, month, day);
        var time = new DateTime(year, month, day);
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
        Assert.Equal((time.DayOfWeek, time.DayOfYear), (date.DayOfWeek, date.DayOfYear));
        Assert.Equal((time - DateTime.MinValue).Days, date.DayNumber);
        Assert.Equal(date, DateOnly.FromDayNumber(date.DayNumber));
        Assert.Equal(date, DateOnly.FromDateTime(time.AddHours(23)));
        Assert.Equal(time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.ToString("O"));
        Assert.Equal(time.ToString("d", CultureInfo.InvariantCulture), date.ToString(null, CultureInfo.InvariantCulture));
        Assert.Equal(date, DateOnly.ParseExact(date.ToString("O"), "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(2019, 2, 29)]
    [InlineData(2019, 13, 1)]
    [InlineData(0, 1, 1)]
    public void A_day_that_does_not_exist_is_refused(int year, int month, int day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateOnly(year, month, day));

    [Fact]
    public void Days_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DateOnly.FromDayNumber(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateOnly.MaxValue.AddDays(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateOnly.MinValue.AddDays(-1));
        Assert.Throws<FormatException>(() => DateOnly.ParseExact("2019-02-30", "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Adds_as_calendars_do()
    {
        Assert.Equal(new DateOnly(2020, 2, 29), new DateOnly(2020, 1, 31).AddMonths(1));
        Assert.Equal(new DateOnly(2021, 2, 28), new DateOnly(2020, 2, 29).AddYears(1));
        Assert.Equal(new DateOnly(2019, 12, 31), new DateOnly(2020, 1, 1).AddDays(-1));
    }

    [Fact]
    public void Compares_by_day()
    {
        DateOnly early = new(2019, 1, 22), late = new(2019, 1, 23), same = new(2019, 1, 22);
        Assert.True(early < late && late > early && early <= late && late >= early && early != late && early == same);
        Assert.Equal(early.GetHashCode(), same.GetHashCode());
        Assert.True(early.CompareTo((object)late) < 0);
        Assert.Equal(1, early.CompareTo(null));
        Assert.Throws<ArgumentException>(() => early.CompareTo("2019-01-22"));
        Assert.False(early.Equals("2019-01-22"));
    }
}
