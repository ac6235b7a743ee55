using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>Finds the named entities of a text.</summary>
internal static class EntityTagger
{
    /// <summary>The mentions in the order of the text; they never overlap.</summary>
    /// <param name="text">The article's body.</param>
    public static IReadOnlyList<EntityMention> Tag(TokenizedText text) => Tag(text, EntityModel.Default);

    /// <summary>The same with a model of the caller's.</summary>
    public static IReadOnlyList<EntityMention> Tag(TokenizedText text, EntityModel model)
    {
        NameTagging tagging = NameTagging.Prepare(text, model.Classes, model.Lists, model.ListSets);
        tagging.Label(model);
        return AnnotationPolicy.Apply(tagging, model.Confidence);
    }
}
