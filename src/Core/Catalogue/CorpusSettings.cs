using System;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Catalogue;

/// <summary>
/// What <c>corpus.yaml</c> says: ids and titles for files that cannot carry their own, known entities, names that are none, and how
/// dates are to be read.
/// </summary>
/// <param name="Articles">In ordinal order of their files, each file once.</param>
/// <param name="Entities">In the order of the file, each id once.</param>
/// <param name="NotEntities">Names never to be taken for entities, in the order of the file.</param>
internal sealed record CorpusSettings(
    EquatableArray<ArticleSettings> Articles,
    EquatableArray<KnownEntity> Entities,
    EquatableArray<string> NotEntities,
    EquatableArray<Finding> Findings)
{
    /// <summary>How the times of all documents are to be read.</summary>
    public TimeSettings Times { get; init; } = TimeSettings.Default;

    public static CorpusSettings None { get; } = new(default, default, default, default);

    /// <summary>What is said of a file, or null where nothing is.</summary>
    /// <param name="path">The file, relative to the project, as <see cref="Documents.SeedFile.Path"/> has it.</param>
    public ArticleSettings? ArticleAt(string path)
    {
        int low = 0;
        int high = Articles.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = string.CompareOrdinal(Articles[middle].Path, path);
            if (order == 0)
                return Articles[middle];
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}

/// <summary>What <c>corpus.yaml</c> says of one file.</summary>
/// <param name="File">The file, relative to the folder of <c>corpus.yaml</c>, with <c>/</c>.</param>
/// <param name="Place">Where the file is named in <c>corpus.yaml</c>.</param>
internal sealed record ArticleSettings(string File, string? Id, string? Title, string? Published, Place Place)
{
    /// <summary>The file, relative to the project.</summary>
    public string Path => Place.Path.Substring(0, Place.Path.LastIndexOf('/') + 1) + File;
}

/// <summary>An entity that the catalogue knows: its names win over what the recogniser thinks.</summary>
/// <param name="Id">The stable id, a slug: <c>vladimir-putin</c>.</param>
internal sealed record KnownEntity(string Id, string Name, EntityKind Kind, EquatableArray<string> Aliases, Place Place);
