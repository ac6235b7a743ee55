using System;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;

namespace CorpusGen.Tool.Annotating;

/// <summary>
/// <c>annotate --jsonl</c>: a stream of documents to a stream of annotations, in order, on all cores, in memory that the number of documents does not change.
/// </summary>
internal static class AnnotateJsonLines
{
    /// <summary>How many documents are in work at most: read, but not yet written.</summary>
    public static int ReadAhead { get; } = 4 * Environment.ProcessorCount;

    public static int Run(ToolStreams streams)
    {
        bool failed = false;
        using var output = new LineOutput(streams.Output);
        OrderedParallel.Run(
            LineInput.Read(streams.Input),
            Annotate,
            ReadAhead,
            result =>
            {
                if (result.Problem is { } problem)
                {
                    streams.Complain($"line {result.Line}: {problem}");
                    failed = true;
                }

                output.Write(result.Json);
            },
            output.Flush);
        return failed ? 1 : 0;
    }

    private static LineResult Annotate(InputLine line)
    {
        if (!JsonArticle.TryRead(line.Bytes, out JsonArticle? article, out string? problem))
            return new LineResult(line.Number, default, problem + " The line is left out.");
        var document = new Document(new DocumentKey("line " + line.Number), null, null, article.Published, article.Text, default, 1, default, default, default);
        AnnotatedDocument annotated = Pipeline.Annotate(document, CorpusSettings.None);
        string? failure = annotated.Document.Findings.Count > 0 ? annotated.Document.Findings[0].Message : null;
        return new LineResult(
            line.Number,
            AnnotationJson.Write(annotated, CorpusSettings.None, json => json.WriteRawValue(article.RawId.Span, skipInputValidation: true)),
            failure);
    }

    /// <param name="Json">What is written, or nothing for a line that could not be read.</param>
    /// <param name="Problem">What is wrong with the line, or null.</param>
    private readonly record struct LineResult(long Line, ReadOnlyMemory<byte> Json, string? Problem);
}
