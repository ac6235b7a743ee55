using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Corpus;

/// <summary>Articles that would go by one key: an article of a list and a file that is called like it, or a file that the host hands over twice.</summary>
/// <remarks>Everything later finds an article by its key. Of two parts of one file the reader makes sure that they differ.</remarks>
internal static class EqualKeys
{
    /// <summary>The articles without those whose key another has already.</summary>
    /// <param name="articles">In the order of the corpus: an article of a list comes before a file that is called like it.</param>
    /// <param name="findings">One for each that is left out, at its file.</param>
    public static ArticleSummary[] LeaveOut(IEnumerable<ArticleSummary> articles, out EquatableArray<Finding> findings)
    {
        var taken = new Dictionary<string, ArticleSummary>(StringComparer.Ordinal);
        List<ArticleSummary> unlike = [];
        List<Finding> found = [];
        foreach (ArticleSummary article in articles)
        {
            string key = article.Key.ToString();
            if (taken.TryGetValue(key, out ArticleSummary? first))
            {
                found.Add(Describe(article.Key, first.Key));
                continue;
            }

            taken.Add(key, article);
            unlike.Add(article);
        }

        findings = found.ToEquatableArray();
        return [.. unlike];
    }

    private static Finding Describe(DocumentKey key, DocumentKey first)
    {
        (string where, string mend) = key.Path == first.Path
            ? ("the project gives this file to the compiler twice", "Take one of the two out of the project file")
            : ($"it is one of those in '{Excerpt.Of(first.Path)}'", "Give this file another name");
        return FindingRules.EqualKeys.At(Place.StartOf(key.Path), Excerpt.Of(key.ToString()), where, mend);
    }
}
