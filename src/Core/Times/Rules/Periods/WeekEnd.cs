namespace CorpusGen.Core.Times.Rules.Periods;

/// <summary>"week-end" as it was written of old: three tokens, and the weekend.</summary>
internal static class WeekEnd
{
    public static bool Is(Scan scan, int at) => scan.IsHyphen(at + 1) && scan.Is(at + 2, "end") && scan.Is(at, "week") && !scan.IsHyphen(at + 3);
}
