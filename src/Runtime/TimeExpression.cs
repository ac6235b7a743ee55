using System;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>A time of which an article speaks, resolved against its day of publication. Two mentions in the same words with the same value are one.</summary>
public sealed class TimeExpression
{
    internal TimeExpression(Article article, TimeKind kind, string value, string? mod, IReadOnlyList<Range> ranges, DateOnly? start, DateOnly? end)
    {
        Article = article;
        Kind = kind;
        Value = value;
        Mod = mod;
        Ranges = ranges;
        Start = start;
        End = end;
    }

    /// <summary>The article that speaks of it.</summary>
    public Article Article { get; }

    /// <summary>What sort of time it is.</summary>
    public TimeKind Kind { get; }

    /// <summary>
    /// The TIMEX3 value: <c>2019-01-22</c>, <c>2019-W03</c> (an ISO week), <c>1956</c>, <c>BC0431</c>, <c>PAST_REF</c>; for a duration <c>P2Y</c>.
    /// </summary>
    public string Value { get; }

    /// <summary>The TIMEX3 modifier, <c>START</c> or <c>APPROX</c> for instance, or null.</summary>
    public string? Mod { get; }

    /// <summary>
    /// The length of a duration as an ISO 8601 period: <c>P2Y</c>, <c>P1Y6M</c>, <c>PT1M30S</c>, with <c>X</c> for a number that is not known (<c>PXW</c>,
    /// "some weeks"). A set that recurs after such a length has it too (<c>P1W</c>, "weekly"). Null for every other time, for a length of an unknown
    /// unit (<c>PXX</c>) and for one whose number is beyond reckoning.
    /// </summary>
    /// <remarks>
    /// TIMEX3 has units that ISO 8601 lacks: the value <c>P2Q</c>, two quarters, is the period <c>P6M</c>, and <c>P1DE</c>, a decade, <c>P10Y</c>.
    /// </remarks>
    public string? Period => Kind is TimeKind.Duration or TimeKind.Set ? TimexPeriod.Of(Value) : null;

    /// <summary>
    /// The first day that the value names, or null where it names none (<c>PAST_REF</c>, <c>P2Y</c>) or lies before the year 1 (<c>BC0431</c>).
    /// <see cref="Mod"/> does not narrow it.
    /// </summary>
    public DateOnly? Start { get; }

    /// <summary>The last day that the value names, itself included, as one says "from Monday to Friday"; or null.</summary>
    public DateOnly? End { get; }

    /// <summary>Where the article says it, as ranges of <see cref="Article.Text"/>, in order; at least one.</summary>
    public IReadOnlyList<Range> Ranges { get; }

    /// <summary>Where the article says it first.</summary>
    public Range Range => Ranges[0];

    /// <summary>The words of the first mention: <c>last week</c>.</summary>
    public string Text => Article.Text.Substring(Range.Start.Value, Range.End.Value - Range.Start.Value);

    /// <summary>The value.</summary>
    public override string ToString() => Value;
}
