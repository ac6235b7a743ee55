using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Turns the meanings of a text into values, one after the other: what one names is an anchor for those behind it.</summary>
internal static class Resolver
{
    public static Resolution Resolve(Candidate candidate, Anchors anchors)
    {
        Resolution resolution = candidate.Meaning switch
        {
            FixedValue fixedValue => Resolution.Fixed(fixedValue.Value),
            CalendarDate date => CalendarResolver.Resolve(date, candidate, anchors),
            NumericDate date => ResolveNumeric(date, anchors),
            Shift shift => ShiftResolver.Resolve(shift, anchors),
            ReportedQuarter quarter => QuarterResolver.Reported(quarter, candidate, anchors),
            HolidayDate holiday => HolidayResolver.Resolve(holiday, candidate, anchors),
            _ => throw new InvalidOperationException($"No way to resolve a {candidate.Meaning.GetType().Name}."),
        };
        if (resolution.Names.IsKnown && MovesStory(resolution, anchors))
            anchors.LastMention = Merge(anchors.LastMention, resolution.Names);
        return candidate.Meaning is Dated { Time: { } time } ? resolution with { Value = WithTime(resolution.Value, time) } : resolution;
    }

    /// <summary>In a narrative "two years ago" is somebody's speech, and a bare year is an aside in a paragraph that has its time: neither moves the story.</summary>
    private static bool MovesStory(Resolution resolution, Anchors anchors) =>
        !anchors.Profile.IsNarrative
        || (resolution.Anchor != AnchorKind.Publication && (resolution.Names.Month > 0 || anchors.Outlook.OpensParagraph));

    /// <summary>"1941" behind "December 1941" takes nothing back.</summary>
    private static NamedTime Merge(NamedTime last, NamedTime named) => named.Month == 0 && named.Year == last.Year ? last with { Day = 0 } : named;

    private static string WithTime(string value, string time) => value.IndexOf('T') >= 0 ? value : value + time;


    private static Resolution ResolveNumeric(NumericDate date, Anchors anchors)
    {
        bool dayFirst = anchors.Profile.DayFirst;
        int year = date.Year ?? anchors.Here.Year;
        (int month, int day) = dayFirst ? (date.Second, date.First) : (date.First, date.Second);
        if (!CivilDate.IsValid(year, month, day))
            (month, day) = (day, month);
        var named = new NamedTime(year, month, day);
        return new Resolution(named.ToString(), AnchorKind.None, dayFirst ? "day before month" : "month before day", named);
    }
}
