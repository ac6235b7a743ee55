using System;
using System.IO;

namespace CorpusGen.Core.Times.Vocabulary;

/// <summary>The data files of this folder, which travel inside the assembly.</summary>
/// <remarks>What reads them runs before the first document, so it is plain: arrays and loops cost no more to compile than to run.</remarks>
internal static class DataFile
{
    /// <summary>The lines, those that say nothing empty: without comments and without white space around them.</summary>
    public static string[] Lines(string name)
    {
        using Stream stream = typeof(DataFile).Assembly.GetManifestResourceStream("Times/" + name)
            ?? throw new InvalidDataException($"Times/{name} is not embedded.");
        using var reader = new StreamReader(stream);
        string[] lines = reader.ReadToEnd().Split('\n');
        for (int i = 0; i < lines.Length; i++)
            lines[i] = lines[i].StartsWith("#", StringComparison.Ordinal) ? "" : lines[i].Trim();
        return lines;
    }
}
