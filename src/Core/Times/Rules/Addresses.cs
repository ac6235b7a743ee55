namespace CorpusGen.Core.Times.Rules;

/// <summary>Addresses of pages and of mail: what looks like a time inside one is none ("http://example.org/2012/05/", "info2010@example.org").</summary>
internal static class Addresses
{
    /// <summary>How many tokens an address has at most on either side: a long line of nothing but marks costs what its length costs.</summary>
    private const int Reach = 48;

    /// <summary>Whether the tokens from <paramref name="at"/> to <paramref name="end"/> stand in an address.</summary>
    public static bool Hold(Scan scan, int at, int end)
    {
        if (!scan.IsTight(at) && !(scan.IsTight(end) && scan.IsMark(end, '@')))
            return false;
        int first = at;
        while (first > at - Reach && scan.IsTight(first))
            first--;
        bool hasDomain = false;
        for (int i = first; i < at + Reach && (i == first || scan.IsTight(i)) && i < scan.Count; i++)
        {
            if (scan.IsMark(i, '/') && (hasDomain || (scan.IsMark(i - 1, '/') && scan.IsMark(i - 2, ':'))))
                return true;
            if (scan.IsMark(i, '@') && i > first && scan.IsTight(i + 1) && scan.IsWord(i + 1))
                return true;
            bool joins = scan.IsMark(i, '.') && i > first && scan.IsWord(i - 1) && scan.IsTight(i + 1) && scan.IsWord(i + 1);
            if (joins && scan.Is(i - 1, "www"))
                return true;
            hasDomain |= joins && !scan.IsCapitalized(i + 1);
        }

        return false;
    }
}
