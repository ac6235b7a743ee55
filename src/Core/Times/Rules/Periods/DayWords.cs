using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Clock;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Periods;

/// <summary>"yesterday", "today", "tomorrow", "tonight", with a part of the day: "yesterday morning".</summary>
/// <remarks>Near misses: "the firm Tomorrow Foods", "Russia Today", "today's youth".</remarks>
internal static class DayWords
{
    /// <summary>What is today's and of no day.</summary>
    private static readonly WordSet Present = new("world society youth youngsters generation generations children kids teenagers parents standards technology computers consumers");

    public static Reading Read(Scan scan, int at)
    {
        if (!scan.Has(at, Role.DayWord))
            return ReadNeighbour(scan, at);
        if (scan.IsTitleWord(at))
            return Reading.TurnedDown(at + 1, "part of a name");
        if (scan.Is(at, "today") && IsOurAge(scan, at))
            return Reading.TurnedDown(at + 1, "the present as a whole");
        var day = new Shift(TimeUnit.Day, scan[at].Number, Origin.Publication);
        return scan.Is(at, "tonight") ? new Reading(at + 1, day.At("TNI")) : DayParts.Append(scan, new Reading(at + 1, day));
    }

    /// <summary>"<em>today</em>'s world", "many of <em>today</em>'s computers": the present and no day.</summary>
    private static bool IsOurAge(Scan scan, int at)
    {
        int noun = scan.SkipPossessive(at + 1);
        return noun > at + 1 && (scan.IsAny(noun, Present) || (scan.Is(at - 1, "of") && scan.IsAny(at - 2, "many", "most", "some")));
    }

    /// <summary>"the day before yesterday", "the day after tomorrow".</summary>
    private static Reading ReadNeighbour(Scan scan, int at)
    {
        if (!scan.Is(at, "day") || !scan.IsAny(at + 1, "before", "after") || !scan.Has(at + 2, Role.DayWord))
            return Reading.None;
        int offset = scan[at + 2].Number + (scan.Is(at + 1, "before") ? -1 : 1);
        return new Reading(at + 3, new Shift(TimeUnit.Day, offset, Origin.Publication) { TakesArticle = true });
    }
}
