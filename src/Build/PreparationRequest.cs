using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using CorpusGen.Core.Emission;

namespace CorpusGen.Build;

/// <summary>What MSBuild says of a project's seeds, all of it text, so that another process can be told the same.</summary>
/// <param name="Seeds">The full paths of the seeds and of all that belongs to them.</param>
/// <param name="RootPath">Their folder: a full path that ends in a separator.</param>
/// <param name="Prefix">What it is called in names.</param>
/// <param name="Folder">The folder that the results go to.</param>
internal sealed record PreparationRequest(IReadOnlyList<string> Seeds, string RootPath, string Prefix, string Folder)
{
    /// <summary>The namespace that the project asks for, or empty.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>The namespace that the project is in, or empty.</summary>
    public string RootNamespace { get; init; } = "";

    /// <summary>The entry class.</summary>
    public string ClassName { get; init; } = "";

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Visibility { get; init; } = "";

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public string Members { get; init; } = "";

    /// <summary>Folders without members of their articles' own, parted by a semicolon.</summary>
    public string FoldersWithoutMembers { get; init; } = "";

    /// <summary>The project's version of C#, as it says it.</summary>
    public string LanguageVersion { get; init; } = "";

    /// <summary>Makes of the seeds what the compiler gets, unless it is there already.</summary>
    /// <param name="mayStart">Whether another process may do it, where it is much.</param>
    public void Fulfil(bool mayStart, CancellationToken cancel)
    {
        var folder = new PreparedFolder(Folder);
        EmissionOptions options = ProjectOptions.Of(this);
        var seeds = SeedList.Of(Seeds, RootPath, Prefix);
        string stamp = seeds.StampFor(options);
        if (folder.IsOf(stamp))
            return;
        if (!mayStart || !PreparationProcess.IsWorthIt(seeds.LengthChangedSince(folder.LastStamp)) || !PreparationProcess.TryRun(this, cancel))
            folder.Fill(stamp, SeedPreparation.Run(seeds, options, folder, cancel));
    }

    public void WriteTo(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Seeds.Count);
        foreach (string seed in Seeds)
            writer.Write(seed);
        string[] rest = [RootPath, Prefix, Folder, Namespace, RootNamespace, ClassName, Visibility, Members, FoldersWithoutMembers, LanguageVersion];
        foreach (string text in rest)
            writer.Write(text);
    }

    public static PreparationRequest ReadFrom(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var seeds = new string[reader.ReadInt32()];
        for (int i = 0; i < seeds.Length; i++)
            seeds[i] = reader.ReadString();
        return new PreparationRequest(seeds, reader.ReadString(), reader.ReadString(), reader.ReadString())
        {
            Namespace = reader.ReadString(),
            RootNamespace = reader.ReadString(),
            ClassName = reader.ReadString(),
            Visibility = reader.ReadString(),
            Members = reader.ReadString(),
            FoldersWithoutMembers = reader.ReadString(),
            LanguageVersion = reader.ReadString(),
        };
    }
}
