using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Gold.Files;

/// <summary>Writes entries of gold, each a line: <c>{ quote: Holt, nth: 2 of 5, entity: person:mira-holt }</c>.</summary>
internal static class GoldLines
{
    /// <summary>The entries for what is approved of one section, in the order of the text.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="chosen">What is to be approved: entities or times.</param>
    /// <param name="approved">What the section has already.</param>
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<GoldProposal> chosen, IReadOnlyList<TextRange> approved)
    {
        var quotable = new QuotableText(text);
        var taken = new TakenRanges(chosen, approved);
        ILookup<string, GoldProposal> byQuote = chosen.ToLookup(proposal => proposal.Quote, StringComparer.Ordinal);
        var lines = new List<(int Start, string Line)>();
        foreach (IGrouping<string, GoldProposal> quote in byQuote)
        {
            IReadOnlyList<TextRange> found = quotable.Find(quote.Key);
            Dictionary<TextRange, int> numbers = found.Select((range, i) => (range, i)).ToDictionary(each => each.range, each => each.i + 1);
            foreach (GoldProposal proposal in quote)
            {
                // Two entries for every occurrence of the same words would take them from each other.
                bool canSayAll = found.Count > 1 && proposal.Ranges.Count > 1 && !quote.Any(other => other != proposal);

                // An entry for all comes after those for longer quotes, and only after those: what shares words with a shorter one, it would take.
                bool saysAll = canSayAll && found.Where(range => !taken.ByOthers(range, proposal)).SequenceEqual(proposal.Ranges);
                foreach (var (start, which) in saysAll ? [(proposal.Ranges[0].Start, "all: true")] : Numbered(numbers, proposal.Ranges))
                    lines.Add((start, Line(proposal, which, withName: start == proposal.Ranges[0].Start)));
            }
        }

        return [.. lines.OrderBy(line => line.Start).Select(line => line.Line)];
    }

    /// <summary>How to say which occurrences are meant; a range that is no occurrence, because it cuts a word, cannot be said.</summary>
    private static IEnumerable<(int Start, string? Which)> Numbered(Dictionary<TextRange, int> numbers, EquatableArray<TextRange> meant) =>
        from range in meant
        where numbers.ContainsKey(range)
        select (range.Start, numbers.Count == 1 ? null : $"nth: {Numeral.Of(numbers[range])} of {Numeral.Of(numbers.Count)}");

    private static string Line(GoldProposal proposal, string? which, bool withName)
    {
        var fields = new List<string> { "quote: " + YamlText.Scalar(proposal.Quote) };
        if (which is not null)
            fields.Add(which);
        if (proposal.Entity is not null)
            fields.Add("entity: " + YamlText.Scalar(proposal.Entity));
        if (withName && proposal.Name is not null)
            fields.Add("name: " + YamlText.Scalar(proposal.Name));
        if (proposal.Time is { } time)
        {
            fields.Add("value: " + YamlText.Scalar(time.Value));
            if (TimexGrammar.KindOf(time.Value) != time.Kind)
                fields.Add("kind: " + Casing.Lower(time.Kind.ToString()));
            if (time.Mod is not null)
                fields.Add("mod: " + time.Mod);
        }

        return "{ " + string.Join(", ", fields) + " }";
    }

    /// <summary>What is chosen or approved, in the order of the text.</summary>
    private sealed class TakenRanges
    {
        private readonly (TextRange Range, GoldProposal? Of)[] _ranges;

        /// <summary>How far the ranges up to each reach: mostly as far as that one, since what is found of one kind does not overlap.</summary>
        private readonly int[] _reach;

        public TakenRanges(IEnumerable<GoldProposal> chosen, IEnumerable<TextRange> approved)
        {
            _ranges =
            [
                .. chosen.SelectMany(proposal => proposal.Ranges.Select(range => (range, (GoldProposal?)proposal)))
                    .Concat(approved.Select(range => (range, (GoldProposal?)null)))
                    .OrderBy(each => each.range.Start),
            ];
            _reach = new int[_ranges.Length];
            for (int i = 0; i < _ranges.Length; i++)
                _reach[i] = Math.Max(i == 0 ? 0 : _reach[i - 1], _ranges[i].Range.End);
        }

        /// <summary>Whether a range lies in one of another proposal, or in one that is approved.</summary>
        public bool ByOthers(TextRange range, GoldProposal proposal)
        {
            int low = 0;
            int high = _ranges.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = _ranges[middle].Range.Start <= range.Start ? (middle + 1, high) : (low, middle);
            }

            for (int i = low - 1; i >= 0 && _reach[i] >= range.End; i--)
            {
                if (_ranges[i].Range.Contains(range) && _ranges[i].Of != proposal)
                    return true;
            }

            return false;
        }
    }
}
