using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Seasons: "summer", "the spring of 1957", "autumn 1927", "in the fall".</summary>
/// <remarks>Near misses: "fall" and "spring" as verbs, "the fall of the wall", "Prague Spring", "Summer Olympics", "Winter said".</remarks>
internal static class Seasons
{
    public static Reading Read(Scan scan, int at)
    {
        DateField year = YearSuffix.Read(scan, at + 1, commaAllowed: false, out int end);
        var season = new CalendarDate(new PartialDate(year, Season: DateField.Known(scan[at].Calendar))) { TakesArticle = true };
        if (year.IsPresent)
            return new Reading(end, season);
        if (IsFalling(scan, at))
            return Reading.TurnedDown(end, "something that falls");
        bool company = scan.Has(at - 1, Role.Preposition) || scan.IsAny(at - 1, "early", "late", "mid")
            || (scan.Is(at - 1, "the") && (scan.Has(at - 2, Role.Preposition) || !scan.Has(at, Role.Ambiguous)) && !scan.Is(end, "of"));
        if (scan.Has(at, Role.Ambiguous) && (!company || scan.Is(at - 1, "to") || scan.Is(at - 1, "or")))
            return Reading.TurnedDown(end, "an ordinary word");
        if (scan.IsCapitalized(at) && (scan.IsCapitalized(at + 1) || scan.Has(at + 1, Role.Says) || (scan.IsCapitalized(at - 1) && !scan.StartsParagraph(at))))
            return Reading.TurnedDown(end, "part of a name");
        return new Reading(end, season);
    }

    /// <summary>"hit by the fall in prices", "games that fall within a week": a noun of what sinks, and the verb.</summary>
    public static bool IsFalling(Scan scan, int at)
    {
        if (!scan.Is(at, "fall"))
            return false;
        bool isNoun = scan.Is(at + 1, "in") && scan.Is(at - 1, "the") && !scan.IsAny(at - 2, "in", "during", "until") && !scan.IsAny(at - 2, "since", "of");
        return isNoun || scan.IsAny(at + 1, "within", "under", "into") || scan.IsAny(at + 1, "below", "short", "outside");
    }
}
