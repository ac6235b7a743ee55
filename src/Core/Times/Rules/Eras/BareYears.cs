using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Eras;

/// <summary>Years of two or three digits that name no era: "in 431", "by 843", "in 67". Whether a number is one is the document's to show.</summary>
/// <remarks>
/// A document that names eras or early centuries, or opens several sentences with "In 793, …", speaks of such years; of two digits only one that names such a
/// year with its era, and more years with an era than modern ones. Its numbers have the era last named. Near misses: "in 300 towns", "an army of 431", anything in a document that shows nothing of the kind.
/// </remarks>
internal sealed class BareYears
{
    private const int EnoughEvidence = 2;
    private const int LongestMonth = 31;

    private readonly int[] _places;
    private readonly int[] _eras;
    private readonly int _count;
    private readonly int _evidence;
    private readonly bool _hasTwoDigits;

    private BareYears(int[] places, int[] eras, int count, int evidence, bool hasTwoDigits)
    {
        _places = places;
        _eras = eras;
        _count = count;
        _evidence = evidence;
        _hasTwoDigits = hasTwoDigits;
    }

    /// <summary>Reads the whole document once.</summary>
    public static BareYears Of(Scan scan)
    {
        int[] places = new int[8];
        int[] eras = new int[8];
        int count = 0;
        int evidence = 0;
        int modern = 0;
        bool hasTwoDigits = false;
        for (int i = 0; i < scan.Count; i++)
        {
            if (!scan.IsNumber(i))
            {
                evidence += scan.Is(i, "century") && EarlyCentury(scan, i) ? 1 : 0;
                continue;
            }

            if (EraYear.TryRead(scan, i, out int year, out _))
            {
                if (count == places.Length)
                {
                    System.Array.Resize(ref places, count * 2);
                    System.Array.Resize(ref eras, count * 2);
                }

                places[count] = i;
                eras[count++] = year < 0 ? -1 : 1;
                evidence += EnoughEvidence;
                hasTwoDigits |= scan[i].Digits == 2;
            }
            else if (YearNumber.TryDigits(scan, i, out _))
            {
                modern++;
            }
            else if (scan[i].Digits == 3 && scan.IsAny(i - 1, "in", "by") && scan.IsCapitalized(i - 1) && StandsAlone(scan, i))
            {
                evidence++;
            }
        }

        return new BareYears(places, eras, count, evidence, hasTwoDigits && count > modern);
    }

    /// <summary>Reads a year of two or three digits that a preposition or a range introduces, or that is a heading.</summary>
    public static bool TryRead(Scan scan, int at, out int year)
    {
        year = 0;
        if (!IsShort(scan, at) || !(((IsIntroduced(scan, at) || IsHeading(scan, at)) && StandsAlone(scan, at)) || IsRanged(scan, at)))
            return false;
        year = scan.BareYears.Era(at, scan[at].Digits) * scan[at].Number;
        return year != 0;
    }

    /// <summary>The same behind a month or a season, which introduces it: "June 479". What may be a day behind a month is one: "June 14"; "28 May 621." is a year in any document.</summary>
    public static bool TryReadBehindMonth(Scan scan, int at, out int year)
    {
        year = 0;
        if (scan[at] is { Digits: 3, Number: >= 100 } written && written.Has(Role.Digits) && scan.Has(at - 1, Role.Month) && scan.IsNumber(at - 2) && !scan.IsWord(at + 1) && StandsAlone(scan, at))
        {
            int era = scan.BareYears.Era(at, written.Digits);
            year = era < 0 ? -written.Number : written.Number;
            return true;
        }

        bool isDay = scan[at].Digits == 2 && scan[at].Number <= LongestMonth && scan.Has(at - 1, Role.Month | Role.MonthShort) && !scan.IsNumber(at - 2);
        if (isDay || !IsShort(scan, at) || !StandsAlone(scan, at))
            return false;
        year = scan.BareYears.Era(at, scan[at].Digits) * scan[at].Number;
        return year != 0;
    }

    /// <summary>The era of a year or decade in two or three digits at a place, or 0 where the document shows no such years.</summary>
    public int Era(int at, int digits) => _evidence >= EnoughEvidence && (digits == 3 || _hasTwoDigits) ? EraAt(at) : 0;

    private static bool IsShort(Scan scan, int at) => scan[at] is { Digits: 2, Number: >= 10 } or { Digits: 3, Number: >= 100 } && scan.Has(at, Role.Digits);

    /// <summary>"67", "67: the march north" and "Galilee (67)" as headings.</summary>
    private static bool IsHeading(Scan scan, int at) =>
        (scan.StartsBlock(at) && (scan.StartsBlock(at + 1) || scan.IsMark(at + 1, ':'))) || (scan.IsMark(at - 1, '(') && scan.IsMark(at + 1, ')') && scan.IsInHeading(at));

    private static bool IsIntroduced(Scan scan, int at)
    {
        int before = at - 1;
        if (scan.IsAny(before, "in", "since", "during") || scan.IsAny(before, "until", "till", "early") || scan.IsAny(before, "late", "circa", "year"))
            return true;
        if (scan.IsAny(before, "by", "after", "before") || scan.Is(before, "from") || (scan.Is(before, "around") && !scan.Is(before - 1, "in")))
            return scan.IsMark(at + 1, ',') || scan.IsWord(at + 1);
        if (scan.IsAny(before, "about", "around"))
            return scan.IsAny(before - 1, "in", "since");
        return scan.Is(before, "of") && (scan.IsAny(before - 1, "rest", "end", "beginning") || scan.Has(before - 1, Role.Units) || scan.IsAny(before - 1, "start", "year", "middle") || scan.Has(before - 1, Role.Season));
    }

    /// <summary>"from 835 to 841", "between 865 and 878", "in 865 and 878", "(871–899)", "the war of 602 to 628": in the order of their era.</summary>
    private static bool IsRanged(Scan scan, int at) => JoinsRange(scan, at) || JoinsRange(scan, at - 2);

    private static bool JoinsRange(Scan scan, int first)
    {
        int second = first + 2;
        bool joined = scan.IsDash(first + 1) ? scan.IsAny(first - 1, "in", "of", "during") || scan.IsMark(first - 1, '(') || scan.IsMark(first - 1, ',') || scan.StartsBlock(first) || (scan.Is(first - 1, "and") && scan.IsDash(first - 3) && IsShort(scan, first - 2))
            : scan.Is(first + 1, "to") ? scan.IsAny(first - 1, "from", "of")
            : scan.Is(first + 1, "and") && scan.IsAny(first - 1, "between", "in");
        if (!joined || !IsShort(scan, first) || !IsShort(scan, second) || !StandsAlone(scan, second))
            return false;
        int era = scan.BareYears.Era(first, scan[first].Digits);
        return era * (scan[second].Number - scan[first].Number) > 0;
    }

    /// <summary>Whether the number counts nothing: no noun in the plural, unit, percentage or further digits behind it.</summary>
    private static bool StandsAlone(Scan scan, int at)
    {
        int next = at + 1;
        if (scan.IsMark(next, '%') || scan.IsMark(at - 1, '$') || scan.IsMark(at - 1, '£') || scan.IsMark(at - 1, '€'))
            return false;
        if (scan.IsTight(next) && (scan.IsWord(next) || (scan.CharAt(next) is '.' or ',' or '/' && scan.IsNumber(next + 1) && scan.IsTight(next + 1))))
            return false;
        if (!scan.IsWord(next))
            return true;
        if (scan.Is(next, "to") && scan.IsNumber(next + 1) && scan.Is(at - 1, "by"))
            return false; // "voted by 370 to 22"
        if (scan.Has(next, Role.Unit | Role.Units) || CountedNumbers.IsCountedNoun(scan, next) || scan.Is(next, "of") || scan.IsAny(next, "percent", "million", "billion") || scan.IsAny(next, "hundred", "thousand"))
            return false;

        // A count goes with a noun in lower case; a year goes with a name, a number, a pronoun, an article, a verb or a preposition, or a noun that is no plural and has its verb.
        return scan.IsCapitalized(next) || scan.Has(next, Role.Preposition | Role.Article | Role.PastCue | Role.Number)
            || (scan.Has(next + 1, Role.PastCue) && scan.Spelling(next) is not [.., 's'])
            || scan.IsAny(next, "under", "with", "against") || scan.IsAny(next, "the", "and", "he") || scan.IsAny(next, "there", "no", "its") || scan.IsAny(next, "she", "they", "it") || scan.IsAny(next, "when", "but", "his")
            || scan.Spelling(next) is [_, _, .., 'e', 'd'];
    }

    private static bool EarlyCentury(Scan scan, int at)
    {
        int number = scan[at - 1].Has(Role.Ordinal) ? scan[at - 1].Number : scan[at - 2].Has(Role.Digits) ? scan[at - 2].Number : 0;
        return number is >= 1 and <= 10;
    }

    /// <summary>The era last named before a token, else the first named behind it, else AD.</summary>
    private int EraAt(int at)
    {
        int low = 0;
        int high = _count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _places[middle] <= at ? (middle + 1, high) : (low, middle);
        }

        return _count == 0 ? 1 : _eras[low == 0 ? 0 : low - 1];
    }
}
