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
        return AnnotationPolicy.Apply(NamesOf(tagging), tagging, model.Confidence);
    }

    private static List<Name> NamesOf(NameTagging tagging)
    {
        var names = new List<Name>();
        foreach (TextRange run in tagging.Runs)
        {
            foreach (var (start, end, kind) in NameLabel.Spans(tagging.Labels, run.Start, run.Length))
            {
                int margin = int.MaxValue;
                for (int i = start; i < end; i++)
                    margin = System.Math.Min(margin, tagging.Margins[i]);
                names.Add(new Name(new TextRange(start, end), kind, margin));
            }
        }

        return names;
    }
}

/// <summary>A name as the model found it, as a range of word indices.</summary>
/// <param name="Margin">How far the next best reading falls behind.</param>
internal readonly record struct Name(TextRange Words, NameKind Kind, int Margin);
