using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
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
            new(Weekday: DateField.Known(3)), new(Half: DateField.Known(1)), new(DateField.Known(2019), Season: DateField.Known(1)), new(),
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

    /// <summary>The same over every development text that was not set aside. They lie beside the repository.</summary>
    [SharedTheory("corpora/times")]
    [InlineData("timebank.jsonl")]
    [InlineData("aquaint.jsonl")]
    [InlineData("wikiwars-dev.jsonl")]
    public void Every_value_of_every_development_text_is_a_value_of_its_kind(string corpus)
    {
        var wrong = new List<string>();
        foreach (string line in File.ReadLines(Repository.Shared("corpora/times/" + corpus)).Where(line => line.Length > 0))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            string id = document.RootElement.GetProperty("id").GetString()!;
            if (corpus != "wikiwars-dev.jsonl" && Crc32(id) % 5 == 0)
                continue;
            TimexValue.TryGetBounds(document.RootElement.GetProperty("published").GetString()![..10], out CivilDate published, out _);
            TokenizedText text = Tokenizer.Tokenize(document.RootElement.GetProperty("text").GetString()!);
            foreach (TimeMention mention in TimeTagger.Tag(text, published))
            {
                if (FaultOf(mention) is { } fault)
                    wrong.Add($"{id} {mention.Range} {mention.Kind} {mention.Value}: {fault}");
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>Documents whose id has a CRC-32 that 5 divides are set aside: nothing is developed on them.</summary>
    private static uint Crc32(string id)
    {
        uint crc = ~0u;
        foreach (byte b in Encoding.UTF8.GetBytes(id))
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
        }

        return ~crc;
    }

    private static string? FaultOf(TimeMention mention)
    {
        if (!TimexGrammar.IsValue(mention.Value, mention.Kind))
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
