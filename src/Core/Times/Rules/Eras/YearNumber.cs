using CorpusGen.Core.Times.Rules.Lengths;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Eras;

/// <summary>Reads a year as a number: "1956", "431 BC", "'56", "nineteen ninety-six".</summary>
internal static class YearNumber
{
    private const int Earliest = 1000;
    private const int Latest = 2099;

    /// <summary>A year in four digits that stands alone: no part of a longer number and no decade ("1990s").</summary>
    public static bool TryDigits(Scan scan, int at, out int year)
    {
        Word word = scan[at];
        year = word.Number;
        return word.Digits == 4 && word.Has(Role.Digits) && year is >= Earliest and <= Latest && StandsAlone(scan, at);
    }

    private static bool StandsAlone(Scan scan, int at)
    {
        bool goesOn = scan.IsTight(at + 1)
            && (scan.IsWord(at + 1) || ((scan.CharAt(at + 1) is '.' or ',' or ':') && scan.IsNumber(at + 2) && scan.IsTight(at + 2)));
        bool wentBefore = scan.ContinuesNumber(at) || (scan.IsTight(at) && (scan.CharAt(at - 1) is '$' or '£' or '€' or '#') && scan.IsNumber(at - 2));
        bool inNumber = scan.IsTight(at) && scan.IsDash(at - 1) && scan.IsTight(at - 1) && scan.IsNumber(at - 2) && scan[at - 2].Digits != 4;
        return !goesOn && !wentBefore && !inNumber;
    }

    /// <summary>Any form that shows by itself that it is a year.</summary>
    /// <param name="end">The index of the first token behind it.</param>
    public static bool TryRead(Scan scan, int at, out int year, out int end)
    {
        if (EraYear.TryRead(scan, at, out year, out end) || TryDigits(scan, at, out year))
            return true;
        year = 0;
        end = at;
        if (scan.IsApostrophe(at))
            return TryShortened(scan, at, ref year, ref end);
        return scan.Has(at, Role.Number) && scan[scan.SkipHyphen(at + 1)] is { Number: >= 10 } rest && rest.Has(Role.Number) && TrySpelled(scan, at, out year, out end);
    }

    /// <summary>"'56", but not "the '60s".</summary>
    private static bool TryShortened(Scan scan, int at, ref int year, ref int end)
    {
        Word digits = scan[at + 1];
        if (scan.IsTight(at) || !scan.IsTight(at + 1) || digits.Digits != 2 || !digits.Has(Role.Digits) || (scan.Is(at + 2, "s") && scan.IsTight(at + 2)))
            return false;
        year = ExpandAt(scan, at + 1);
        end = at + 2;
        return true;
    }

    /// <summary>A year of two digits: the last one that ends so, counted from a few years behind the publication, since plans are made for those.</summary>
    public static int Expand(Scan scan, int twoDigits)
    {
        const int FarthestPlan = 10;
        const int LatestOfUndated = 2030;
        int latest = scan.Published is { } published ? published.Year + FarthestPlan : LatestOfUndated;
        int year = latest - latest % 100 + twoDigits;
        return year <= latest ? year : year - 100;
    }

    /// <summary>The same within a story of long ago, "in the autumn of '52": of the century of the year before it.</summary>
    public static int ExpandAt(Scan scan, int at)
    {
        const int Reach = 80;
        const int LongAgo = 1900;
        int year = Expand(scan, scan[at].Number);
        for (int i = at - 2; i >= at - Reach && i >= 0; i--)
        {
            if (scan.IsNumber(i) && TryDigits(scan, i, out int before))
                return before < LongAgo ? before - before % 100 + scan[at].Number : year;
        }

        return year;
    }

    /// <summary>The "21" of "FY21", "Q4FY21".</summary>
    public static bool TryFiscal(Scan scan, int at, out int year)
    {
        bool isYear = scan.Is(at - 1, "fy") && scan.IsTight(at) && scan[at].Digits == 2 && scan.Has(at, Role.Digits) && !(scan.IsTight(at + 1) && scan.IsWord(at + 1));
        year = isYear ? Expand(scan, scan[at].Number) : 0;
        return isYear;
    }

    /// <summary>"nineteen ninety-six", "two thousand eight".</summary>
    private static bool TrySpelled(Scan scan, int at, out int year, out int end)
    {
        year = 0;
        end = at;
        Word century = scan[at];
        if (scan.Is(at, "two") && scan.Is(at + 1, "thousand"))
        {
            Quantity whole = Quantity.Read(scan, at);
            year = (int)(whole.Amount ?? 0);
            end = whole.End;
            bool counts = year == 2000 && !scan.IsAny(at - 1, "in", "year", "since");
            return year is >= 2000 and < 2100 && !counts && !scan.Has(end, Role.Unit | Role.Units);
        }

        if (century.Number is < 14 or > 20)
            return false;
        Quantity rest = Quantity.Read(scan, scan.SkipHyphen(at + 1));
        if (!rest.IsFound || rest.Amount is not (>= 10 and < 100) || scan.IsNumber(rest.End - 1) || scan.Has(rest.End, Role.Unit | Role.Units))
            return false;
        year = century.Number * 100 + (int)rest.Amount;
        end = rest.End;
        return true;
    }
}
