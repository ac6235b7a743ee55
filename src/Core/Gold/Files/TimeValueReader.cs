using System;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using DateField = CorpusGen.Core.Documents.DateField;

namespace CorpusGen.Core.Gold.Files;

/// <summary>Holds the values that people write to the standard.</summary>
internal static class TimeValueReader
{
    /// <summary>Corpora have durations that say which quarter, and more of the kind: a value of another kind than it says is a warning, and stands.</summary>
    /// <param name="kind">The kind that is said beside the value, or null: then its form tells.</param>
    /// <param name="report">Takes what is wrong.</param>
    /// <returns>The kind of a value that is one, or null.</returns>
    public static TimeKind? Read(string value, TimeKind? kind, Place place, Action<Finding> report)
    {
        TimeKind? byForm = TimexGrammar.KindOf(value);
        TimeKind meant = kind ?? byForm ?? GuessOf(value);
        if (TimexGrammar.IsValue(value, meant))
            return meant;
        report(byForm is null
            ? FindingRules.NoTimexValue.At(place, Excerpt.Of(value), WordFor(meant), HowToMend(value, meant))
            : FindingRules.ValueOfOtherKind.At(place, Excerpt.Of(value), WordFor(byForm.Value), WordFor(meant)));
        return byForm is null ? null : meant;
    }

    private static string WordFor(TimeKind kind) => Casing.Lower(kind.ToString());

    private static TimeKind GuessOf(string value)
    {
        if (value.StartsWith("P", StringComparison.Ordinal))
            return TimeKind.Duration;
        return value.Length > 10 && value[10] == 'T' ? TimeKind.Time : TimeKind.Date;
    }

    /// <summary>Why it is no day of the calendar, or the one value that it can only mean; else what there is.</summary>
    private static string HowToMend(string value, TimeKind kind)
    {
        if (DateField.WhyNoDay(value) is { } why)
            return Casing.Upper(why[0]) + why.Substring(1);
        return Proposal(value) is { } proposal ? $"Write '{proposal}'" : "Write " + ExamplesOf(kind);
    }

    /// <summary>The value that a date in another form can only mean, or null.</summary>
    private static string? Proposal(string value)
    {
        if (DateField.OnlyDay(value) is { } day)
            return day;
        string month = value.Length == 6 && value[4] is '-' or '/' ? $"{value.Substring(0, 4)}-0{value[5]}" : "";
        return TimexGrammar.IsValue(month, TimeKind.Date) ? month : null;
    }

    private static string ExamplesOf(TimeKind kind) => kind switch
    {
        TimeKind.Date => "what the calendar has: 2019-01-22, 2019-01, 2019, 2019-W04 or 2019-Q1; or PAST_REF, PRESENT_REF or FUTURE_REF",
        TimeKind.Time => "a day and its time, 2019-01-22T14:30, or a part of the day, 2019-01-22TMO",
        TimeKind.Duration => "how long it is: P3D, P2W, P1Y6M or PT5H, with X for a number that is not known",
        _ => "how often it is, P1D, or what comes again, XXXX-WXX-2",
    };
}
