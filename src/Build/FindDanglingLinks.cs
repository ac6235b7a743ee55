using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Build;

/// <summary>Finds the links among a project's seeds that lead to no file: the compiler would stop at one and say that the file is not there.</summary>
public sealed class FindDanglingLinks : Task
{
    /// <summary>The seeds, with all that belongs to them.</summary>
    [Required]
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "So does MSBuild ask for it.")]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Those of them that are such links.</summary>
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
            return file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.Exists && file.LinkTarget is not null
                && file.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Links that lead to each other, above all.
            return true;
        }
    }
}
