using System;
using System.Globalization;
using CorpusGen.Core.Times;
using Xunit;

namespace CorpusGen.Core.Tests.Times;

/// <summary>Our calendar against the one of the platform, day by day.</summary>
public class CivilDateTests
{
    [Fact]
    public void It_counts_as_DateOnly_does()
    {
        foreach (CivilDate day in new[] { CivilDate.Earliest, CivilDate.Latest, new CivilDate(1900, 2, 28), new CivilDate(2000, 2, 29), new CivilDate(2019, 1, 23) })
        {
            var date = new DateOnly(day.Year, day.Month, day.Day);
            Assert.Equal(date.DayNumber, day.DayNumber);
            Assert.Equal(date.DayOfWeek, day.DayOfWeek);
            Assert.Equal(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.ToString());
        }
    }

    [Fact]
    public void Its_weeks_are_those_of_ISO_8601()
    {
        for (CivilDate day = new(1995, 1, 1); day < new CivilDate(2031, 1, 1); day = day.AddDays(1))
        {
            var date = new DateTime(day.Year, day.Month, day.Day);
            Assert.Equal((ISOWeek.GetYear(date), ISOWeek.GetWeekOfYear(date)), day.IsoWeek);
            Assert.Equal(day.AddDays(1 - day.IsoWeekday), CivilDate.MondayOf(day.IsoWeek.Year, day.IsoWeek.Week));
        }
    }

    [Theory]
    [InlineData(1998, "1998-04-12")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2011, "2011-04-24")]
    [InlineData(2019, "2019-04-21")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_is_when_it_is(int year, string day) => Assert.Equal(day, CivilDate.EasterOf(year).ToString());

    [Fact]
    public void Easter_is_always_a_Sunday_of_spring()
    {
        for (int year = 1583; year <= 9999; year++)
        {
            CivilDate easter = CivilDate.EasterOf(year);
            Assert.Equal(DayOfWeek.Sunday, easter.DayOfWeek);
            Assert.True(easter >= new CivilDate(year, 3, 22) && easter <= new CivilDate(year, 4, 25), easter.ToString());
        }
    }

    [Fact]
    public void Months_end_where_they_end_and_the_calendar_has_two_ends()
    {
        Assert.Equal("2019-02-28", new CivilDate(2019, 1, 31).AddMonths(1).ToString());
        Assert.Equal("2018-11-30", new CivilDate(2019, 1, 31).AddMonths(-2).ToString());
        Assert.Equal(CivilDate.Earliest, new CivilDate(1, 5, 5).AddMonths(-5));
        Assert.Equal(CivilDate.Latest, new CivilDate(9999, 12, 1).AddMonths(1));
        Assert.Equal(CivilDate.Earliest, CivilDate.Earliest.AddDaysWithinRange(-1));
        Assert.Equal(CivilDate.Latest, CivilDate.Latest.AddDaysWithinRange(long.MaxValue / 2));
    }
}
