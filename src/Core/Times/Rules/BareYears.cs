using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Years of three digits that name no era: "in 431", "by 843". Whether a number is one is the document's to show.</summary>
/// <remarks>
/// A document that names eras or early centuries, or opens several sentences with "In 793, …", speaks of such years. Its numbers have the era last named.
/// Near misses: "in 300 towns", "an army of 431", anything in a document that shows nothing of the kind.
/// </remarks>
internal sealed class BareYears
{
    private const int EnoughEvidence = 2;

    private readonly int[] _places;
    private readonly int[] _eras;
    private readonly int _count;
    private readonly int _evidence;

    private BareYears(int[] places, int[] eras, int count, int evidence)
    {
        _places = places;
        _eras = eras;
        _count = count;
        _evidence = evidence;
    }

    /// <summary>Reads the whole document once.</summary>
    public static BareYears Of(Scan scan)
    {
        int[] places = new int[8];
        int[] eras = new int[8];
        int count = 0;
        int evidence = 0;
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
            }
            else if (scan[i].Digits == 3 && scan.IsAny(i - 1, "in", "by") && scan.IsCapitalized(i - 1) && StandsAlone(scan, i))
            {
                evidence++;
            }
        }

        return new BareYears(places, eras, count, evidence);
    }

    /// <summary>Reads a year of three digits that a preposition or a range introduces.</summary>
    public static bool TryRead(Scan scan, int at, out int year)
    {
        year = 0;
        if (scan[at] is not { Digits: 3, Number: >= 100 } word || !word.Has(Role.Digits) || !(IsIntroduced(scan, at) && StandsAlone(scan, at) || IsRanged(scan, at)))
            return false;
        year = scan.BareYears.Era(at) * word.Number;
        return year != 0;
    }

    /// <summary>The same behind a month or a season, which introduces it: "June 479".</summary>
    public static bool TryReadBehindMonth(Scan scan, int at, out int year)
    {
        year = 0;
        if (scan[at] is not { Digits: 3, Number: >= 100 } word || !word.Has(Role.Digits) || !StandsAlone(scan, at))
            return false;
        year = scan.BareYears.Era(at) * word.Number;
        return year != 0;
    }

    /// <summary>The era of a year or decade in three digits at a place, or 0 where the document shows no such years.</summary>
    public int Era(int at) => _evidence >= EnoughEvidence ? EraAt(at) : 0;

    private static bool IsIntroduced(Scan scan, int at)
    {
        int before = at - 1;
        if (scan.IsAny(before, "in", "since", "during") || scan.IsAny(before, "until", "till", "early") || scan.IsAny(before, "late", "circa", "year"))
            return true;
        if (scan.IsAny(before, "by", "after", "before") || scan.IsAny(before, "from", "around"))
            return scan.IsMark(at + 1, ',') || scan.IsWord(at + 1);
        return scan.Is(before, "of") && (scan.IsAny(before - 1, "rest", "end", "beginning") || scan.IsAny(before - 1, "start", "year", "middle") || scan.Has(before - 1, Role.Season));
    }

    /// <summary>"from 835 to 841", "between 865 and 878", "(871–899)".</summary>
    private static bool IsRanged(Scan scan, int at)
    {
        bool first = scan.Is(at - 1, "from") && scan.Is(at + 1, "to") || scan.Is(at - 1, "between") && scan.Is(at + 1, "and") || (scan.IsMark(at - 1, '(') && scan.IsDash(at + 1));
        if (first)
            return scan.IsNumber(at + 2) && StandsAlone(scan, at + 2);
        bool second = scan.Is(at - 1, "to") && scan.Is(at - 3, "from") || scan.Is(at - 1, "and") && scan.Is(at - 3, "between") || (scan.IsDash(at - 1) && scan.IsMark(at - 3, '('));
        return second && scan.IsNumber(at - 2) && StandsAlone(scan, at);
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
        if (scan.Has(next, Role.Unit | Role.Units | Role.Number) || scan.Is(next, "of") || scan.IsAny(next, "percent", "million", "billion"))
            return false;

        // A count goes with a noun in lower case; a year goes with a name, a pronoun, an article, a verb or a preposition.
        return scan.IsCapitalized(next) || scan.Has(next, Role.Preposition | Role.Article | Role.PastCue)
            || scan.IsAny(next, "the", "and", "he") || scan.IsAny(next, "there", "no", "its") || scan.IsAny(next, "she", "they", "it") || scan.IsAny(next, "when", "but", "his")
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
