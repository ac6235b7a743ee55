using System;
using System.IO;

namespace CorpusGen.Tool.Schemas;

/// <summary><c>schema [PATH]</c>: JSON Schemas for all that people write by hand, so that editors complete and check it.</summary>
internal static class WriteSchemas
{
    /// <summary>Hidden, so that no build takes what is in it for seeds.</summary>
    public const string DefaultFolder = ".schemas";

    /// <param name="output">Where the schemas go; null for <see cref="DefaultFolder"/> in the seeds.</param>
    public static int Run(string path, string? output, ToolStreams streams)
    {
        var run = SeedRun.Of(path);
        string folder = output ?? Path.Combine(run.Path.Root, DefaultFolder);
        Directory.CreateDirectory(folder);
        foreach ((string name, string text) in CorpusSchemas.Of(run.Corpus))
        {
            string file = Path.Combine(folder, name);
            bool isNew = !File.Exists(file) || !string.Equals(File.ReadAllText(file), text, StringComparison.Ordinal);
            if (isNew)
                AtomicFile.Write(file, text);
            streams.Error.WriteLine($"{file}: {(isNew ? "written" : "as it was")}");
        }

        return 0;
    }
}
