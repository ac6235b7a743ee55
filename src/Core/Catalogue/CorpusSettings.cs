using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Catalogue;

/// <summary>
/// What <c>corpus.yaml</c> says: ids and titles for files that cannot carry their own, known entities, names that are none, and how
/// dates are to be read.
/// </summary>
/// <param name="Articles">In ordinal order of their files, each file once.</param>
/// <param name="Entities">In the order of the files, each id once.</param>
/// <param name="NotEntities">Names never to be taken for entities, in the order of the files.</param>
internal sealed record CorpusSettings(
    EquatableArray<ArticleSettings> Articles,
    EquatableArray<KnownEntity> Entities,
    EquatableArray<string> NotEntities,
    EquatableArray<Finding> Findings)
{
    /// <summary>How the times of all documents are to be read.</summary>
    public TimeSettings Times { get; init; } = TimeSettings.Default;

    /// <summary>The confidence, 0 to 1, below which what the recogniser takes for a name is no mention.</summary>
    public float LeastConfidence { get; init; }

    public static CorpusSettings None { get; } = new(default, default, default, default);

    /// <summary>What is declared of the articles' own fields, in the order of the file.</summary>
    public EquatableArray<FieldDefinition> ArticleFields { get; init; }

    /// <summary>What is declared of the entities' own fields, each kind once.</summary>
    public EquatableArray<KindFields> EntityFields { get; init; }

    /// <summary>What <c>corpus.yaml</c> and the files of entities say together.</summary>
    /// <param name="files">One for each file, in any order.</param>
    /// <param name="root">The path of <c>corpus.yaml</c>.</param>
    public static CorpusSettings Together(IEnumerable<(string Path, CorpusSettings Settings)> files, string root)
    {
        // corpus.yaml is first, so that of two entities with one id its own counts.
        (string Path, CorpusSettings Settings)[] ordered =
            [.. files.OrderBy(file => file.Path == root ? 0 : 1).ThenBy(file => file.Path, StringComparer.Ordinal)];
        if (ordered.Length <= 1)
            return ordered.Length == 0 ? None : ordered[0].Settings;
        var entities = new Dictionary<string, KnownEntity>(StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (KnownEntity entity in ordered.SelectMany(file => file.Settings.Entities))
        {
            if (entities.TryGetValue(entity.Id, out KnownEntity? first))
                findings.Add(FindingRules.DuplicateEntityId.At(entity.Place, entity.Id, $"{first.Place.StartLine + 1} of {first.Place.Path}"));
            else
                entities.Add(entity.Id, entity);
        }

        return ordered[0].Settings with
        {
            Entities = ordered.SelectMany(file => file.Settings.Entities).Where(entity => ReferenceEquals(entities[entity.Id], entity)).ToEquatableArray(),
            NotEntities = ordered.SelectMany(file => file.Settings.NotEntities).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Findings = ordered.SelectMany(file => file.Settings.Findings).Concat(findings).ToEquatableArray(),
        };
    }

    /// <summary>What is said of a file, or null where nothing is.</summary>
    /// <param name="path">The file, relative to the project, as <see cref="SeedFile.Path"/> has it.</param>
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
    /// <summary>Fields of its own that it cannot say itself.</summary>
    public EquatableArray<Field> Fields { get; init; }

    /// <summary>Where the id is given, or null where none is.</summary>
    public Place? IdPlace { get; init; }

    /// <summary>Names that mean an entity in this article alone.</summary>
    public EquatableArray<DocumentAlias> Aliases { get; init; }

    /// <summary>The file, relative to the project.</summary>
    public string Path { get; } = Place.Path.Substring(0, Place.Path.LastIndexOf('/') + 1) + File;
}

/// <summary>An entity that the catalogue knows: its names win over what the recogniser thinks.</summary>
/// <param name="Id">The stable id, a slug: <c>vladimir-putin</c>.</param>
internal sealed record KnownEntity(string Id, string Name, EntityKind Kind, EquatableArray<string> Aliases, Place Place)
{
    /// <summary>Where the aliases are given, in their order.</summary>
    public EquatableArray<Place> AliasPlaces { get; init; }

    /// <summary>Its own fields.</summary>
    public EquatableArray<Field> Fields { get; init; }
}
