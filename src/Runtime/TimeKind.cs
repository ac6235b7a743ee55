namespace CorpusGen;

/// <summary>The type of a time expression, after TIMEX3 (TimeML, ISO 24617-1).</summary>
public enum TimeKind
{
    /// <summary>A calendar date of any width: a day, a week, a month, a year, a decade.</summary>
    Date,

    /// <summary>A time of the day, or a part of it: <c>10 a.m.</c>, <c>Monday night</c>.</summary>
    Time,

    /// <summary>A length of time: <c>two years</c>.</summary>
    Duration,

    /// <summary>A time that recurs: <c>every Tuesday</c>, <c>twice a month</c>.</summary>
    Set,
}
