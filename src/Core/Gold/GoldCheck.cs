using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Gold;

/// <summary>What can only be said of gold when all files are known.</summary>
internal static class GoldCheck
{
    /// <summary>Gold without its document is a finding, with the document that was probably meant.</summary>
    /// <param name="names">What there is: <see cref="SeedNames.Of"/>.</param>
    public static EquatableArray<Finding> FindOrphans(IEnumerable<GoldFile> gold, IEnumerable<string> names)
    {
        var documents = new SortedSet<string>(names.Where(name => !GoldFile.IsGold(name)), StringComparer.Ordinal);
        return gold
            .Where(file => !documents.Contains(file.DocumentKey))
            .Select(file => FindingRules.GoldWithoutDocument.At(Place.StartOf(file.Path), NameOf(file.DocumentKey), HintFor(file, documents)))
            .ToEquatableArray();
    }

    private static string HintFor(GoldFile gold, SortedSet<string> documents)
    {
        string folder = gold.Path.Substring(0, gold.Path.LastIndexOf('/') + 1);
        var beside = documents.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => path.Substring(folder.Length)).ToList();

        if (SeedNames.FirstIn(gold.DocumentKey, documents) is { } first)
            return $"It is a list of articles, and each has gold of its own: rename it to '{first.Substring(folder.Length)}{GoldFile.Extension}'.";

        // A file's name without its extension is the commonest slip: talks.gold.yaml for talks.txt.
        string name = NameOf(gold.DocumentKey);
        string? nearest = beside.FirstOrDefault(path => path.StartsWith(name + ".", StringComparison.Ordinal)) ?? NearestName.Of(name, beside);
        return nearest is null ? "Remove it, or add the document." : $"Rename it to '{nearest}{GoldFile.Extension}', or remove it.";
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
