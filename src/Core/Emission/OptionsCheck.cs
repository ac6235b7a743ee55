using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>What is to be said of what a project asks for, now that all articles are known.</summary>
internal static class OptionsCheck
{
    private const int LargeCorpus = 1_000;

    public static IEnumerable<Finding> Run(NamedCorpus corpus, EmissionOptions options)
    {
        Place root = Place.StartOf(options.Root);

        // Where there are so many articles, a build has members only of what code names.
        if (corpus.Articles.Count > LargeCorpus && !options.Public && options.Members)
            yield return FindingRules.LargeCorpus.At(root, Numeral.Of(corpus.Articles.Count));
        if (options.FoldersWithoutOwnMembers.Count == 0 || corpus.Articles.Count == 0)
            yield break;
        var folders = new SortedSet<string>(corpus.Articles.SelectMany(article => FoldersOf(article.Key.Path, options.RootPrefix)), StringComparer.Ordinal);
        foreach (string folder in options.FoldersWithoutOwnMembers.Where(folder => !folders.Contains(folder)))
            yield return FindingRules.UnknownFolder.At(root, Excerpt.Of(folder.TrimEnd('/')), HintFor(folder, folders));
    }

    /// <summary>The folders that a file lies in, below the root, each with a <c>/</c> at its end.</summary>
    private static IEnumerable<string> FoldersOf(string path, string root)
    {
        for (int slash = path.IndexOf('/', root.Length); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path.Substring(root.Length, slash + 1 - root.Length);
    }

    /// <summary>Written from the project's folder, or with another slip.</summary>
    private static string HintFor(string folder, SortedSet<string> folders)
    {
        string? meant = folders.Reverse().FirstOrDefault(each => folder.EndsWith("/" + each, StringComparison.OrdinalIgnoreCase)) ?? NearestName.Of(folder, folders);
        return meant is null ? "Write a folder below the root of the seeds, or take it out." : $"Did you mean '{meant.TrimEnd('/')}'?";
    }
}
