using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Relations.Names;

namespace CorpusGen.Core.Relations.Across;

/// <summary>Settles what a name names where the documents disagree: by the number of mentions, and never in silence.</summary>
/// <param name="Namings">The namings with their kinds settled, in their order.</param>
internal sealed record CorpusKinds(IReadOnlyList<CorpusNaming> Namings, IReadOnlyList<Finding> Findings)
{
    /// <summary>The share of the mentions below which a kind counts as a slip.</summary>
    private const double Slip = 0.2;

    public static CorpusKinds Settle(IReadOnlyList<CorpusNaming> namings)
    {
        var settled = namings.ToArray();
        var findings = new List<Finding>();
        var byName = Enumerable.Range(0, settled.Length)
            .Where(i => !settled[i].IsKnown)
            .GroupBy(i => NameFold.Key(settled[i].Form.Text), StringComparer.Ordinal);
        foreach (var name in byName)
        {
            var kinds = name
                .GroupBy(i => settled[i].Kind)
                .Select(kind => new Claim(kind.Key, [.. kind], kind.Sum(i => settled[i].Weight)))
                .OrderByDescending(claim => claim.Weight)
                .ThenBy(claim => claim.Kind)
                .ToList();
            long total = kinds.Sum(claim => claim.Weight);
            foreach (Claim rarer in kinds.Skip(1))
            {
                bool slip = rarer.Weight < Slip * total;
                findings.Add(Disagreement(FirstOf(rarer, settled), FirstOf(kinds[0], settled), slip));
                foreach (int i in rarer.Namings)
                    settled[i] = slip ? settled[i].WithKind(kinds[0].Kind) : settled[i];
            }
        }

        return new CorpusKinds(settled, findings);
    }

    private static Finding Disagreement(CorpusNaming rarer, CorpusNaming usual, bool slip)
    {
        string decision = slip ? $"It is taken for {EntityKinds.WithArticle(usual.Kind)} everywhere" : "The two are kept apart";
        return FindingRules.KindsDiffer.At(
            Place.StartOf(rarer.FirstKey), rarer.Form.Text, EntityKinds.WithArticle(rarer.Kind), EntityKinds.WithArticle(usual.Kind), usual.FirstKey, decision);
    }

    private static CorpusNaming FirstOf(Claim claim, CorpusNaming[] namings) =>
        claim.Namings.Select(i => namings[i]).OrderBy(naming => naming.FirstKey, StringComparer.Ordinal).First();

    private sealed record Claim(EntityKind Kind, IReadOnlyList<int> Namings, long Weight);
}
