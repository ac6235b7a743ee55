using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Relations.Names;

namespace CorpusGen.Core.Relations.Across;

/// <summary>Which names of the corpus are one entity's: names as nodes, and what ties two of them.</summary>
/// <remarks>Linear in the names: no two namings are ever compared, only keys are looked up.</remarks>
internal sealed class Identities
{
    private readonly Dictionary<string, string> _parent = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    private Identities()
    {
    }

    public IReadOnlyList<Finding> Findings => _findings;

    /// <param name="namings">The distinct names of all documents.</param>
    /// <param name="ofDocuments">For each document, the indices of its namings.</param>
    public static Identities Join(IReadOnlyList<CorpusNaming> namings, IReadOnlyList<int[]> ofDocuments)
    {
        var identities = new Identities();
        var byKey = namings.GroupBy(naming => naming.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var keys = byKey.Keys.OrderBy(key => key, StringComparer.Ordinal).ToList();
        identities.JoinMiddleInitials(keys, byKey, FathersAndSons(namings, ofDocuments));
        identities.JoinAliases(namings, byKey);
        return identities;
    }

    /// <summary>The one key that stands for the naming's entity.</summary>
    public string Of(CorpusNaming naming) => Root(naming.Key);

    /// <summary>The names that some document gives to two, one of them with Jr. or Sr.</summary>
    private static HashSet<string> FathersAndSons(IReadOnlyList<CorpusNaming> namings, IReadOnlyList<int[]> ofDocuments)
    {
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (int[] document in ofDocuments)
        {
            var marked = document.Select(naming => namings[naming]).Where(IsSonOrFather).Select(naming => WithoutInitials(naming.Form)).ToList();
            if (marked.Count > 0)
                shared.UnionWith(document.Select(naming => namings[naming]).Where(naming => IsPerson(naming) && !IsSonOrFather(naming)).Select(naming => WithoutInitials(naming.Form)).Intersect(marked));
        }

        return shared;
    }

    private static bool IsPerson(CorpusNaming naming) => naming.Kind == EntityKind.Person && naming.KnownId is null && PersonNames.IsGivenAndSurname(naming.Form);

    private static bool IsSonOrFather(CorpusNaming naming) => IsPerson(naming) && Titles.IsSonOrFather(naming.Form.Generation);

    /// <summary>Donald Trump is Donald J. Trump, while no other Donald with an initial is there. With George W. and George H. W. Bush nobody is joined.</summary>
    private void JoinMiddleInitials(IReadOnlyList<string> keys, Dictionary<string, CorpusNaming> byKey, HashSet<string> fathersAndSons)
    {
        var people = keys
            .Select(key => byKey[key])
            .Where(naming => IsPerson(naming) && !(IsSonOrFather(naming) && fathersAndSons.Contains(WithoutInitials(naming.Form))))
            .GroupBy(naming => WithoutInitials(naming.Form), StringComparer.Ordinal);
        foreach (var person in people.Where(group => group.Count() > 1))
        {
            var marked = person.Where(naming => IsMarked(naming.Form)).ToList();
            foreach (CorpusNaming naming in person.Skip(1))
            {
                if (marked.Count <= 1)
                    Union(person.First().Key, naming.Key);
            }

            if (marked.Count > 1 && person.FirstOrDefault(naming => !IsMarked(naming.Form)) is { } bare)
                _findings.Add(Ambiguous(bare, [.. marked.Select(naming => naming.Form.Text)]));
        }
    }

    /// <summary>A name that stands alone in one document and beside a fuller one in another is the fuller one's, while no third claims it.</summary>
    private void JoinAliases(IReadOnlyList<CorpusNaming> namings, Dictionary<string, CorpusNaming> byKey)
    {
        var ties = namings
            .SelectMany(naming => naming.FullAliases().Select(alias => (Alias: CorpusNaming.KeyOf(naming.Kind, alias), Full: naming)))
            .Where(tie => byKey.ContainsKey(tie.Alias) && tie.Alias != tie.Full.Key)
            .GroupBy(tie => tie.Alias, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        var open = new List<(string Alias, List<CorpusNaming> Full)>();
        foreach (var tie in ties)
        {
            var full = tie.Select(each => each.Full).GroupBy(each => each.Key, StringComparer.Ordinal).Select(group => group.First()).ToList();
            if (full.Count == 1)
                Union(full[0].Key, tie.Key);
            else
                open.Add((tie.Key, full));
        }

        foreach (var (alias, full) in open)
        {
            // Several full names may have turned out to be one entity's.
            var roots = full.Select(each => Root(each.Key)).Distinct(StringComparer.Ordinal).ToList();
            if (roots.Count == 1)
                Union(roots[0], alias);
            else
                _findings.Add(Ambiguous(byKey[alias], [.. full.Select(each => each.Form.Text)]));
        }
    }

    private static Finding Ambiguous(CorpusNaming bare, IReadOnlyList<string> full)
    {
        string candidates = string.Join("' and '", full.Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal).Take(3));
        return FindingRules.AmbiguousName.At(Place.StartOf(bare.FirstKey), bare.Form.Text, candidates);
    }

    private static string WithoutInitials(NameForm form) =>
        string.Join(" ", form.Words.Items.Where((word, index) => index == 0 || index == form.Words.Count - 1 || word.Length > 1));

    private static bool IsMarked(NameForm form) => form.Generation.Length > 0 || WithoutInitials(form).Length < form.Key.Length;

    private void Union(string left, string right)
    {
        string leftRoot = Root(left);
        string rightRoot = Root(right);
        // The ordinal first stands for both, so that order does not matter; the catalogue's two entities stay two.
        if (leftRoot == rightRoot || (CorpusNaming.IsKnownKey(leftRoot) && CorpusNaming.IsKnownKey(rightRoot)))
            return;
        bool leftFirst = string.CompareOrdinal(leftRoot, rightRoot) < 0;
        _parent[leftFirst ? rightRoot : leftRoot] = leftFirst ? leftRoot : rightRoot;
    }

    private string Root(string key)
    {
        string root = key;
        while (_parent.TryGetValue(root, out string? parent))
            root = parent;
        while (_parent.TryGetValue(key, out string? next))
        {
            _parent[key] = root;
            key = next;
        }

        return root;
    }
}
