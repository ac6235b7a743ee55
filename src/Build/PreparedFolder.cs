using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core.Prepared;

namespace CorpusGen.Build;

/// <summary>The folder under <c>obj</c> that keeps what was made of the seeds, from one build to the next.</summary>
internal sealed class PreparedFolder(string path)
{
    private const string StampName = "stamp.txt";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What documents were annotated with.</summary>
    public string StoreFile => Path.Combine(path, "annotations.bin");

    /// <summary>The files for the compiler.</summary>
    public IEnumerable<string> Files => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*" + PreparedCorpus.Extension).Order(StringComparer.Ordinal)
        : [];

    /// <summary>What the seeds looked like of which it was made last, or empty.</summary>
    public string LastStamp => File.Exists(StampFile) ? File.ReadAllText(StampFile) : "";

    private string StampFile => Path.Combine(path, StampName);

    /// <summary>Whether the folder holds what was made of seeds with this stamp, as it was written.</summary>
    public bool IsOf(string stamp) => LastStamp == stamp + Inventory();

    /// <summary>Puts files in the place of those that are there. One that stays the same keeps its time, so that nothing is compiled again for its sake.</summary>
    /// <param name="files">By their names; the one that speaks of the others comes last.</param>
    public void Fill(string stamp, IEnumerable<(string Name, string Text)> files)
    {
        Directory.CreateDirectory(path);
        File.Delete(StampFile);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string name, string text) in files)
        {
            names.Add(name);
            Write(Path.Combine(path, name), Utf8.GetBytes(text));
        }

        foreach (string stale in Files.Where(file => !names.Contains(Path.GetFileName(file))).ToList())
            File.Delete(stale);
        Write(StampFile, Utf8.GetBytes(stamp + Inventory()));
    }

    /// <summary>Writes a file whole or not at all.</summary>
    public static void Write(string file, byte[] bytes)
    {
        if (File.Exists(file) && new FileInfo(file).Length == bytes.Length && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes))
            return;
        string written = file + ".tmp";
        File.WriteAllBytes(written, bytes);
        File.Move(written, file, overwrite: true);
    }

    private string Inventory() => string.Concat(Files.Select(file => new FileInfo(file)).Select(file => $"{file.Name}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}\n"));
}
