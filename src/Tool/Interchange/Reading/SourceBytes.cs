using System;
using CorpusGen.Core.Documents;

namespace CorpusGen.Tool.Interchange.Reading;

/// <summary>A file of another format, as bytes.</summary>
/// <param name="Path">As findings name it, with <c>/</c>.</param>
/// <param name="Beside">The bytes of the file of the same name with another extension, or null where there is none.</param>
internal sealed record SourceBytes(string Path, byte[] Bytes, Func<string, byte[]?> Beside)
{
    /// <summary>The file's name without folders and extension.</summary>
    public string Stem => StemOf(Path);

    /// <summary>The same of any path as findings name it.</summary>
    public static string StemOf(string path)
    {
        string name = SeedNames.FileOf(path);
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : name;
    }
}
