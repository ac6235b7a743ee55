using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CorpusGen.Tool.Interchange.Importing;

/// <summary>The files that an import is about, each with its format.</summary>
internal static class FoundFiles
{
    /// <param name="format">The format of all of them, or null: then their names tell.</param>
    /// <param name="problem">What is wrong with a path, or null.</param>
    public static IReadOnlyList<(string Path, InterchangeFormat Format)> Of(IEnumerable<string> paths, InterchangeFormat? format, out string? problem)
    {
        var found = new List<(string, InterchangeFormat)>();
        problem = null;
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
                found.AddRange(Below(path, format));
            else if (!File.Exists(path))
                problem ??= $"There is no file or folder '{path}'.";
            else if ((format ?? InterchangeFormat.Of(path)) is { } known)
                found.Add((path, known));
            else
                problem ??= $"The name of '{path}' does not tell its format. Say it with --format: {string.Join(", ", InterchangeFormat.All.Select(each => each.Name))}.";
        }

        if (found.Count == 0)
            problem ??= $"There is nothing to import: no {string.Join(", ", (format is null ? InterchangeFormat.All : [format]).SelectMany(each => each.Extensions))} file.";
        return found;
    }

    private static IEnumerable<(string, InterchangeFormat)> Below(string folder, InterchangeFormat? format) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System })
        .Select(file => (File: file, Format: format is null ? InterchangeFormat.Of(file) : format.CanBe(file) ? format : null))
        .Where(each => each.Format is not null)
        .OrderBy(each => SeedFiles.Slashed(each.File), StringComparer.Ordinal)
        .Select(each => (each.File, each.Format!));
}
