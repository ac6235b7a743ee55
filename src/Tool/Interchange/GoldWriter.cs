using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Interchange;

/// <summary>Makes gold of the annotations of another format.</summary>
/// <remarks>
/// Where a format does not say who is who, names of one kind are joined as a compile would join them, and never those of two kinds: what a person annotated stays of its kind.
/// </remarks>
internal sealed class GoldWriter
{
    private readonly InterchangeDocument _document;
    private readonly QuotableText _quotable;
    private readonly Place _place;
    private readonly InterchangeLog _log;

    private GoldWriter(InterchangeDocument document, Place place, InterchangeLog log)
    {
        _document = document;
        _quotable = new QuotableText(document.Text);
        _place = place;
        _log = log;
    }

    /// <summary>The text of a gold file.</summary>
    public static string Write(InterchangeDocument document, Place place, InterchangeLog log)
    {
        var writer = new GoldWriter(document, place, log);
        IReadOnlyList<string> entities = (document.Covers & Coverage.Entities) != 0 ? writer.Entities() : [];
        IReadOnlyList<string> times = (document.Covers & Coverage.Times) != 0 ? writer.Times() : [];
        string covers = document.Covers == Coverage.Everything ? "" : $"covers: [{string.Join(", ", NamesOf(document.Covers))}]\n";
        string sections = GoldEditor.Create(entities, times);

        // A section that is not covered would say that there is nothing.
        if ((document.Covers & Coverage.Entities) == 0)
            sections = sections.Replace("entities: []\n", "", StringComparison.Ordinal);
        if ((document.Covers & Coverage.Times) == 0)
            sections = sections.Replace("times: []\n", "", StringComparison.Ordinal);
        return covers + sections;
    }

    private static IEnumerable<string> NamesOf(Coverage covers)
    {
        bool all = (covers & Coverage.Entities) == Coverage.Entities;
        IEnumerable<string> entities = all ? ["entities"] : Enum.GetValues<EntityKind>().Where(kind => covers.Covers(kind)).Select(Coverages.NameOf);
        return (covers & Coverage.Times) == 0 ? entities : entities.Append("times");
    }

    private IReadOnlyList<string> Entities()
    {
        List<InterchangeEntity> held = Held(_document.Entities, entity => entity.Range);
        var named = held.Where(entity => entity.Id is not null).Select(entity => (entity.Range, Id: entity.Id!, Name: entity.Name ?? QuoteOf(entity.Range)));
        var joined = Enum.GetValues<EntityKind>().SelectMany(kind => Join(kind, [.. held.Where(entity => entity.Id is null && entity.Kind == kind)]));
        GoldProposal[] proposals =
        [
            .. named.Concat(joined)
                .GroupBy(each => each.Id, StringComparer.Ordinal)
                .SelectMany(entity => Proposals(entity.Key, entity.First().Name, [.. entity.Select(each => each.Range)])),
        ];
        return GoldLines.Of(_document.Text, proposals, []);
    }

    private IEnumerable<(TextRange Range, string Id, string Name)> Join(EntityKind kind, IReadOnlyList<InterchangeEntity> entities)
    {
        if (entities.Count == 0)
            yield break;
        EntityMention[] mentions = [.. entities.Select(entity => new EntityMention(entity.Range, kind))];
        foreach (DocumentEntity entity in DocumentEntities.Join(Tokenizer.Tokenize(_document.Text), mentions, CorpusSettings.None))
        {
            foreach (DocumentMention mention in entity.Mentions)
                yield return (mention.Range, EntityReference.KindPrefix(kind) + SlugOf(entity.Name), entity.Name);
        }
    }

    private IEnumerable<GoldProposal> Proposals(string id, string name, IReadOnlyList<TextRange> ranges)
    {
        var forms = ranges.OrderBy(range => range.Start).GroupBy(QuoteOf, StringComparer.Ordinal).ToList();
        string longest = forms.OrderByDescending(form => form.Key.Length).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key;
        return forms.Select((form, i) => new GoldProposal(form.Key, form.ToEquatableArray(), id, i == 0 && name != longest ? name : null, null));
    }

    private IReadOnlyList<string> Times()
    {
        GoldProposal[] proposals =
        [
            .. Held(_document.Times, time => time.Range)
                .GroupBy(time => (Quote: QuoteOf(time.Range), Time: ValueOf(time)))
                .Select(time => new GoldProposal(time.Key.Quote, time.Select(each => each.Range).ToEquatableArray(), null, null, time.Key.Time)),
        ];
        return GoldLines.Of(_document.Text, proposals, []);
    }

    /// <summary>What is no value becomes one that says nothing, so that the mention stays and the build does not break.</summary>
    private ProposedTime ValueOf(InterchangeTime time)
    {
        string? mod = time.Mod is { } said && TimexGrammar.Modifiers.Contains(said) ? said : null;
        string value = time.Value.Trim();
        if (TimexGrammar.IsValue(value, time.Kind) || TimexGrammar.KindOf(value) is not null)
            return new ProposedTime(time.Kind, value, mod);
        string nothing = time.Kind switch
        {
            TimeKind.Duration => "PXX",
            TimeKind.Time => "XXXX-XX-XXTXX",
            _ => "XXXX",
        };
        _log.Add(FindingRules.ReplacedValue.At(
            _place, Excerpt.Of(value), time.Kind.ToString().ToLowerInvariant(), nothing, Excerpt.Of(QuoteOf(time.Range))));
        return new ProposedTime(time.Kind, nothing, mod);
    }

    /// <summary>What gold can quote: whole words, of which none has two annotations; of two that overlap, the longer, or else the first.</summary>
    private List<T> Held<T>(IReadOnlyList<T> annotations, Func<T, TextRange> rangeOf)
    {
        var held = new SortedList<int, T>();
        foreach (T annotation in annotations.OrderByDescending(each => rangeOf(each).Length).ThenBy(each => rangeOf(each).Start))
        {
            TextRange range = rangeOf(annotation);
            if (!_quotable.Find(QuoteOf(range)).Contains(range))
                Add(range, "begins or ends within a word, or with white space, so that it is left out");
            else if (Overlaps(held, range, rangeOf))
                Add(range, "overlaps another annotation, so that it is left out");
            else
                held.Add(range.Start, annotation);
        }

        return [.. held.Values];
    }

    /// <summary>Whether a range overlaps one of those that are held, which do not overlap each other.</summary>
    private static bool Overlaps<T>(SortedList<int, T> held, TextRange range, Func<T, TextRange> rangeOf)
    {
        int low = 0;
        int high = held.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = rangeOf(held.GetValueAtIndex(middle)).End <= range.Start ? (middle + 1, high) : (low, middle);
        }

        return low < held.Count && rangeOf(held.GetValueAtIndex(low)).Overlaps(range);
    }

    private void Add(TextRange range, string what) => _log.Add(FindingRules.NotQuotable.At(_place, Excerpt.Of(QuoteOf(range)), what));

    private string QuoteOf(TextRange range) => Excerpt.Of(range.Of(_document.Text), int.MaxValue);

    private static string SlugOf(string name) => Slug.Of(name) is { Length: > 0 } slug ? slug : "x" + StableHash.Short(name, 8);
}
