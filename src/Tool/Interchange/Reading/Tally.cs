using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool.Interchange.Reading;

/// <summary>What a file has a hundred times and is worth one finding each: how often, and where first.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, (Place First, int Count)> _counts = new(StringComparer.Ordinal);

    public void Add(string what, Place place) => _counts[what] = _counts.TryGetValue(what, out var known) ? (known.First, known.Count + 1) : (place, 1);

    /// <summary>In ordinal order of what it is.</summary>
    public IEnumerable<Finding> Findings(Func<string, Place, int, Finding> finding) =>
        _counts.Select(each => finding(each.Key, each.Value.First, each.Value.Count));
}
