using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Utilities;

namespace CorpusGen.Build.Tests;

/// <summary>A project's folder with seeds, and the task run on it as the targets run it.</summary>
internal sealed class SeedsOnDisk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpusgen-").FullName;

    public string Prepared => Path.Combine(_folder, "obj", "CorpusGen");

    private string Root => Path.Combine(_folder, "seeds") + Path.DirectorySeparatorChar;

    public SeedsOnDisk Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public SeedsOnDisk Write(string name, byte[] bytes)
    {
        string file = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public void Delete(string name) => File.Delete(Path.Combine(Root, name));

    /// <summary>Runs the task: the files for the compiler, by their names.</summary>
    public SortedDictionary<string, string> Run()
    {
        using var task = new PrepareSeeds
        {
            Seeds = [.. Files().Select(file => new TaskItem(file))],
            RootPath = Root,
            Prefix = "seeds/",
            Folder = Prepared,
            RootNamespace = "Acme.Newsroom",
            ClassName = "Corpus",
            Visibility = "internal",
            Members = "true",
            LanguageVersion = "14.0",
            BuildEngine = new SilentEngine(),
        };
        Xunit.Assert.True(task.Execute());
        return new(task.Prepared.ToDictionary(item => Path.GetFileName(item.ItemSpec), item => File.ReadAllText(item.ItemSpec)), StringComparer.Ordinal);
    }

    /// <summary>What the task asks for, told to those who do it.</summary>
    public PreparationRequest Request() => new([.. Files()], Root, "seeds/", Prepared)
    {
        RootNamespace = "Acme.Newsroom",
        ClassName = "Corpus",
        Visibility = "internal",
        Members = "true",
        LanguageVersion = "14.0",
    };

    public SeedList List() => SeedList.Of(Files(), Root, "seeds/");

    /// <summary>The files for the compiler as they lie there, by their names.</summary>
    public SortedDictionary<string, string> Results() =>
        new(new PreparedFolder(Prepared).Files.ToDictionary(file => Path.GetFileName(file), File.ReadAllText), StringComparer.Ordinal);

    /// <summary>When each file was last written.</summary>
    public Dictionary<string, DateTime> Times() => Directory.EnumerateFiles(Prepared).ToDictionary(file => Path.GetFileName(file), File.GetLastWriteTimeUtc);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private IEnumerable<string> Files() => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories);
}
