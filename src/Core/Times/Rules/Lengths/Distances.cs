using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Lengths;

/// <summary>Lengths that lie before or behind a time: "a year <em>ago</em>", "three days <em>later</em>", "two years <em>before</em>."</summary>
/// <remarks>Near misses: "two years before the war" (a length, as TimeML has it), "six months back in Rome".</remarks>
internal static class Distances
{
    /// <summary>What turns a length into a date, some of it only at the end of a clause.</summary>
    private static readonly WordSet Directions = new("ago earlier previously before back later hence afterward after from");

    /// <summary>"ago", "later" and their like turn a length into a date.</summary>
    public static Reading Read(Scan scan, int end, Quantity quantity, Word unit) =>
        scan.IsAny(end, Directions) ? ReadDirection(scan, end, quantity, unit) : Reading.None;

    private static Reading ReadDirection(Scan scan, int end, Quantity quantity, Word unit)
    {
        bool past = scan.IsAny(end, "ago", "earlier", "previously") || (scan.Is(end, "before") && (EndsClause(scan, end + 1) || scan.IsAny(end + 1, "with", "in", "at")))
            || (scan.Is(end, "back") && (EndsClause(scan, end + 1) || scan.IsAny(end + 1, "when", "that")));
        bool ahead = scan.IsAny(end, "later", "hence", "afterward") || (scan.Is(end, "after") && EndsClause(scan, end + 1));
        bool fromNow = scan.Is(end, "from") && scan.Is(end + 1, "now");
        if (!past && !ahead && !fromNow)
            return Reading.None;
        int behind = fromNow ? end + 2 : end + 1;
        if (quantity.Amount is not { } amount)
            return new Reading(behind, new FixedValue(TimeKind.Date, past ? "PAST_REF" : "FUTURE_REF"));
        Origin origin = scan.IsAny(end, "ago", "back") || fromNow || scan.Is(end, "hence") ? Origin.Publication : Origin.LastMention;
        (TimeUnit counted, decimal length) = InWhole(unit.Unit, amount * unit.Scale);
        int units = (int)decimal.Round(length, MidpointRounding.AwayFromZero);
        bool ofReport = past && counted == TimeUnit.Year && units == 1;
        return new Reading(behind, new Shift(counted, past ? -units : units, origin) { OfReport = ofReport });
    }

    /// <summary>"48 hours later" is two days later, "a year and a half later" eighteen months, "half a century later" fifty years.</summary>
    private static (TimeUnit Unit, decimal Length) InWhole(TimeUnit unit, decimal length) => unit switch
    {
        TimeUnit.Hour when length >= 24 && length % 24 == 0 => (TimeUnit.Day, length / 24),
        TimeUnit.Century when length % 1 != 0 => (TimeUnit.Year, length * 100),
        TimeUnit.Decade when length % 1 != 0 => (TimeUnit.Year, length * 10),
        TimeUnit.Year when length % 1 != 0 => (TimeUnit.Month, length * 12),
        _ => (unit, length),
    };

    /// <summary>Whether nothing more of the clause stands at a token.</summary>
    public static bool EndsClause(Scan scan, int at) => at >= scan.Count || scan.CharAt(at) is '.' or ',' or ';' or ')' or '!' or '?' or '"' || scan.StartsParagraph(at);
}
