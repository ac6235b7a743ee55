using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Build;

/// <summary>
/// Finds the links among a project's seeds that lead to no file, and what is no file at all: at the one the compiler would stop and say that it is not
/// there, at a pipe it would wait for ever.
/// </summary>
public sealed class FindDanglingLinks : Task
{
    /// <summary>The seeds, with all that belongs to them.</summary>
    [Required]
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "So does MSBuild ask for it.")]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Those of them that are such links, pipes or devices.</summary>
    [Output]
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "So does MSBuild ask for it.")]
    public ITaskItem[] Dangling { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        Dangling = [.. Files.Where(file => IsDangling(file.GetMetadata("FullPath")))];
        return true;
    }

    private static bool IsDangling(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                return false;
            bool isLink = file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null;
            return isLink
                ? file.ResolveLinkTarget(returnFinalTarget: true) is not FileInfo { Exists: true } target || !PlainFile.Is(target)
                : !PlainFile.Is(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Links that lead to each other, above all.
            return true;
        }
    }
}
