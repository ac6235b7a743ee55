using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Annotation;

/// <summary>Annotates a document: what a person approved stands, and the recognisers propose the rest.</summary>
internal static class Annotator
{
    public static AnnotatedDocument Annotate(Document document, GoldFile? gold, CorpusSettings settings, Recognisers recognisers)
    {
        TokenizedText text = Tokenizer.Tokenize(document.Prose);
        Approval approval = Approval.Of(document, gold, settings);
        KnownNames known = NamesOf(document, settings, out IReadOnlyList<Finding> aliasFindings);
        EquatableArray<DocumentEntity> entities = EntitiesOf(text, approval, known, settings, recognisers);
        return new AnnotatedDocument(
            document with { Findings = document.Findings.Concat(approval.Findings).Concat(aliasFindings).ToEquatableArray() },
            SentencesOf(text),
            entities,
            TimesOf(text, document, entities, approval, settings, recognisers))
        {
            LostTimes = approval.LostTimes,
        };
    }

    /// <summary>The names that the catalogue knows, and those that it knows in this document alone.</summary>
    private static KnownNames NamesOf(Document document, CorpusSettings settings, out IReadOnlyList<Finding> findings)
    {
        var names = KnownNames.Of(settings);
        findings = [];
        if (document.Aliases.Count == 0)
            return names;
        var ids = KnownIds.Of(settings);
        var wrong = new List<Finding>();
        findings = wrong;
        var known = new List<(string, KnownEntity)>();
        foreach (DocumentAlias alias in document.Aliases)
        {
            if (Find(alias.Entity, ids, wrong) is { } entity)
                known.Add((alias.Name, entity));
        }

        return names.With(known);
    }

    /// <summary>An alias introduces nobody: who is not in the catalogue is unknown, with a kind or without.</summary>
    private static KnownEntity? Find(EntityReference reference, KnownIds ids, List<Finding> findings)
    {
        KnownEntity? known = ids.Find(reference.Id);
        if (known is null)
        {
            string? nearest = ids.NearestTo(reference.Id, reference.Kind);
            findings.Add(FindingRules.UnknownEntity.At(
                reference.Place, Excerpt.Of(reference.ToString()), nearest is null ? "Give it an entry there." : $"Did you mean '{nearest}'?"));
            return null;
        }

        if (reference.Kind is not { } kind || kind == known.Kind)
            return known;
        findings.Add(FindingRules.EntityKindDiffers.At(
            reference.Place, reference.Id, EntityKinds.WithArticle(kind), EntityKinds.WithArticle(known.Kind), "in corpus.yaml"));
        return null;
    }

    private static EquatableArray<DocumentEntity> EntitiesOf(
        TokenizedText text, Approval approval, KnownNames known, CorpusSettings settings, Recognisers recognisers)
    {
        if ((approval.Covers & Coverage.Entities) == Coverage.Entities)
            return approval.Entities;
        var sure = recognisers.Entities(text).Where(mention => mention.Confidence >= settings.LeastConfidence).ToList();
        EquatableArray<DocumentEntity> proposed = DocumentEntities.Join(text, sure, known);
        return approval.Covers == Coverage.None ? proposed : Beside(approval, proposed);
    }

    private static EquatableArray<TimeMention> TimesOf(
        TokenizedText text, Document document, EquatableArray<DocumentEntity> entities, Approval approval, CorpusSettings settings, Recognisers recognisers) =>
        (approval.Covers & Coverage.Times) != 0
            ? approval.Times
            : recognisers.Times(text, document.Published, settings.Times, PeopleNamed.In(text.Text, entities)).ToEquatableArray();

    /// <summary>The approved entities, and the proposed ones of other kinds where they share no words with those.</summary>
    private static EquatableArray<DocumentEntity> Beside(Approval approval, EquatableArray<DocumentEntity> proposed)
    {
        var approved = approval.Entities.SelectMany(entity => entity.Mentions).Select(mention => mention.Range).OrderBy(range => range.Start).ToList();
        var others = proposed
            .Where(entity => !approval.Covers.Covers(entity.Kind))
            .Select(entity => entity with { Mentions = entity.Mentions.Where(mention => IsFree(mention.Range, approved)).ToEquatableArray() })
            .Where(entity => entity.Mentions.Count > 0);
        return approval.Entities.Concat(others).OrderBy(FirstMention).ToEquatableArray();

        static int FirstMention(DocumentEntity entity) => entity.Mentions.Count == 0 ? int.MaxValue : entity.Mentions[0].Range.Start;
    }

    /// <param name="taken">In order, not overlapping.</param>
    private static bool IsFree(TextRange range, List<TextRange> taken)
    {
        int low = 0;
        int high = taken.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = taken[middle].End <= range.Start ? (middle + 1, high) : (low, middle);
        }

        return low == taken.Count || !taken[low].Overlaps(range);
    }

    private static EquatableArray<TextRange> SentencesOf(TokenizedText text)
    {
        var sentences = new List<TextRange>();
        foreach (TextRange tokens in text.Sentences)
            sentences.Add(new TextRange(text.Tokens[tokens.Start].Start, text.Tokens[tokens.End - 1].End));
        return sentences.ToEquatableArray();
    }
}
