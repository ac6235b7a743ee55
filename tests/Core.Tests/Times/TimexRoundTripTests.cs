using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using CorpusGen.Core.Times.Resolving;
using Xunit;

namespace CorpusGen.Core.Tests.Times;

/// <summary>Every value that the recogniser can write is one of TIMEX3 and has the bounds of what was meant.</summary>
public class TimexRoundTripTests
{
    private static readonly int[] Years = [-9999, -431, -44, -1, 1, 9, 70, 476, 1066, 1582, 1900, 1999, 2000, 2019, 2024, 9999];

    [Fact]
    public void The_fields_of_a_date_come_back_as_its_bounds()
    {
        foreach (int year in Years)
        {
            AssertBounds(new PartialDate(DateField.Known(year)), year, 1, 12);
            for (int month = 1; month <= 12; month++)
            {
                AssertBounds(new PartialDate(DateField.Known(year), DateField.Known(month)), year, month, month);
                for (int day = 1; day <= DateTime.DaysInMonth(Math.Abs(year), month); day++)
                    AssertDay(new PartialDate(DateField.Known(year), DateField.Known(month), DateField.Known(day)), year, month, day);
            }

            for (int i = 1; i <= 4; i++)
                AssertBounds(new PartialDate(DateField.Known(year), Quarter: DateField.Known(i)), year, i * 3 - 2, i * 3);
            for (int i = 1; i <= 2; i++)
                AssertBounds(new PartialDate(DateField.Known(year), Half: DateField.Known(i)), year, i * 6 - 5, i * 6);
        }
    }

    [Fact]
    public void What_is_not_known_has_no_bounds_but_is_a_value()
    {
        PartialDate[] dates =
        [
            new(Month: DateField.Known(5)), new(Month: DateField.Known(5), Day: DateField.Known(31)), new(Season: DateField.Known(4)), new(Quarter: DateField.Known(2)),
            new(Weekday: DateField.Known(3)), new(Half: DateField.Known(1)), new(DateField.Known(2019), Season: DateField.Known(1)), PartialDate.Unknown,
        ];
        foreach (string value in dates.Select(DateValue.Of))
        {
            Assert.True(TimexGrammar.IsValue(value, TimeKind.Date), value);
            Assert.False(TimexValue.TryGetBounds(value, out _, out _), value);
        }
    }

    [Fact]
    public void Years_count_on_across_the_eras()
    {
        foreach (int year in Years)
        {
            for (int distance = -3000; distance <= 3000; distance += 7)
            {
                int there = HistoricalYear.Add(year, distance);
                if (there == 0)
                    continue;
                Assert.Equal(distance, HistoricalYear.Distance(year, there));
                Assert.Equal(year, HistoricalYear.Add(there, -distance));
            }
        }

        Assert.Equal(1, HistoricalYear.Add(-1, 1));
        Assert.Equal(-1, HistoricalYear.Add(1, -1));
    }

    [Fact]
    public void Days_and_months_count_on_across_the_eras()
    {
        foreach (int year in Years.Where(year => Math.Abs(year) < 9000))
        {
            for (int days = -800; days <= 800; days += 13)
            {
                NamedTime there = new NamedTime(year, 6, 15).AddDays(days);
                Assert.Equal(new NamedTime(year, 6, 15), there.AddDays(-days));
                Assert.Equal(new NamedTime(year, 6, 0), new NamedTime(year, 6, 0).AddMonths(days).AddMonths(-days));
            }
        }

        Assert.Equal("BC0044-03-01", new NamedTime(-44, 2, 28).AddDays(1).ToString());
        Assert.Equal("BC0045-02-29", new NamedTime(-45, 2, 28).AddDays(1).ToString());
        Assert.Equal("0001-01", new NamedTime(-1, 12, 0).AddMonths(1).ToString());
    }

    /// <summary>All mentions of all cases, whatever the rule that found them.</summary>
    [Fact]
    public void Every_value_of_every_case_is_a_value_and_has_bounds_where_it_names_days()
    {
        var wrong = new List<string>();
        foreach (string file in Repository.CaseFiles("times", "*.txt"))
        {
            foreach ((int line, TimeCase wanted) in TimeCase.Read(file))
            {
                foreach (TimeMention mention in TimeTagger.Tag(Tokenizer.Tokenize(wanted.Text), wanted.Published, wanted.Settings))
                {
                    string? fault = FaultOf(mention);
                    if (fault is not null)
                        wrong.Add($"{file}:{line} {mention.Kind} {mention.Value}: {fault}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    private static string? FaultOf(TimeMention mention)
    {
        // A shift by minutes is a date to the recogniser, though its value is a time's.
        TimeKind kind = mention.Value.EndsWith("TXX", StringComparison.Ordinal) ? TimeKind.Time : mention.Kind;
        if (!TimexGrammar.IsValue(mention.Value, kind))
            return "no value of TIMEX3";
        bool hasBounds = TimexValue.TryGetBounds(mention.Value, out CivilDate first, out CivilDate last);
        bool namesDays = mention.Kind is TimeKind.Date or TimeKind.Time && !mention.Value.Replace("TXX", "").Contains('X') && !mention.Value.EndsWith("_REF", StringComparison.Ordinal)
            && !mention.Value.StartsWith("BC", StringComparison.Ordinal) && !PartialDate.Seasons.Any(season => season.Length > 0 && mention.Value.EndsWith('-' + season))
            && !IsTimeWithoutDay(mention.Value);
        if (hasBounds != namesDays)
            return hasBounds ? "has bounds" : "has no bounds";
        return first <= last ? null : "ends before it begins";
    }

    private static bool IsTimeWithoutDay(string value) => value.IndexOf('T') is > 0 and < 10;

    private static void AssertDay(PartialDate date, int year, int month, int day)
    {
        string value = DateValue.Of(date);
        Assert.True(TimexGrammar.IsValue(value, TimeKind.Date), value);
        Assert.Equal(year > 0, TimexValue.TryGetBounds(value, out CivilDate first, out CivilDate last));
        if (year > 0)
            Assert.Equal((new CivilDate(year, month, day), new CivilDate(year, month, day)), (first, last));
    }

    private static void AssertBounds(PartialDate date, int year, int from, int to)
    {
        string value = DateValue.Of(date);
        Assert.True(TimexGrammar.IsValue(value, TimeKind.Date), value);
        Assert.Equal(year > 0, TimexValue.TryGetBounds(value, out CivilDate first, out CivilDate last));
        if (year > 0)
            Assert.Equal((new CivilDate(year, from, 1), CivilDate.LastOfMonth(year, to)), (first, last));
    }
}
