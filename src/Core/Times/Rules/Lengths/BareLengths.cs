using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Eras;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Lengths;

/// <summary>Lengths without a number: "years", "weeks or months", "day-long", "hours later".</summary>
/// <remarks>Near misses: "one of the wettest days", "in as many weeks", "the years 1890 to 1923", "the first days of a strike", "the days of King Otto".</remarks>
internal static class BareLengths
{
    /// <summary>What belongs to a length with its article: "the following days", "the early months of the strike".</summary>
    private static readonly WordSet Turned = new("following succeeding intervening ensuing subsequent early later final closing");

    /// <summary>Before hours and minutes that are a length: "took hours".</summary>
    private static readonly WordSet Measuring = new("for within after took take takes spent lasted waited");

    /// <summary>Hours that are no length: "visiting hours".</summary>
    private static readonly WordSet Scheduled = new("office visiting business opening working school trading peak rush daylight");

    /// <summary>The bare length that starts with a token.</summary>
    public static Reading Read(Scan scan, int at) => scan.Has(at, Role.Units) ? ReadUnits(scan, at) : ReadLong(scan, at);

    private static Reading ReadUnits(Scan scan, int at)
    {
        Word unit = scan[at];
        int end = at + 1;
        if (scan.IsAny(end, "later", "earlier") && unit.Unit != TimeUnit.Quarter)
            return new Reading(end + 1, new FixedValue(unit.Unit < TimeUnit.Day ? TimeKind.Time : TimeKind.Date, scan.Is(end, "later") ? "FUTURE_REF" : "PAST_REF"));
        if (scan.Is(at, "years") && YearNumber.TryDigits(scan, end, out _))
            return Reading.TurnedDown(end, "\"the years 1890 to 1923\": the years say it");
        if (unit.Unit == TimeUnit.Day && scan.Is(end, "off"))
            return Reading.TurnedDown(end, "days that nobody works on");
        if (scan.IsInHeading(at))
            return Reading.TurnedDown(end, "a heading");
        if (scan.IsNumber(at - 1) || (scan.Is(at - 1, "many") && scan.Is(at - 2, "as")))
            return Reading.TurnedDown(end, "a count");
        if (scan.Spelling(at - 1) is [_, _, _, .., 'e', 's', 't'] && !scan.Has(at - 1, Role.Deictic))
            return Reading.TurnedDown(end, "some of many");
        if (IsPartOfDate(scan, at, end))
            return Reading.TurnedDown(end, "the beginning or end of a date");
        if (unit.Unit == TimeUnit.Day && ((scan.IsAny(at - 1, "early", "first") && scan.IsAny(end, "of", "after")) || (scan.Is(at - 1, "the") && scan.Is(end, "of"))))
            return Reading.TurnedDown(end, "a beginning or an age, of no length");
        if (unit.Unit == TimeUnit.Minute && scan.IsAny(at - 1, "its", "their", "the") && scan.Is(end, "after"))
            return Reading.TurnedDown(end, "what was written of a meeting");
        bool isName = scan.IsCapitalized(at) && !OpensSentence(scan, at, end);
        bool isLong = unit.Unit >= TimeUnit.Day || scan.IsAny(at - 1, Measuring) || IsBesideEvent(scan, at, end);
        if (isName || !isLong || unit.Unit == TimeUnit.Quarter || Durations.IsAge(scan, end))
            return Reading.None;
        if (scan.IsAny(end, "or", "and") && scan.Has(end + 1, Role.Units))
            end += 2;
        if (scan.IsHyphen(end) && scan.Is(end + 1, "long"))
            end += 2;
        if (scan.Is(end, "ago"))
            return new Reading(end + 1, new FixedValue(TimeKind.Date, "PAST_REF"));
        bool isStretch = scan.IsAny(at - 2, "over", "through", "throughout") && scan.Is(at - 1, "the");
        bool isTurned = scan.Is(at - 2, "the") && scan.IsAny(at - 1, Turned) && !(scan.Is(end, "of") && scan.Has(end + 1, Role.Month | Role.MonthShort | Role.Digits | Role.Deictic));
        return new Reading(end, new FixedValue(TimeKind.Duration, DurationValue.Of(null, unit.Unit)) { TakesArticle = isStretch || isTurned }, Before: isTurned ? 1 : 0);
    }

    /// <summary>"the first months of 1419", "the closing days of the year": the date says it.</summary>
    private static bool IsPartOfDate(Scan scan, int at, int end)
    {
        bool isEdge = scan.IsAny(at - 1, "first", "early", "opening") || scan.IsAny(at - 1, "last", "closing", "final");
        bool isDate = scan.Has(end + 1, Role.Month | Role.MonthShort) || YearNumber.TryDigits(scan, end + 1, out _) || BareYears.TryReadBehindMonth(scan, end + 1, out _) || (scan.IsAny(end + 1, "the", "that") && scan.Has(end + 2, Role.Unit));
        return isEdge && scan.Is(at - 2, "the") && scan.Is(end, "of") && isDate && scan[at].Unit >= TimeUnit.Day;
    }

    /// <summary>"Weeks before the vote", "Years of drought", but not "Days of Thunder".</summary>
    private static bool OpensSentence(Scan scan, int at, int end) =>
        (scan.StartsBlock(at) || scan.IsDash(at - 1) || scan.CharAt(at - 1) is '.' or '!' or '?' or '”' or '"') && (scan.IsAny(end, "before", "after") || (scan.Is(end, "of") && !scan.IsCapitalized(end + 1)));

    /// <summary>"hours before he left", "minutes into the talk", but not "office hours after the move".</summary>
    private static bool IsBesideEvent(Scan scan, int at, int end) =>
        scan.IsAny(end, "before", "after", "into") && !scan.IsAny(at - 1, Scheduled) && !(scan.Is(at - 1, "the") && !scan.Is(at - 2, "in"));

    /// <summary>"day-long", "month-long".</summary>
    private static Reading ReadLong(Scan scan, int at) =>
        scan.IsHyphen(at + 1) && scan.Is(at + 2, "long") && scan[at] is { Scale: 1 } unit && unit.Has(Role.Unit)
            ? new Reading(at + 3, new FixedValue(TimeKind.Duration, DurationValue.Of(1, unit.Unit)))
            : Reading.None;
}
