using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Documents;

/// <summary>What <c>corpus.yaml</c> and gold can speak of: the files, and the articles of those that are lists.</summary>
/// <param name="All">Their names, in no order.</param>
internal sealed record SeedNames(EquatableArray<string> All)
{
    /// <summary>Why nothing can be told missing by these names, where a fault of ours is the reason; else none.</summary>
    public EquatableArray<Finding> Faults { get; init; }

    /// <summary>The keys of all articles, and the paths of the files that are no lists, whether anything could be read of them or not.</summary>
    public static SeedNames Of(IEnumerable<string> paths, IEnumerable<DocumentKey> articles)
    {
        List<DocumentKey> parts = [.. articles.Where(article => article.Part is not null)];
        var lists = new HashSet<string>(parts.Select(part => part.Path), StringComparer.Ordinal);
        return new SeedNames(paths.Where(path => !lists.Contains(path)).Concat(parts.Select(part => part.ToString())).ToEquatableArray());
    }

    /// <summary>The name of a file without its folders.</summary>
    /// <param name="path">With <c>/</c>.</param>
    public static string FileOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>Whether a path goes up on its way, so that it may end outside of the folder that it starts with.</summary>
    /// <param name="path">With <c>/</c>.</param>
    public static bool Climbs(string path) => $"/{path}/".Contains("/../");

    /// <summary>The first article of a file that is a list, or null where it is none.</summary>
    /// <param name="names">In ordinal order.</param>
    public static string? FirstIn(string path, SortedSet<string> names) => FirstBehind(path, DocumentKey.Separator, names);

    /// <summary>The first file whose path is another one with an extension behind it, or null where there is none.</summary>
    /// <param name="names">In ordinal order.</param>
    public static string? FirstWithExtension(string path, SortedSet<string> names) => FirstBehind(path, '.', names);

    /// <summary>
    /// What lies in a folder or below it, without the folder's path, in the order of the names. It looks at each, so it is for a few folders only.
    /// </summary>
    /// <param name="folder">With its <c>/</c> at the end, or empty.</param>
    public static IReadOnlyList<string> Within(string folder, SortedSet<string> names) =>
        [.. names.Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Select(name => name.Substring(folder.Length))];

    private static string? FirstBehind(string path, char separator, SortedSet<string> names) =>
        names
            .GetViewBetween(path + separator, path + (char)(separator + 1))
            .FirstOrDefault(name => name.StartsWith(path + separator, StringComparison.Ordinal));
}
