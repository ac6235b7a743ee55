using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Checking;
using CorpusGen.Tool.Interchange.Importing;

namespace CorpusGen.Tool.Interchange.Exporting;

/// <param name="To">The folder, or for a format of one file that file; null for standard output.</param>
/// <param name="GoldOnly">Only what persons approved, and only documents of which they approved something.</param>
/// <param name="Force">Replace files that are there.</param>
internal sealed record ExportOptions(InterchangeFormat Format, string? To, bool GoldOnly, bool Force);

/// <summary><c>export [PATH]</c>: seeds, with gold where there is some and what the recognisers find otherwise, in the format of another tool.</summary>
internal static class ExportSeeds
{
    public static int Run(string path, ExportOptions options, ToolStreams streams)
    {
        if (options.To is null && !options.Format.IsStream)
        {
            streams.Complain($"{options.Format.Title} has files for each document: say with --output to which folder they go.");
            return CommandLine.NotRun;
        }

        var asked = SeedRun.Of(path);
        CorpusRun run = asked.Corpus;
        var findings = new List<Finding>(asked.Findings.Where(finding => finding.Rule.Severity >= Severity.Warning));
        ExchangedDocument[] documents = [.. asked.Documents.Select(i => Exchange(run, i, options.GoldOnly, findings)).OfType<ExchangedDocument>()];
        IReadOnlyList<ExportedFile> files = options.Format.Write(documents, findings);
        int kept = Write(files, options, findings, streams);
        findings = [.. Finding.InOrder(findings)];
        foreach (Finding finding in findings)
            streams.Error.WriteLine(finding);
        string written = kept == 0 ? Numeral.Count(documents.Length, "document") : $"{files.Count - kept} of {Numeral.Count(files.Count, "file")}";
        streams.Error.WriteLine($"{written} written{(options.To is null ? "" : " to " + SeedFiles.Slashed(options.To))}: {CheckSeeds.Summary(findings)}");
        return findings.Any(finding => finding.Rule.Severity == Severity.Error) ? 1 : 0;
    }

    private static ExchangedDocument? Exchange(CorpusRun run, int index, bool goldOnly, List<Finding> findings)
    {
        AnnotatedDocument annotated = run.Annotated[index];
        Document document = annotated.Document;
        Coverage covers = Coverage.Everything;
        if (goldOnly)
            covers = Approval.Of(run.Documents[index].Document, run.Documents[index].Gold, run.Settings).Covers;
        if (covers == Coverage.None)
            return null;
        Place place = document.Start;
        var text = new FittedText(document.Text);
        if (text.HasHalfCharacters)
            findings.Add(FindingRules.NotInFormat.At(place, "A file in UTF-8", "half of a surrogate pair", "U+FFFD stands for it"));
        EquatableArray<EntityLink> links = run.Corpus.Articles[index].Entities;
        var mentions = annotated.Entities
            .Select((entity, i) => (Entity: entity, links[i].Id))
            .Where(each => covers.Covers(each.Entity.Kind))
            .SelectMany(each => each.Entity.Mentions.Select(mention => Exchange(each.Entity, each.Id, mention, place)))
            .OrderBy(mention => mention.Pieces[0].Start);
        var times = annotated.Times
            .Where(_ => (covers & Coverage.Times) != 0)
            .Select(time => new ExchangedTime(EquatableArray.Of(time.Range), time.Kind, time.Value, time.Mod, place));
        return new ExchangedDocument(
            run.Corpus.Articles[index].Id,
            document.Title,
            document.Published?.ToString(),
            text.Text,
            mentions.ToEquatableArray(),
            times.ToEquatableArray(),
            covers,
            place)
        {
            OwnFields = document.Fields.Select(field => field.Name).Concat(document.Aliases.Count > 0 ? ["aliases"] : []).ToEquatableArray(),
        };
    }

    private static ExchangedMention Exchange(DocumentEntity entity, string id, DocumentMention mention, Place place) =>
        new(EquatableArray.Of(mention.Range), entity.Kind, EntityReference.WithoutKind(id), entity.Name, place);

    /// <returns>How many files that were there stay as they are.</returns>
    private static int Write(IReadOnlyList<ExportedFile> files, ExportOptions options, List<Finding> findings, ToolStreams streams)
    {
        int kept = 0;
        foreach (ExportedFile file in files)
        {
            if (options.To is null)
            {
                streams.Output.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(file.Text));
                continue;
            }

            string path = options.Format.IsStream && IsFile(options.To) ? options.To : Path.Combine(options.To, file.Name);
            if (!options.Force && File.Exists(path))
            {
                findings.Add(FindingRules.FileExists.At(Place.StartOf(SeedFiles.Slashed(path)), SeedFiles.Slashed(path)));
                kept++;
                continue;
            }

            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            AtomicFile.Write(path, file.Text);
        }

        return kept;
    }

    /// <summary>Whether a file is meant: one that is there, or has the ending of one. What has none would be a file whose format no name tells.</summary>
    private static bool IsFile(string path) => File.Exists(path) || (Path.GetExtension(path).Length > 0 && !Directory.Exists(path));
}
