using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;

namespace CorpusGen.Core.Fields;

/// <summary>Gives every field of a corpus its type: the one that <c>corpus.yaml</c> declares, or the one that the values show.</summary>
internal static class FieldTyping
{
    /// <param name="documents">In any order.</param>
    public static CorpusFields Of(IEnumerable<DocumentFields> documents, CorpusSettings settings)
    {
        FieldMapping[] articles =
        [
            .. documents
                .OrderBy(document => document.Key)
                .Select(document => new FieldMapping(document.Fields, document.IsBroken)),
        ];
        return new CorpusFields(FieldInference.Infer(articles, settings.ArticleFields), OfEntities(settings).ToEquatableArray());
    }

    private static IEnumerable<KindFields> OfEntities(CorpusSettings settings)
    {
        foreach (EntityKind kind in (EntityKind[])Enum.GetValues(typeof(EntityKind)))
        {
            FieldMapping[] entities = [.. settings.Entities
                .Where(entity => entity.Kind == kind)
                .Select(entity => new FieldMapping(entity.Fields, IsBroken: false))];
            EquatableArray<FieldDefinition> declared = settings.EntityFields.FirstOrDefault(fields => fields.Kind == kind)?.Fields ?? default;
            EquatableArray<FieldDefinition> fields = FieldInference.Infer(entities, declared);
            if (fields.Count > 0)
                yield return new KindFields(kind, fields);
        }
    }
}
