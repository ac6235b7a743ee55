using System;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Gold.Files;

/// <summary>Reads which entity is meant: <c>vladimir-putin</c>, or with its kind <c>person:vladimir-putin</c>.</summary>
internal static class ReferenceReader
{
    /// <param name="written">The reference.</param>
    /// <param name="kind">The kind that is said beside it, or null.</param>
    /// <param name="isIntroduced">Whether more is said beside it.</param>
    /// <param name="report">Takes what is wrong.</param>
    /// <returns>The reference, or null where it cannot be one.</returns>
    public static EntityReference? Read(string written, EntityKind? kind, bool isIntroduced, Place place, Action<Finding> report)
    {
        int colon = written.IndexOf(':');
        string id = written.Substring(colon + 1).Trim();
        if (colon >= 0)
        {
            string prefix = written.Substring(0, colon).Trim();
            if (EntityKinds.Of(prefix) is not { } prefixed)
            {
                report(FindingRules.UnknownValue.At(place, Excerpt.Of(prefix), "kind of entity", ExpectedShapes.Meant(prefix, EntityKinds.Names)));
                return null;
            }

            if (kind is not null && kind != prefixed)
            {
                report(FindingRules.EntityKindDiffers.At(
                    place, Excerpt.Of(id), EntityKinds.WithArticle(prefixed), EntityKinds.WithArticle(kind.Value), "by its 'kind'"));
                return null;
            }

            kind = prefixed;
        }

        if (Slug.IsId(id))
            return new EntityReference(id, kind, isIntroduced, place);
        string fit = Slug.Of(id);
        report(FindingRules.UnfitId.At(place, Excerpt.Of(id), fit.Length > 0 ? fit : "an-id"));
        return null;
    }
}
