using System;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Gold;

/// <summary>Holds the values that people write to the standard.</summary>
internal static class TimeValueReader
{
    /// <param name="kind">The kind that is said beside the value, or null: then its form tells.</param>
    /// <param name="report">Takes what is wrong.</param>
    /// <returns>The kind of a value that is one, or null.</returns>
    public static TimeKind? Read(string value, TimeKind? kind, Place place, Action<Finding> report)
    {
        kind ??= TimexGrammar.KindOf(value);
        if (kind is not null && TimexGrammar.IsValue(value, kind.Value))
            return kind;
        report(FindingRules.NoTimexValue.At(place, Excerpt.Of(value), (kind ?? TimeKind.Date).ToString().ToLowerInvariant(), ExamplesOf(kind ?? TimeKind.Date)));
        return null;
    }

    private static string ExamplesOf(TimeKind kind) => kind switch
    {
        TimeKind.Date => "a day, a month, a year or a week of the calendar as 2019-01-22, 2019-01, 2019 or 2019-W04, or PAST_REF, PRESENT_REF or FUTURE_REF",
        TimeKind.Time => "a day and its time as 2019-01-22T14:30, or a part of it as 2019-01-22TMO",
        TimeKind.Duration => "how long it is as P3D, P2W, P1Y6M or PT5H, with X for a number that is not known",
        _ => "how often it is as P1D, or what comes again as XXXX-WXX-2",
    };
}
