using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Catalogue;

/// <summary>What can only be said of <c>corpus.yaml</c> when all files are known.</summary>
internal static class SettingsCheck
{
    /// <summary>Guessing compares a name with all others: when every entry is wrong, a few guesses say enough.</summary>
    private const int MostGuesses = 20;

    /// <summary>An entry for a file that is not there is a finding, with the file that was probably meant.</summary>
    /// <param name="paths">The files there are, relative to the project, in any order.</param>
    public static IReadOnlyList<Finding> FindMissingFiles(CorpusSettings settings, IEnumerable<string> paths)
    {
        if (settings.Articles.Count == 0)
            return [];
        var files = new SortedSet<string>(paths, StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (ArticleSettings article in settings.Articles.Where(article => !files.Contains(article.Path)))
        {
            string folder = article.Path.Substring(0, article.Path.Length - article.File.Length);
            IEnumerable<string> within = files
                .Where(file => file.StartsWith(folder, StringComparison.Ordinal)).Select(file => file.Substring(folder.Length));
            string? nearest = findings.Count < MostGuesses ? NearestName.Of(article.File, within) : null;
            findings.Add(FindingRules.NoSuchFile.At(
                article.Place,
                Excerpt.Of(article.File),
                nearest is null ? "Remove the entry, or add the file." : $"Did you mean '{nearest}'?"));
        }

        return findings;
    }
}
