using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Gold;

/// <summary>Finds the places of approved quotes in a text, so that no two overlap.</summary>
/// <remarks>An entry for certain occurrences has them before one for all: those are every one that is left, of the longest quote first.</remarks>
internal sealed class Placement
{
    private readonly QuotableText _text;
    private readonly IReadOnlyList<GoldQuote> _quotes;
    private readonly List<Finding> _findings;

    /// <summary>For each character of the text the entry that has it, counted from 1.</summary>
    private readonly int[] _owners;
    private readonly List<TextRange>[] _ranges;

    /// <summary>Ranges that some entry has a part of, or has: looked for once, however many entries and numbers ask for them.</summary>
    private readonly Dictionary<TextRange, int> _owned = [];
    private readonly HashSet<(int Entry, TextRange Range)> _taken = [];

    private Placement(QuotableText text, int length, IReadOnlyList<GoldQuote> quotes, List<Finding> findings)
    {
        _text = text;
        _quotes = quotes;
        _findings = findings;
        _owners = new int[length];
        _ranges = [.. quotes.Select(_ => new List<TextRange>())];
    }

    /// <summary>For each quote its ranges of the text, in order; none where it has no place.</summary>
    /// <param name="length">The length of the text.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static IReadOnlyList<IReadOnlyList<TextRange>> Of(QuotableText text, int length, IReadOnlyList<GoldQuote> quotes, List<Finding> findings)
    {
        var placement = new Placement(text, length, quotes, findings);
        foreach (int entry in Enumerable.Range(0, quotes.Count).Where(entry => !quotes[entry].Which.All))
            placement.PlaceNumbered(entry);
        foreach (int entry in Enumerable.Range(0, quotes.Count).Where(entry => quotes[entry].Which.All).OrderByDescending(entry => quotes[entry].Text.Length))
            placement.PlaceAll(entry);
        return placement._ranges;
    }

    private void PlaceNumbered(int entry)
    {
        IReadOnlyList<TextRange> found = Find(entry);
        Occurrences which = _quotes[entry].Which;
        if (found.Count == 0)
            return;
        if (which.Numbers.Count == 0 && found.Count > 1)
            Add(FindingRules.AmbiguousQuote, entry, Numeral.Times(found.Count));
        else if (which.Total is { } total && total != found.Count)
            AddAt(which.Place, FindingRules.OccurrencesChanged, entry, Numeral.Times(found.Count), Numeral.Times(total), Numeral.Of(found.Count));
        else
            PlaceEach(entry, found, which.Numbers.Count == 0 ? EquatableArray.Of(1) : which.Numbers);
    }

    private void PlaceEach(int entry, IReadOnlyList<TextRange> found, IEnumerable<int> numbers)
    {
        foreach (int number in numbers)
        {
            if (number > found.Count)
                AddAt(_quotes[entry].Which.Place, FindingRules.NoSuchOccurrence, entry, Numeral.Times(found.Count), Numeral.Of(number));
            else if (OwnerOf(found[number - 1]) is { } owner)
                AddOverlap(entry, found[number - 1], owner);
            else
                Take(entry, found[number - 1]);
        }
    }

    private void PlaceAll(int entry)
    {
        IReadOnlyList<TextRange> found = Find(entry);
        foreach (TextRange range in found)
        {
            if (OwnerOf(range) is null)
                Take(entry, range);
        }

        if (found.Count > 0 && _ranges[entry].Count == 0)
            Add(FindingRules.ApprovedTwice, entry, LineOf(OwnerOf(found[0])!.Value));
    }

    private IReadOnlyList<TextRange> Find(int entry)
    {
        string quote = _quotes[entry].Text;
        IReadOnlyList<TextRange> found = _text.Find(quote);
        if (found.Count == 0)
        {
            Add(FindingRules.QuoteNotFound, entry, _text.NearestTo(quote) is { } nearest
                ? $"Did you mean '{Excerpt.Of(nearest)}'?"
                : "Write it as it stands there, or remove the entry.");
        }

        return found;
    }

    /// <summary>The first of the entries that have a part of a range, or null where it is free.</summary>
    private int? OwnerOf(TextRange range)
    {
        if (_owned.TryGetValue(range, out int owner))
            return owner;
        for (int i = range.Start; i < range.End; i++)
        {
            if (_owners[i] == 0)
                continue;
            _owned.Add(range, _owners[i] - 1);
            return _owners[i] - 1;
        }

        return null;
    }

    private void Take(int entry, TextRange range)
    {
        for (int i = range.Start; i < range.End; i++)
            _owners[i] = entry + 1;
        _ranges[entry].Add(range);
        _taken.Add((entry, range));
    }

    private void AddOverlap(int entry, TextRange range, int owner)
    {
        if (_taken.Contains((owner, range)))
            Add(FindingRules.ApprovedTwice, entry, LineOf(owner));
        else
            Add(FindingRules.OverlappingMentions, entry, Excerpt.Of(_quotes[owner].Text), LineOf(owner));
    }

    private void Add(FindingRule rule, int entry, params string[] arguments) => AddAt(null, rule, entry, arguments);

    private void AddAt(Place? place, FindingRule rule, int entry, params string[] arguments) =>
        _findings.Add(rule.At(place ?? _quotes[entry].Place, [Excerpt.Of(_quotes[entry].Text), .. arguments]));

    private string LineOf(int entry) => _quotes[entry].Place.Line;
}
