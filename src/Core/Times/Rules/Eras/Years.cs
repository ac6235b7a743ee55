using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Eras;

/// <summary>Years: "1956", "1957-58" (two), "fiscal 1989", "FY2021", "FY21", "the year 2000", "late '08", "nineteen ninety-six".</summary>
/// <remarks>Near misses: "1,956", "$1990", "1800 soldiers", "No. 1984", "1990 a share".</remarks>
internal static class Years
{
    public static Reading Read(Scan scan, int at)
    {
        if (scan.Has(at, Role.Digits))
            return ReadDigits(scan, at);
        int next = at + 1;
        if (scan.IsAny(at, "fiscal", "year", "fy") || scan.Is(at, "calendar"))
        {
            if (scan.Is(at, "fiscal") && scan.Is(next, "year"))
                next++;
            if (scan.Is(at, "year") && scan.Is(at - 1, "the") && scan.Is(at - 2, "in") && scan[next] is { Digits: 2 or 3 } early && early.Has(Role.Digits) && !scan.IsWord(next + 1))
                return EraYear.TryRead(scan, next, out int ofEra, out int eraEnd) ? Year(ofEra, eraEnd, article: true) : Year(early.Number, next + 1, article: true);
            if (YearNumber.TryFiscal(scan, next, out int fiscal))
                return Year(fiscal, next + 1, article: true);
            bool found = YearNumber.TryRead(scan, next, out int named, out int namedEnd);
            return found ? Year(named, namedEnd, article: true) : Reading.None;
        }

        bool shortened = scan.IsApostrophe(at) && (scan.Has(at - 1, Role.Preposition) || scan.IsAny(scan.IsMark(at - 1, '-') ? at - 2 : at - 1, "early", "mid", "late"));
        return (shortened || scan.Has(at, Role.Number)) && YearNumber.TryRead(scan, at, out int year, out int end) ? Year(year, end) : Reading.None;
    }

    private static Reading ReadDigits(Scan scan, int at)
    {
        if (EraYear.TryRead(scan, at, out int marked, out int end))
            return Year(marked, end) with { Before = EraYear.WordsBefore(scan, at) };
        if (BareYears.TryRead(scan, at, out int bare))
            return Year(bare, at + 1);
        if (scan[at].Digits == 2)
            return ReadRangeEnd(scan, at);
        if (!YearNumber.TryDigits(scan, at, out int year))
            return Reading.None;
        return CountedNumbers.ReasonAgainst(scan, at, year) is { } reason ? Reading.TurnedDown(at + 1, reason) : Year(year, at + 1);
    }

    /// <summary>The "58" of "1957-58".</summary>
    private static Reading ReadRangeEnd(Scan scan, int at)
    {
        bool apart = scan.IsMark(at - 1, '–') && !scan.IsTight(at - 1) && !scan.IsTight(at) && (scan.IsMark(at - 3, '(') || scan.Has(at - 3, Role.Preposition));
        bool ranged = (apart || (scan.CharAt(at - 1) is '-' or '–' or '/' && scan.IsTight(at - 1) && scan.IsTight(at))) && YearNumber.TryDigits(scan, at - 2, out _);
        if (!ranged || scan.CharAt(at + 1) is '-' or '/' or '%' || (scan.IsTight(at + 1) && scan.IsWord(at + 1)))
            return Reading.None;
        int first = scan[at - 2].Number;
        int year = first / 100 * 100 + scan[at].Number;
        return year > first ? Year(year, at + 1) : Reading.None;
    }

    /// <summary>"the post-2003 years", "pre-1989 borders".</summary>
    public static bool IsPrefixed(Scan scan, int at) => scan.IsHyphen(at - 1) && scan.IsAny(at - 2, "post", "pre");

    private static Reading Year(int year, int end, bool article = false) =>
        new(end, new CalendarDate(new PartialDate(DateField.Known(year))) { TakesArticle = article });
}
