using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Clock;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Calendar;

/// <summary>Days of what a story tells of, by their number: "on the third day", "on the 10th day of the siege", "on the second evening".</summary>
/// <remarks>Near misses: "on the first day of the month", "on the second day in a row", anything of the kind in news.</remarks>
internal static class NthDays
{
    public static Reading Read(Scan scan, int at) =>
        scan.Is(at - 1, "the") && scan.IsAny(at - 2, "on", "of", "by") && scan[at].Number is > 0 and <= 31 ? ReadDay(scan, at) : Reading.None;

    private static Reading ReadDay(Scan scan, int at)
    {
        int noun = scan.Has(at, Role.Ordinal) ? at + 1 : scan.IsTight(at + 1) && scan.IsWord(at + 1) ? at + 2 : at;
        bool isDay = scan.Is(noun, "day") || (scan.Has(noun, Role.DayPart) && !scan.Is(noun, "overnight"));
        int end = noun + 1;
        bool goesOn = scan.IsAny(end, "in", "running") || (scan.Is(end, "of") && (scan.Has(end + 1, Role.Month | Role.Number) || scan.Has(end + 2, Role.Unit | Role.Units)));
        if (!isDay || goesOn || scan.IsCapitalized(noun) || scan.IsHyphen(end))
            return Reading.None;
        Dated day = new Shift(TimeUnit.Day, scan[at].Number - 1, Origin.LastMention) { TakesArticle = true, OnlyInNarratives = true, IsCounted = true };
        return new Reading(end, scan.Is(noun, "day") ? day : day.At(DayParts.Codes[scan[noun].Calendar]));
    }
}
