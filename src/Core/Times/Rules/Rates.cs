using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>How many times in a period: "twice a week", "three times a month", "once every two weeks", "per day", "24/7".</summary>
/// <remarks>Near misses: "twice a success", "three times a failure", "miles per hour", "24/7 of it" as a fraction.</remarks>
internal static class Rates
{
    public static readonly Rule Rule = new("times in a period", Role.Phrase | Role.Digits | Role.Number | Role.Vague, Read);

    private static Reading Read(Scan scan, int at)
    {
        if (scan.Is(at, "per"))
            return scan[at + 1] is { Unit: >= TimeUnit.Day } unit && unit.Has(Role.Unit) ? Set(at + 2, unit) : Reading.None;
        if (scan[at].Number == 24 && scan.IsMark(at + 1, '/') && scan[at + 2].Number == 7)
            return scan.IsTight(at + 1) && scan.IsTight(at + 2) && !scan.Is(at + 3, "of") && !scan.IsMark(at - 1, '/') && !scan.IsMark(at + 3, '/')
                ? new Reading(at + 3, new FixedValue(TimeKind.Set, "P1D"))
                : Reading.None;
        if (!TryTimes(scan, at, out int period))
            return Reading.None;
        if (scan.Is(period, "every"))
            return Frequencies.Rule.Read(scan, period);
        bool joined = scan.Has(period, Role.Article) || scan.IsAny(period, "per", "each");
        return joined && scan[period + 1] is var word && word.Has(Role.Unit) && !scan.IsHyphen(period + 2) ? Set(period + 2, word) : Reading.None;
    }

    /// <summary>"once", "twice", "three times", "several times".</summary>
    private static bool TryTimes(Scan scan, int at, out int end)
    {
        end = at + 1;
        if (scan.IsAny(at, "once", "twice", "thrice"))
            return true;
        if (!scan.Has(at, Role.Digits | Role.Number | Role.Vague))
            return false;
        Quantity quantity = Quantity.Read(scan, at);
        end = quantity.End + 1;
        return quantity.IsFound && scan.Is(quantity.End, "times");
    }

    private static Reading Set(int end, Word unit) => new(end, new FixedValue(TimeKind.Set, DurationValue.Of(unit.Scale, unit.Unit)));
}
