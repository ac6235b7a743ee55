using System.Collections.Generic;
using System.IO;

namespace CorpusGen.Core.Times.Vocabulary;

/// <summary>The data files of this folder, which travel inside the assembly.</summary>
internal static class DataFile
{
    /// <summary>The lines that say something: without comments, empty lines and white space around them.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(DataFile).Assembly.GetManifestResourceStream("Times/" + name)
            ?? throw new InvalidDataException($"Times/{name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            string content = line.Trim();
            if (content.Length > 0 && content[0] != '#')
                yield return content;
        }
    }
}
