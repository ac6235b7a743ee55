using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Gold;

/// <summary>The catalogue's entities by their ids.</summary>
internal sealed class KnownIds
{
    /// <summary>
    /// As many of a catalogue are compared with an id: that is all of them but in the largest ones, where the rest would cost more than a slip found late.
    /// </summary>
    private const int MostCompared = 2_000;

    /// <summary>Made once for a catalogue, not once for each of its documents.</summary>
    private static readonly ConditionalWeakTable<CorpusSettings, KnownIds> Made = new();

    private readonly Dictionary<string, KnownEntity> _byId;
    private readonly ILookup<char, KnownEntity> _byFirstLetter;

    private KnownIds(CorpusSettings settings)
    {
        _byId = settings.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        _byFirstLetter = settings.Entities.ToLookup(entity => entity.Id[0]);
    }

    public static KnownIds Of(CorpusSettings settings) => Made.GetValue(settings, key => new KnownIds(key));

    public KnownEntity? Find(string id) => _byId.TryGetValue(id, out KnownEntity? known) ? known : null;

    /// <summary>
    /// The id that was probably meant by another, or null: slips in the first letter are rare, and looking for them would mean to look at all.
    /// </summary>
    public string? NearestTo(string id, EntityKind? kind) =>
        NearestName.Of(id, _byFirstLetter[id[0]].Where(known => kind is null || known.Kind == kind).Take(MostCompared).Select(known => known.Id));
}
