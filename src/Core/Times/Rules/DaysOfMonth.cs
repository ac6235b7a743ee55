using CorpusGen.Core.Times.Meanings;
using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules;

/// <summary>A day by its number alone: "on the 23rd", "until the 5th".</summary>
/// <remarks>Near misses: "the 23rd floor", "came in 3rd", "the 23rd of the runners".</remarks>
internal static class DaysOfMonth
{
    public static Reading Read(Scan scan, int at) => scan.Is(at - 1, "the") && scan.IsTight(at + 1) ? ReadDay(scan, at) : Reading.None;

    private static Reading ReadDay(Scan scan, int at)
    {
        int end = at + 2;
        bool isOrdinal = scan.IsTight(at + 1) && (scan.IsAny(at + 1, "st", "nd") || scan.IsAny(at + 1, "rd", "th"));
        bool introduced = scan.IsAny(at - 2, "on", "by", "until") || scan.IsAny(at - 2, "till", "from", "since");
        if (!isOrdinal || !introduced || scan[at].Number is < 1 or > 31)
            return Reading.None;
        bool alone = !scan.IsWord(end) || (scan.Has(end, Role.Preposition | Role.PastCue | Role.FutureCue) && !scan.Is(end, "of")) || scan.IsAny(end, "and", "or", "but") || scan.IsAny(end, "it", "he", "she") || scan.IsAny(end, "they", "we", "the");
        return alone && !scan.IsHyphen(end)
            ? new Reading(end, new CalendarDate(new PartialDate(Day: DateField.Known(scan[at].Number))) { TakesArticle = true })
            : Reading.None;
    }
}
