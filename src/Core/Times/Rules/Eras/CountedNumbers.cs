using CorpusGen.Core.Times.Rules.Clock;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Eras;

/// <summary>Tells numbers of four digits that count, price or name something from years.</summary>
internal static class CountedNumbers
{
    /// <summary>What lies farther ahead is seldom named: "2040 crowns".</summary>
    private const int LatestOfNews = 2035;

    private static readonly WordSet Numbered = new(
        "no number flight room resolution highway route box gate case bus tram train locomotive unit lot platform apartment ward channel version extension dial "
        + "page pages line lines verse psalm chapter chapters section sections article articles paragraph paragraphs clause rule act decree law bill directive regulation ordinance motion amendment");

    /// <summary>What is counted and has no "s" in the plural, and the short forms of measures.</summary>
    private static readonly WordSet Counted = new("people men women children feet yen baht won rand rpm m km kg ft mm cm hp cc mph mg ml");
    private static readonly WordSet Streets = new("street avenue ave road terrace drive lane boulevard blvd");
    private static readonly WordSet Introducing = new("early late mid the and year");

    /// <summary>What is told of a year rather than counted: "2019 levels", "1988 results".</summary>
    private static readonly WordSet Measured = new("levels results figures sales earnings profits elections revenues standards reforms protests riots championships prices floods highs lows");

    /// <summary>Why a number of four digits counts or prices something and names no year, or null.</summary>
    public static string? ReasonAgainst(Scan scan, int at, int year)
    {
        char before = scan.CharAt(at - 1);
        if (before is '$' or '£' or '€' or '¥' or '#' || scan.IsMark(at + 1, '%') || (!scan.Is(at - 1, "in") && IsCounted(scan, at)))
            return "an amount";
        if ((scan.IsHyphen(at + 1) || scan.IsHyphen(at - 1)) && IsOfRange(scan, at, year))
            return "a range of no years";
        if ((scan.IsNumber(at - 1) || scan.IsNumber(at + 2) || scan.IsTight(at)) && IsOfRun(scan, at))
            return "one of a run of numbers";
        if (scan.Is(at - 1, "at") && scan.IsCapitalized(at + 1) && !scan.Has(at + 1, Role.Season))
            return "the number of a house";
        if (scan.Is(at - 1, "at") && MilitaryTimes.MayBe(scan, at))
            return "a value or a time";
        if (scan.IsCapitalized(at + 1) && (IsStreet(scan, at + 2) || (scan.IsCapitalized(at + 2) && IsStreet(scan, at + 3))))
            return "the number of a house";
        if (IsNumbered(scan, at) || (before == '.' && scan.Is(at - 2, "no")))
            return "a number of something";
        if (Years.IsPrefixed(scan, at))
            return null;
        if (scan.Has(at + 1, Role.Units) || (scan.Has(at + 1, Role.Unit) && scan.IsHyphen(at + 1)) || scan.IsAny(at + 1, "percent", "million", "billion"))
            return "an amount";
        if (scan.IsAny(at + 1, Counted) && !scan.IsAny(at - 1, "in", "since"))
            return "an amount";
        if (IsSecondYear(scan, at, year))
            return null;
        bool introduced = scan.Has(at - 1, Role.Preposition) || before is '(' or '-' or '–' or ',' || (before == '.' && scan.IsAny(at - 2, "c", "ca"))
            || scan.IsAny(at - 1, Introducing) || (scan.StartsBlock(at) && (scan.StartsBlock(at + 1) || scan.IsDash(at + 1) || scan.IsMark(at + 1, ':')));
        if (year is > 1000 and < 1700 && scan.StartsBlock(at) && scan.IsAny(at + 1, "was", "saw", "brought"))
            return null;
        if (year is < 1700 or > LatestOfNews)
            return introduced && !IsCount(scan, at, year) ? null : "a number far from any year";
        return CountsNoun(scan, at) && !scan.IsAny(at + 1, Measured) && !scan.IsAny(at - 1, "in", "since") && !scan.Is(at - 1, "the") && !(scan.Is(at - 1, "to") && scan.Is(at - 2, "back")) ? "an amount" : null;
    }

    /// <summary>"960 people", "30 km": what is counted and shows no plural.</summary>
    public static bool IsCountedNoun(Scan scan, int noun) => scan.IsAny(noun, Counted);

    /// <summary>"page 1984", "flight EI 1984", and the second of "pages 1984 and 1985".</summary>
    private static bool IsNumbered(Scan scan, int at) =>
        scan.IsAny(at - 1, Numbered) || (scan.IsAllUpper(at - 1) && (scan.IsAny(at - 2, "flight", "flights") || (scan.IsMark(at - 2, ',') && scan.Is(at - 3, "flight")))) || (scan.IsAny(at - 1, "and", "or", "to") && scan.IsNumber(at - 2) && scan.IsAny(at - 3, Numbered));

    /// <summary>"020 7946 2011", "978-1-4020-1990-7", "1920 x 1080", "A1990": a telephone, a book, a screen, a model.</summary>
    private static bool IsOfRun(Scan scan, int at)
    {
        bool isGrouped = (scan.IsNumber(at - 1) && !scan.IsDash(at - 2) && !scan.StartsBlock(at)) || (scan.IsNumber(at + 1) && scan.IsNumber(at + 2) && !scan.IsAny(at - 1, "in", "since"));
        bool isChained = scan.IsHyphen(at - 1) && scan.IsNumber(at - 2) && scan.IsHyphen(at + 1) && scan.IsNumber(at + 2);
        bool isModel = scan.IsTight(at) && scan.IsWord(at - 1) && !scan.IsAny(at - 1, "c", "ca", "fy");
        return isGrouped || isChained || isModel || (scan.IsNumber(at + 2) && scan.IsAny(at + 1, "x", "×"));
    }

    /// <summary>"1980-2040 crowns", "1990-1850": years run on, and not so far.</summary>
    private static bool IsOfRange(Scan scan, int at, int year) =>
        (scan[at + 2] is { Digits: 4 } next && scan.IsHyphen(at + 1) && (next.Number > LatestOfNews || next.Number < year))
            || (scan[at - 2] is { Digits: 4 } previous && scan.IsHyphen(at - 1) && previous.Number > year);

    /// <summary>"nearly 1900", "at least 2010", but "until at least 2010".</summary>
    private static bool IsCounted(Scan scan, int at)
    {
        if (scan.IsAny(at - 1, "least", "most") && scan.Is(at - 2, "at"))
            return !scan.Has(at - 3, Role.Preposition);
        return scan.IsAny(at - 1, "nearly", "almost", "exactly") || scan.IsAny(at - 1, "some", "another") || (scan.Is(at - 1, "of") && scan.Is(at - 2, "total"));
    }

    /// <summary>"in 1687 and 1689", "the 2004 and 2005 papers": what counts things is seldom joined to a smaller such number.</summary>
    private static bool IsSecondYear(Scan scan, int at, int year) =>
        scan.IsAny(at - 1, "and", "or") && YearNumber.TryDigits(scan, at - 2, out int first) && first < year && !CountsPeople(scan, at + 1) && (scan.Has(at - 3, Role.Preposition) || scan.IsMark(at - 3, '(') || (scan.IsWord(at - 3) && first >= 1700));

    /// <summary>"1402 Alder Terrace".</summary>
    private static bool IsStreet(Scan scan, int at) => scan.IsCapitalized(at) && scan.IsAny(at, Streets);

    private static bool CountsPeople(Scan scan, int at) => scan.IsAny(at, "men", "women", "people");

    /// <summary>A number that no year of news has: "and 1400", "1500 soldiers".</summary>
    private static bool IsCount(Scan scan, int at, int year) =>
        CountsNoun(scan, at) || scan.IsAny(at - 1, "and", "the", "about") || scan.Is(at - 1, "over") || (scan.Is(at - 1, "of") && !IsEventYear(scan, at, year))
        || (scan.Is(at + 1, "and") && scan.IsNumber(at + 2) && (CountsNoun(scan, at + 2) || CountsPeople(scan, at + 3)));

    /// <summary>"the siege of 1683", "the first months of 1419": an event or a part that is told by its year. A round number, or one with "a" before its noun, counts: "the crew of 1500", "a force of 1683".</summary>
    private static bool IsEventYear(Scan scan, int at, int year) =>
        year is > 1000 and < 1700 && year % 100 != 0 && (scan.Is(at - 3, "the") || (scan.Is(at - 4, "the") && scan.IsCapitalized(at - 2)) || scan.Has(at - 2, Role.Unit | Role.Units)) && !scan.Is(at - 2, "total") && !CountsPeople(scan, at + 1);

    /// <summary>Whether a plural in lower case stands behind: "1800 soldiers".</summary>
    private static bool CountsNoun(Scan scan, int at)
    {
        var spelling = scan.Spelling(at + 1);
        return scan.IsWord(at + 1) && !scan.IsCapitalized(at + 1) && spelling.Length > 3 && spelling[spelling.Length - 1] == 's' && spelling[spelling.Length - 2] != 's'
            && !scan.IsTight(at + 1) && !scan.Has(at + 1, Role.PastCue) && !scan.IsAny(at + 1, "onwards", "afterwards");
    }
}
