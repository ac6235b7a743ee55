using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations;

/// <summary>Joins the mentions of one document to entities.</summary>
internal static class DocumentEntities
{
    /// <summary>The entities that a document names, in order of first mention.</summary>
    /// <param name="text">The article's body.</param>
    /// <param name="mentions">What the recogniser or the gold found, in the order of the text, not overlapping.</param>
    /// <param name="settings">The catalogue: its names win.</param>
    public static EquatableArray<DocumentEntity> Join(TokenizedText text, IReadOnlyList<EntityMention> mentions, CorpusSettings settings) =>
        mentions
            .GroupBy(mention => (mention.Kind, Name: mention.Range.Of(text.Text)))
            .Select(group => new DocumentEntity(
                group.Key.Kind,
                group.Key.Name,
                default,
                group.Select(mention => new DocumentMention(mention.Range, mention.Confidence)).ToEquatableArray(),
                settings.Entities.FirstOrDefault(known => string.Equals(known.Name, group.Key.Name, StringComparison.Ordinal))?.Id))
            .ToEquatableArray();
}
