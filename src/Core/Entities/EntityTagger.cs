using System.Collections.Generic;
using CorpusGen.Core.Entities.Decoding;
using CorpusGen.Core.Entities.Model;
using CorpusGen.Core.Entities.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>
/// Finds the named entities of a text: words that may be in a name get features, the model scores labels for them, the best sequence is
/// decoded, the occurrences of each name vote, and the annotation policy has the last word.
/// </summary>
internal static class EntityTagger
{
    /// <summary>The mentions in the order of the text; they never overlap.</summary>
    /// <param name="text">The article's body.</param>
    public static IReadOnlyList<EntityMention> Tag(TokenizedText text) => Tag(text, EntityModel.Default);

    /// <summary>The same with a model of the caller's.</summary>
    /// <param name="votes">Whether the occurrences of a name decide together; the trainer measures what that brings.</param>
    public static IReadOnlyList<EntityMention> Tag(TokenizedText text, EntityModel model, bool votes = true)
    {
        NameTagging tagging = NameTagging.Of(text, model, votes);
        var mentions = new List<EntityMention>();
        foreach (Name name in AnnotationPolicy.Apply(tagging))
        {
            if (name.Kind is { } kind)
                mentions.Add(MentionOf(name, kind, tagging, model));
        }

        return mentions;
    }

    /// <summary>How each mention came about, for <c>corpusgen explain</c>.</summary>
    public static EntityTrace Explain(TokenizedText text) => EntityTrace.Of(NameTagging.Of(text, EntityModel.Default), EntityModel.Default);

    internal static EntityMention MentionOf(Name name, EntityKind kind, NameTagging tagging, EntityModel model)
    {
        int end = kind == EntityKind.Person ? EndOfPerson(name.Words, tagging) : name.Words.End;
        var range = new TextRange(tagging.Words[name.Words.Start].Start, tagging.Words[end - 1].End);
        return new EntityMention(range, kind, model.Confidence.Of(name.Label, name.Margin));
    }

    private static int EndOfPerson(TextRange name, NameTagging tagging)
    {
        if (name.Length > 1)
            return Syllables.Behind(tagging.Words, name.End);
        return tagging.Words[name.Start].Role == WordRole.Name ? Syllables.BehindGivenName(tagging.Words, name.Start, tagging.Evidence.Of(name.Start).Longest) : name.End;
    }
}
