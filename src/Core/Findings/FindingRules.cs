using System.Collections.Generic;

namespace CorpusGen.Core.Findings;

/// <summary>Everything that can go wrong, with ids and words. A page in <c>docs/findings/</c> stands for each.</summary>
internal static class FindingRules
{
    public static IReadOnlyList<FindingRule> All { get; } = [];
}
