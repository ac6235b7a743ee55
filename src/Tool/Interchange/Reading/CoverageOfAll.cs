using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Gold;

namespace CorpusGen.Tool.Interchange.Reading;

/// <summary>For which kinds annotators spoke, where the format does not say: those of which they annotated any.</summary>
internal static class CoverageOfAll
{
    public static Coverage Of(IEnumerable<ExchangedMention> mentions, IReadOnlyCollection<ExchangedTime> times) =>
        mentions.Aggregate(times.Count == 0 ? Coverage.None : Coverage.Times, (covers, mention) => covers | Coverages.Of(mention.Kind));

    /// <summary>The documents with one coverage for all that say none: who annotated places in one, looked for them in the others too.</summary>
    public static IReadOnlyList<ExchangedDocument> Share(IReadOnlyList<ExchangedDocument> documents)
    {
        Coverage covers = documents.Where(document => document.Covers is null)
            .Aggregate(Coverage.None, (all, document) => all | Of(document.Mentions, document.Times));
        return [.. documents.Select(document => document with { Covers = document.Covers ?? covers })];
    }
}
