using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Gold;

/// <summary>An entity that an approval names, once it is known what it is.</summary>
/// <param name="Name">Its full name, or null where nobody says one: then its longest mention is it.</param>
internal sealed record ReferencedEntity(EntityKind Kind, string Id, string? Name);

/// <summary>What a person approved as an entity's naming.</summary>
/// <param name="Quote">The words, with single blanks.</param>
/// <param name="Ranges">Where they stand in the text: nowhere, where that is a finding.</param>
internal readonly record struct ApprovedNaming(ReferencedEntity Entity, string Quote, IReadOnlyList<TextRange> Ranges);

/// <summary>Finds out which entities the references of one document mean: those of the catalogue, and those that the document introduces by a kind.</summary>
internal sealed class ReferencedEntities
{
    /// <summary>Guessing compares a name with all others: when every reference is wrong, a few guesses say enough.</summary>
    private const int MostGuesses = 20;

    private readonly KnownIds _known;
    private readonly Dictionary<string, SortedSet<EntityKind>> _introduced = new(StringComparer.Ordinal);
    private readonly Dictionary<(EntityKind?, string), string?> _nearest = [];
    private readonly HashSet<string> _surelyNew = new(StringComparer.Ordinal);
    private readonly Dictionary<(EntityKind, string), string> _names = [];
    private readonly List<Finding> _findings;
    private int _guesses;

    private ReferencedEntities(CorpusSettings settings, List<Finding> findings)
    {
        _known = KnownIds.Of(settings);
        _findings = findings;
    }

    /// <summary>The entity of each reference, or null where it means none.</summary>
    /// <param name="findings">Takes what is wrong.</param>
    public static IReadOnlyList<ReferencedEntity?> Resolve(
        IReadOnlyList<(EntityReference Reference, string? Name)> references, CorpusSettings settings, List<Finding> findings)
    {
        var entities = new ReferencedEntities(settings, findings);
        foreach (var (reference, _) in references.Where(each => each.Reference.IsIntroduced))
            entities._surelyNew.Add(reference.Id);
        foreach (var (reference, name) in references)
            entities.Introduce(reference, name);
        return [.. references.Select(each => entities.Find(each.Reference))];
    }

    /// <summary>The namings as entities of the document, in order of first mention.</summary>
    /// <remarks>
    /// An entity whose quotes are all gone stays, without mentions, so that the one error is in the gold and none in the code that speaks of the entity.
    /// </remarks>
    public static EquatableArray<DocumentEntity> Gather(IEnumerable<ApprovedNaming> namings) => namings
        .GroupBy(naming => naming.Entity)
        .Select(entity => Describe(entity.Key, [.. entity]))
        .OrderBy(entity => entity.Mentions.Count == 0 ? int.MaxValue : entity.Mentions[0].Range.Start)
        .ToEquatableArray();

    private void Introduce(EntityReference reference, string? name)
    {
        if (reference.Kind is not { } kind || _known.Find(reference.Id) is not null || IsMisspelt(reference))
            return;
        if (!_introduced.TryGetValue(reference.Id, out SortedSet<EntityKind>? kinds))
            _introduced.Add(reference.Id, kinds = []);
        kinds.Add(kind);
        if (name is not null && !_names.ContainsKey((kind, reference.Id)))
            _names.Add((kind, reference.Id), name);
    }

    private ReferencedEntity? Find(EntityReference reference)
    {
        if (_known.Find(reference.Id) is { } known)
        {
            if (reference.Kind is null || reference.Kind == known.Kind)
                return new ReferencedEntity(known.Kind, known.Id, known.Name);
            _findings.Add(FindingRules.EntityKindDiffers.At(
                reference.Place, reference.Id, EntityKinds.WithArticle(reference.Kind.Value), EntityKinds.WithArticle(known.Kind), "in corpus.yaml"));
            return null;
        }

        if (!_introduced.TryGetValue(reference.Id, out SortedSet<EntityKind>? kinds) || IsMisspelt(reference))
            return Unknown(reference, MeantBy(reference));
        if (reference.Kind is null && kinds.Count > 1)
            return Unknown(reference, $"Say which is meant: '{string.Join("' or '", kinds.Select(each => EntityReference.KindPrefix(each) + reference.Id))}'.");
        EntityKind kind = reference.Kind ?? kinds.Min;
        return new ReferencedEntity(kind, reference.Id, _names.TryGetValue((kind, reference.Id), out string? name) ? name : null);
    }

    /// <summary>
    /// Whether a reference, of which no entry says more, is so near to an entity of the catalogue that it is rather a slip than somebody new.
    /// </summary>
    private bool IsMisspelt(EntityReference reference) => !_surelyNew.Contains(reference.Id) && NearestKnown(reference) is not null;

    private string? NearestKnown(EntityReference reference)
    {
        if (!_nearest.TryGetValue((reference.Kind, reference.Id), out string? nearest))
            _nearest.Add((reference.Kind, reference.Id), nearest = _known.NearestTo(reference.Id, reference.Kind));
        return nearest;
    }

    private string MeantBy(EntityReference reference)
    {
        string? nearest = NearestKnown(reference) ?? (_guesses++ < MostGuesses ? NearestName.Of(reference.Id, _introduced.Keys) : null);
        string kind = reference.Kind is null ? "kind: person" : "name";
        return nearest is null
            ? $"Give it an entry there, or say here what it is, with '{kind}'."
            : $"Did you mean '{nearest}'? If it is new, give it an entry there, or a {kind.Split(':')[0]} here.";
    }

    private ReferencedEntity? Unknown(EntityReference reference, string hint)
    {
        _findings.Add(FindingRules.UnknownEntity.At(reference.Place, Excerpt.Of(reference.ToString()), hint));
        return null;
    }

    private static DocumentEntity Describe(ReferencedEntity entity, IReadOnlyList<ApprovedNaming> namings)
    {
        var forms = namings.Select(naming => naming.Quote).Distinct(StringComparer.Ordinal).ToList();
        string name = entity.Name ?? forms.OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal).First();
        var ranges = namings.SelectMany(naming => naming.Ranges).OrderBy(range => range.Start);
        return new DocumentEntity(
            entity.Kind,
            name,
            forms.Where(form => form != name).OrderBy(form => form, StringComparer.Ordinal).ToEquatableArray(),
            ranges.Select(range => new DocumentMention(range, 1f)).ToEquatableArray(),
            entity.Id);
    }
}
