using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using System.Text;
using CorpusGen.Build;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool;

/// <summary>The files of a folder of seeds, as a build sees them.</summary>
internal static class SeedFiles
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All files below a folder that are not hidden, in no order.</summary>
    public static IEnumerable<string> Below(string folder) => new FileSystemEnumerable<string>(
        folder,
        (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsMadeByBuilds(ref entry) && !LeadsBack(ref entry),
    };

    /// <summary>A file, or null with a finding where a build leaves it out: for its name, or since the disk gives nothing.</summary>
    /// <param name="root">The folder of the seeds.</param>
    public static SeedFile? Read(string file, string root, ICollection<Finding> findings)
    {
        if (FindUnfitName(file, root) is { } unfit)
        {
            findings.Add(unfit);
            return null;
        }

        try
        {
            return Read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(FindingRules.UnreadableFile.At(Place.StartOf(Slashed(file)), Slashed(file)));
            return null;
        }
    }

    /// <summary>What is wrong with a file's name, where no compiler can be given it: the package's targets leave the same files out.</summary>
    public static Finding? FindUnfitName(string file, string root)
    {
        string name = BelowRoot(file, root);
        return name.Any(c => c < ' ' || c is '"' or '|' or '\\' or '\u007F')
            ? FindingRules.UnfitFileName.At(Place.StartOf(Slashed(file)), name.Replace('"', '?').Replace('|', '?').Replace('\\', '/'))
            : null;
    }

    private static string BelowRoot(string file, string root)
    {
        string path = Slashed(file), prefix = root == "." ? "" : Slashed(root) + "/";
        return path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
    }

    /// <summary>A file, decoded; its byte order mark stays.</summary>
    public static SeedFile Read(string file)
    {
        if (new FileInfo(file) is { Exists: true } plain && !PlainFile.Is(plain.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? plain))
            throw new IOException($"'{file}' is a pipe or a device.");
        byte[] bytes = File.ReadAllBytes(file);
        try
        {
            return new SeedFile(Slashed(file), Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return new SeedFile(Slashed(file), Encoding.Latin1.GetString(bytes), IsUtf8: false);
        }
    }

    /// <summary>A path as findings name it, with <c>/</c>.</summary>
    public static string Slashed(string path)
    {
        string slashed = Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
        return slashed.StartsWith("./", StringComparison.Ordinal) ? slashed[2..] : slashed.Length > 1 ? slashed.TrimEnd('/') : slashed;
    }

    /// <summary>What a project's builds make of it lies beside it, and is no part of the corpus of one whose root is its own folder.</summary>
    private static bool IsMadeByBuilds(ref FileSystemEntry folder) => folder.FileName is "bin" or "obj" && ProjectFiles(folder.Directory.ToString()).Any();

    /// <summary>A link to a folder that it lies in itself has no end; MSBuild leaves it out, too.</summary>
    private static bool LeadsBack(ref FileSystemEntry folder)
    {
        if (!folder.Attributes.HasFlag(FileAttributes.ReparsePoint)
            || Directory.ResolveLinkTarget(folder.ToFullPath(), returnFinalTarget: true) is not { } target)
            return false;
        string to = Path.TrimEndingDirectorySeparator(target.FullName) + Path.DirectorySeparatorChar;
        return folder.ToFullPath().StartsWith(to, StringComparison.Ordinal);
    }

    /// <summary>The files of the projects that lie in a folder.</summary>
    public static IEnumerable<string> ProjectFiles(string folder) => Directory.EnumerateFiles(folder, "*.*proj");

    public static bool HasSolution(string folder) => Directory.EnumerateFiles(folder, "*.sln").Concat(Directory.EnumerateFiles(folder, "*.slnx")).Any();
}
