using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>What counts as an entity and where it begins and ends: the part of <c>docs/annotation-policy.md</c> that is told by rule.</summary>
internal static class AnnotationPolicy
{
    public static IReadOnlyList<EntityMention> Apply(List<Name> names, NameTagging tagging, ConfidenceScale confidence)
    {
        var mentions = new List<EntityMention>(names.Count);
        foreach (Name name in names)
        {
            EntityKind? kind = KindOf(name);
            if (kind is null)
                continue;
            var range = new TextRange(tagging.Words[name.Words.Start].Start, tagging.Words[name.Words.End - 1].End);
            mentions.Add(new EntityMention(range, kind.Value, confidence.Of(name.Kind, name.Margin)));
        }

        return mentions;
    }

    private static EntityKind? KindOf(Name name) => name.Kind switch
    {
        NameKind.Person => EntityKind.Person,
        NameKind.Organization => EntityKind.Organization,
        NameKind.Place => EntityKind.Place,
        NameKind.Group => EntityKind.Group,
        _ => null,
    };
}
