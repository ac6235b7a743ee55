using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Years: "1956", "1957-58" (two), "fiscal 1989", "FY2021", "the year 2000", "nineteen ninety-six".</summary>
/// <remarks>Near misses: "1,956", "$1990", "1800 soldiers", "No. 1984", "1990 a share".</remarks>
internal static class Years
{
    /// <summary>What lies farther ahead is seldom named: "2040 crowns".</summary>
    private const int LatestOfNews = 2035;

    private static readonly WordSet Numbered = new("no number flight room resolution highway route box page gate case bus ward channel version extension dial");

    /// <summary>What is counted and has no "s" in the plural, and the short forms of measures.</summary>
    private static readonly WordSet Counted = new("people men women children feet yen baht won rand crowns dinars m km kg ft mm cm hp cc mph mg ml");
    private static readonly WordSet Streets = new("street avenue ave road terrace drive lane boulevard blvd");
    private static readonly WordSet Introducing = new("early late mid the and year");

    /// <summary>What is told of a year rather than counted: "2019 levels", "1988 results".</summary>
    private static readonly WordSet Measured = new("levels results figures sales earnings profits elections revenues standards reforms protests riots championships prices floods highs lows");

    public static Reading Read(Scan scan, int at)
    {
        if (scan.Has(at, Role.Digits))
            return ReadDigits(scan, at);
        int next = at + 1;
        if (scan.IsAny(at, "fiscal", "year", "fy"))
        {
            if (scan.Is(at, "fiscal") && scan.Is(next, "year"))
                next++;
            if (scan.Is(at, "year") && scan.Is(at - 1, "the") && scan.Is(at - 2, "in") && scan[next] is { Digits: 2 or 3 } early && early.Has(Role.Digits) && !scan.IsWord(next + 1))
                return EraYear.TryRead(scan, next, out int ofEra, out int eraEnd) ? Year(ofEra, eraEnd, article: true) : Year(early.Number, next + 1, article: true);
            bool found = YearNumber.TryRead(scan, next, out int named, out int namedEnd);
            return found ? Year(named, namedEnd, article: true) : Reading.None;
        }

        bool shortened = scan.IsApostrophe(at) && scan.Has(at - 1, Role.Preposition);
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
        return CountReason(scan, at, year) is { } reason ? Reading.TurnedDown(at + 1, reason) : Year(year, at + 1);
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

    /// <summary>Why a number of four digits counts or prices something and names no year, or null.</summary>
    private static string? CountReason(Scan scan, int at, int year)
    {
        char before = scan.CharAt(at - 1);
        if (before is '$' or '£' or '€' or '¥' or '#' || scan.IsMark(at + 1, '%') || (scan.IsHyphen(at + 1) && scan[at + 2] is { Digits: 4, Number: > LatestOfNews }))
            return "an amount";
        if ((scan.IsNumber(at - 1) || scan.IsNumber(at + 2) || scan.IsTight(at)) && IsOfRun(scan, at))
            return "one of a run of numbers";
        if (scan.Is(at - 1, "at") && scan.IsCapitalized(at + 1) && !scan.Has(at + 1, Role.Season))
            return "the number of a house";
        if (scan.Is(at - 1, "at") && MilitaryTimes.MayBe(scan, at))
            return "a value or a time";
        if (scan.IsCapitalized(at + 1) && (IsStreet(scan, at + 2) || (scan.IsCapitalized(at + 2) && IsStreet(scan, at + 3))))
            return "the number of a house";
        if (scan.IsAny(at - 1, Numbered) || (before == '.' && scan.Is(at - 2, "no")))
            return "a number of something";
        if (IsPrefixed(scan, at))
            return null;
        if (scan.Has(at + 1, Role.Units) || (scan.Has(at + 1, Role.Unit) && scan.IsHyphen(at + 1)) || scan.IsAny(at + 1, "percent", "million", "billion"))
            return "an amount";
        if (scan.IsAny(at + 1, Counted) && !scan.IsAny(at - 1, "in", "since"))
            return "an amount";
        if (IsSecondYear(scan, at, year))
            return null;
        bool introduced = scan.Has(at - 1, Role.Preposition) || before is '(' or '-' or '–' or ',' || (before == '.' && scan.IsAny(at - 2, "c", "ca"))
            || scan.IsAny(at - 1, Introducing) || (scan.StartsBlock(at) && (scan.StartsBlock(at + 1) || scan.IsDash(at + 1) || scan.IsMark(at + 1, ':')));
        if (year is < 1700 or > LatestOfNews)
            return introduced && !IsCount(scan, at, year) ? null : "a number far from any year";
        return CountsNoun(scan, at) && !scan.IsAny(at + 1, Measured) && !scan.IsAny(at - 1, "in", "since") && !scan.Is(at - 1, "the") && !(scan.Is(at - 1, "to") && scan.Is(at - 2, "back")) ? "an amount" : null;
    }

    /// <summary>"020 7946 2011", "978-1-4020-1990-7", "1920 x 1080", "A1990": a telephone, a book, a screen, a model.</summary>
    private static bool IsOfRun(Scan scan, int at)
    {
        bool isGrouped = (scan.IsNumber(at - 1) && !scan.IsDash(at - 2) && !scan.StartsBlock(at)) || (scan.IsNumber(at + 1) && scan.IsNumber(at + 2) && !scan.IsAny(at - 1, "in", "since"));
        bool isChained = scan.IsHyphen(at - 1) && scan.IsNumber(at - 2) && scan.IsHyphen(at + 1) && scan.IsNumber(at + 2);
        bool isModel = scan.IsTight(at) && scan.IsWord(at - 1) && !scan.IsAny(at - 1, "c", "ca", "fy");
        return isGrouped || isChained || isModel || (scan.IsNumber(at + 2) && scan.IsAny(at + 1, "x", "×"));
    }

    /// <summary>"in 1687 and 1689", "the 2004 and 2005 papers": what counts things is seldom joined to a smaller such number.</summary>
    private static bool IsSecondYear(Scan scan, int at, int year) =>
        scan.IsAny(at - 1, "and", "or") && YearNumber.TryDigits(scan, at - 2, out int first) && first < year && !CountsPeople(scan, at + 1) && (scan.Has(at - 3, Role.Preposition) || (scan.IsWord(at - 3) && first >= 1700));

    /// <summary>"1402 Alder Terrace".</summary>
    private static bool IsStreet(Scan scan, int at) => scan.IsCapitalized(at) && scan.IsAny(at, Streets);

    private static bool CountsPeople(Scan scan, int at) => scan.IsAny(at, "men", "women", "people");

    /// <summary>"the post-2003 years", "pre-1989 borders".</summary>
    public static bool IsPrefixed(Scan scan, int at) => scan.IsHyphen(at - 1) && scan.IsAny(at - 2, "post", "pre");

    /// <summary>A number that no year of news has: "and 1400", "1500 soldiers".</summary>
    private static bool IsCount(Scan scan, int at, int year) =>
        CountsNoun(scan, at) || scan.IsAny(at - 1, "and", "the", "about") || scan.Is(at - 1, "over") || (scan.Is(at - 1, "of") && !IsEventYear(scan, at, year))
        || (scan.Is(at + 1, "and") && scan.IsNumber(at + 2) && (CountsNoun(scan, at + 2) || CountsPeople(scan, at + 3)));

    /// <summary>"the siege of 1683": an event that is told by its year. A round number, or one with "a" before its noun, counts: "the crew of 1500", "a force of 1683".</summary>
    private static bool IsEventYear(Scan scan, int at, int year) =>
        year is > 1000 and < 1700 && year % 100 != 0 && scan.Is(at - 3, "the") && !scan.Is(at - 2, "total") && !CountsPeople(scan, at + 1);

    /// <summary>Whether a plural in lower case stands behind: "1800 soldiers".</summary>
    private static bool CountsNoun(Scan scan, int at)
    {
        var spelling = scan.Spelling(at + 1);
        return scan.IsWord(at + 1) && !scan.IsCapitalized(at + 1) && spelling.Length > 3 && spelling[spelling.Length - 1] == 's' && spelling[spelling.Length - 2] != 's'
            && !scan.IsTight(at + 1) && !scan.Has(at + 1, Role.PastCue) && !scan.IsAny(at + 1, "onwards", "afterwards");
    }

    private static Reading Year(int year, int end, bool article = false) =>
        new(end, new CalendarDate(new PartialDate(DateField.Known(year))) { TakesArticle = article });
}
