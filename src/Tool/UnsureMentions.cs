using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool;

/// <summary>The mentions that deserve a look: what the recogniser found and is not sure of. Who is approved, or known to the catalogue, is sure.</summary>
internal static class UnsureMentions
{
    /// <summary>Prints a line for each, in the order of files, lines and columns.</summary>
    /// <param name="below">The confidence, 0 to 1, that they lack.</param>
    public static void Write(CorpusRun run, double below, Stream output)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var ordered = run.Annotated
            .SelectMany(document => Of(run, document, below))
            .OrderBy(each => each.Place.Path, StringComparer.Ordinal)
            .ThenBy(each => (each.Place.StartLine, each.Place.StartColumn));
        foreach (var (place, line) in ordered)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{place.Path}({place.StartLine + 1},{place.StartColumn + 1}): info: {line}"));
    }

    private static IEnumerable<(Place Place, string Line)> Of(CorpusRun run, AnnotatedDocument annotated, double below) =>
        from entity in annotated.Entities
        from mention in entity.Mentions
        where mention.Confidence < below
        let quote = Excerpt.Of(mention.Range.Of(annotated.Document.Text))
        let confidence = mention.Confidence.ToString("0.00", CultureInfo.InvariantCulture)
        select (annotated.Document.PlaceOf(mention.Range, run.TextOf(annotated.Document)), $"'{quote}', {EntityKinds.Names[(int)entity.Kind]}, confidence {confidence}");
}
