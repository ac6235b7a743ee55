using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Clock;
using CorpusGen.Core.Times.Rules.Eras;
using CorpusGen.Core.Times.Rules.Periods;
using CorpusGen.Core.Times.Rules.Sets;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Lengths;

/// <summary>Lengths of time: "three years", "two-day", "the past two months", "a day or two"; what stands behind one may make it a distance, what has no number is a bare one.</summary>
/// <remarks>Near misses: "six years old" and "a six-year-old" (ages), "a second opinion".</remarks>
internal static class Durations
{
    /// <summary>Deictic words that turn toward one period and no number of them.</summary>
    private static readonly WordSet OfOne = new("that same this current latest");

    /// <summary>Subjects and helping verbs, behind which "one day" tells of some day.</summary>
    private static readonly WordSet BeforeSomeDay = new("i you he she it we they who will would can could may might must should ll d");

    /// <summary>Verbs with what they wish for behind "to".</summary>
    private static readonly WordSet Hopes = new("hope hopes hoped hoping dream dreams dreamed want wants wanted wish wishes wished like love aim aims aimed plan plans planned expect expects expected vow vowed promised ambition");

    /// <summary>Behind what lasted so long: "for two years after that", "for a week afterwards".</summary>
    private static readonly WordSet LastingOn = new("after afterwards afterward thereafter before previously");

    public static Reading Read(Scan scan, int at)
    {
        if (scan.ContinuesNumber(at) || (scan[at].Digits == 4 && MilitaryTimes.Are(scan, at)))
            return Reading.None;

        // "the past two months", "the first nine months", "the final three years"; behind "to" and "may" only a length makes a verb of "last".
        bool leads = scan.Has(at, Role.Deictic)
            ? !scan.IsAny(at, OfOne) && !Deictics.IsOtherWord(scan, at) && !(scan.Is(at, "last") && scan.IsAny(at - 1, "to", "may"))
            : scan.IsAny(at, "first", "final", "opening");
        if (leads && Quarters.ReadInMonths(scan, at) is { IsFound: true } quarterOfYear)
            return quarterOfYear;
        if (leads && ReadFirstOne(scan, at) is { IsFound: true } firstOne)
            return firstOne;
        if (CompoundDurations.ReadThreeQuarters(scan, at) is { IsFound: true } threeQuarters)
            return threeQuarters;
        Quantity quantity = Quantity.Read(scan, leads ? at + 1 : at);
        if (leads && (!quantity.IsFound || quantity.IsArticle))
            return Reading.None;
        if (!quantity.IsFound)
            return BareLengths.Read(scan, at);
        if (scan.Has(quantity.End, Role.DayPart) && quantity.Amount is >= 1)
            return Distances.ReadParts(scan, quantity.End, quantity);
        int unitAt = SkipFillers(scan, quantity.End);
        Word unit = scan[unitAt];
        bool fits = unit.Has(quantity.IsArticle ? Role.Unit : Role.Unit | Role.Units);
        if (!fits || IsOrdinaryWord(scan, unitAt, quantity, leads))
            return Reading.None;
        return ReadBehind(scan, at, unitAt, quantity, unit);
    }

    /// <summary>"in <em>the first week</em>", "during <em>the first year</em> of the war"; not "in the first week of June", which is a date.</summary>
    private static Reading ReadFirstOne(Scan scan, int at)
    {
        Word unit = scan[at + 1];
        bool isOne = scan.Is(at, "first") && scan.Is(at - 1, "the") && unit.Has(Role.Unit) && unit.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade && !scan.IsCapitalized(at + 1);
        bool isWithin = scan.IsAny(at - 2, "in", "during", "for") || scan.IsAny(at - 2, "within", "over", "throughout") || scan.IsAny(at - 2, "since", "after");
        bool isDate = scan.IsAny(at + 2, "of", "in") && (scan.Has(at + 3, Role.Digits | Role.Month | Role.MonthShort | Role.Deictic) || (scan.Is(at + 3, "the") && scan.Has(at + 4, Role.Unit)));
        return isOne && isWithin && !isDate && !scan.IsHyphen(at + 2) && !scan.IsApostrophe(at + 2)
            ? new Reading(at + 2, new FixedValue(TimeKind.Duration, DurationValue.Of(unit.Scale, unit.Unit)) { TakesArticle = true })
            : Reading.None;
    }

    private static Reading ReadBehind(Scan scan, int at, int unitAt, Quantity quantity, Word unit)
    {
        int end = unitAt + 1;
        if (Quantity.SkipAndHalf(scan, end) is var behindHalf and > 0)
        {
            quantity = quantity with { Amount = quantity.Amount + 0.5m };
            end = behindHalf;
        }

        if (quantity.IsArticle && scan.Is(end, "or") && scan.Is(end + 1, "two") && !scan.Has(end + 2, Role.Units))
            end += 2;
        bool isLong = scan.IsHyphen(end) && scan.Is(end + 1, "long");
        if ((isLong && quantity.IsArticle) || (scan.IsHyphen(end) && scan.IsAny(end + 1, "ago", "earlier")))
            return Reading.None;
        if (IsAge(scan, end))
            return Reading.TurnedDown(end, "an age");
        if (IsAgeBefore(scan, at))
            return Reading.TurnedDown(CompoundDurations.Read(scan, end, quantity, unit) is { IsFound: true } age ? age.End : end, "an age");
        if (IsSomeDay(scan, at, end))
            return Reading.TurnedDown(end, "some day or other");
        if (isLong)
            end += 2;
        if (Rates.ReadShare(scan, unitAt, end) is { IsFound: true } share && !scan.Has(at, Role.Deictic))
            return share;
        Reading distance = Distances.Read(scan, end, quantity, unit);
        if (distance.IsFound && !(scan.Is(at - 1, "for") && scan.IsAny(end, LastingOn)))
            return distance;
        if (quantity is { IsArticle: true, Amount: 1 } && !scan.Is(end, "off") && IsRate(scan, at))
            return ReadRate(scan, at, end, unit);
        Reading compound = CompoundDurations.Read(scan, end, quantity, unit);
        if (compound.IsFound || compound.Turned is not null)
            return compound;
        end = SkipPeriod(scan, end);
        string value = DurationValue.Of(quantity.Amount * unit.Scale, unit.Unit);
        return new Reading(end, new FixedValue(TimeKind.Duration, value) { TakesArticle = !quantity.IsArticle && (unit.Has(Role.Units) || quantity.Amount < 1 || scan.Has(at, Role.Deictic)) });
    }

    /// <summary>"$5 <em>a year</em>".</summary>
    private static Reading ReadRate(Scan scan, int at, int end, Word unit) => unit.Unit >= TimeUnit.Day && !scan.Has(at - 1, Role.Units)
        ? new Reading(end, new FixedValue(TimeKind.Set, DurationValue.Of(unit.Scale, unit.Unit)) { OnlyInNarratives = true })
        : Reading.TurnedDown(end, "a rate");

    private static int SkipFillers(Scan scan, int at)
    {
        at = scan.SkipHyphen(at);
        if (scan.Is(at, "very") && scan.Has(at + 1, Role.Filler))
            at++;
        bool turns = scan.IsAny(at, "previous", "preceding") || scan.IsAny(at, "prior", "subsequent");
        if (scan.Has(at, Role.Filler) || (turns && scan.Has(at + 1, Role.Units)))
            at = scan.SkipHyphen(at + 1);
        return at;
    }

    /// <summary>"a three-year period" is one expression.</summary>
    private static int SkipPeriod(Scan scan, int end) => scan.IsAny(end, "period", "span") && !scan.IsCapitalized(end) ? end + 1 : end;

    /// <summary>"One day she asked", "it may one day float", "would be a member some day".</summary>
    private static bool IsSomeDay(Scan scan, int at, int end) =>
        (scan.Is(at, "some") && scan.Is(end - 1, "day")) || (scan.Is(at, "one") && scan.Is(at + 1, "day") && (scan.IsAny(end, Pronouns.Subjects) || scan.IsAny(end, Pronouns.Possessive) || scan.IsAny(at - 1, BeforeSomeDay) || (scan.Is(at - 1, "to") && scan.IsAny(at - 2, Hopes))));

    /// <summary>"six years old", "a six-year-old", "six years of age".</summary>
    internal static bool IsAge(Scan scan, int end)
    {
        int old = scan.SkipHyphen(end);
        return scan.IsAny(old, "old", "olds", "older") || (scan.Is(end, "of") && scan.Is(end + 1, "age"));
    }

    /// <summary>"at the age of <em>six years</em>", "aged <em>six years</em>".</summary>
    private static bool IsAgeBefore(Scan scan, int at) => scan.Is(at - 1, "aged") || (scan.Is(at - 1, "of") && scan.Is(at - 2, "age"));

    /// <summary>"a second opinion", "two second-place finishes" and "a quarter of a point" are no lengths of time; neither are "2018 day five", "a Day of the Sea" and "Forty Days of Rust".</summary>
    private static bool IsOrdinaryWord(Scan scan, int unitAt, Quantity quantity, bool leads)
    {
        if (scan.IsCapitalized(unitAt) && (scan.IsCapitalized(unitAt + 1) || (quantity.IsArticle && !scan.IsCapitalized(unitAt - 1)) || scan.IsTitleWord(unitAt)))
            return true;
        int number = quantity.End - 1;
        bool isYear = (scan.Has(unitAt, Role.Unit) && !scan.IsHyphen(unitAt - 1)) || Years.IsPrefixed(scan, number);
        if (isYear && YearNumber.TryDigits(scan, number, out _))
            return true;
        return scan.IsAny(unitAt, "quarter", "second", "quarters") && CountsNothing(scan, unitAt, quantity, leads);
    }

    private static bool CountsNothing(Scan scan, int unitAt, Quantity quantity, bool leads)
    {
        if (scan.Is(unitAt, "quarters"))
            return quantity.Amount is 3 && !leads;
        if (scan.Is(unitAt, "second") && (scan.IsCapitalized(unitAt) || (scan.IsHyphen(unitAt + 1) && !scan.Is(unitAt + 2, "long"))))
            return true;
        return quantity.IsArticle || quantity.Amount is not > 1;
    }

    /// <summary>"grew by 5 <em>percent</em>", "5<em>%</em>".</summary>
    public static bool IsPercentage(Scan scan, int at) => scan.IsMark(at, '%') || scan.Is(at, "percent") || (scan.Is(at, "cent") && scan.Is(at - 1, "per"));

    /// <summary>"$5 a year", "twice a week", "10% a year": how often, not how long.</summary>
    private static bool IsRate(Scan scan, int at)
    {
        int before = at - 1;
        if (scan.IsCapitalized(at))
            return false;
        bool plural = scan.Spelling(before) is [_, _, _, .., 's'] && !(scan.IsCapitalized(before) && !scan.IsNumber(before - 1)) && !scan.Has(before, Role.PastCue | Role.Preposition) && !scan.IsAny(before, "lasts", "takes", "runs");
        return plural || scan.IsNumber(before) || IsPercentage(scan, before) || scan.IsAny(before, "once", "twice")
            || scan.IsAny(before, "million", "billion", "thousand") || scan.IsAny(before, "people", "barrel", "feet") || scan.IsAny(before, "crore", "lakh")
            || (scan.Is(before - 1, "of") && scan.Spelling(before - 2) is [_, _, .., 's'] && scan.IsAny(before - 3, "million", "billion", "thousand"));
    }
}
