using System;
using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Clock;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Widens an expression by what belongs to it on either side: "the", "early", "the end of", "at least"; "or so", "and beyond".</summary>
internal static class Edges
{
    private const int MostModifiers = 3;

    /// <summary>Before an "over" that says "more than".</summary>
    private static readonly WordSet Measuring = new("took takes take lasted lasts last spent spends spend served been was is where that which and but with");

    /// <summary>"or so", "and beyond", "or later".</summary>
    private static readonly WordSet Right = new("so beyond later earlier");

    /// <param name="floor">The first token that is free: what lies before it belongs to the mention before.</param>
    public static Candidate Widen(Scan scan, int core, Reading reading, Rule rule, int floor)
    {
        Meaning meaning = reading.Meaning!;
        int first = Math.Max(core - reading.Before, floor);
        bool article = meaning.TakesArticle;
        for (int i = 0; i < MostModifiers; i++)
        {
            if (article && first - 1 >= floor && scan.Is(first - 1, "the"))
            {
                first--;
                article = false;
            }

            Phrase? modifier = scan.Vocabulary.Modifiers.Find(scan.Source, first - 1);
            if (modifier is null || first - modifier.Length < floor || !Fits(modifier, meaning, scan, core, first))
                break;
            first -= modifier.Length;
            article = true;
            int blank = modifier.Value.IndexOf(' ');
            if (blank >= 0)
                meaning = meaning with { Mod = modifier.Value.Substring(blank + 1) };
        }

        return WidenRight(scan, new Candidate(first, reading.End, core, rule, meaning));
    }

    /// <summary>Whether a modifier goes with the meaning and with what stands between: "over the past week" keeps its "over" outside.</summary>
    private static bool Fits(Phrase modifier, Meaning meaning, Scan scan, int core, int first)
    {
        bool isLength = meaning.Kind == TimeKind.Duration || meaning is Shift { Time: null } && scan.Has(core, Role.Digits | Role.Number | Role.Article);
        if (modifier.Value.StartsWith("lengths", StringComparison.Ordinal))
            return isLength && first == core && !(modifier.Length == 1 && scan.Is(first - 1, "over") && Extends(scan, first - 2));
        if (modifier.Value.StartsWith("any", StringComparison.Ordinal))
            return first == core && (isLength || scan.Has(core, Role.Digits | Role.Month | Role.MonthShort) || scan.IsAny(core, "noon", "midday", "midnight") || (meaning is Dated { Time: { } time } && DayParts.IsPoint(time)));
        return meaning.Kind is TimeKind.Date or TimeKind.Time && !isLength && meaning is not FixedValue { Value: "PRESENT_REF" or "PAST_REF" or "FUTURE_REF" };
    }

    /// <summary>"evolved over several years", "saves money over five years": over their whole length; "for over five years", "it took over a month", "where over a decade of" are more than that.</summary>
    private static bool Extends(Scan scan, int before) =>
        scan.IsWord(before) && !scan.Has(before, Role.Preposition) && !scan.IsAny(before, Measuring);

    private static Candidate WidenRight(Scan scan, Candidate candidate) =>
        scan.IsAny(candidate.End, "or", "and") && scan.IsAny(candidate.End + 1, Right) ? ReadRight(scan, candidate, candidate.End) : candidate;

    private static Candidate ReadRight(Scan scan, Candidate candidate, int end)
    {
        if (scan.Is(end, "or") && scan.Is(end + 1, "so"))
            return candidate with { End = end + 2, Meaning = candidate.Meaning with { Mod = "APPROX" } };
        if (candidate.Meaning is not CalendarDate)
            return candidate;
        if (scan.Is(end, "and") && scan.Is(end + 1, "beyond"))
            return candidate with { End = end + 2, Meaning = candidate.Meaning with { Mod = "ON_OR_AFTER" } };
        if (scan.Is(end, "or") && scan.IsAny(end + 1, "later", "earlier"))
            return candidate with { End = end + 2, Meaning = candidate.Meaning with { Mod = scan.Is(end + 1, "later") ? "ON_OR_AFTER" : "ON_OR_BEFORE" } };
        return candidate;
    }
}
