using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Rules.Clock;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Periods;

/// <summary>"yesterday", "today", "tomorrow", "tonight", with a part of the day: "yesterday morning"; "today week", "to-morrow", "on the morrow".</summary>
/// <remarks>Near misses: "the firm Tomorrow Foods", "Russia Today", "today's youth", "a day-to-day affair", "tomorrow weeks of talks begin".</remarks>
internal static class DayWords
{
    /// <summary>What is today's and of no day.</summary>
    private static readonly WordSet Present = new("world society youth youngsters generation generations children kids teenagers parents standards technology computers consumers");

    /// <summary>Before "of today" where it is this day: "as of today", "the end of today".</summary>
    private static readonly WordSet BeforeDay = new("as end start rest middle morning afternoon events news");

    public static Reading Read(Scan scan, int at)
    {
        if (!scan.Has(at, Role.DayWord))
            return scan.IsHyphen(at - 1) ? ReadHyphened(scan, at) : ReadNeighbour(scan, at);
        if (scan.Is(at, "morrow"))
            return ReadMorrow(scan, at);
        if (scan.IsTitleWord(at))
            return Reading.TurnedDown(at + 1, "part of a name");
        if (scan.Is(at, "today") && IsOurAge(scan, at))
            return Reading.TurnedDown(at + 1, "the present as a whole");
        if (scan.Is(at, "today") && scan.Is(at - 1, "of") && scan.IsWord(at - 2) && !scan.IsAny(at - 2, BeforeDay) && !scan.IsWord(at + 1) && !scan.IsApostrophe(at + 1))
            return new Reading(at + 1, new FixedValue(TimeKind.Date, "PRESENT_REF")); // "the Ireland of today"
        var day = new Shift(TimeUnit.Day, scan[at].Number, Origin.Publication);
        if (scan.Is(at, "tonight"))
            return new Reading(at + 1, day.At("TNI"));
        return Displace(scan, at + 1, day) is { IsFound: true } displaced ? displaced : DayParts.Append(scan, new Reading(at + 1, day));
    }

    /// <summary>"<em>today</em>'s world", "many of <em>today</em>'s computers": the present and no day.</summary>
    private static bool IsOurAge(Scan scan, int at)
    {
        int noun = scan.SkipPossessive(at + 1);
        return noun > at + 1 && (scan.IsAny(noun, Present) || (scan.Is(at - 1, "of") && scan.IsAny(at - 2, "many", "most", "some")));
    }

    /// <summary>"today <em>week</em>", "this day <em>fortnight</em>": so long after it.</summary>
    public static Reading Displace(Scan scan, int at, Shift day) =>
        scan.IsAny(at, "week", "fortnight") && !scan.IsHyphen(at + 1) && (!scan.IsWord(at + 1) || scan.Has(at + 1, Role.Preposition))
            ? new Reading(at + 1, new Displaced(day, TimeUnit.Day, 7 * scan[at].Scale))
            : Reading.None;

    /// <summary>"the day before yesterday", "the day after tomorrow".</summary>
    private static Reading ReadNeighbour(Scan scan, int at)
    {
        if (!scan.Is(at, "day") || !scan.IsAny(at + 1, "before", "after") || !scan.Has(at + 2, Role.DayWord))
            return Reading.None;
        int offset = scan[at + 2].Number + (scan.Is(at + 1, "before") ? -1 : 1);
        return new Reading(at + 3, new Shift(TimeUnit.Day, offset, Origin.Publication) { TakesArticle = true });
    }

    /// <summary>"to-<em>day</em>", "to-<em>night</em>", as papers wrote them of old; not "day-to-day".</summary>
    private static Reading ReadHyphened(Scan scan, int at)
    {
        if (!scan.Is(at - 2, "to") || !scan.IsAny(at, "day", "night") || scan.IsHyphen(at - 3) || scan.IsHyphen(at + 1))
            return Reading.None;
        var day = new Shift(TimeUnit.Day, 0, Origin.Publication);
        Reading reading = scan.Is(at, "night") ? new Reading(at + 1, day.At("TNI")) : Displace(scan, at + 1, day) is { IsFound: true } displaced ? displaced : new Reading(at + 1, day);
        return reading with { Before = 2 };
    }

    /// <summary>"to-<em>morrow</em>", "on the <em>morrow</em>".</summary>
    private static Reading ReadMorrow(Scan scan, int at)
    {
        if (scan.IsCapitalized(at))
            return Reading.None;
        if (scan.Is(at - 1, "the"))
            return new Reading(at + 1, new Shift(TimeUnit.Day, 1, Origin.LastMention) { TakesArticle = true });
        return scan.IsHyphen(at - 1) && scan.Is(at - 2, "to") ? DayParts.Append(scan, new Reading(at + 1, new Shift(TimeUnit.Day, 1, Origin.Publication))) with { Before = 2 } : Reading.None;
    }
}
