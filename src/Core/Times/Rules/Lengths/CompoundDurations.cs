using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Lengths;

/// <summary>Lengths in two units, and three quarters of one: "a year and three months", "two hours, ten minutes", "three-quarters of an hour"; in three: "1hr 52min 7sec", "19 days, 21 hours and 47 minutes", "two years, one month and four days", "a year and a day".</summary>
/// <remarks>Near misses: "a year and a month" of two things, "three months and two years" (the smaller unit first).</remarks>
internal static class CompoundDurations
{
    /// <summary>The smaller unit behind a length that ends with token <paramref name="end"/> - 1; together they may be a distance: "a year and two months ago".</summary>
    public static Reading Read(Scan scan, int end, Quantity larger, Word unit)
    {
        int next = scan.Is(end, "and") || (scan.IsMark(end, ',') && (unit.Unit <= TimeUnit.Day || IsListOfMonths(scan, end))) ? end + 1 : end;
        if (next > end && scan.Has(next, Role.Article) && scan.Is(next + 1, "day") && unit.Unit >= TimeUnit.Week && scan.Is(end, "and"))
            return ReadSmaller(scan, next, larger, unit);
        return scan.Has(next, Role.Digits | Role.Number) ? ReadSmaller(scan, next, larger, unit) : Reading.None;
    }

    private static Reading ReadSmaller(Scan scan, int next, Quantity larger, Word unit)
    {
        if (larger.Amount is not { } amount || amount % 1 != 0 || unit.Scale != 1)
            return Reading.None;
        Quantity smaller = Quantity.ReadSingle(scan, next);
        Word second = scan[smaller.End];
        int factor = Factor(unit.Unit, second.Unit);
        if (smaller.Amount is not { } rest || (smaller.IsArticle && second.Unit != TimeUnit.Day) || factor == 0 || second.Scale != 1 || !second.Has(Role.Unit | Role.Units))
            return Reading.None;
        int behind = smaller.End + 1;
        if (Durations.IsAge(scan, behind))
            return Reading.TurnedDown(behind, "an age");
        bool addsDays = second.Unit == TimeUnit.Day && unit.Unit is TimeUnit.Month or TimeUnit.Year;
        Reading distance = Distances.Read(scan, behind, new Quantity(behind, addsDays ? rest : amount * factor + rest), second);
        if (distance.IsFound)
            return !addsDays ? distance : distance.Meaning is Shift days ? distance with { Meaning = AddDays(days, unit.Unit, (int)amount) } : Reading.None;
        string value = DurationValue.Join(DurationValue.Of(amount, unit.Unit), DurationValue.Of(rest, second.Unit));
        int third = scan.Is(behind, "and") || scan.IsMark(behind, ',') ? behind + 1 : behind;
        Quantity smallest = (unit.Unit <= TimeUnit.Day || second.Unit == TimeUnit.Month) && scan.Has(third, Role.Digits | Role.Number) ? Quantity.ReadSingle(scan, third) : default;
        if (smallest is { IsFound: true, IsArticle: false, Amount: { } least } && scan[smallest.End] is { Unit: var unitOfLeast, Scale: 1 } && Factor(second.Unit, unitOfLeast) > 0)
        {
            behind = smallest.End + 1;
            value = DurationValue.Join(value, DurationValue.Of(least, unitOfLeast));
        }

        return new Reading(behind, new FixedValue(TimeKind.Duration, value) { TakesArticle = true });
    }

    /// <summary>"three months and four <em>days later</em>": so many days behind the day three months on.</summary>
    private static Displaced AddDays(Shift days, TimeUnit unit, int amount) =>
        new(new Shift(unit, days.Offset < 0 ? -amount : amount, days.Origin) { Grain = TimeUnit.Day }, TimeUnit.Day, days.Offset);

    /// <summary>"two years<em>, three months and</em> four days".</summary>
    private static bool IsListOfMonths(Scan scan, int comma) => scan.IsAny(comma + 2, "month", "months") && (scan.Is(comma + 3, "and") || scan.IsMark(comma + 3, ','));

    /// <summary>"three-quarters of an hour", "three quarters of a year".</summary>
    public static Reading ReadThreeQuarters(Scan scan, int at) =>
        scan.Is(at, "three") && scan.SkipHyphen(at + 1) is var noun && scan.Is(noun, "quarters") ? ReadQuarters(scan, noun) : Reading.None;

    private static Reading ReadQuarters(Scan scan, int noun)
    {
        bool fits = scan.Is(noun + 1, "of") && scan.Has(noun + 2, Role.Article);
        string? value = !fits ? null : scan[noun + 3].Unit switch { TimeUnit.Hour => "PT45M", TimeUnit.Year => "P9M", TimeUnit.Century => "P75Y", _ => null };
        return value is null ? Reading.None : new Reading(noun + 4, new FixedValue(TimeKind.Duration, value));
    }

    /// <summary>How many of the smaller unit the larger one has, where the two go together; else 0.</summary>
    private static int Factor(TimeUnit larger, TimeUnit smaller) => (larger, smaller) switch
    {
        (TimeUnit.Year, TimeUnit.Month) => 12,
        (TimeUnit.Year, TimeUnit.Day) => 365,
        (TimeUnit.Month, TimeUnit.Day) => 30,
        (TimeUnit.Week, TimeUnit.Day) => 7,
        (TimeUnit.Day, TimeUnit.Hour) => 24,
        (TimeUnit.Hour, TimeUnit.Minute) or (TimeUnit.Minute, TimeUnit.Second) => 60,
        _ => 0,
    };
}
