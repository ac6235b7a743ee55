using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations.Names;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations;

/// <summary>Joins the mentions of one document to entities.</summary>
internal static class DocumentEntities
{
    /// <summary>The entities that a document names, in order of first mention.</summary>
    /// <param name="text">The article's body.</param>
    /// <param name="mentions">What the recogniser found, in the order of the text, not overlapping.</param>
    /// <param name="settings">The catalogue: its names win.</param>
    public static EquatableArray<DocumentEntity> Join(TokenizedText text, IReadOnlyList<EntityMention> mentions, CorpusSettings settings) =>
        Join(text, mentions, KnownNames.Of(settings));

    /// <param name="known">The names that the catalogue and the document know: they win.</param>
    public static EquatableArray<DocumentEntity> Join(TokenizedText text, IReadOnlyList<EntityMention> mentions, KnownNames known)
    {
        var entities = mentions.Where(mention => !known.IsNotEntity(mention.Range.Of(text.Text))).ToList();
        var settled = KindEvidence.Settle(text, entities);
        var named = MentionReading.Read(text, settled, known);
        return named
            .GroupBy(mention => mention.Kind)
            .SelectMany(kind => Referents.Gather(text, kind.Key, [.. kind]))
            .OrderBy(referent => referent.Mentions[0].Range.Start)
            .Select(Describe)
            .ToEquatableArray();
    }

    private static DocumentEntity Describe(Referent referent)
    {
        string name = referent.Known?.Name ?? NameOf(referent);
        var aliases = referent.Mentions
            .Select(mention => mention.Form.Text)
            .Where(form => !string.Equals(form, name, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(form => form, StringComparer.Ordinal)
            .ToEquatableArray();
        var mentions = referent.Mentions
            .Select(mention => new DocumentMention(mention.Range, mention.Confidence))
            .ToEquatableArray();
        return new DocumentEntity(referent.Known?.Kind ?? referent.Kind, name, aliases, mentions, referent.Known?.Id);
    }

    /// <summary>The fullest form, in the spelling that the document uses most; capitals, as of a headline, only where there is nothing else.</summary>
    private static string NameOf(Referent referent)
    {
        string name = referent.Mentions
            .Where(mention => string.Equals(mention.Form.Identity, referent.Fullest.Identity, StringComparison.Ordinal))
            .GroupBy(mention => mention.Form.Text, StringComparer.Ordinal)
            .OrderBy(spelling => spelling.Key.Any(char.IsLower) ? 0 : 1)
            .ThenByDescending(spelling => spelling.Count())
            .ThenByDescending(spelling => spelling.Key, StringComparer.Ordinal)
            .Select(spelling => spelling.Key)
            .FirstOrDefault() ?? referent.Fullest.Text;
        return referent.Kind == EntityKind.Group && referent.Fullest.Words.Count == 1 ? ThingNames.Singular(name) : name;
    }
}
