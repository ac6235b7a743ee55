using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Naming;

namespace CorpusGen.Tool.Annotating;

/// <summary><c>annotate PATH…</c>: seed files, read as the generator reads them, to a line of annotations each.</summary>
internal static class AnnotateSeeds
{
    public static int Run(IReadOnlyList<string> paths, ToolStreams streams)
    {
        int status = 0;
        using var output = new LineOutput(streams.Output);
        var ids = new Dictionary<string, IReadOnlyDictionary<string, UniqueName>>(StringComparer.Ordinal);
        foreach (string path in paths)
            status = Math.Max(status, Run(path, IdsIn, output, streams));
        return status;

        // Who names thousands of files of a folder has it read once for them all.
        IReadOnlyDictionary<string, UniqueName> IdsIn(SeedFolder folder)
        {
            string key = folder.Path.IsRooted || !folder.Path.IsFile ? folder.Path.Root : folder.Path.Part!;
            return ids.TryGetValue(key, out var known) ? known : ids[key] = folder.ReadIds();
        }
    }

    private static int Run(string path, Func<SeedFolder, IReadOnlyDictionary<string, UniqueName>> idsIn, LineOutput output, ToolStreams streams)
    {
        SeedFolder folder;
        try
        {
            folder = SeedFolder.Open(path);
        }
        catch (FileNotFoundException e)
        {
            streams.Complain(e.Message);
            return CommandLine.NotRun;
        }

        int status = Report(folder.Findings, Severity.Warning, streams);
        IReadOnlyDictionary<string, UniqueName> ids = idsIn(folder);
        OrderedParallel.Run(
            folder.Files,
            file => Annotate(folder, file, ids),
            AnnotateJsonLines.ReadAhead,
            result =>
            {
                // A file without a line of output was asked for in vain, for whatever reason: it says that.
                bool isVain = result.Lines.Count == 0;
                status = Math.Max(status, Math.Max(Report(result.Findings, isVain ? Severity.Info : Severity.Warning, streams), isVain ? 1 : 0));
                foreach (ReadOnlyMemory<byte> line in result.Lines)
                    output.Write(line);
            },
            output.Flush);
        return status;
    }

    private static FileResult Annotate(SeedFolder folder, string file, IReadOnlyDictionary<string, UniqueName> ids)
    {
        var (documents, findings) = folder.Annotate(file);
        return new FileResult([.. documents.Select(document => Line(document, folder, ids))], findings);
    }

    private static ReadOnlyMemory<byte> Line(
        AnnotatedDocument annotated, SeedFolder folder, IReadOnlyDictionary<string, UniqueName> ids) => AnnotationJson.Write(annotated, folder.Settings, json =>
    {
        string key = annotated.Document.Key.ToString();
        json.WriteStringValue(ids.TryGetValue(key, out UniqueName? id) ? id.Name : annotated.Document.Id ?? Slug.OfPath(key, folder.Path.Root));
        json.WriteString("path", annotated.Document.Path);
        json.WriteString("published", annotated.Document.Published?.ToString());
    });

    /// <summary>Says what is wrong, in the compiler's form; 1 where an error is among it.</summary>
    private static int Report(IEnumerable<Finding> findings, Severity least, ToolStreams streams)
    {
        int status = 0;
        foreach (Finding finding in findings.Where(finding => finding.Rule.Severity >= least))
        {
            streams.Error.WriteLine(finding);
            if (finding.Rule.Severity == Severity.Error)
                status = 1;
        }

        return status;
    }

    private sealed record FileResult(IReadOnlyList<ReadOnlyMemory<byte>> Lines, IReadOnlyList<Finding> Findings);
}
