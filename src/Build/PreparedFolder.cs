using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CorpusGen.Core.Prepared;

namespace CorpusGen.Build;

/// <summary>A file of the folder.</summary>
/// <param name="Bytes">What is to be in it, or null where that is in it already.</param>
internal sealed record FolderFile(string Name, ReadOnlyMemory<byte>? Bytes)
{
    /// <summary>One that is there, and stays as it is.</summary>
    public static FolderFile Staying(string name) => new(name, Bytes: null);
}

/// <summary>The folder under <c>obj</c> that keeps what was made of the seeds, from one build to the next.</summary>
internal sealed class PreparedFolder(string path)
{
    private const string StampName = "stamp.txt";

    private const string KeptExtension = ".bin";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private string? _stamp;

    /// <summary>The files for the compiler.</summary>
    public IEnumerable<string> Files => FilesWith(PreparedCorpus.Extension);

    /// <summary>Whether all that the last build left in the folder is there as it was written.</summary>
    public bool IsIntact => LastStamp.StartsWith(Inventory(), StringComparison.Ordinal);

    /// <summary>What the folder and the seeds looked like when it was made last, or empty.</summary>
    public string LastStamp => _stamp ??= File.Exists(StampFile) ? File.ReadAllText(StampFile) : "";

    private string StampFile => Path.Combine(path, StampName);

    /// <summary>Whether the folder holds what was made of seeds with this stamp, as it was written.</summary>
    public bool IsOf(string stamp) => LastStamp == Inventory() + stamp;

    /// <summary>A file that is kept, or null where there is none.</summary>
    public byte[]? Read(string name)
    {
        string file = Path.Combine(path, name);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    /// <summary>What says of the files for the compiler, or null where there are none, or broken ones.</summary>
    public PreparedCorpus? ReadCorpus() => Read(PreparedCorpus.FileName) is { } bytes ? PreparedCorpus.Read(Utf8.GetString(bytes)) : null;

    public static ReadOnlyMemory<byte> BytesOf(string text) => Utf8.GetBytes(text);

    /// <summary>
    /// Puts files in the place of those that are there. One that stays the same keeps its time, so that nothing is compiled again for its sake.
    /// </summary>
    /// <param name="files">All that are to be there.</param>
    public void Fill(string stamp, IEnumerable<FolderFile> files)
    {
        Directory.CreateDirectory(path);
        File.Delete(StampFile);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (FolderFile file in files)
        {
            names.Add(file.Name);
            if (file.Bytes is { } bytes)
                Write(Path.Combine(path, file.Name), bytes.Span);
        }

        foreach (string stale in Files.Concat(FilesWith(KeptExtension)).Where(file => !names.Contains(Path.GetFileName(file))).ToList())
            File.Delete(stale);
        Write(StampFile, Utf8.GetBytes(_stamp = Inventory() + stamp));
    }

    /// <summary>Writes a file whole or not at all.</summary>
    private static void Write(string file, ReadOnlySpan<byte> bytes)
    {
        if (File.Exists(file) && new FileInfo(file).Length == bytes.Length && File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes))
            return;
        string written = file + ".tmp";
        using (FileStream stream = File.Create(written))
            stream.Write(bytes);
        File.Move(written, file, overwrite: true);
    }

    private IEnumerable<string> FilesWith(string extension) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*" + extension).Order(StringComparer.Ordinal)
        : [];

    /// <summary>All files with their sizes and times, and an end.</summary>
    private string Inventory() => string.Concat(
        Files.Concat(FilesWith(KeptExtension))
            .Select(file => new FileInfo(file))
            .Select(file => $"{file.Name}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}\n")
            .Append("\n"));
}
