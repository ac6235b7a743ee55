using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Catalogue;

/// <summary>What can only be said of <c>corpus.yaml</c> when all files are known.</summary>
internal static class SettingsCheck
{
    /// <summary>Guessing compares a name with all others: when every entry is wrong, a few guesses say enough.</summary>
    private const int MostGuesses = 20;

    /// <summary>Ids that only capitals or what joins their words keep apart: whoever reads one in gold or in a field takes it for the other.</summary>
    public static IEnumerable<Finding> FindIdsAlike(CorpusSettings settings)
    {
        var firsts = new Dictionary<string, KnownEntity>(StringComparer.Ordinal);
        foreach (KnownEntity entity in settings.Entities)
        {
            string words = Slug.Of(entity.Id);
            if (!firsts.TryGetValue(words, out KnownEntity? first))
            {
                firsts.Add(words, entity);
                continue;
            }

            string line = first.Place.Line;
            yield return FindingRules.NearlyOneEntityId.At(
                entity.Place, entity.Id, first.Id, first.Place.Path == entity.Place.Path ? line : $"{line} of {first.Place.Path}");
        }
    }

    /// <summary>
    /// A name that two entities of the catalogue have is neither's, and a finding where the second claims it, unless a document says which it means. A person
    /// and a place may have one full name: what the text says of it tells which is meant.
    /// </summary>
    /// <param name="decided">The names of which some document says whom they mean.</param>
    public static IReadOnlyList<Finding> FindSharedAliases(CorpusSettings settings, IEnumerable<string> decided)
    {
        var known = new HashSet<string>(
            decided.Concat(settings.Articles.SelectMany(article => article.Aliases).Select(alias => alias.Name)), StringComparer.Ordinal);
        var claims = new Dictionary<string, (KnownEntity Entity, bool IsAlias)>(StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (KnownEntity entity in settings.Entities)
        {
            for (int i = -1; i < entity.Aliases.Count; i++)
            {
                string name = i < 0 ? entity.Name : entity.Aliases[i];
                Place place = i < 0 ? entity.Place : entity.AliasPlaces[i];
                if (known.Contains(name))
                    continue;
                if (!claims.TryGetValue(name, out var first))
                    claims.Add(name, (entity, i >= 0));
                else if (first.Entity.Id != entity.Id && !AreAlike(first.Entity.Id, entity.Id) && (i >= 0 || first.IsAlias || first.Entity.Kind == entity.Kind))
                    findings.Add(FindingRules.SharedAlias.At(place, Excerpt.Of(name), first.Entity.Id, entity.Id, YamlText.Scalar(Excerpt.Of(name))));
            }
        }

        return findings;
    }

    private static bool AreAlike(string left, string right) => Slug.Of(left) == Slug.Of(right);

    /// <summary>An entry for a file, or for an article of a list, that is not there is a finding, with the one that was probably meant.</summary>
    /// <param name="names">What there is: <see cref="SeedNames.All"/>.</param>
    public static IReadOnlyList<Finding> FindMissingFiles(CorpusSettings settings, IEnumerable<string> names)
    {
        if (settings.Articles.Count == 0)
            return [];
        var files = new SortedSet<string>(names, StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (ArticleSettings article in settings.Articles.Where(article => !files.Contains(article.Path)))
        {
            string folder = article.Path.Substring(0, article.Path.Length - article.File.Length);
            string hint = SeedNames.FirstIn(article.Path, files) is { } first
                ? $"It is a list of articles: name one of them, like '{first.Substring(folder.Length)}'."
                : findings.Count < MostGuesses && Meant(article.File, SeedNames.Within(folder, files)) is { } nearest
                    ? $"Did you mean '{nearest}'?"
                    : "Remove the entry, or add the file.";
            findings.Add(FindingRules.NoSuchFile.At(article.Place, Excerpt.Of(article.File), hint));
        }

        return findings;
    }

    private static string? Meant(string written, IReadOnlyList<string> files) => InOtherFolder(written, files) ?? NearestName.Of(written, files);

    /// <summary>The one file that was meant by a path from another folder than the root: from the project's, or from the file's own.</summary>
    private static string? InOtherFolder(string written, IReadOnlyCollection<string> files)
    {
        string[] meant = [.. files.Where(
            file => written.EndsWith("/" + file, StringComparison.Ordinal) || file.EndsWith("/" + written, StringComparison.Ordinal))];
        return meant.Length == 1 ? meant[0] : null;
    }
}
