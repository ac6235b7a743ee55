using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool.Interchange;

/// <summary>What an import or an export has to say: findings at their places, and counts of what a format has no room for.</summary>
internal sealed class InterchangeLog(Labels labels)
{
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<(string Path, string Label), (Place Place, int Count)> _unknown = [];
    private readonly Dictionary<(string Path, string What), (Place Place, string Format, int Count)> _lost = [];

    /// <summary>Everything, in the order of files, lines and columns.</summary>
    public IReadOnlyList<Finding> Findings =>
    [
        .. Finding.InOrder([
            .. _findings,
            .. _unknown.Select(each => FindingRules.UnknownLabel.At(each.Value.Place, Excerpt.Of(each.Key.Label), Times(each.Value.Count))),
            .. _lost.Select(each => FindingRules.NotInFormat.At(each.Value.Place, each.Value.Format, Counted(each.Value.Count, each.Key.What))),
        ]),
    ];

    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>A file that is not in the form of its format.</summary>
    public void AddBroken(Place place, string what, string mend) => Add(FindingRules.BrokenInterchange.At(place, what, mend));

    /// <summary>What a label means; one that means nothing here is counted, and said once for each file.</summary>
    public LabelMeaning? MeaningOf(string label, Place place)
    {
        if (labels.MeaningOf(label) is { } meaning)
            return meaning;
        _unknown[(place.Path, label)] = _unknown.TryGetValue((place.Path, label), out var before) ? (before.Place, before.Count + 1) : (place, 1);
        return null;
    }

    /// <summary>Something that a format cannot hold: said once for each file, with how often it occurs.</summary>
    /// <param name="format">The format as prose calls it.</param>
    /// <param name="what">What it is, in the singular: <c>an event</c> is "event".</param>
    public void AddLost(Place place, string format, string what, int count = 1)
    {
        if (count > 0)
            _lost[(place.Path, what)] = _lost.TryGetValue((place.Path, what), out var before) ? before with { Count = before.Count + count } : (place, format, count);
    }

    private static string Times(int count) => count == 1 ? "one annotation" : $"{count.ToString(CultureInfo.InvariantCulture)} annotations";

    private static string Counted(int count, string what)
    {
        if (count == 1)
            return $"one {what}";
        string plural = what.EndsWith('y') && what[^2] is not ('a' or 'e' or 'o') ? what[..^1] + "ies" : what.EndsWith('s') ? what : what + "s";
        return $"{count.ToString(CultureInfo.InvariantCulture)} {plural}";
    }
}
