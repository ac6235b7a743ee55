using System;
using System.IO;

namespace CorpusGen.Tool.Tests;

/// <summary>A folder of seeds on the disk that goes with the test.</summary>
public abstract class SeedsOnDisk : IDisposable
{
    protected string Folder { get; } = Directory.CreateTempSubdirectory("corpusgen").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected void Seed(string path, string text)
    {
        string file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    protected string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));
}
