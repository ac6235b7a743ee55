using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Names that a time expression is a part of: a title in quotes, “Blue Monday”; the Friday Club, the Sunday Mercury, the 25 April Bridge.</summary>
/// <remarks>Near misses: “On Monday we left”; "On Friday Ann Brule left"; "the Friday vote".</remarks>
internal static class Names
{
    private const int LongestTitle = 8;

    /// <summary>What the last word of a name with a day or month in it may be.</summary>
    private static readonly WordSet LastWords =
        new("street lane drive terrace crescent square bridge avenue boulevard road plaza stadium movement brigade brigades company committee revolution university academy prize award club times telegraph mirror express herald post tribune gazette magazine courier");

    /// <summary>Whether the tokens from <paramref name="at"/> to <paramref name="end"/> are a part of a name.</summary>
    public static bool Hold(Scan scan, int at, int end)
    {
        if (scan.IsCapitalized(end) && IsFirstPart(scan, at, end))
            return true;
        if (!scan.IsCapitalized(at))
            return false;
        int quote = at - 1;
        while (quote > at - LongestTitle && scan.IsWord(quote))
            quote--;
        return scan.CharAt(quote) is '"' or '“' or '‘' && IsInTitle(scan, quote, at, end);
    }

    private static bool IsFirstPart(Scan scan, int at, int end)
    {
        if (!scan.IsWord(end - 1) || scan.IsCapitalized(end + 1) || scan.StartsBlock(end))
            return false;
        bool isNamed = scan.IsAny(end, LastWords) && !(scan.Has(at, Role.Month) && scan.Is(at - 1, "in"));
        return isNamed || (scan.Has(at, Role.Weekday) && scan.Is(at - 1, "the") && scan[end].Roles == Role.None);
    }

    /// <summary>Quotes around words that are all capitalised but for the small ones, one of them at least no word of time.</summary>
    private static bool IsInTitle(Scan scan, int quote, int at, int end)
    {
        bool hasOther = false;
        int last = quote + 1;
        for (; last < end + LongestTitle && (IsOfTitle(scan, last) || (last >= at && last < end)); last++)
            hasOther |= scan.IsCapitalized(last) && scan[last].Roles == Role.None;
        if (scan.CharAt(last) is ',' or '.')
            last++;
        return hasOther && last >= end && scan.IsTight(quote + 1) && scan.CharAt(last) is '"' or '”' or '’' && scan.IsTight(last);
    }

    private static bool IsOfTitle(Scan scan, int at) => scan.IsWord(at) && (scan.IsCapitalized(at) || scan.Has(at, Role.Preposition | Role.Article) || scan.Is(at, "the"));
}
