namespace CorpusGen.Core.Times;

/// <summary>Reads TIMEX3 value strings.</summary>
internal static class TimexValue
{
    /// <summary>The first and the last day that a value names, or false where it names none (<c>PAST_REF</c>, <c>P2Y</c>, <c>XXXX-06</c>).</summary>
    public static bool TryGetBounds(string value, out CivilDate first, out CivilDate last)
    {
        first = last = default;
        return false;
    }
}
