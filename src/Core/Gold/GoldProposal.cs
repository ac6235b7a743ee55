using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Gold;

/// <summary>What a recogniser found and a person may approve: one form of words, with all its mentions that mean one thing.</summary>
/// <param name="Quote">The words, with single blanks.</param>
/// <param name="Ranges">Where they stand in the text, in order.</param>
/// <param name="Entity">The entity, <c>person:mira-holt</c>, or null where this is a time.</param>
/// <param name="Name">The name that the entity needs beside its quotes, or null.</param>
/// <param name="Time">The time, or null where this is an entity.</param>
internal sealed record GoldProposal(string Quote, EquatableArray<TextRange> Ranges, string? Entity, string? Name, ProposedTime? Time)
{
    public bool IsTime => Time is not null;

    /// <summary>What a recogniser found beside what is approved, in the order of the text; entities before times.</summary>
    /// <param name="recognised">The document as the recognisers alone see it.</param>
    /// <param name="ids">The corpus' id of each of its entities.</param>
    /// <param name="approval">What is approved: it is not proposed again, and nothing that shares words with it.</param>
    public static IReadOnlyList<GoldProposal> Of(
        AnnotatedDocument recognised, IReadOnlyList<string> ids, Approval approval, CorpusSettings settings)
    {
        string text = recognised.Document.Text;
        OccupiedText byEntities = Occupied(text, approval.Entities.SelectMany(entity => entity.Mentions).Select(mention => mention.Range));
        OccupiedText byTimes = Occupied(text, approval.Times.Select(time => time.Range));
        bool hasTimes = approval.Covers == Coverage.None || (approval.Covers & Coverage.Times) != 0;
        var entities = recognised.Entities
            .Select((entity, i) => (Entity: entity, Id: ids[i]))
            .Where(each => approval.Covers == Coverage.None || approval.Covers.Covers(each.Entity.Kind))
            .SelectMany(each => ProposalsFor(each.Entity, each.Id, text, byEntities, settings));
        var times = recognised.Times
            .Where(time => hasTimes && byTimes.IsFree(time.Range))
            .GroupBy(time => (Quote: QuoteOf(text, time.Range), Time: new ProposedTime(time.Kind, time.Value, time.Mod)))
            .Select(time => new GoldProposal(time.Key.Quote, time.Select(each => each.Range).ToEquatableArray(), null, null, time.Key.Time));
        return [.. entities.OrderBy(proposal => proposal.Ranges[0].Start), .. times];
    }

    private static OccupiedText Occupied(string text, IEnumerable<TextRange> ranges)
    {
        var occupied = new OccupiedText(text.Length);
        foreach (TextRange range in ranges)
            occupied.Take(range);
        return occupied;
    }

    private static IEnumerable<GoldProposal> ProposalsFor(DocumentEntity entity, string id, string text, OccupiedText taken, CorpusSettings settings)
    {
        var forms = entity.Mentions
            .Select(mention => mention.Range)
            .Where(taken.IsFree)
            .GroupBy(range => QuoteOf(text, range), StringComparer.Ordinal)
            .ToList();
        if (forms.Count == 0)
            return [];
        string longest = forms.OrderByDescending(form => form.Key.Length).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key;
        string? name = NeedsName(entity.Kind, entity.Name, id, longest, settings) ? entity.Name : null;
        return forms.Select((form, i) => new GoldProposal(form.Key, form.ToEquatableArray(), id, i == 0 ? name : null, null));
    }

    /// <summary>An entity of the catalogue has its name there; any other, where its quotes do not tell it, or where it would pass for a slip.</summary>
    internal static bool NeedsName(EntityKind kind, string name, string id, string longest, CorpusSettings settings)
    {
        string slug = EntityReference.WithoutKind(id);
        KnownIds known = KnownIds.Of(settings);
        if (known.Find(slug) is not null)
            return false;
        return known.NearestTo(slug, kind) is not null || !string.Equals(name, longest, StringComparison.Ordinal);
    }

    /// <summary>Words of a text as a quote has them: what shows, with single blanks.</summary>
    public static string QuoteOf(string text, TextRange range) => Excerpt.Of(Tokenizer.Shown(range.Of(text)), int.MaxValue);
}

/// <summary>What a time expression means.</summary>
internal sealed record ProposedTime(TimeKind Kind, string Value, string? Mod);
