using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Calendar;
using CorpusGen.Core.Times.Rules.Clock;
using CorpusGen.Core.Times.Rules.Lengths;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Sets;

/// <summary>How often: "daily", "every week", "each July", "every two years", "every half hour", "every other Friday", "Mondays", "Sunday nights", "Monday and Tuesday nights", "at weekends".</summary>
/// <remarks>Near misses: "the Daily News", "the Spanish daily said", "each" before anything that is no time, "two Fridays ago".</remarks>
internal static class Frequencies
{
    public static Reading Read(Scan scan, int at)
    {
        Word word = scan[at];
        if (word.Has(Role.Every))
            return ReadEvery(scan, at);
        if (word.Has(Role.Rate))
            return ReadRate(scan, at, word);
        // Weekends that are not counted ("two weekends") recur, as weekdays do.
        if (word.Has(Role.Units))
            return scan.Is(at, "weekends") && scan.IsAny(at - 1, "on", "at", "during") ? Set(at + 1, "XXXX-WXX-WE") : Reading.None;
        if (IsSecondOfEvery(scan, at))
            return Set(at + 1, WeekdayValue(word));
        bool recurs = scan.IsCapitalized(at) && (word.Has(Role.Weekdays) || IsParts(scan, at + 1) || SharesParts(scan, at));
        return recurs ? ReadWeekday(scan, at, word) : Reading.None;
    }

    private static Reading ReadWeekday(Scan scan, int at, Word word)
    {
        string day = WeekdayValue(word);
        if (word.Has(Role.Weekdays))
            return scan.Has(at - 1, Role.Number | Role.Digits) ? Reading.TurnedDown(at + 1, "a count") : Set(at + 1, day);
        return IsParts(scan, at + 1)
            ? Set(at + 2, day + DayParts.Codes[scan[at + 1].Calendar])
            : Set(at + 1, day + DayParts.Codes[scan[at + 3].Calendar]);
    }

    private static string WeekdayValue(Word weekday) => "XXXX-WXX-" + (char)('0' + weekday.Calendar);

    /// <summary>The first weekday of "Monday and Tuesday nights" has the part of the day of the second.</summary>
    public static bool SharesParts(Scan scan, int at) => scan.IsAny(at + 1, "and", "or") && scan.Has(at + 2, Role.Weekday) && IsParts(scan, at + 3);

    /// <summary>"every Monday and <em>Thursday</em>".</summary>
    public static bool IsSecondOfEvery(Scan scan, int at) =>
        scan.IsAny(at - 1, "and", "or") && scan.Has(at, Role.Weekday) && scan.Has(at - 2, Role.Weekday) && scan.Has(at - 3, Role.Every);

    private static bool IsParts(Scan scan, int at) => scan.IsAny(at, "nights", "mornings") || scan.IsAny(at, "evenings", "afternoons");

    private static Reading ReadRate(Scan scan, int at, Word word)
    {
        if (scan.IsCapitalized(at) && (scan.IsCapitalized(at + 1) || IsNamed(scan, at) || scan.Is(at + 1, "et")))
            return Reading.TurnedDown(at + 1, "part of a name");
        if (scan.IsCapitalized(at - 1) && !scan.StartsParagraph(at) && (scan.IsCapitalized(at + 1) || scan.Has(at + 1, Role.Says) || scan.IsAny(at + 1, "newspaper", "tabloid")))
            return Reading.TurnedDown(at + 1, "a newspaper");
        if (scan.Is(at, "daily") && scan.Is(at - 1, "average"))
            return Reading.TurnedDown(at + 1, "an average");
        string value = scan.Is(at, "nightly") ? "XXXX-XX-XXTNI" : DurationValue.Of(word.Scale, word.Unit);
        return Set(at + 1, value) is var rate && Durations.IsPercentage(scan, at - 1) ? rate with { Meaning = rate.Meaning! with { OnlyInNarratives = true } } : rate;
    }

    /// <summary>"Global <em>Daily</em>", "the People's <em>Daily</em>".</summary>
    private static bool IsNamed(Scan scan, int at) => scan.IsCapitalized(at - 1) || (scan.Is(at - 1, "s") && scan.IsTight(at - 1) && scan.IsTitleWord(at));

    private static Reading ReadEvery(Scan scan, int at)
    {
        int next = at + 1;
        Word word = scan[next];
        if ((word.Has(Role.Ordinal) || scan.Is(next, "other")) && ReadSkipping(scan, next, word) is { IsFound: true } skipping)
            return skipping;
        if (scan.IsAny(next, "half", "quarter") && PartOfHour(scan, next, out int hour) is { } part)
            return Set(hour + 1, part);
        if (word.Has(Role.Unit))
            return Set(next + 1, DurationValue.Of(word.Scale, word.Unit));
        if (word.Has(Role.Month | Role.MonthShort | Role.Digits) && MonthDates.Read(scan, next) is { Meaning: CalendarDate { Date: { Month.IsPresent: true, Day.IsPresent: true, Year.IsPresent: false } date } } day)
            return Set(day.End, $"XXXX-{Padded.Two(date.Month.Value)}-{Padded.Two(date.Day.Value)}");
        if (word.Has(Role.Weekday | Role.Month | Role.Season | Role.DayPart))
            return ReadNamed(scan, next);
        Quantity quantity = Quantity.Read(scan, next);
        return quantity.IsFound && !quantity.IsArticle && scan.Has(quantity.End, Role.Units) && !Durations.IsAge(scan, quantity.End + 1)
            ? Set(quantity.End + 1, DurationValue.Of(quantity.Amount * scan[quantity.End].Scale, scan[quantity.End].Unit))
            : Reading.None;
    }

    /// <summary>"every <em>half hour</em>", "every <em>quarter of an hour</em>".</summary>
    private static string? PartOfHour(Scan scan, int part, out int hour)
    {
        int article = scan.Is(part + 1, "of") ? part + 2 : part + 1;
        hour = scan.Has(article, Role.Article) ? article + 1 : scan.SkipHyphen(part + 1);
        return !scan.Is(hour, "hour") ? null : scan.Is(part, "half") ? "PT30M" : "PT15M";
    }

    /// <summary>"every <em>other Friday</em>", "every <em>second year</em>".</summary>
    private static Reading ReadSkipping(Scan scan, int at, Word word)
    {
        Word unit = scan[at + 1];
        if (unit.Has(Role.Unit))
            return Set(at + 2, DurationValue.Of((scan.Is(at, "other") ? 2 : word.Number) * unit.Scale, unit.Unit));
        return unit.Has(Role.Units) ? Reading.None : ReadNamed(scan, at + 1);
    }

    /// <summary>"every <em>Friday</em>", "every other <em>winter</em>".</summary>
    private static Reading ReadNamed(Scan scan, int at)
    {
        Word word = scan[at];
        if (word.Has(Role.Weekday) && scan.IsCapitalized(at))
            return scan.Has(at + 1, Role.DayPart) ? Set(at + 2, WeekdayValue(word) + DayParts.Codes[scan[at + 1].Calendar]) : Set(at + 1, WeekdayValue(word));
        if (word.Has(Role.Month) && scan.IsCapitalized(at))
            return Set(at + 1, "XXXX-" + Padded.Two(word.Calendar));
        if (word.Has(Role.Season))
            return Set(at + 1, "XXXX-" + PartialDate.Seasons[word.Calendar]);
        return word.Has(Role.DayPart) ? Set(at + 1, "XXXX-XX-XX" + DayParts.Codes[word.Calendar]) : Reading.None;
    }

    private static Reading Set(int end, string value) => new(end, new FixedValue(TimeKind.Set, value));
}
