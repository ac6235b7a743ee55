using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Relations.Names;

namespace CorpusGen.Core.Relations.Across;

/// <summary>The distinct names of all documents.</summary>
/// <remarks>Ten thousand documents name the same people over and over: each name is weighed and compared once, however many documents say it.</remarks>
/// <param name="All">In ordinal order of kind, name and id.</param>
/// <param name="OfDocuments">For each document, for each of its entities: the index of its naming.</param>
internal sealed record CorpusNamings(IReadOnlyList<CorpusNaming> All, IReadOnlyList<int[]> OfDocuments)
{
    public static CorpusNamings Read(IReadOnlyList<DocumentSummary> summaries, CorpusSettings settings)
    {
        var indices = new Dictionary<(EntityKind, string, string?), int>();
        var gathered = new List<Gathered>();
        var ofDocuments = new List<int[]>(summaries.Count);
        foreach (DocumentSummary summary in summaries)
        {
            int[] own = new int[summary.Entities.Count];
            for (int i = 0; i < own.Length; i++)
            {
                EntitySummary entity = summary.Entities[i];
                var key = (entity.Kind, entity.Name, entity.KnownId);
                if (!indices.TryGetValue(key, out own[i]))
                {
                    indices.Add(key, own[i] = gathered.Count);
                    gathered.Add(new Gathered(entity, summary.Key));
                }

                gathered[own[i]].Add(entity, summary.Key);
            }

            ofDocuments.Add(own);
        }

        return Ordered(gathered, ofDocuments, KnownKeys(settings, gathered));
    }

    /// <summary>Puts the namings in an order that does not hang on that of the documents.</summary>
    private static CorpusNamings Ordered(List<Gathered> gathered, List<int[]> ofDocuments, Dictionary<string, string?> known)
    {
        int[] order = [.. Enumerable.Range(0, gathered.Count)
            .OrderBy(i => gathered[i].Kind)
            .ThenBy(i => gathered[i].Name, StringComparer.Ordinal)
            .ThenBy(i => gathered[i].KnownId, StringComparer.Ordinal)];
        int[] places = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
            places[order[place]] = place;
        foreach (int[] own in ofDocuments)
        {
            for (int i = 0; i < own.Length; i++)
                own[i] = places[own[i]];
        }

        return new CorpusNamings([.. order.Select(i => gathered[i].Naming(known))], ofDocuments);
    }

    /// <summary>The ids by the names of the catalogue, and of entities that a person approved in a document, as documents may spell them; null where two share one.</summary>
    private static Dictionary<string, string?> KnownKeys(CorpusSettings settings, IEnumerable<Gathered> gathered)
    {
        var keys = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (KnownEntity known in settings.Entities)
        {
            foreach (string name in known.Aliases.Items.Insert(0, known.Name))
                AddKey(keys, CorpusNaming.KeyOf(known.Kind, NameForm.Of(name, known.Kind)), known.Id);
        }

        // Only its full name: an approved entity's other forms may be short ones, and those say nothing in another document.
        var ofCatalogue = new HashSet<string>(keys.Keys, StringComparer.Ordinal);
        foreach (Gathered approved in gathered.Where(each => each.KnownId is not null))
        {
            string key = CorpusNaming.KeyOf(approved.Kind, NameForm.Of(approved.Name, approved.Kind));
            if (!ofCatalogue.Contains(key))
                AddKey(keys, key, approved.KnownId!);
        }

        return keys;
    }

    private static void AddKey(Dictionary<string, string?> keys, string key, string id) =>
        keys[key] = keys.TryGetValue(key, out string? other) && other != id ? null : id;

    /// <summary>A naming while its documents are being counted.</summary>
    private sealed class Gathered(EntitySummary first, string firstKey)
    {
        private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
        private string _firstKey = firstKey;
        private long _weight;
        private int _documents;

        public EntityKind Kind => first.Kind;

        public string Name => first.Name;

        public string? KnownId => first.KnownId;

        public void Add(EntitySummary entity, string key)
        {
            foreach (string alias in entity.Aliases)
                _aliases.Add(alias);
            if (string.CompareOrdinal(key, _firstKey) < 0)
                _firstKey = key;
            _weight += entity.Weight;
            _documents++;
        }

        public CorpusNaming Naming(Dictionary<string, string?> known)
        {
            NameForm form = NameForm.Of(Name, Kind);
            string? knownId = KnownId ?? (known.TryGetValue(CorpusNaming.KeyOf(Kind, form), out string? found) ? found : null);
            var aliases = _aliases.OrderBy(alias => alias, StringComparer.Ordinal).ToEquatableArray();
            return new CorpusNaming(Kind, form, aliases, _weight, _documents, _firstKey, knownId);
        }
    }
}
