using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Relations.Across;

/// <summary>Joins the entities of all documents: who is who in the corpus.</summary>
/// <remarks>
/// Two documents mean one entity when they give it one kind and one full name. A bare surname of one joins nobody of another, and an acronym only joins a full
/// name that some document ties it to. Where the documents disagree, a finding says how it was decided, so that no new document renames or splits an entity unseen.
/// </remarks>
internal static class CorpusEntities
{
    /// <summary>The corpus' entities, and for each entity of each document which of them it is. The result does not hang on the order of the documents.</summary>
    public static CorpusRelations Join(IReadOnlyList<DocumentSummary> summaries, CorpusSettings settings)
    {
        var namings = CorpusNamings.Read(summaries, settings);
        var kinds = CorpusKinds.Settle(namings.All);
        var identities = Identities.Join(kinds.Namings, namings.OfDocuments);

        var groups = kinds.Namings
            .GroupBy(identities.Of, StringComparer.Ordinal)
            .Select(group => NamedGroup.Of(group.Key, [.. group], settings))
            .ToList();
        groups.AddRange(Unnamed(settings, kinds.Namings));
        var ids = UniqueNames.Assign(groups.Select(group => new KeyValuePair<string, string>(group.Key, group.WantedId)), '-');

        var entities = groups
            .Select(group => new CorpusEntity(ids[group.Key].Name, group.Kind, group.Name, group.Aliases))
            .OrderBy(entity => entity.Id, StringComparer.Ordinal)
            .ToEquatableArray();
        string[] idOfNaming = [.. kinds.Namings.Select(naming => ids[identities.Of(naming)].Name)];
        var links = summaries
            .Select((summary, i) => new DocumentLinks(summary.Key, namings.OfDocuments[i].Select(naming => idOfNaming[naming]).ToEquatableArray()))
            .ToEquatableArray();
        var findings = kinds.Findings
            .Concat(identities.Findings)
            .Concat(groups.SelectMany(group => group.Findings))
            .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .ToEquatableArray();
        return new CorpusRelations(entities, links, findings);
    }

    /// <summary>Entities of the catalogue that no document names: code may speak of them, and so may fields.</summary>
    private static IEnumerable<NamedGroup> Unnamed(CorpusSettings settings, IReadOnlyList<CorpusNaming> namings)
    {
        var named = new HashSet<string>(namings.Where(naming => naming.IsKnown).Select(naming => naming.KnownId!), StringComparer.Ordinal);
        return settings.Entities.Where(entity => !named.Contains(entity.Id)).Select(NamedGroup.Unnamed);
    }
}
