using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Clock;

/// <summary>Times of the clock in four digits without a colon: "at 1545 hours", "0630 hours", "between 0300 and 0500 hours", "at 0615"; in India "at 23.50 hrs".</summary>
/// <remarks>Near misses: "for 1500 hours", "at 1990 levels", "call 0044 20".</remarks>
internal static class MilitaryTimes
{
    private static readonly WordSet Introducing = new("at by until till around about from before after between");

    /// <summary>Most numbers of four digits are years: what stands beside them tells.</summary>
    public static bool Are(Scan scan, int at) =>
        scan[at].Digits == 4 && (scan.Spelling(at)[0] == '0' || scan.IsAny(at + 1, "hours", "hrs") || scan.IsAny(at + 3, "hours", "hrs")) && IsTime(scan, at);

    /// <summary>"At 1530 the guns fell silent", behind the "at": the time of a history, the value of anything in news.</summary>
    public static bool MayBe(Scan scan, int at) =>
        scan[at].Digits == 4 && (!scan.IsWord(at + 1) || scan.Has(at + 1, Role.Preposition) || scan.IsAny(at + 1, "the", "he", "they"));

    /// <summary>"leaves at 23.50 hrs", "from 04.10 hours"; a length is "for 12.50 hours".</summary>
    public static bool AreDotted(Scan scan, int at, int end) =>
        scan[at] is { Digits: 2, Number: < 24 } && SkipHours(scan, end) > end && (scan.IsAny(at - 1, "at", "by", "from") || scan.IsAny(at - 1, "until", "till"));

    /// <summary>The index behind "hours", or <paramref name="at"/> itself.</summary>
    public static int SkipHours(Scan scan, int at) => scan.IsAny(at, "hours", "hrs") ? at + 1 : at;

    private static bool IsTime(Scan scan, int at)
    {
        bool isPadded = scan.Spelling(at)[0] == '0';
        if (SkipHours(scan, at + 1) > at + 1)
            return isPadded || scan.IsAny(at - 1, "at", "by") || scan.IsAny(at - 1, "until", "around", "from") || (IsJoint(scan, at - 1) && scan[at - 2].Digits == 4);
        if (isPadded)
            return (scan.IsAny(at - 1, Introducing) || (IsJoint(scan, at - 1) && scan[at - 2].Digits == 4)) && !scan.IsNumber(at + 1);
        return IsJoint(scan, at + 1) && scan[at + 2].Digits == 4 && SkipHours(scan, at + 3) > at + 3;
    }

    private static bool IsJoint(Scan scan, int at) => scan.IsAny(at, "and", "to") || scan.IsDash(at);
}
