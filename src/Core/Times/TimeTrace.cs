using System.Collections.Generic;
using System.Collections.Immutable;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times.Resolving;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times;

/// <summary>A mention and how it came about.</summary>
/// <param name="Rule">The name of the rule that found it.</param>
/// <param name="Resolution">What it was counted from, and why in that direction.</param>
/// <param name="LastMention">The date last named before it.</param>
internal sealed record TracedTime(TimeMention Mention, string Rule, Resolution Resolution, NamedTime LastMention)
{
    /// <summary>What it was counted from, in words, or null where it says everything itself.</summary>
    public string? Anchor(CivilDate? published) => Resolution.Anchor switch
    {
        AnchorKind.Publication => $"publication, {published}",
        AnchorKind.LastMention => $"the date last named, {LastMention}",
        AnchorKind.Outlook => "the date named next, behind it",
        AnchorKind.ReportedQuarter => "the quarter last reported",
        _ => null,
    };
}

/// <summary>Something that looked like a time expression and is none.</summary>
/// <param name="Rule">The name of the rule that looked at it.</param>
internal readonly record struct RejectedTime(TextRange Range, string Rule, string Reason);

/// <summary>Everything that <c>corpusgen explain</c> tells about the times of a document.</summary>
/// <param name="IsNarrative">What names no year goes on from the date last named; otherwise it lies around the publication.</param>
/// <param name="LooksBackAt">The year that news looks back at: most of its paragraphs are read as a narrative of it; 0 where it looks back at none.</param>
internal sealed record TimeTrace(EquatableArray<TracedTime> Times, EquatableArray<RejectedTime> Rejected, bool IsNarrative, int LooksBackAt)
{
    internal static TimeTrace Of(TokenizedText text, List<TracedTime> times, List<Rejection> rejections, DocumentProfile profile)
    {
        var rejected = new List<RejectedTime>();
        int behind = 0;
        foreach (Rejection rejection in rejections)
        {
            var range = new TextRange(text.Tokens[rejection.First].Start, text.Tokens[rejection.End - 1].End);
            while (behind < times.Count && times[behind].Mention.Range.End <= range.Start)
                behind++;

            // What one rule turned down and another one found is not worth telling.
            bool found = behind < times.Count && times[behind].Mention.Range.Overlaps(range);
            if (!found)
                rejected.Add(new RejectedTime(range, rejection.Rule.Name, rejection.Reason));
        }

        return new TimeTrace(new(times.ToImmutableArray()), new(rejected.ToImmutableArray()), profile.IsNarrative, profile.LooksBackAt);
    }
}
