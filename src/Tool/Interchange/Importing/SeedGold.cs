using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Interchange.Importing;

/// <summary>Writes the annotations of a document as its gold. What gold cannot hold becomes a finding, and what it holds is seen by reading it back.</summary>
internal sealed class SeedGold
{
    /// <summary>Longer than any name and any time: to look for thousands of such quotes in a long text would take for ever.</summary>
    private const int LongestQuote = 1_000;

    private readonly Document _document;
    private readonly CorpusSettings _settings;
    private readonly List<Finding> _findings;
    private readonly QuotableText _quotable;
    private readonly Dictionary<string, HashSet<TextRange>> _places = new(StringComparer.Ordinal);

    private SeedGold(Document document, CorpusSettings settings, List<Finding> findings)
    {
        _document = document;
        _settings = settings;
        _findings = findings;
        _quotable = new QuotableText(document.Text);
    }

    /// <param name="document">The seed as it was read back.</param>
    /// <param name="annotated">What was annotated, its pieces in the text of the seed.</param>
    /// <param name="settings">The catalogue of the folder.</param>
    /// <returns>The text of the gold file.</returns>
    public static string Write(Document document, ExchangedDocument annotated, CorpusSettings settings, List<Finding> findings)
    {
        var gold = new SeedGold(document, settings, findings);
        Placed<ExchangedMention>[] mentions = gold.Place(annotated.Mentions, mention => mention.Pieces, mention => mention.Place, "mention");
        Placed<ExchangedTime>[] times = [.. gold.Place(annotated.Times.Select(gold.Valued), time => time.Pieces, time => time.Place, "time")];
        IReadOnlyList<string> entityLines = GoldLines.Of(document.Text, gold.EntityProposals(mentions), []);
        IReadOnlyList<string> timeLines = GoldLines.Of(document.Text, gold.TimeProposals(times), []);
        Coverage covers = annotated.Covers ?? Coverage.Everything;
        string text = CoverLine(covers)
            + ((covers & Coverage.Entities) == 0 ? "" : GoldEditor.Section("entities", entityLines))
            + ((covers & Coverage.Times) == 0 ? "" : GoldEditor.Section("times", timeLines));
        gold.Compare(text, annotated.Place, mentions, times);
        return text;
    }

    private static string CoverLine(Coverage covers) =>
        covers == Coverage.Everything ? "" : $"covers: [{string.Join(", ", Coverages.NamesOf(covers))}]\n";

    /// <summary>A time with a value and a modifier that gold takes. Words whose value is not known stay approved, as such, with a finding.</summary>
    private ExchangedTime Valued(ExchangedTime time)
    {
        if (time.Mod is { } mod && Array.IndexOf(TimexGrammar.Modifiers, mod) < 0)
        {
            Report(time.Place, $"the modifier '{Excerpt.Of(mod)}', which TIMEX3 does not have", "the time is approved without");
            time = time with { Mod = null };
        }

        if (time.Value is { } value && TimexGrammar.IsOfAnyKind(value))
            return time;
        string unknown = TimexGrammar.UnknownOf(time.Kind);
        string said = string.IsNullOrWhiteSpace(time.Value) ? "No value" : $"'{Excerpt.Of(time.Value)}'";
        string quote = Excerpted(time.Pieces);
        _findings.Add(FindingRules.ReplacedValue.At(time.Place, said, quote, unknown, time.Kind.ToString().ToLowerInvariant()));
        return time with { Value = unknown };
    }

    /// <summary>The annotations that a quote can stand for, each at its words, in the order of the text; none shares words with another.</summary>
    private Placed<T>[] Place<T>(IEnumerable<T> annotations, Func<T, EquatableArray<TextRange>> piecesOf, Func<T, Place> placeOf, string what)
    {
        var placed = new List<Placed<T>>();
        var taken = new OccupiedText(_document.Text.Length);
        foreach (T annotation in annotations
            .OrderBy(each => piecesOf(each).Count > 1)
            .ThenBy(each => piecesOf(each) is { Count: > 0 } pieces ? pieces[0].Start : 0))
        {
            EquatableArray<TextRange> pieces = piecesOf(annotation);
            string words = Words(pieces);
            if (pieces.Any(piece => piece.Length > LongestQuote))
            {
                Report(placeOf(annotation), $"a {what} of more than {Numeral.Grouped(LongestQuote)} characters ({words})", "it is left out");
                continue;
            }

            if (pieces.Count == 0 || pieces.Any(piece => !IsQuotable(piece)))
            {
                Report(
                    placeOf(annotation), pieces.Count == 0 ? $"a {what} of nothing but white space" : $"a {what} that cuts a word ({words})", "it is left out");
                continue;
            }

            // Of several pieces the longest that is free stands for all: quotes are one run of words.
            TextRange[] free = [.. pieces.Where(taken.IsFree).OrderByDescending(piece => piece.Length).ThenBy(piece => piece.Start)];
            if (free.Length == 0)
            {
                Report(placeOf(annotation), $"a {what} that shares words with another ({words})", "it is left out");
                continue;
            }

            if (pieces.Count > 1)
                Report(
                    placeOf(annotation),
                    $"a {what} in {Numeral.Of(pieces.Count)} pieces ({words})",
                    $"'{Excerpt.Of(free[0].Of(_document.Text))}' stands for it");
            taken.Take(free[0]);
            placed.Add(new Placed<T>(annotation, free[0], pieces.Count > 1 ? string.Join(' ', pieces.Select(piece => piece.Of(_document.Text))) : null));
        }

        return [.. placed.OrderBy(each => each.Range.Start)];
    }

    private bool IsQuotable(TextRange range)
    {
        if (range.Length == 0)
            return false;
        string quote = QuoteOf(range);
        if (!_places.TryGetValue(quote, out HashSet<TextRange>? places))
            _places.Add(quote, places = [.. _quotable.Find(quote)]);
        return places.Contains(range);
    }

    private List<GoldProposal> EntityProposals(Placed<ExchangedMention>[] mentions)
    {
        var joined = JoinedNames(mentions);
        var proposals = new List<GoldProposal>();
        var named = mentions.Select(mention => (Mention: mention, Id: IdOf(mention, joined, out string? name), Name: name)).ToList();
        foreach (var entity in named.GroupBy(each => each.Id, StringComparer.Ordinal))
        {
            string longest = entity
                .Select(each => QuoteOf(each.Mention.Range))
                .OrderByDescending(quote => quote.Length)
                .ThenBy(quote => quote, StringComparer.Ordinal)
                .First();
            string full = entity.Select(each => each.Name).FirstOrDefault(each => each is not null) ?? longest;
            string? needed = GoldProposal.NeedsName(entity.First().Mention.Annotation.Kind, full, entity.Key, longest, _settings) ? full : null;
            var forms = entity.GroupBy(each => QuoteOf(each.Mention.Range), StringComparer.Ordinal);
            proposals.AddRange(forms.Select((form, i) => new GoldProposal(
                form.Key, form.Select(each => each.Mention.Range).ToEquatableArray(), entity.Key, i == 0 ? needed : null, null)));
        }

        return proposals;
    }

    /// <summary>Who the mentions are that no format tells of: joined within the document as recognised ones are.</summary>
    private Dictionary<TextRange, (EntityKind Kind, string Name)> JoinedNames(Placed<ExchangedMention>[] mentions)
    {
        EntityMention[] open = [.. mentions
            .Where(mention => mention.Annotation.Entity is null)
            .Select(mention => new EntityMention(mention.Range, mention.Annotation.Kind))];
        var joined = new Dictionary<TextRange, (EntityKind, string)>();
        if (open.Length == 0)
            return joined;
        foreach (DocumentEntity entity in DocumentEntities.Join(Tokenizer.Tokenize(_document.Text), open, CorpusSettings.None))
        {
            foreach (DocumentMention mention in entity.Mentions)
                joined[mention.Range] = (entity.Kind, entity.Name);
        }

        return joined;
    }

    private string IdOf(Placed<ExchangedMention> mention, Dictionary<TextRange, (EntityKind Kind, string Name)> joined, out string? name)
    {
        EntityKind kind = mention.Annotation.Kind;
        name = mention.Annotation.Name ?? mention.Name;
        if (mention.Annotation.Entity is { } written && Slug.IsId(written))
            return EntityReference.KindPrefix(kind) + written;
        if (mention.Annotation.Entity is { } unfit)
            name ??= unfit;
        else if (name is null && joined.TryGetValue(mention.Range, out var entity) && entity.Kind == kind)
            name = entity.Name;
        string slug = Slug.Of(name ?? QuoteOf(mention.Range));
        return EntityReference.KindPrefix(kind) + (slug.Length > 0 ? slug : "entity-" + StableHash.Short(name ?? QuoteOf(mention.Range), 8));
    }

    private List<GoldProposal> TimeProposals(Placed<ExchangedTime>[] times) =>
    [
        .. times
            .GroupBy(time => (Quote: QuoteOf(time.Range), Time: new ProposedTime(time.Annotation.Kind, time.Annotation.Value!, time.Annotation.Mod)))
            .Select(group => new GoldProposal(group.Key.Quote, group.Select(time => time.Range).ToEquatableArray(), null, null, group.Key.Time)),
    ];

    /// <summary>Reads the gold back: what is not in it as it was annotated is a finding, whatever the reason.</summary>
    private void Compare(string text, Place start, Placed<ExchangedMention>[] mentions, Placed<ExchangedTime>[] times)
    {
        GoldFile gold = GoldReader.Read(new SeedFile(_document.Path + GoldFile.Extension, text));
        Approval approval = Approval.Of(_document, gold, _settings);
        var namings = approval.Entities.SelectMany(entity => entity.Mentions.Select(mention => (mention.Range, entity.Kind))).ToHashSet();
        var approved = approval.Times.Select(time => (time.Range, time.Kind, time.Value, time.Mod)).ToHashSet();
        (string What, ExchangedAnnotation Annotation)[] lost =
        [
            .. mentions.Where(each => !namings.Contains((each.Range, each.Annotation.Kind))).Select(each => ("mention", (ExchangedAnnotation)each.Annotation)),
            .. times
                .Where(each => !approved.Contains((each.Range, each.Annotation.Kind, each.Annotation.Value!, each.Annotation.Mod)))
                .Select(each => ("time", each.Annotation)),
        ];
        if (lost.Length > 0 && gold.Findings.Any(finding => finding.Rule == FindingRules.YamlTooLarge))
        {
            // One finding says as much as ten thousand.
            Report(
                start,
                $"{Numeral.Count(lost.Length, "annotation")} of this document",
                "they lie behind the length to which such a file is read; make several documents of it");
            return;
        }

        foreach (var (what, annotation) in lost)
            Report(annotation.Place, $"this {what} ({Words(annotation.Pieces)})", "it is lost; run 'corpusgen check' on the seed to see why");
    }

    private void Report(Place place, string what, string consequence) => _findings.Add(FindingRules.NotQuotable.At(place, what, consequence));

    private string Words(EquatableArray<TextRange> pieces) => $"'{Excerpted(pieces)}'";

    /// <summary>The first words: of a piece as long as the text no more is looked at than is shown.</summary>
    private string Excerpted(EquatableArray<TextRange> pieces) =>
        Excerpt.Of(
            string.Join(" … ", pieces.Take(LongestQuote).Select(piece => _document.Text.AsSpan(piece.Start, Math.Min(piece.Length, LongestQuote)).ToString())));

    private string QuoteOf(TextRange range) => GoldProposal.QuoteOf(_document.Text, range);

    /// <param name="Range">The words that stand for the annotation.</param>
    /// <param name="Name">All its words, where those are only a part of them.</param>
    private sealed record Placed<T>(T Annotation, TextRange Range, string? Name);
}
