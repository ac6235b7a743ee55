using System;
using System.Globalization;
using System.Linq;
using System.Reflection;
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

    [Theory]
    [InlineData("2019-01-23", true)]
    [InlineData("01/23/2019", true)]
    [InlineData("2019-02-30", false)]
    [InlineData("2019-01-23 10:30", false)]
    [InlineData("soon", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Is_read_or_told_that_it_cannot_be(string? text, bool expected)
    {
        DateOnly day = expected ? new DateOnly(2019, 1, 23) : DateOnly.MinValue;
        CultureInfo culture = CultureInfo.InvariantCulture;
        Assert.Equal((expected, day), (DateOnly.TryParse(text, culture, out DateOnly read), read));
        Assert.Equal((expected, day), (DateOnly.TryParse(text, culture, DateTimeStyles.AllowWhiteSpaces, out read), read));
        if (expected)
            Assert.Equal(day, DateOnly.Parse(text!, culture));
        else if (text is not null)
            Assert.Throws<FormatException>(() => DateOnly.Parse(text, culture));
        else
            Assert.Throws<ArgumentNullException>(() => DateOnly.Parse(text!, culture));
    }

    [Fact]
    public void Is_read_in_one_form()
    {
        Assert.True(DateOnly.TryParse(" 2019-01-23 ", out DateOnly read));
        Assert.Equal(new DateOnly(2019, 1, 23), read);
        Assert.True(DateOnly.TryParseExact("23.1.2019", "d.M.yyyy", out read));
        Assert.Equal(new DateOnly(2019, 1, 23), read);
        Assert.False(DateOnly.TryParseExact("23.1.2019", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out read));
        Assert.Equal(DateOnly.MinValue, read);
        Assert.False(DateOnly.TryParseExact(null, null, out _));
        Assert.Throws<ArgumentException>(() => DateOnly.TryParse("2019-01-23", null, DateTimeStyles.AssumeUniversal, out _));
    }

    [Fact]
    public void Everything_that_it_has_the_framework_has()
    {
        Type theirs = typeof(object).Assembly.GetType("System.DateOnly")!;
        Assert.NotSame(theirs, typeof(DateOnly));
        foreach (MethodBase ours in typeof(DateOnly).GetMembers().OfType<MethodBase>())
        {
            Type[] parameters = [.. ours.GetParameters().Select(parameter => Theirs(parameter.ParameterType))];
            Assert.True(ours.IsConstructor ? theirs.GetConstructor(parameters) is not null : theirs.GetMethod(ours.Name, parameters) is not null, $"{ours}");
        }

        Type Theirs(Type type) => type == typeof(DateOnly) ? theirs : type == typeof(DateOnly).MakeByRefType() ? theirs.MakeByRefType() : type;
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
