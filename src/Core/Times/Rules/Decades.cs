using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Decades and centuries: "the 1990s", "the '60s", "the nineties", "the 19th century", "the twentieth century".</summary>
/// <remarks>A decade is written with three digits ("199"), a century with two ("18"), as in ISO 8601. Near misses: "a man in his forties", "temperatures in the 90s".</remarks>
internal static class Decades
{
    public static readonly Rule Rule = new("decade or century", Role.Digits | Role.Ordinal | Role.Phrase, Read);

    private static Reading Read(Scan scan, int at)
    {
        bool shortened = scan.IsApostrophe(at) && scan.IsTight(at + 1);
        if (shortened)
            at++;
        Word word = scan[at];
        int end = at + 1;
        if (word.Has(Role.Digits) && scan.IsTight(end) && (scan.IsAny(end, "st", "nd") || scan.IsAny(end, "rd", "th")))
            end++;
        int century = scan.SkipHyphen(end);
        if (scan.Is(century, "century") && word.Number is > 0 and <= 22)
            return Found(century + 1, $"{word.Number - 1:00}");
        if (!word.Has(Role.Digits) || word.Number % 10 != 0)
            return Reading.None;
        if (scan.IsApostrophe(end) && scan.IsTight(end))
            end++;
        if (!scan.Is(end, "s") || !scan.IsTight(end))
            return Reading.None;
        if (word.Digits == 4 && word.Number is >= 1000 and < 2100)
            return Found(end + 1, $"{word.Number / 10}");
        if (word.Digits != 2)
            return Reading.None;
        bool listed = scan.IsAny(at - 1, "and", "or", "to") && scan.Is(at - 2, "s") && scan.IsTight(at - 2) && scan.Has(at - 3, Role.Digits);
        return shortened || listed
            ? Found(end + 1, $"{YearNumber.Expand(word.Number) / 10}")
            : Reading.TurnedDown(end + 1, "two digits without an apostrophe: ages, temperatures");
    }

    private static Reading Found(int end, string value) => new(end, new FixedValue(TimeKind.Date, value) { TakesArticle = true });
}
