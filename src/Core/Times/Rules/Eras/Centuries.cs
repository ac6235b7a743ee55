using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Eras;

/// <summary>Centuries: "the 19th century", "the twentieth century", "the 5th century BC", "the 8th and 9th centuries" (two).</summary>
/// <remarks>Near misses: "his first century" at cricket. A century is written with the two digits that its years begin with ("18" is the nineteenth, "BC04" the fifth before Christ).</remarks>
internal static class Centuries
{
    private const int Latest = 30;

    public static Reading Read(Scan scan, int at)
    {
        if (!TryOrdinal(scan, at, out int number, out int end))
            return Reading.None;
        int noun = scan.SkipHyphen(end);
        if (scan.IsAny(noun, "century", "centuries"))
            return scan.IsAny(at - 1, "his", "her", "my") ? Reading.TurnedDown(noun + 1, "a hundred runs") : ReadEra(scan, noun + 1, number);
        return scan.IsAny(end, "and", "or", "to") || scan.IsDash(end) ? ReadFirst(scan, end, number) : Reading.None;
    }

    private static Reading ReadEra(Scan scan, int end, int number)
    {
        int era = EraYear.Behind(scan, end, out int eraEnd);
        return Found(era == 0 ? end : eraEnd, number, era);
    }

    /// <summary>The first of "the 8th and 9th centuries" has the era of the second.</summary>
    private static Reading ReadFirst(Scan scan, int end, int number)
    {
        int second = scan.Is(end + 1, "the") ? end + 2 : end + 1;
        if (scan.IsAny(second, "early", "late", "mid"))
            second = scan.SkipHyphen(second + 1);
        return TryOrdinal(scan, second, out _, out int secondEnd) && scan.IsAny(secondEnd, "century", "centuries")
            ? Found(end, number, EraYear.Behind(scan, secondEnd + 1, out _))
            : Reading.None;
    }

    private static bool TryOrdinal(Scan scan, int at, out int number, out int end)
    {
        Word word = scan[at];
        number = word.Number;
        end = at + 1;
        if (scan.Is(at, "twenty") && scan.IsHyphen(end) && scan.Is(end + 1, "first"))
        {
            number = 21;
            end += 2;
            return true;
        }

        if (word.Has(Role.Digits) && scan.IsTight(end) && (scan.IsAny(end, "st", "nd") || scan.IsAny(end, "rd", "th")))
            end++;
        else if (!word.Has(Role.Ordinal))
            return false;
        return number is > 0 and <= Latest;
    }

    private static Reading Found(int end, int number, int era) =>
        new(end, new FixedValue(TimeKind.Date, era < 0 ? $"BC{number - 1:00}" : $"{number - 1:00}") { TakesArticle = true });
}
