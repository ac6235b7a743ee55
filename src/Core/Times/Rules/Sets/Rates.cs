using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Lengths;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Sets;

/// <summary>How many times in a period: "twice a week", "twice yearly", "twice-weekly", "three times a month", "four days a week", "once every two weeks", "per day", "per annum", "24/7".</summary>
/// <remarks>Near misses: "twice a success", "three times a failure", "miles per hour", "24/7 of it" as a fraction.</remarks>
internal static class Rates
{
    public static Reading Read(Scan scan, int at)
    {
        if (scan.IsAny(at, "once", "twice", "thrice"))
            return ReadPeriod(scan, scan.SkipHyphen(at + 1));
        if (scan.Is(at, "times") || scan.Is(at, "nights"))
            return WordsBefore(scan, at) is var before && (before > 0 || scan.Is(at, "times")) ? ReadPeriod(scan, at + 1) with { Before = before } : Reading.None;
        if (scan.Is(at, "per"))
            return ReadPer(scan, at + 1);
        return scan[at].Number == 24 && scan.IsMark(at + 1, '/') ? ReadAlways(scan, at) : Reading.None;
    }

    /// <summary>"four days <em>a week</em>", "six months <em>each year</em>".</summary>
    /// <param name="end">The index behind the length.</param>
    public static Reading ReadShare(Scan scan, int unitAt, int end) =>
        (scan.Has(end, Role.Article) || scan.IsAny(end, "per", "each")) && scan.IsAny(unitAt, "days", "weeks", "months") && scan[end + 1].Unit > scan[unitAt].Unit && !scan.IsAny(end + 2, "ago", "earlier", "later")
            ? ReadPeriod(scan, end)
            : Reading.None;

    /// <summary>"per day", "per annum".</summary>
    private static Reading ReadPer(Scan scan, int at)
    {
        if (scan.Is(at, "annum"))
            return new Reading(at + 1, new FixedValue(TimeKind.Set, "P1Y"));
        return scan[at] is { Unit: >= TimeUnit.Day } unit && unit.Has(Role.Unit) ? Set(at + 1, unit) : Reading.None;
    }

    /// <summary>"a week", "each month", "every two weeks".</summary>
    private static Reading ReadPeriod(Scan scan, int at)
    {
        if (scan.Is(at, "every"))
            return Frequencies.Read(scan, at);
        if (scan.Has(at, Role.Rate))
            return Set(at + 1, scan[at]);
        bool joined = scan.Has(at, Role.Article) || scan.IsAny(at, "per", "each");
        return joined && scan[at + 1] is var word && word.Has(Role.Unit) && !scan.IsHyphen(at + 2) ? Set(at + 2, word) : Reading.None;
    }

    /// <summary>How many words before "times" count them: "three", "several", "two or three".</summary>
    private static int WordsBefore(Scan scan, int at)
    {
        const Role Amount = Role.Digits | Role.Number | Role.Vague;
        if (!scan.Has(at - 1, Amount))
            return 0;
        bool ranged = scan.IsAny(at - 2, "or", "to") || scan.IsHyphen(at - 2);
        return ranged && scan.Has(at - 3, Amount) ? 3 : 1;
    }

    /// <summary>"24/7".</summary>
    private static Reading ReadAlways(Scan scan, int at)
    {
        bool fits = scan.IsTight(at + 1) && scan.IsTight(at + 2) && scan[at + 2].Number == 7 && !scan.Is(at + 3, "of") && !scan.IsMark(at - 1, '/') && !scan.IsMark(at + 3, '/');
        return fits ? new Reading(at + 3, new FixedValue(TimeKind.Set, "P1D")) : Reading.None;
    }

    private static Reading Set(int end, Word unit) => new(end, new FixedValue(TimeKind.Set, DurationValue.Of(unit.Scale, unit.Unit)));
}
