using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core.Findings;
using CorpusGen.Tool.Interchange;

namespace CorpusGen.Tool;

/// <param name="Format">The format of the files.</param>
/// <param name="Output">The folder that seeds are written to.</param>
/// <param name="Force">Replace what is there.</param>
/// <param name="Maps">What labels mean: <c>MISC=group</c>.</param>
internal sealed record ImportOptions(InterchangeFormat Format, string Output, bool Force, IReadOnlyList<string> Maps);

/// <summary><c>import PATH… --format F</c>: annotated documents of other tools become seeds with gold.</summary>
internal static class ImportFiles
{
    public static int Run(IReadOnlyList<string> paths, ImportOptions options, ToolStreams streams)
    {
        if (Labels.Read(options.Maps, out string? problem) is not { } labels)
        {
            streams.Complain(problem!);
            return 1;
        }

        var log = new InterchangeLog(labels);
        var seeds = new SeedWriter(log);
        int documents = 0;
        foreach (string path in paths.SelectMany(path => FilesOf(path, options.Format)))
        {
            foreach (InterchangeDocument document in options.Format.Read(Open(path, log), log))
            {
                documents++;
                foreach (WrittenFile file in seeds.Write(document, Slashed(path)))
                    InterchangeOutput.Write(Path.Combine(options.Output, file.Path), file.Text, options.Force, log);
            }
        }

        return InterchangeOutput.Finish(documents, "imported", log, streams);
    }

    private static IEnumerable<string> FilesOf(string path, InterchangeFormat format)
    {
        if (!Directory.Exists(path))
            return File.Exists(path) ? [path] : throw new FileNotFoundException($"There is no file or folder '{path}'.");
        return Directory
            .EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
            .Where(file => format.Extensions.Any(extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(Slashed, StringComparer.Ordinal);
    }

    private static InterchangeFile Open(string path, InterchangeLog log)
    {
        return new InterchangeFile(Slashed(path), Decode(path), extension =>
        {
            string beside = Path.ChangeExtension(path, extension);
            return File.Exists(beside) ? Decode(beside) : null;
        });

        string Decode(string file)
        {
            byte[] bytes = File.ReadAllBytes(file);
            string text = Encoding.UTF8.GetString(bytes);
            if (text.Contains('\uFFFD', StringComparison.Ordinal) && !Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes))
                log.Add(FindingRules.NotUtf8.At(Place.StartOf(Slashed(file))));
            return text.TrimStart('\uFEFF');
        }
    }

    private static string Slashed(string path) => path.Replace('\\', '/');
}
