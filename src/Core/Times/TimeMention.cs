using CorpusGen.Core.Text;

namespace CorpusGen.Core.Times;

/// <summary>The four types of a TIMEX3 time expression.</summary>
internal enum TimeKind : byte
{
    Date,
    Time,
    Duration,
    Set,
}

/// <summary>A time expression found in a text and resolved.</summary>
/// <param name="Range">Where it stands in the article's text.</param>
/// <param name="Kind">Its TIMEX3 type.</param>
/// <param name="Value">The TIMEX3 value: <c>2019-W03</c>, <c>PAST_REF</c>, <c>P2Y</c>, <c>1956</c>.</param>
/// <param name="Mod">The TIMEX3 modifier (<c>START</c>, <c>APPROX</c>, …), or null.</param>
internal sealed record TimeMention(TextRange Range, TimeKind Kind, string Value, string? Mod = null);
