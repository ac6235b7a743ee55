using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Utilities;

namespace CorpusGen.Build.Tests;

/// <summary>A project's folder with seeds, and the task run on it as the targets run it.</summary>
internal sealed class SeedsOnDisk : IDisposable
{
    private static readonly DateTime Epoch = new(2024, 5, 14, 0, 0, 0, DateTimeKind.Utc);

    private readonly string _folder = Directory.CreateTempSubdirectory("corpusgen-").FullName;
    private int _writes;

    public SeedsOnDisk() => Directory.CreateDirectory(Root);

    public string Prepared => Path.Combine(_folder, "obj", "CorpusGen");

    private string Root => Path.Combine(_folder, "seeds") + Path.DirectorySeparatorChar;

    public SeedsOnDisk Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public SeedsOnDisk Write(string name, byte[] bytes)
    {
        string file = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);

        // The clock of a disk is too coarse for who writes, builds and writes again at once.
        File.SetLastWriteTimeUtc(file, Epoch.AddSeconds(++_writes));
        return this;
    }

    /// <summary>Puts a text of the same length in the place of another, so that the disk does not tell.</summary>
    public SeedsOnDisk Replace(string name, string text)
    {
        string file = Path.Combine(Root, name);
        DateTime time = File.GetLastWriteTimeUtc(file);
        Xunit.Assert.Equal(new FileInfo(file).Length, text.Length);
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(file, time);
        return this;
    }

    public void Delete(string name) => File.Delete(Path.Combine(Root, name));

    /// <summary>The seeds, by their names below the root and in ordinal order.</summary>
    public SortedDictionary<string, byte[]> Files() => new(
        Paths().ToDictionary(file => Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllBytes),
        StringComparer.Ordinal);

    /// <summary>The same seeds in a folder of which nothing is kept.</summary>
    public SeedsOnDisk Fresh()
    {
        var fresh = new SeedsOnDisk();
        foreach (var (name, bytes) in Files())
            fresh.Write(name, bytes);
        return fresh;
    }

    /// <summary>Runs the task: the files for the compiler, by their names.</summary>
    public SortedDictionary<string, string> Run(string className = "Corpus")
    {
        using var task = new PrepareSeeds
        {
            Seeds = [.. Paths().Select(file => new TaskItem(file))],
            RootPath = Root,
            Prefix = "seeds/",
            Folder = Prepared,
            RootNamespace = "Acme.Newsroom",
            ClassName = className,
            Visibility = "internal",
            Members = "true",
            LanguageVersion = "14.0",
            BuildEngine = new SilentEngine(),
        };
        Xunit.Assert.True(task.Execute());
        return new(task.Prepared.ToDictionary(item => Path.GetFileName(item.ItemSpec), item => File.ReadAllText(item.ItemSpec)), StringComparer.Ordinal);
    }

    /// <summary>What the task asks for, told to those who do it.</summary>
    public PreparationRequest Request() => new([.. Paths()], Root, "seeds/", Prepared)
    {
        RootNamespace = "Acme.Newsroom",
        ClassName = "Corpus",
        Visibility = "internal",
        Members = "true",
        LanguageVersion = "14.0",
    };

    public SeedList List() => SeedList.Of(Paths(), Root, "seeds/");

    /// <summary>The files for the compiler as they lie there, by their names.</summary>
    public SortedDictionary<string, string> Results() =>
        new(new PreparedFolder(Prepared).Files.ToDictionary(file => Path.GetFileName(file), File.ReadAllText), StringComparer.Ordinal);

    /// <summary>When each file was last written.</summary>
    public Dictionary<string, DateTime> Times() => Directory.EnumerateFiles(Prepared).ToDictionary(file => Path.GetFileName(file), File.GetLastWriteTimeUtc);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IEnumerable<string> Paths() => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories);
}
