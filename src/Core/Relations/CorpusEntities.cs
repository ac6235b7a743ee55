using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;

namespace CorpusGen.Core.Relations;

/// <summary>Joins the entities of all documents: who is who in the corpus.</summary>
internal static class CorpusEntities
{
    /// <summary>The corpus' entities, and for each entity of each document which of them it is. The result does not hang on the order of the documents.</summary>
    public static CorpusRelations Join(IReadOnlyList<DocumentSummary> summaries, CorpusSettings settings)
    {
        var entities = summaries
            .SelectMany(summary => summary.Entities.Items)
            .GroupBy(IdOf, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => EntityOf(group.Key, [.. group]))
            .ToEquatableArray();
        var links = summaries
            .Select(summary => new DocumentLinks(summary.Path, summary.Entities.Items.Select(IdOf).ToEquatableArray()))
            .ToEquatableArray();
        return new CorpusRelations(entities, links, default);
    }

    private static CorpusEntity EntityOf(string id, IReadOnlyList<EntitySummary> members)
    {
        string name = members.Select(member => member.Name).OrderBy(each => each, StringComparer.Ordinal).First();
        var aliases = members
            .SelectMany(member => member.Aliases.Items.Add(member.Name))
            .Where(alias => !string.Equals(alias, name, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(alias => alias, StringComparer.Ordinal)
            .ToEquatableArray();
        return new CorpusEntity(id, members[0].Kind, name, aliases);
    }

    private static string IdOf(EntitySummary entity) => WordOf(entity.Kind) + ":" + (entity.KnownId ?? Slug(entity.Name));

    private static string WordOf(EntityKind kind) => kind.ToString().ToLowerInvariant();

    private static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[slug.Length - 1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
