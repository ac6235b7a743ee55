using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Relations;

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
        var folded = new Dictionary<string, string>(StringComparer.Ordinal);
        var byName = namings
            .Select((naming, at) => (Naming: naming, At: at))
            .Where(each => !each.Naming.IsKnown)
            .GroupBy(each => Folded(each.Naming.Form.Text, folded), StringComparer.Ordinal);
        foreach (var name in byName)
        {
            var kinds = name.GroupBy(each => each.Naming.Kind).OrderByDescending(kind => kind.Sum(each => (long)each.Naming.Weight)).ThenBy(kind => kind.Key).ToList();
            if (kinds.Count == 1)
                continue;
            long total = name.Sum(each => (long)each.Naming.Weight);
            foreach (var rarer in kinds.Skip(1))
            {
                bool slip = rarer.Sum(each => (long)each.Naming.Weight) < Slip * total;
                findings.Add(Disagreement([.. rarer.Select(each => each.Naming)], [.. kinds[0].Select(each => each.Naming)], slip));
                foreach (var (naming, at) in rarer)
                    settled[at] = slip ? CorpusNamings.WithKind(naming, kinds[0].Key) : naming;
            }
        }

        return new CorpusKinds(settled, findings);
    }

    private static Finding Disagreement(IReadOnlyList<CorpusNaming> rarer, IReadOnlyList<CorpusNaming> usual, bool slip)
    {
        CorpusNaming here = FirstOf(rarer);
        CorpusNaming there = FirstOf(usual);
        string decision = slip ? $"It is taken for {WithArticle(there.Kind)} everywhere" : "The two are kept apart";
        return FindingRules.KindsDiffer.At(
            Place.StartOf(here.Path), here.Form.Text, WithArticle(here.Kind), WithArticle(there.Kind), there.Path, decision);
    }

    private static string Folded(string name, Dictionary<string, string> folded)
    {
        if (!folded.TryGetValue(name, out string? key))
            folded.Add(name, key = NameFold.Key(name));
        return key;
    }

    private static CorpusNaming FirstOf(IReadOnlyList<CorpusNaming> namings) =>
        namings.OrderBy(naming => naming.Path, StringComparer.Ordinal).ThenBy(naming => naming.Index).First();

    private static string WithArticle(EntityKind kind)
    {
        string word = kind.ToString().ToLowerInvariant();
        return (word[0] is 'o' or 'e' ? "an " : "a ") + word;
    }
}
