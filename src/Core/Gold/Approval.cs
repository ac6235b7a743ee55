using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Gold.Marks;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Gold;

/// <summary>What a person approved of a document, at its places in the text: for what it covers, it is the truth.</summary>
/// <param name="Covers">What it speaks for: nothing, where nobody approved anything.</param>
/// <param name="Entities">In order of first mention.</param>
/// <param name="Times">In the order of the text, never overlapping.</param>
/// <param name="Findings">What is wrong with the approval, and with its file.</param>
internal sealed record Approval(Coverage Covers, EquatableArray<DocumentEntity> Entities, EquatableArray<TimeMention> Times, EquatableArray<Finding> Findings)
{
    /// <summary>Times whose words the text does not have.</summary>
    public EquatableArray<LostTime> LostTimes { get; init; }

    public static Approval None { get; } = new(Coverage.None, default, default, default);

    /// <summary>What is approved of a document: by the gold beside it, or by the marks in its text.</summary>
    public static Approval Of(Document document, GoldFile? gold, CorpusSettings settings)
    {
        if (gold is not null)
            return ByGold(document, gold, settings);
        return document.Marks is { } marks ? MarkApproval.Of(document.Text, marks, settings) : None;
    }

    private static Approval ByGold(Document document, GoldFile gold, CorpusSettings settings)
    {
        var findings = new List<Finding>(gold.Findings);
        if (document.Marks is not null)
            findings.Add(FindingRules.GoldBesideMarks.At(Place.StartOf(gold.Path), document.Path));
        var text = new QuotableText(document.Text);
        EquatableArray<DocumentEntity> entities = EntitiesOf(document, text, gold, settings, findings);
        EquatableArray<TimeMention> times = TimesOf(document, text, gold, findings, out EquatableArray<LostTime> lost);
        return new Approval(gold.Covers, entities, times, findings.ToEquatableArray()) { LostTimes = lost };
    }

    private static EquatableArray<DocumentEntity> EntitiesOf(
        Document document, QuotableText text, GoldFile gold, CorpusSettings settings, List<Finding> findings)
    {
        var named = ReferencedEntities.Resolve([.. gold.Entities.Select(mention => (mention.Entity, mention.Name))], settings, findings);
        var entries = new List<(GoldMention Mention, ReferencedEntity Entity)>();
        for (int i = 0; i < gold.Entities.Count; i++)
        {
            if (named[i] is not { } entity)
                continue;
            if (gold.Covers.Covers(entity.Kind))
                entries.Add((gold.Entities[i], entity));
            else
                findings.Add(FindingRules.NotCovered.At(gold.Entities[i].Quote.Place, Coverages.NameOf(entity.Kind)));
        }

        var places = Placement.Of(text, document.Text.Length, [.. entries.Select(entry => entry.Mention.Quote)], findings);
        return ReferencedEntities.Gather(entries.Select((entry, i) => new ApprovedNaming(entry.Entity, entry.Mention.Quote.Text, places[i])));
    }

    private static EquatableArray<TimeMention> TimesOf(
        Document document, QuotableText text, GoldFile gold, List<Finding> findings, out EquatableArray<LostTime> lost)
    {
        lost = default;
        if ((gold.Covers & Coverage.Times) == 0)
        {
            findings.AddRange(gold.Times.Select(time => FindingRules.NotCovered.At(time.Quote.Place, "times")));
            return default;
        }

        var places = Placement.Of(text, document.Text.Length, [.. gold.Times.Select(time => time.Quote)], findings);
        lost = gold.Times
            .Where((_, i) => places[i].Count == 0)
            .Select(time => new LostTime(time.Quote.Text, time.Kind, time.Value, time.Mod))
            .ToEquatableArray();
        return gold.Times
            .SelectMany((time, i) => places[i].Select(range => new TimeMention(range, time.Kind, time.Value, time.Mod)))
            .OrderBy(time => time.Range.Start)
            .ToEquatableArray();
    }
}
