using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool.Checking;

/// <summary>The mentions that deserve a look: what the recogniser found and is not sure of. Who is approved, or known to the catalogue, is sure.</summary>
internal static class UnsureMentions
{
    private static readonly RemarkRule Rule = new(
        "unsure-mention", "A recognised mention deserves a look", "docs/catalogue.md#how-sure-the-recogniser-must-be", Severity.Info, AsksForReview: true);

    /// <summary>A remark for each, in the order of files, lines and columns.</summary>
    /// <param name="below">The confidence, 0 to 1, that they lack.</param>
    public static IEnumerable<Remark> Of(SeedRun run, double below) => run.Documents
        .SelectMany(i => Of(run.Corpus, run.Corpus.Annotated[i], below))
        .OrderBy(remark => remark.Place.Path, StringComparer.Ordinal)
        .ThenBy(remark => (remark.Place.StartLine, remark.Place.StartColumn));

    private static IEnumerable<Remark> Of(CorpusRun run, AnnotatedDocument annotated, double below)
    {
        var places = new TextPlaces(annotated.Document, run.TextOf(annotated.Document));
        return
            from entity in annotated.Entities
            from mention in entity.Mentions
            where mention.Confidence < below
            let quote = Excerpt.Of(mention.Range.Of(annotated.Document.Text))
            let confidence = mention.Confidence.ToString("0.00", CultureInfo.InvariantCulture)
            select At(places.PlaceOf(mention.Range), $"'{quote}', {EntityKinds.Names[(int)entity.Kind]}, confidence {confidence}");
    }

    private static Remark At(Place place, string message) =>
        new(Rule, place, message, string.Create(CultureInfo.InvariantCulture, $"{place.Path}({place.StartLine + 1},{place.StartColumn + 1}): info: {message}"));
}
