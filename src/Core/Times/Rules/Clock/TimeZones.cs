using CorpusGen.Core.Times.Vocabulary;

namespace CorpusGen.Core.Times.Rules.Clock;

/// <summary>Zones behind a time of the clock: "GMT", "Eastern Daylight Time", "local time", "UTC+3". They are part of its text and not of its value, as in TimeML.</summary>
internal static class TimeZones
{
    /// <summary>The index behind a zone, or <paramref name="at"/> itself.</summary>
    public static int Skip(Scan scan, int at)
    {
        if (!Is(scan, at) && !scan.IsAny(at, "eastern", "pacific"))
            return at;
        int end = at + 1;
        if (scan.IsAny(end, "daylight", "standard"))
            end++;
        if (scan.Is(end, "time"))
            end++;
        bool isOffset = scan.CharAt(end) is '+' or '-' or '−' && scan.IsTight(end) && scan.IsTight(end + 1) && scan[end + 1].Digits is 1 or 2;
        return isOffset ? end + 2 : end;
    }

    /// <summary>A zone, but not "1500 local people", "the 2012 Pacific season".</summary>
    public static bool Is(Scan scan, int at) =>
        scan.Has(at, Role.Zone) && (!scan.IsAny(at, "local", "eastern", "pacific") || scan.IsAny(at + 1, "time", "daylight", "standard"));
}
