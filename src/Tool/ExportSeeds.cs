using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Gold;
using CorpusGen.Tool.Interchange;

namespace CorpusGen.Tool;

/// <param name="Format">The format to write.</param>
/// <param name="Output">A folder or a file, as the format has it; null: standard output.</param>
/// <param name="GoldOnly">Leave out documents that nobody approved anything of.</param>
/// <param name="Force">Replace what is there.</param>
internal sealed record ExportOptions(InterchangeFormat Format, string? Output, bool GoldOnly, bool Force);

/// <summary><c>export [PATH] --format F</c>: seeds, with what is approved or recognised, become files of other tools.</summary>
internal static class ExportSeeds
{
    public static int Run(string path, ExportOptions options, ToolStreams streams)
    {
        CorpusRun run = SeedFolder.Build(path);
        InterchangeDocument[] documents = [.. Documents(run, options.GoldOnly)];
        var log = new InterchangeLog(Labels.Read([], out _)!);
        if (options.Format.IsFileEach)
        {
            foreach (InterchangeDocument document in documents)
            {
                foreach (WrittenPart part in options.Format.Write([document], log))
                    InterchangeOutput.Write(Path.Combine(options.Output!, InterchangeOutput.FileNameOf(document.Id) + part.Extension), part.Text, options.Force, log);
            }
        }
        else
        {
            string text = string.Concat(options.Format.Write(documents, log).Select(part => part.Text));
            if (options.Output is { } file)
                InterchangeOutput.Write(file, text, options.Force, log);
            else
                streams.Output.Write(Encoding.UTF8.GetBytes(text));
        }

        return InterchangeOutput.Finish(documents.Length, "exported", log, streams);
    }

    private static IEnumerable<InterchangeDocument> Documents(CorpusRun run, bool goldOnly)
    {
        for (int i = 0; i < run.Annotated.Count; i++)
        {
            AnnotatedDocument document = run.Annotated[i];
            if (goldOnly && run.Documents[i].Gold is null && document.Document.Marks is null)
                continue;
            NamedArticle article = run.Corpus.Articles[i];
            yield return new InterchangeDocument(
                article.Id,
                document.Document.Title,
                document.Document.Published,
                document.Document.Text,
                Coverage.Everything,
                [.. Entities(document, article)],
                [.. document.Times.Select(time => new InterchangeTime(time.Range, time.Kind, time.Value, time.Mod))])
            {
                Source = document.Document.Path,
            };
        }
    }

    private static IEnumerable<InterchangeEntity> Entities(AnnotatedDocument document, NamedArticle article) => document.Entities
        .SelectMany((entity, i) => entity.Mentions.Select(mention => new InterchangeEntity(mention.Range, entity.Kind, article.Entities[i].Id, entity.Name)))
        .OrderBy(mention => mention.Range.Start);
}
