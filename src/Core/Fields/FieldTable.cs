using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Fields;

/// <summary>The fields of articles, of a kind of entities or of a map, by their keys: made once for all that say them.</summary>
internal sealed class FieldTable
{
    /// <summary>A shorter name is so near to many others that nothing follows from it.</summary>
    private const int ShortestGuessed = 4;

    /// <summary>So many declared fields are looked at for one that is none, so that a schema of names that are all alike costs no more.</summary>
    private const int MostGuesses = 100;

    private static readonly ConditionalWeakTable<FieldType, FieldTable> OfMaps = new();
    private static readonly ConditionalWeakTable<CorpusSettings, FieldTable> OfSettings = new();

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private Dictionary<ulong, List<int>>? _declaredByNeighbour;

    public FieldTable(IReadOnlyList<FieldDefinition> definitions)
    {
        Definitions = definitions;
        for (int i = 0; i < definitions.Count; i++)
        {
            if (!_indexes.ContainsKey(definitions[i].Key))
                _indexes.Add(definitions[i].Key, i);
        }

        HasDeclared = definitions.Any(field => field.IsDeclared);
        Required = [.. definitions.Where(field => field is { IsDeclared: true, IsOptional: false })];
    }

    public IReadOnlyList<FieldDefinition> Definitions { get; }

    public bool HasDeclared { get; }

    /// <summary>Those that <c>corpus.yaml</c> declares, and not as optional.</summary>
    public IReadOnlyList<FieldDefinition> Required { get; }

    public static FieldTable Of(FieldType map) => OfMaps.GetValue(map, static each => new FieldTable(each.Fields));

    /// <summary>What <c>corpus.yaml</c> declares of the articles' fields.</summary>
    public static FieldTable DeclaredBy(CorpusSettings settings) => OfSettings.GetValue(settings, static each => new FieldTable(each.ArticleFields));

    /// <summary>The place of a field among all, or null where it is none of them.</summary>
    public int? IndexOf(string key) => _indexes.TryGetValue(key, out int index) ? index : null;

    public bool Declares(string key) => IndexOf(key) is { } index && Definitions[index].IsDeclared;

    /// <summary>The declared fields that are called all but like a key, in their order.</summary>
    public IEnumerable<int> DeclaredNear(string key)
    {
        if (!HasDeclared)
            return [];
        Dictionary<ulong, List<int>> declaredBy = _declaredByNeighbour ??= NeighboursOfDeclared();
        var written = new WrittenName(key);
        return NeighboursOf(key)
            .SelectMany(neighbour => declaredBy.TryGetValue(neighbour, out List<int>? declared) ? declared.Take(MostGuesses) : [])
            .Distinct()
            .Take(MostGuesses)
            .Where(index => written.DistanceTo(Definitions[index].Key) == 1)
            .OrderBy(index => index);
    }

    private Dictionary<ulong, List<int>> NeighboursOfDeclared()
    {
        var neighbours = new Dictionary<ulong, List<int>>();
        for (int i = 0; i < Definitions.Count; i++)
        {
            if (!Definitions[i].IsDeclared || Definitions[i].Key.Length < ShortestGuessed)
                continue;
            foreach (ulong neighbour in NeighboursOf(Definitions[i].Key))
            {
                if (!neighbours.TryGetValue(neighbour, out List<int>? declared))
                    neighbours.Add(neighbour, declared = []);
                if (declared.Count < MostGuesses)
                    declared.Add(i);
            }
        }

        return neighbours;
    }

    /// <summary>
    /// Hashes of a name and of all that leave out one of its letters: of two names that differ by one letter, or by two that are swapped, one is the same.
    /// </summary>
    private static HashSet<ulong> NeighboursOf(string name)
    {
        int length = Math.Min(name.Length, WrittenName.LongestCompared);
        var hashes = new HashSet<ulong>();
        for (int left = 0; left <= length; left++)
        {
            ulong hash = 14695981039346656037;
            for (int i = 0; i < length; i++)
            {
                if (i != left)
                    hash = unchecked((hash ^ name[i]) * 1099511628211);
            }

            hashes.Add(hash);
        }

        return hashes;
    }
}
