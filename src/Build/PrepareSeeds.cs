using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusGen.Build;

/// <summary>
/// Makes of a project's seeds, before its code is compiled, what would cost the compiler most: recognises what has changed since the last build, on all
/// cores, and hands the result over in files under <c>obj</c>.
/// </summary>
/// <remarks>It never fails a build: where it cannot do its work, the compiler does it.</remarks>
public sealed class PrepareSeeds : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancel = new();

    /// <summary>The seeds, with all that belongs to them: gold, catalogues.</summary>
    [Required]
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "So does MSBuild ask for it.")]
    public ITaskItem[] Seeds { get; set; } = [];

    /// <summary>Their folder: a full path that ends in a separator.</summary>
    [Required]
    public string RootPath { get; set; } = "";

    /// <summary>What it is called in names, <c>seeds/</c>; empty for the project's own folder.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>The folder that the results go to.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The namespace that the project asks for, or empty.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>The namespace that the project is in, or empty.</summary>
    public string RootNamespace { get; set; } = "";

    /// <summary>The entry class.</summary>
    public string ClassName { get; set; } = "";

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Visibility { get; set; } = "";

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public string Members { get; set; } = "";

    /// <summary>Folders without members of their articles' own, parted by a semicolon.</summary>
    public string FoldersWithoutMembers { get; set; } = "";

    /// <summary>The project's version of C#, as it says it.</summary>
    public string LanguageVersion { get; set; } = "";

    /// <summary>The files for the compiler; none, where there was nothing to make or it could not be made.</summary>
    [Output]
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "So does MSBuild ask for it.")]
    public ITaskItem[] Prepared { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var request = new PreparationRequest([.. Seeds.Select(seed => seed.GetMetadata("FullPath"))], RootPath, Prefix, Folder)
            {
                Namespace = Namespace,
                RootNamespace = RootNamespace,
                ClassName = ClassName,
                Visibility = Visibility,
                Members = Members,
                FoldersWithoutMembers = FoldersWithoutMembers,
                LanguageVersion = LanguageVersion,
            };
            request.Fulfil(mayStart: true, _cancel.Token);
            Prepared = [.. new PreparedFolder(Folder).Files.Select(file => new TaskItem(file))];
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Log.LogMessage(MessageImportance.Low, "CorpusGen leaves the seeds to the compiler: {0}", e);
        }

        return true;
    }

    /// <inheritdoc/>
    public void Cancel() => _cancel.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancel.Dispose();
}
