using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Catalogue;

/// <summary>What can only be said of <c>corpus.yaml</c> when all files are known.</summary>
internal static class SettingsCheck
{
    /// <summary>Guessing compares a name with all others: when every entry is wrong, a few guesses say enough.</summary>
    private const int MostGuesses = 20;

    /// <summary>An entry for a file, or for an article of a list, that is not there is a finding, with the one that was probably meant.</summary>
    /// <param name="names">What there is: <see cref="SeedNames.Of"/>.</param>
    public static IReadOnlyList<Finding> FindMissingFiles(CorpusSettings settings, IEnumerable<string> names)
    {
        if (settings.Articles.Count == 0)
            return [];
        var files = new SortedSet<string>(names, StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (ArticleSettings article in settings.Articles.Where(article => !files.Contains(article.Path)))
        {
            string folder = article.Path.Substring(0, article.Path.Length - article.File.Length);
            IEnumerable<string> within = files
                .Where(file => file.StartsWith(folder, StringComparison.Ordinal)).Select(file => file.Substring(folder.Length));
            string hint = SeedNames.FirstIn(article.Path, files) is { } first
                ? $"It is a list of articles: name one of them, like '{first.Substring(folder.Length)}'."
                : findings.Count < MostGuesses && NearestName.Of(article.File, within) is { } nearest
                    ? $"Did you mean '{nearest}'?"
                    : "Remove the entry, or add the file.";
            findings.Add(FindingRules.NoSuchFile.At(article.Place, Excerpt.Of(article.File), hint));
        }

        return findings;
    }
}
