using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Lengths;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Periods;

/// <summary>The phrases of <c>references.txt</c>, which point at the past, the present or the future: "now", "recent years", "the near future". Near misses: "The Now Show", "Building the Future", "Now for the weather"; "the future of the company" is its fate, in news.</summary>
internal static class References
{
    public static Reading Read(Scan scan, int at)
    {
        if (scan.Vocabulary.References.Find(scan.Source, at) is not { } phrase || scan.IsTitleWord(at) || scan.IsTitleWord(at + phrase.Length - 1))
            return Reading.None;

        // "the past" is none in "the past three years".
        int end = at + phrase.Length;
        bool goesOn = scan.Has(end - 1, Role.Deictic) && (scan.Has(end, Role.Number | Role.Digits | Role.Vague | Role.Unit | Role.Units) || Quantity.IsPartOfCentury(scan, end));
        if (goesOn)
            return Reading.None;
        if (scan.Is(end - 1, "present") && scan.Is(at, "the") && IsDescribed(scan, end))
            return Reading.None;
        if (scan.Is(end - 1, "future") && scan.Is(end - 2, "the") && scan.Is(end, "of"))
            return new Reading(end, new FixedValue(TimeKind.Date, phrase.Value) { OnlyInNarratives = true });
        if (scan.Is(at, "now") && scan.IsCapitalized(at) && scan.Is(end, "for"))
            return Reading.TurnedDown(end, "an opening");
        if (scan.Is(at, "soon") && !IsAhead(scan, at))
            return Reading.None;
        int blank = phrase.Value.IndexOf(' ');
        return blank < 0 ? new Reading(end, new FixedValue(TimeKind.Date, phrase.Value)) : ReadOfStory(scan, at, end, phrase.Value.Substring(0, blank));
    }

    /// <summary>"may soon meet", "must be settled soon"; not "as soon as", "was soon released", "soon after".</summary>
    private static bool IsAhead(Scan scan, int soon)
    {
        const int Farthest = 6;
        if (scan.IsAny(soon - 1, "as", "too", "how") || scan.IsAny(soon + 1, "after", "as", "afterwards"))
            return false;
        for (int i = soon - 1; i > soon - Farthest && scan.IsWord(i); i--)
        {
            if (scan.IsAny(i, "will", "may", "might") || scan.IsAny(i, "must", "should", "to"))
                return true;
        }

        return false;
    }

    /// <summary>"the present administration", but "the present is", "the present and the past".</summary>
    private static bool IsDescribed(Scan scan, int noun) => scan.IsWord(noun) && !scan.Has(noun, Role.Preposition | Role.PastCue | Role.FutureCue) && !scan.IsAny(noun, "is", "but", "with");

    /// <summary>"former", "recent": only a narrative means a time by it.</summary>
    private static Reading ReadOfStory(Scan scan, int at, int end, string value)
    {
        bool pronoun = scan.Is(at, "former") && (!scan.IsWord(end) || scan.Has(end, Role.Preposition | Role.PastCue | Role.FutureCue) || scan.IsAny(end, "and", "or", "is"));
        return pronoun ? Reading.None : new Reading(end, new FixedValue(TimeKind.Date, value) { OnlyInNarratives = true });
    }
}
