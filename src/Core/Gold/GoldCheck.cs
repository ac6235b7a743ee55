using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;

namespace CorpusGen.Core.Gold;

/// <summary>What can only be said of gold when all files are known.</summary>
internal static class GoldCheck
{
    /// <summary>Guessing compares a name with all others: when every file is an orphan, a few guesses say enough.</summary>
    private const int MostGuesses = 20;

    /// <summary>Gold without its document is a finding, with the document that was probably meant.</summary>
    /// <param name="gold">The paths of its files.</param>
    /// <param name="names">What there is: <see cref="SeedNames.All"/>.</param>
    public static EquatableArray<Finding> FindOrphans(IEnumerable<string> gold, IEnumerable<string> names)
    {
        var documents = new SortedSet<string>(names.Where(name => !GoldFile.IsGold(name)), StringComparer.Ordinal);
        int guesses = 0;
        return gold
            .Where(path => !documents.Contains(GoldFile.DocumentOf(path)))
            .Select(path => FindingRules.GoldWithoutDocument.At(
                Place.StartOf(path), SeedNames.FileOf(GoldFile.DocumentOf(path)), HintFor(GoldFile.DocumentOf(path), documents, ref guesses)))
            .ToEquatableArray();
    }

    private static string HintFor(string key, SortedSet<string> documents, ref int guesses)
    {
        string folder = key.Substring(0, key.LastIndexOf('/') + 1);
        if (SeedNames.FirstIn(key, documents) is { } first)
            return $"It is a list of articles, and each has gold of its own: rename it to '{first.Substring(folder.Length)}{GoldFile.Extension}'.";

        // A file's name without its extension is the commonest slip: talks.gold.yaml for talks.txt.
        string? nearest = SeedNames.FirstWithExtension(key, documents)?.Substring(folder.Length);
        if (nearest is null && guesses++ < MostGuesses)
            nearest = NearestName.Of(SeedNames.FileOf(key), SeedNames.Within(folder, documents));
        return nearest is null
            ? "Where the document has another name now, name this after it; else remove it."
            : $"Rename it to '{nearest}{GoldFile.Extension}', or remove it.";
    }
}
