using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Eras;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Calendar;

/// <summary>Seasons: "summer", "the spring of 1957", "autumn 1927", "the winter of 1916–17", "in the fall", "the winter and early spring of 1861".</summary>
/// <remarks>Near misses: "fall" and "spring" as verbs, "the fall of the wall", "Prague Spring", "Summer Olympics", "Winter said".</remarks>
internal static class Seasons
{
    /// <summary>What is told of a season and falls in none but it: "a spring offensive".</summary>
    private static readonly WordSet Events = new("offensive offensives campaign campaigns election elections session term semester");

    public static Reading Read(Scan scan, int at)
    {
        DateField year = YearSuffix.Read(scan, at + 1, commaAllowed: false, out int end);
        if (year.IsPresent && EndsInNextYear(scan, end))
            end += 2;
        bool joined = scan.IsAny(at + 1, "and", "or") && scan.Has(SkipPart(scan, at + 2), Role.Season);
        if (joined && !year.IsPresent)
            year = YearSuffix.Read(scan, SkipPart(scan, at + 2) + 1, commaAllowed: false, out _);
        bool describes = scan.IsAny(at + 1, Events) && !scan.IsCapitalized(at + 1);
        bool isShown = year.IsPresent || describes || (joined && scan.Is(at - 1, "the"));
        if (!isShown && ReasonAgainst(scan, at, end) is { } reason)
            return Reading.TurnedDown(end, reason);
        return new Reading(end, new CalendarDate(new PartialDate(year, Season: DateField.Known(scan[at].Calendar))) { TakesArticle = !describes });
    }

    /// <summary>"the winter of 1916<em>–17</em>", "the winter of 1916<em>/1917</em>".</summary>
    private static bool EndsInNextYear(Scan scan, int at) =>
        (scan.IsDash(at) || scan.IsMark(at, '/')) && scan.IsTight(at) && scan.IsTight(at + 1) && scan.IsNumber(at + 1) && scan[at - 1].Digits == 4 && scan[at + 1] is { Digits: 2 or 4 } next
            && next.Number % 100 == (scan[at - 1].Number + 1) % 100;

    private static int SkipPart(Scan scan, int at) => scan.IsAny(at, "early", "late") ? at + 1 : at;

    /// <summary>"hit by the fall in prices", "games that fall within a week": a noun of what sinks, and the verb.</summary>
    public static bool IsFalling(Scan scan, int at)
    {
        if (!scan.Is(at, "fall"))
            return false;
        bool isNoun = scan.Is(at + 1, "in") && scan.Is(at - 1, "the") && !scan.IsAny(at - 2, "in", "during", "until") && !scan.IsAny(at - 2, "since", "of");
        return isNoun || scan.IsAny(at + 1, "within", "under", "into") || scan.IsAny(at + 1, "below", "short", "outside");
    }

    /// <summary>Why the word, which no year follows, is no season; null where it is one.</summary>
    private static string? ReasonAgainst(Scan scan, int at, int end)
    {
        if (IsFalling(scan, at))
            return "something that falls";
        bool company = scan.Has(at - 1, Role.Preposition) || scan.Is(at - 1, "come") || scan.IsAny(at - 1, "early", "late", "mid")
            || (scan.Is(at - 1, "the") && (scan.Has(at - 2, Role.Preposition) || !scan.Has(at, Role.Ambiguous)) && !scan.Is(end, "of"));
        if (scan.Has(at, Role.Ambiguous) && (!company || scan.Is(at - 1, "to") || scan.Is(at - 1, "or")))
            return "an ordinary word";
        if (scan.Is(at - 1, "for") && scan.IsWord(end) && scan[end].Roles == Role.None && !scan.IsCapitalized(end))
            return "what something is for";
        bool inName = scan.IsCapitalized(at) && (scan.IsCapitalized(at + 1) || scan.Has(at + 1, Role.Says) || (scan.IsCapitalized(at - 1) && !scan.StartsParagraph(at)));
        return inName ? "part of a name" : null;
    }
}
