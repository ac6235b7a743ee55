using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Eras;

/// <summary>Reads years that name their era: "44 BC", "480 B.C.E.", "AD 70", "A.D. 9", "1066 CE", and the "499" of "499–493 BC".</summary>
/// <remarks>Near misses: "an ad", "bc" in lower case, "7 adverts".</remarks>
internal static class EraYear
{
    /// <summary>The year, negative before Christ, and the index behind it with its era.</summary>
    public static bool TryRead(Scan scan, int at, out int year, out int end)
    {
        Word word = scan[at];
        year = 0;
        end = at + 1;
        if (!word.Has(Role.Digits) || word.Digits > 4 || word.Number <= 0)
            return false;
        int era = Behind(scan, end, out int eraEnd);
        if (era != 0)
        {
            year = era * word.Number;
            end = eraEnd;
            return true;
        }

        era = Before(scan, at);
        if (era == 0 && scan.IsDash(at - 1) && scan.IsTight(at) && scan.IsNumber(at - 2) && scan[at - 2].Number < word.Number)
            era = Before(scan, at - 2);
        if (era == 0 && scan.IsNumber(at + 2))
            era = OfRange(scan, at, word.Number);
        year = era * word.Number;
        return era != 0;
    }

    /// <summary>The era of a number by the words behind it: -1 for "BC", 1 for "AD", 0 for none.</summary>
    public static int Behind(Scan scan, int at, out int end)
    {
        end = at + 1;
        return scan.IsAllUpper(at) ? OfCapitals(scan, at, ref end) : 0;
    }

    private static int OfCapitals(Scan scan, int at, ref int end)
    {
        if (scan.IsAny(at, "bc", "bce"))
            return -1;
        if (scan.IsAny(at, "ad", "ce"))
            return scan.Has(at + 1, Role.Digits) ? 0 : 1;
        if (!scan.IsAny(at, "a", "b", "c") || !IsDotted(scan, at + 1, scan.Is(at, "a") ? "d" : scan.Is(at, "b") ? "c" : "e"))
            return 0;
        end = at + 3;
        if (scan.Is(at, "b") && IsDotted(scan, end, "e"))
            end += 2;
        if (scan.IsMark(end, '.') && scan.IsTight(end))
            end++;
        return scan.Is(at, "b") ? -1 : 1;
    }

    /// <summary>The era that stands before a number: "AD 70", "A.D. 70".</summary>
    private static int Before(Scan scan, int at)
    {
        if (scan.IsTight(at))
            return 0;
        if (scan.IsAllUpper(at - 1))
            return scan.Is(at - 1, "ad") ? 1 : scan.Is(at - 1, "bc") ? -1 : 0;
        return scan.IsMark(at - 1, '.') && scan.IsAllUpper(at - 2) ? OfDotted(scan, at - 2) : 0;
    }

    private static int OfDotted(Scan scan, int last) => scan.Is(last, "d") && scan.IsMark(last - 1, '.') && scan.Is(last - 2, "a") ? 1 : 0;

    /// <summary>How many tokens of an era stand before a year.</summary>
    public static int WordsBefore(Scan scan, int at) => Before(scan, at) == 0 ? 0 : scan.IsMark(at - 1, '.') ? 4 : 1;

    /// <summary>The first of two years has the era of the second: "499–493 BC", "from 264 to 241 BC", "490/489 BC".</summary>
    private static int OfRange(Scan scan, int at, int number)
    {
        int second = at + 2;
        bool joined = scan.IsDash(at + 1) || scan.IsMark(at + 1, '/') || scan.IsAny(at + 1, "to", "and", "or");
        if (!joined || scan[second] is not { Digits: > 0 and <= 4 } other || !other.Has(Role.Digits))
            return 0;
        int era = Behind(scan, second + 1, out _);
        return era * (other.Number - number) > 0 ? era : 0;
    }

    private static bool IsDotted(Scan scan, int at, string letter) =>
        scan.IsMark(at, '.') && scan.IsTight(at) && scan.IsTight(at + 1) && scan.IsAllUpper(at + 1) && scan.Is(at + 1, letter);
}
