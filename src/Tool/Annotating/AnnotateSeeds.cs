using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CorpusGen.Core;
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
        foreach (string path in paths)
            status = Math.Max(status, Run(path, output, streams));
        return status;
    }

    private static int Run(string path, LineOutput output, ToolStreams streams)
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
        OrderedParallel.Run(
            folder.Files,
            file => Annotate(folder, file),
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

    private static FileResult Annotate(SeedFolder folder, string file)
    {
        var (documents, findings) = folder.Annotate(file);
        return new FileResult([.. documents.Select(document => Line(document, folder.Path.Root))], findings);
    }

    private static ReadOnlyMemory<byte> Line(AnnotatedDocument annotated, string root) => AnnotationJson.Write(annotated, json =>
    {
        json.WriteStringValue(annotated.Document.Id ?? Slug.OfPath(annotated.Document.Key.ToString(), root));
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
