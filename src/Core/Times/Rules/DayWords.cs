using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>"yesterday", "today", "tomorrow", "tonight", with a part of the day: "yesterday morning".</summary>
internal static class DayWords
{
    public static readonly Rule Rule = new("day seen from today", Role.DayWord, Read);

    private static Reading Read(Scan scan, int at)
    {
        var day = new Shift(TimeUnit.Day, scan[at].Number, Origin.Publication);
        return scan.Is(at, "tonight") ? new Reading(at + 1, day.At("TNI")) : DayParts.Append(scan, new Reading(at + 1, day));
    }
}
