using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Resolving.Wording;
using CorpusGen.Core.Times.Rules;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>Finds quarters and halves: those named by their number and those that results are about.</summary>
internal static class QuarterResolver
{
    /// <summary>"the third quarter": the latest that has begun, unless a cue says that it lies ahead.</summary>
    public static Resolution Resolve(CalendarDate meaning, Candidate candidate, Anchors anchors, CivilDate published)
    {
        PartialDate date = meaning.Date;
        int number = date.Quarter.IsPresent ? date.Quarter.Value : date.Half.Value;
        (int year, bool isAhead) = FirstOfPair(number, candidate, anchors.Scan) is var first and > 0
            ? YearOf(first, date, candidate with { First = candidate.First - 2 }, anchors, published)
            : YearOf(number, date, candidate, anchors, published);
        if (date.Quarter.IsPresent)
            Report(year * 4 + number - 1, anchors, published);
        string reason = isAhead ? "a cue says it lies ahead" : "the latest that has begun";
        return new Resolution(DateValue.Of(date with { Year = DateField.Assumed(year) }), AnchorKind.Publication, reason);
    }

    /// <summary>"in the second and <em>third quarters</em>": the two are of one year. The number of the first, or 0.</summary>
    private static int FirstOfPair(int number, Candidate candidate, Scan scan) =>
        scan.Is(candidate.End - 1, "quarters") && scan.Is(candidate.First - 1, "and") && scan[candidate.First - 2].Number is var first && first < number ? first : 0;

    private static (int Year, bool IsAhead) YearOf(int number, PartialDate date, Candidate candidate, Anchors anchors, CivilDate published)
    {
        int current = date.Quarter.IsPresent ? published.Quarter : (published.Quarter + 1) / 2;
        bool lastOver = date.Quarter.IsPresent && number == (current + 2) % 4 + 1;

        // Of the quarters that are just over only the fourth may be this year's: "output will recover in the fourth quarter", said in March.
        bool isToCome = lastOver && number > current && anchors.Scan.Is(candidate.First - 1, "in") && Tense.Before(anchors.Scan, candidate, Tense.FarthestBefore) == Direction.Future;
        bool isAhead = isToCome || number != current && !lastOver && (anchors.Scan.Is(candidate.First - 1, "by") || Tense.Of(anchors.Scan, candidate) == Direction.Future || Tense.IsInPresent(anchors.Scan, candidate));
        int year = number <= current
            ? isAhead ? published.Year + 1 : published.Year
            : isAhead ? published.Year : published.Year - 1;
        return (year, isAhead);
    }

    /// <summary>Results are of a quarter that is over; another one is reported only where nothing is yet: a fiscal one, which has its own count.</summary>
    private static void Report(int quarter, Anchors anchors, CivilDate published)
    {
        bool isOver = quarter < published.Year * 4 + published.Quarter - 1;
        if (!isOver && anchors.Quarter is not null)
            return;
        anchors.Quarter = quarter;
        anchors.ReportsLonger = false;
    }

    /// <summary>"the quarter", "a year earlier": counted from the quarter last reported, else from the last one that was over at publication.</summary>
    public static Resolution Reported(ReportedQuarter meaning, Candidate candidate, Anchors anchors)
    {
        if (Ended(candidate, anchors) is { } ended)
        {
            anchors.Quarter = ended;
            anchors.ReportsLonger = false;
            return new Resolution(Value(ended), AnchorKind.Publication, "the month that it ended in");
        }

        AnchorKind anchor = anchors.Quarter is null ? AnchorKind.Publication : AnchorKind.ReportedQuarter;
        if (LastReported(anchors) is not { } quarter)
            return Resolution.Fixed("XXXX-QX");
        if (anchors.ReportsLonger && !meaning.SaysQuarter && (meaning.Years != 0 || meaning.Year is not null))
            return Longer(meaning.Year ?? quarter / 4 - meaning.Years);
        quarter = meaning.Year is { } year ? year * 4 + quarter % 4 : quarter - meaning.Years * 4;
        if (meaning.Years == 0 && meaning.Year is null)
        {
            anchors.Quarter = quarter;
            anchors.ReportsLonger = false;
        }

        return new Resolution(Value(quarter), anchor, anchor == AnchorKind.Publication ? "the last quarter that was over" : "the quarter last reported");
    }

    /// <summary>The quarter last reported, else the last one that was over at publication, counted from year 0; null where neither is known.</summary>
    public static int? LastReported(Anchors anchors) => anchors.Quarter ?? (anchors.Published is { } day ? day.Year * 4 + day.Quarter - 2 : null);

    /// <summary>"the quarter ended July 31" is mostly that of the month before the last one: fiscal quarters end a month late.</summary>
    private static int? Ended(Candidate candidate, Anchors anchors)
    {
        Scan scan = anchors.Scan;
        int at = candidate.End + 1;
        if (!scan.IsAny(candidate.End, "ended", "ending") || !scan.Has(at, Role.Month | Role.MonthShort) || anchors.Published is not { } day)
            return null;
        int months = scan[at].Calendar <= day.Month ? day.Year * 12 + scan[at].Calendar : (day.Year - 1) * 12 + scan[at].Calendar;
        return (months - 2) / 3;
    }

    /// <summary>Of "the first nine months" the period "a year earlier" is no quarter: the year is all that can be said.</summary>
    public static Resolution Longer(int year) =>
        new($"{year:0000}", AnchorKind.ReportedQuarter, "a year before the period last reported, which is longer than a quarter", new NamedTime(year, 0, 0));

    /// <summary>The value of a quarter counted from year 0.</summary>
    public static string Value(int quarter) => $"{quarter / 4:0000}-Q{quarter % 4 + 1}";
}
