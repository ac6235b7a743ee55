using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Core.Documents;

/// <summary>What <c>corpus.yaml</c> and gold can speak of: the files, and the articles of those that are lists.</summary>
internal static class SeedNames
{
    /// <summary>The keys of all articles, and the paths of the files that are no lists, whether anything could be read of them or not.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> paths, IEnumerable<DocumentKey> articles)
    {
        List<DocumentKey> parts = [.. articles.Where(article => article.Part is not null)];
        var lists = new HashSet<string>(parts.Select(part => part.Path), StringComparer.Ordinal);
        return paths.Where(path => !lists.Contains(path)).Concat(parts.Select(part => part.ToString()));
    }

    /// <summary>Whether a path goes up on its way, so that it may end outside of the folder that it starts with.</summary>
    /// <param name="path">With <c>/</c>.</param>
    public static bool Climbs(string path) => $"/{path}/".Contains("/../");

    /// <summary>The first article of a file that is a list, or null where it is none.</summary>
    /// <param name="names">In ordinal order.</param>
    public static string? FirstIn(string path, SortedSet<string> names) =>
        names.GetViewBetween(path + DocumentKey.Separator, path + (char)(DocumentKey.Separator + 1)).FirstOrDefault();
}
