using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Eras;

/// <summary>Decades: "the 1990s", "the '60s", "the 60s", "the nineties", "the 1920s and 30s", "the 470s BC", "the 820s".</summary>
/// <remarks>
/// A decade is written with three digits ("199"), as in ISO 8601. Near misses: "a man in his forties", "temperatures in the 90s", "the Boeing 750s".
/// </remarks>
internal static class Decades
{
    public static Reading Read(Scan scan, int at)
    {
        if (scan.Has(at, Role.Decade))
            return IsSpelled(scan, at) ? Found(at + 1, 190 + scan[at].Calendar) : IsDescribed(scan, at) ? Found(at + 1, 190 + scan[at].Calendar) with { Before = 1 } : Reading.None;
        int number = scan.IsApostrophe(at) ? at + 1 : at;
        return scan.Has(number, Role.Digits) && (scan.Is(number + 1, "s") || scan.IsApostrophe(number + 1)) ? ReadDigits(scan, at) : Reading.None;
    }

    private static Reading ReadDigits(Scan scan, int at)
    {
        bool shortened = scan.IsApostrophe(at) && scan.IsTight(at + 1);
        if (shortened)
            at++;
        Word word = scan[at];
        int end = at + 1;
        if (!word.Has(Role.Digits) || word.Number % 10 != 0)
            return Reading.None;
        if (scan.IsApostrophe(end) && scan.IsTight(end))
            end++;
        if (!scan.Is(end, "s") || !scan.IsTight(end))
            return Reading.None;
        end++;
        if (EraYear.Behind(scan, end, out int eraEnd) is var era and not 0)
            return new Reading(eraEnd, Value(HistoricalYear.Text(era * word.Number, 3)));
        if (word.Digits == 4 && word.Number is >= 1000 and < 2100)
            return Found(end, word.Number / 10);
        return ReadShort(scan, at, end, shortened);
    }

    /// <summary>"the 820s", "the '60s", "the 60s".</summary>
    private static Reading ReadShort(Scan scan, int at, int end, bool shortened)
    {
        Word word = scan[at];
        if (word.Digits is 2 or 3 && !shortened && scan.Is(at - 1, "the") && scan.BareYears.Era(at, word.Digits) is var bare and not 0)
            return new Reading(end, Value(HistoricalYear.Text(bare * word.Number, 3)));
        if (word.Digits != 2)
            return Reading.None;
        int century = CenturyOfList(scan, at, shortened);
        return shortened || century > 0 || IsDecade(scan, at)
            ? Found(end, century > 0 ? century * 10 + word.Number / 10 : CenturyOf(word.Number) * 10 + word.Number / 10)
            : Reading.TurnedDown(end, "ages or temperatures rather than years");
    }

    /// <summary>"the 90s" without an apostrophe, where nothing speaks of degrees: "temperatures in the 90s", "highs in the mid-80s".</summary>
    private static bool IsDecade(Scan scan, int at)
    {
        const int Reach = 8;
        int first = BehindArticle(scan, at);
        if (!scan.Is(first - 1, "the") || scan[at].Number < 20)
            return false;
        for (int i = first - 2; i >= at - Reach && !scan.IsMark(i, '.'); i--)
        {
            if (scan.IsAny(i, "temperatures", "temperature", "degrees") || scan.IsAny(i, "highs", "lows", "shot") || scan.IsAny(i, "age", "aged", "scores"))
                return false;
        }

        return true;
    }

    /// <summary>The century of the decade before, in "the 1920s and 30s" and "the 1920s and '30s"; else 0.</summary>
    private static int CenturyOfList(Scan scan, int at, bool shortened)
    {
        int joint = shortened ? at - 2 : at - 1;
        bool listed = (scan.IsAny(joint, "and", "or", "to") || scan.IsDash(joint)) && scan.Is(joint - 1, "s") && scan.IsTight(joint - 1);
        if (!listed)
            return 0;
        Word first = scan[joint - 2];
        return first.Digits == 4 ? first.Number / 100 : first.Digits == 2 ? CenturyOf(first.Number) : 0;
    }

    /// <summary>"the 20s" are those that are over; "the '10s" are no others.</summary>
    private static int CenturyOf(int decade) => decade < 20 ? 20 : 19;

    /// <summary>"the nineties", "the early nineties", but "in her nineties" and "the low nineties".</summary>
    private static bool IsSpelled(Scan scan, int at)
    {
        bool isSecond = scan.IsAny(at - 1, "and", "or", "to") && scan.Has(at - 2, Role.Decade) && IsSpelled(scan, at - 2);
        return (isSecond || scan.Is(BehindArticle(scan, at) - 1, "the")) && !scan.Is(at + 1, "of");
    }

    /// <summary>"the hungry <em>Thirties</em>", "the Swinging <em>Sixties</em>": as a name of years it has a capital.</summary>
    private static bool IsDescribed(Scan scan, int at) =>
        scan.IsCapitalized(at) && scan.IsWord(at - 1) && scan[at - 1].Roles == Role.None && scan.Is(at - 2, "the") && !scan.IsCapitalized(at + 1);

    /// <summary>Where the decade begins with what tells its part: "<em>early</em> nineties", "<em>mid</em>-90s".</summary>
    private static int BehindArticle(Scan scan, int at) =>
        scan.IsAny(at - 1, "early", "late", "mid") ? at - 1 : scan.IsDash(at - 1) && scan.Is(at - 2, "mid") ? at - 2 : at;

    private static Reading Found(int end, int decade) => new(end, Value($"{decade}"));

    private static FixedValue Value(string value) => new(TimeKind.Date, value) { TakesArticle = true };
}
