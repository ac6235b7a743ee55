using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Eras;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Periods;

/// <summary>Quarters and halves of a year: "the third quarter", "third-quarter", "the second half of 1990", "the second semester of 2018", "fiscal first quarter", "Q3 2019", "H1 2020", "the latter half of 2017".</summary>
/// <remarks>"The first half" alone is one in a report on business. Near misses: "a quarter of the votes", "the first half" of a match, a touchdown in "the third quarter".</remarks>
internal static class Quarters
{
    private static readonly WordSet OfGames = new("touchdown touchdowns quarterback yard rebounds basket halftime fumble interception scoreless overtime");

    public static Reading Read(Scan scan, int at) => ReadFields(scan, at, out int end) is { } fields ? ReadYear(scan, fields, end) : Reading.None;

    private static Reading ReadYear(Scan scan, PartialDate fields, int end)
    {
        bool isFirstOfPair = scan.IsAny(end, "and", "or") && scan.Has(end + 1, Role.Ordinal) && scan.IsAny(end + 2, "quarter", "quarters");
        DateField year = YearSuffix.Read(scan, isFirstOfPair ? end + 3 : end, commaAllowed: false, out int yearEnd);
        if (isFirstOfPair && !IsOfGame(scan, end))
            return new Reading(end, new CalendarDate(fields with { Year = year }) { TakesArticle = true });
        if (year.IsPresent)
            return new Reading(yearEnd, new CalendarDate(fields with { Year = year }) { TakesArticle = true });
        if (scan.Is(end, "a") && scan.Is(end + 1, "year") && scan.IsAny(end + 2, "ago", "earlier"))
            return new Reading(end, new CalendarDate(fields with { Year = DateField.Offset(-1) }) { TakesArticle = true });
        if (fields.Half.IsPresent && scan.Is(end, "of") && scan.Is(end + 1, "the") && scan.Is(end + 2, "year"))
            return new Reading(end + 3, new CalendarDate(fields with { Year = DateField.Offset(0) }) { TakesArticle = true });
        if (fields.Half.IsPresent && !(scan.IsOfBusiness && !scan.Is(end, "of") && !scan.IsHyphen(end)))
            return Reading.TurnedDown(end, "a half of something else");
        if (IsOfGame(scan, end))
            return Reading.TurnedDown(end, "a quarter of a game");
        return new Reading(end, new CalendarDate(fields) { TakesArticle = true });
    }

    /// <summary>"the first three months of 2004", "the final three months of last year": a quarter of that year; "the first two quarters of 1990": a half.</summary>
    public static Reading ReadInMonths(Scan scan, int at)
    {
        bool isFirst = scan.Is(at, "first");
        bool isQuarter = scan[at + 1].Number == 3 && scan.Is(at + 2, "months");
        bool isHalf = scan[at + 1].Number == 2 && scan.Is(at + 2, "quarters");
        if (!(isFirst || scan.IsAny(at, "last", "final")) || !(isQuarter || isHalf) || !scan.Is(at + 3, "of"))
            return Reading.None;
        DateField year = YearSuffix.Read(scan, at + 3, commaAllowed: false, out int end);
        PartialDate part = isHalf ? new PartialDate(year, Half: DateField.Known(isFirst ? 1 : 2)) : new PartialDate(year, Quarter: DateField.Known(isFirst ? 1 : 4));
        return year.IsPresent ? new Reading(end, new CalendarDate(part) { TakesArticle = true }) : Reading.None;
    }

    /// <summary>"a touchdown in the third quarter", "with 3:42 left in the third quarter".</summary>
    private static bool IsOfGame(Scan scan, int end)
    {
        const int Reach = 14;
        const int FarthestLeft = 5;
        for (int i = end - Reach; i < end + Reach; i++)
        {
            if (scan.IsAny(i, OfGames))
                return true;
        }

        return scan.IsAny(end - FarthestLeft, "left", "remaining");
    }

    /// <summary>The quarter or half alone, without a year; null where there is none.</summary>
    public static PartialDate? ReadFields(Scan scan, int at, out int end)
    {
        int first = scan.Is(at, "fiscal") ? scan.SkipHyphen(at + 1) : at;
        int noun = scan.SkipHyphen(first + 1);
        if (scan.Is(noun, "fiscal") && scan.Has(first, Role.Ordinal))
            noun = scan.SkipHyphen(noun + 1);
        end = noun + 1;
        if (ReadOfPair(scan, first, ref end) is { } ofPair)
            return ofPair;
        if (scan.IsAny(noun, "quarter", "half", "semester"))
            return ReadNamed(scan, first, noun);
        return scan.IsAny(first, "q", "h") ? ReadNumbered(scan, first) : null;
    }

    /// <summary>"in the <em>second</em> and <em>third quarters</em>": two, as TimeML has them.</summary>
    private static PartialDate? ReadOfPair(Scan scan, int at, ref int end)
    {
        bool isSecond = scan.Is(at + 1, "quarters");
        int other = isSecond ? at - 2 : at + 2;
        if (!(isSecond || scan.IsAny(at + 3, "quarter", "quarters")) || !scan.IsAny(isSecond ? at - 1 : at + 1, "and", "or") || !scan.Has(at, Role.Ordinal) || !scan.Has(other, Role.Ordinal) || scan[at].Number > 4 || scan[other].Number > 4)
            return null;
        end = isSecond ? at + 2 : at + 1;
        return new PartialDate(Quarter: DateField.Known(scan[at].Number));
    }

    /// <summary>"third quarter", "second half", "latter half".</summary>
    private static PartialDate? ReadNamed(Scan scan, int at, int noun)
    {
        bool isHalf = !scan.Is(noun, "quarter");
        if (scan.Is(noun, "half") && scan.IsAny(at, "latter", "last"))
            return new PartialDate(Half: DateField.Known(2));
        if (!isHalf && scan.IsAny(at, "last", "final") && scan.Is(at - 1, "the") && scan.Is(noun + 1, "of") && YearSuffix.Read(scan, noun + 1, commaAllowed: false, out _).IsPresent)
            return new PartialDate(Quarter: DateField.Known(4));
        int number = scan[at].Number;
        if (!scan.Has(at, Role.Ordinal) || number > (isHalf ? 2 : 4))
            return null;
        return isHalf ? new PartialDate(Half: DateField.Known(number)) : new PartialDate(Quarter: DateField.Known(number));
    }

    /// <summary>"Q3", "H1".</summary>
    private static PartialDate? ReadNumbered(Scan scan, int at)
    {
        bool isHalf = scan.Is(at, "h");
        int number = scan[at + 1].Number;
        if (!scan.IsTight(at + 1) || !scan.Has(at + 1, Role.Digits) || number < 1 || number > (isHalf ? 2 : 4))
            return null;
        return isHalf ? new PartialDate(Half: DateField.Known(number)) : new PartialDate(Quarter: DateField.Known(number));
    }
}
