using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Clock;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Lengths;

/// <summary>Lengths that lie before or behind a time: "a year <em>ago</em>", "three days <em>later</em>", "two years <em>before</em>", "a month <em>on</em>", "a year <em>to the day later</em>".</summary>
/// <remarks>Near misses: "two years before the war" (a length, as TimeML has it), "six months back in Rome".</remarks>
internal static class Distances
{
    /// <summary>What turns a length into a date, some of it only at the end of a clause.</summary>
    private static readonly WordSet Directions = new("ago earlier previously before back later hence afterward afterwards thereafter after from prior on");

    /// <summary>"ago", "later" and their like turn a length into a date.</summary>
    public static Reading Read(Scan scan, int end, Quantity quantity, Word unit)
    {
        if (scan.IsAny(end, Directions))
            return ReadDirection(scan, end, quantity, unit);
        if (ReadsToTheUnit(scan, end) && scan.IsAny(end + 3, Directions) && ReadDirection(scan, end + 3, quantity, unit) is { Meaning: Shift { Unit: > TimeUnit.Day } exact } counted)
            return counted with { Meaning = exact with { Grain = TimeUnit.Day } };
        bool isAbout = scan.Is(end, "or") && scan.Is(end + 1, "so") && scan.IsAny(end + 2, Directions);
        return isAbout && ReadDirection(scan, end + 2, quantity, unit) is { Meaning: { } meaning } reading ? reading with { Meaning = meaning with { Mod = "APPROX" } } : Reading.None;
    }

    /// <summary>"two <em>nights later</em>", "three mornings earlier", "two nights ago", "two nights before".</summary>
    public static Reading ReadParts(Scan scan, int part, Quantity quantity)
    {
        bool isLater = scan.IsAny(part + 1, "later", "afterwards");
        bool isAgo = scan.Is(part + 1, "ago");
        bool isBefore = scan.Is(part + 1, "earlier") || (scan.Is(part + 1, "before") && EndsClause(scan, part + 2));
        if (!(isLater || isAgo || isBefore) || scan.Is(part + 2, "than") || scan.Spelling(part) is not [.., 's'])
            return Reading.None;
        int days = (int)decimal.Round(quantity.Amount ?? 1, MidpointRounding.AwayFromZero);
        return new Reading(part + 2, new Shift(TimeUnit.Day, isLater ? days : -days, isAgo ? Origin.Publication : Origin.LastMention).At(DayParts.Codes[scan[part].Calendar]));
    }

    private static Reading ReadDirection(Scan scan, int end, Quantity quantity, Word unit)
    {
        if (scan.IsAny(end, "earlier", "later") && scan.Is(end + 1, "than"))
            return Reading.None;
        bool past = scan.IsAny(end, "ago", "earlier", "previously") || (scan.Is(end, "before") && (EndsClause(scan, end + 1) || scan.IsAny(end + 1, "with", "in", "at") || (scan.Is(end + 1, "and") && scan.Has(end + 2, Role.PastCue))))
            || (scan.Is(end, "prior") && (EndsClause(scan, end + 1) || scan.IsAny(end + 1, Pronouns.Subjects) || scan.IsAny(end + 1, "the", "in", "at")))
            || (scan.Is(end, "back") && (EndsClause(scan, end + 1) || scan.IsAny(end + 1, "when", "that") || scan.IsAny(end + 1, Pronouns.Subjects)));
        bool ahead = scan.IsAny(end, "later", "hence", "thereafter") || scan.IsAny(end, "afterward", "afterwards") || (scan.Is(end, "after") && (EndsClause(scan, end + 1) || scan.Is(end + 1, "by") || IsAfterThat(scan, end)))
            || (scan.Is(end, "on") && (EndsClause(scan, end + 1) || scan.IsAny(end + 1, Pronouns.Subjects)));
        bool fromToday = scan.Is(end, "from") && scan.Is(end + 1, "today");
        bool fromNow = fromToday || (scan.Is(end, "from") && scan.Is(end + 1, "now"));
        if (!past && !ahead && !fromNow)
            return Reading.None;
        int behind = fromNow || IsAfterThat(scan, end) ? end + 2 : end + 1;
        if (quantity.Amount is not { } amount)
            return new Reading(behind, new FixedValue(unit.Unit < TimeUnit.Day ? TimeKind.Time : TimeKind.Date, past ? "PAST_REF" : "FUTURE_REF"));
        Origin origin = scan.IsAny(end, "ago", "back") || fromNow || scan.Is(end, "hence") ? Origin.Publication : Origin.LastMention;
        (TimeUnit counted, decimal length) = InWhole(unit.Unit, amount * unit.Scale);
        int units = (int)decimal.Round(length, MidpointRounding.AwayFromZero);
        bool ofReport = past && counted == TimeUnit.Year && units == 1;
        if (fromToday)
            return new Reading(behind, new Shift(counted, units, origin) { Grain = counted > TimeUnit.Day ? TimeUnit.Day : TimeUnit.None });
        TimeUnit grain = GrainOf(scan, end, out int grainEnd, out int turn);
        return grain != TimeUnit.None && grain < counted
            ? new Reading(grainEnd, new Shift(counted, -units, origin) { Grain = grain, Turn = turn })
            : new Reading(behind, new Shift(counted, past ? -units : units, origin) { OfReport = ofReport, IsUpToNow = scan.Is(end, "on") });
    }

    /// <summary>"thirty years ago <em>today</em>", "fifty years ago <em>this week</em>", "ten years ago <em>last month</em>", "a year ago <em>to the day</em>".</summary>
    /// <param name="turn">How many of the grain it turns from the publication: -1 for "last month".</param>
    private static TimeUnit GrainOf(Scan scan, int ago, out int end, out int turn)
    {
        end = ago + 2;
        turn = scan[ago + 1].Number;
        if (!scan.Is(ago, "ago"))
            return TimeUnit.None;
        if (scan.Has(ago + 1, Role.DayWord))
            return scan.Is(ago + 1, "tonight") ? TimeUnit.None : TimeUnit.Day;
        if (ReadsToTheUnit(scan, ago + 1))
        {
            end = ago + 4;
            turn = 0;
            return scan[ago + 3].Unit;
        }

        end = ago + 3;
        return scan.IsAny(ago + 1, "this", "last", "next") && scan.Has(ago + 2, Role.Unit) && scan[ago + 2].Unit is TimeUnit.Week or TimeUnit.Month ? scan[ago + 2].Unit : TimeUnit.None;
    }

    /// <summary>"a year <em>to the day</em> after that".</summary>
    private static bool ReadsToTheUnit(Scan scan, int at) => scan.Is(at, "to") && scan.Is(at + 1, "the") && scan.IsAny(at + 2, "day", "week", "month");

    /// <summary>"four days <em>after that</em>", but not "after that battle".</summary>
    private static bool IsAfterThat(Scan scan, int at) =>
        scan.Is(at, "after") && scan.Is(at + 1, "that") && (EndsClause(scan, at + 2) || scan.IsAny(at + 2, "he", "she", "it") || scan.IsAny(at + 2, "they", "the", "we"));

    /// <summary>"48 hours later" is two days later, "a year and a half later" eighteen months, "half a century later" fifty years.</summary>
    private static (TimeUnit Unit, decimal Length) InWhole(TimeUnit unit, decimal length) => unit switch
    {
        TimeUnit.Hour when length >= 24 && length % 24 == 0 => (TimeUnit.Day, length / 24),
        TimeUnit.Hour when length % 1 != 0 => (TimeUnit.Minute, length * 60),
        TimeUnit.Century when length % 1 != 0 => (TimeUnit.Year, length * 100),
        TimeUnit.Decade when length % 1 != 0 => (TimeUnit.Year, length * 10),
        TimeUnit.Year when length % 1 != 0 => (TimeUnit.Month, length * 12),
        _ => (unit, length),
    };

    /// <summary>Whether nothing more of the clause stands at a token.</summary>
    public static bool EndsClause(Scan scan, int at) => at >= scan.Count || scan.CharAt(at) is '.' or ',' or ';' or ')' or '!' or '?' or '"' || scan.StartsParagraph(at);
}
