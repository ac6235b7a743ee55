using System.Collections.Generic;
using CorpusGen.Core.Times.Rules;

namespace CorpusGen.Core.Times.Resolving;

/// <summary>What a document shows about its times as a whole.</summary>
/// <param name="IsNarrative">It tells of times far from its publication: what names no year belongs to the year last named.</param>
/// <param name="DayFirst">3/4/2019 is the third of April.</param>
/// <param name="DottedDayFirst">3.4.2019 is: who writes dates with full stops puts the day first, if neither the project nor another such date says otherwise.</param>
internal sealed record DocumentProfile(bool IsNarrative, bool DayFirst, bool DottedDayFirst)
{
    /// <summary>The year that a column of news looks back at, so that some of its paragraphs are read as a narrative; else 0.</summary>
    public int LooksBackAt { get; init; }

    public static DocumentProfile Of(List<Candidate> candidates, CivilDate? published, TimeSettings settings, Scan scan)
    {
        var evidence = new ProfileEvidence(published, scan);
        foreach (Candidate candidate in candidates)
            evidence.Add(candidate);
        return settings.Order == DateOrder.ByDocument
            ? new DocumentProfile(evidence.IsNarrative, evidence.WritesDayFirst, evidence.DotsDayFirst)
            : new DocumentProfile(evidence.IsNarrative, settings.Order == DateOrder.DayFirst, settings.Order == DateOrder.DayFirst);
    }
}
