using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Lengths;

/// <summary>An amount of some unit: "three", "2 1/2", "a couple of", "several".</summary>
/// <param name="End">The index of the first token behind it.</param>
/// <param name="Amount">The number, or null where none is named.</param>
/// <param name="IsArticle">Whether it is only "a" or "an".</param>
internal readonly record struct Quantity(int End, decimal? Amount, bool IsArticle = false)
{
    private const int LongestSpelledNumber = 6;

    /// <summary>"eight and ten years" have one unit; "$75,000 and four years", "1994 and three years later" have not.</summary>
    private const int MostTogether = 1000;

    /// <summary>Words of an amount that are no numbers by themselves: behind an article anything else is what it belongs to.</summary>
    private static readonly WordSet Amounts = new("couple number matter few good hundred thousand dozen half quarter handful dozens scores hundreds thousands tens");

    public bool IsFound => End > 0;

    /// <summary>The same without the second number of a range.</summary>
    public static Quantity ReadSingle(Scan scan, int at) => ReadOne(scan, at);

    /// <summary>The amount that starts with a token, or the default where none does.</summary>
    public static Quantity Read(Scan scan, int at)
    {
        Quantity first = ReadOne(scan, at);
        if (!first.IsFound || first.IsArticle)
            return first;
        int next = first.End;
        if (scan.IsHyphen(next) && scan.Is(next + 1, "odd"))
            return first with { End = next + 2 };
        if (scan.IsAny(next, "million", "billion"))
            return new Quantity(next + 1, null); // No TIMEX3 value has so many years: it is long ago.
        if (!scan.IsHyphen(next) && !scan.IsAny(next, "to", "or") && !(scan.Is(next, "and") && HaveOneUnit(scan, at, first)))
            return first;
        Quantity second = ReadOne(scan, next + 1);
        if (scan[at].Digits == 4 && second.Amount < MostTogether)
            return first; // "18 months in 1997 to nine months"
        return second.IsFound && !second.IsArticle ? first with { End = second.End } : first;
    }

    /// <summary>Whether "and" joins an amount to another one of the same unit.</summary>
    private static bool HaveOneUnit(Scan scan, int at, Quantity first) =>
        scan.Has(first.End + 1, Role.Digits | Role.Number) && first.Amount is < MostTogether && scan.CharAt(at - 1) is not ('$' or '£' or '€');

    private static Quantity ReadOne(Scan scan, int at)
    {
        Word word = scan[at];
        if (word.Has(Role.Digits))
            return ReadDigits(scan, at);
        if (word.Has(Role.Article))
            return scan.IsAny(at + 1, Amounts) ? ReadAfterArticle(scan, at) : new Quantity(at + 1, 1, IsArticle: true);
        if (word.Has(Role.Number))
            return ReadSpelled(scan, at);
        if (word.Has(Role.Vague))
            return scan.Is(at, "many") && scan.IsAny(at - 1, "as", "how") ? default : new Quantity(at + 1, null);
        return scan.IsAny(at, Amounts) ? ReadNoun(scan, at) : default;
    }

    /// <summary>"half a", "half century", "dozens of".</summary>
    private static Quantity ReadNoun(Scan scan, int at)
    {
        if (IsPartOfCentury(scan, at))
            return new Quantity(scan.SkipHyphen(at + 1), scan.Is(at, "half") ? 0.5m : 0.25m);
        if (scan.IsAny(at, "dozens", "scores", "hundreds") || scan.IsAny(at, "thousands", "tens"))
            return ReadPlural(scan, at);
        if (scan.Is(at, "couple") && scan.Is(at + 1, "of") && scan.Has(at - 1, Role.Deictic))
            return new Quantity(at + 2, 2);
        if (scan.Is(at, "half") && scan.Has(at + 1, Role.Article))
            return new Quantity(at + 2, 0.5m);
        return default;
    }

    /// <summary>The index behind "and a half", "-and-a-half", or 0.</summary>
    public static int SkipAndHalf(Scan scan, int end)
    {
        int and = scan.SkipHyphen(end);
        if (!scan.Is(and, "and"))
            return 0;
        int article = scan.SkipHyphen(and + 1);
        int half = scan.SkipHyphen(article + 1);
        return scan.Has(article, Role.Article) && scan.Is(half, "half") ? half + 1 : 0;
    }

    /// <summary>"half century", "quarter-century": fifty and twenty-five years.</summary>
    public static bool IsPartOfCentury(Scan scan, int at) => scan.IsAny(at, "half", "quarter") && scan.Is(scan.SkipHyphen(at + 1), "century");

    /// <summary>"hundreds of", "tens of thousands of".</summary>
    private static Quantity ReadPlural(Scan scan, int at)
    {
        if (!scan.Is(at + 1, "of"))
            return default;
        bool nested = scan.IsAny(at + 2, "thousands", "hundreds", "millions") && scan.Is(at + 3, "of");
        return new Quantity(nested ? at + 4 : at + 2, null);
    }

    /// <summary>"a", "a few", "a couple of", "a matter of", "a hundred", "a dozen", "a half", "a quarter of a".</summary>
    private static Quantity ReadAfterArticle(Scan scan, int at)
    {
        int next = at + 1;
        if (scan.Is(next, "couple"))
            return new Quantity(scan.Is(next + 1, "of") ? next + 2 : next + 1, 2);
        if (scan.IsAny(next, "number", "handful") && scan.Is(next + 1, "of"))
            return new Quantity(next + 2, null);
        if (scan.Is(next, "matter") && scan.Is(next + 1, "of") && scan.Has(next + 2, Role.Units))
            return new Quantity(next + 2, null);
        if (scan.IsAny(next, "few", "good") && scan.Is(next + 1, "many"))
            return new Quantity(next + 2, null);
        if (scan.Is(next, "few"))
            return new Quantity(next + 1, null);
        if (scan.IsAny(next, "hundred", "thousand", "dozen"))
            return ReadSpelled(scan, next);
        if (IsPartOfCentury(scan, next))
            return ReadOne(scan, next);
        if (scan.Is(next, "half"))
            return new Quantity(scan.SkipHyphen(next + 1), 0.5m);
        if (scan.Is(next, "quarter") && scan.Is(next + 1, "of") && scan.Has(next + 2, Role.Article))
            return new Quantity(next + 3, 0.25m);
        return new Quantity(next, 1, IsArticle: true);
    }

    /// <summary>"30", "30,000", "30 000", "2.5", "2 1/2".</summary>
    private static Quantity ReadDigits(Scan scan, int at)
    {
        int end = at + 1;
        bool goesOn = scan.CharAt(end) is ',' or '.' ? scan.IsTight(end + 1) && scan.IsNumber(end + 1) : scan.IsMark(end, '½') || scan.IsNumber(end);
        return goesOn ? ReadFraction(scan, at, end) : new Quantity(end, scan[at].Number);
    }

    private static Quantity ReadFraction(Scan scan, int at, int end)
    {
        decimal amount = scan[at].Number;
        if (SkipThousands(scan, end) is var group && group > end)
        {
            // No TIMEX3 value has millions of anything: they are many.
            return SkipThousands(scan, group) > group ? new Quantity(SkipThousands(scan, group), null) : new Quantity(group, amount * 1000 + scan[group - 1].Number);
        }

        if (scan.IsMark(end, '.') && scan.IsTight(end) && scan.IsTight(end + 1) && scan.Has(end + 1, Role.Digits) && scan[end + 1].Digits <= 2)
        {
            amount += scan[end + 1].Number * (scan[end + 1].Digits == 1 ? 0.1m : 0.01m);
            end += 2;
        }
        else if (IsHalf(scan, end) && !scan.IsTight(end))
        {
            amount += 0.5m;
            end += 3;
        }
        else if (scan.IsMark(end, '½'))
        {
            amount += 0.5m;
            end++;
        }

        return new Quantity(end, amount);
    }

    /// <summary>The index behind a group of three digits, "30<em>,000</em>", "30<em> 000</em>", or <paramref name="end"/> itself.</summary>
    private static int SkipThousands(Scan scan, int end)
    {
        int group = scan.IsMark(end, ',') && scan.IsTight(end) && scan.IsTight(end + 1) ? end + 1 : end;
        bool isGroup = scan.IsNumber(group) && scan[group].Digits == 3 && (group > end || (scan[end - 1].Digits <= 3 && !scan.IsTight(end)));
        return isGroup ? group + 1 : end;
    }

    private static bool IsHalf(Scan scan, int at) =>
        scan[at].Number == 1 && scan.IsMark(at + 1, '/') && scan[at + 2].Number == 2 && scan.Has(at, Role.Digits) && scan.IsTight(at + 1);

    /// <summary>"three", "twenty-five", "two thousand", "two and a half".</summary>
    private static Quantity ReadSpelled(Scan scan, int at)
    {
        int next = at + 1;
        bool goesOn = scan.Has(next, Role.Number) || scan.IsHyphen(next) || scan.Is(next, "and");
        return goesOn ? ReadWords(scan, at) : new Quantity(next, scan[at].Number);
    }

    private static Quantity ReadWords(Scan scan, int at)
    {
        int total = 0;
        int group = 0;
        int last = 0;
        int end = at;
        for (int i = at; i < at + LongestSpelledNumber * 2; i++)
        {
            Word word = scan[i];
            if (!word.Has(Role.Number))
            {
                bool joins = (scan.IsHyphen(i) || (scan.Is(i, "and") && (group >= 100 || total > 0))) && scan.Has(i + 1, Role.Number);
                if (joins)
                    continue;
                break;
            }

            // "twenty five" is one number, "five twenty" and "nineteen ninety" are two.
            bool fits = last == 0 || word.Number >= 100 || (last is >= 20 and < 100 && word.Number < 10) || last >= 100;
            if (!fits)
                break;
            group = word.Number >= 100 ? (group == 0 ? 1 : group) * word.Number : word.Number == 12 && scan.Is(i, "dozen") && group > 0 ? group * 12 : group + word.Number;
            if (word.Number == 1000)
            {
                total += group;
                group = 0;
            }

            last = word.Number;
            end = i + 1;
        }

        decimal amount = total + group;
        if (SkipAndHalf(scan, end) is var behindHalf and > 0)
            return new Quantity(behindHalf, amount + 0.5m);
        return end > at ? new Quantity(end, amount) : default;
    }
}
