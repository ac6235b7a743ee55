using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Tests.Times;

/// <summary>F1 as TempEval-3 counts it: the extent alone, strict and relaxed; and, for what is found at all, the value and the kind.</summary>
internal sealed class TimeScore
{
    private int _wanted;
    private int _found;
    private int _strict;
    private int _relaxed;
    private int _value;
    private int _kind;

    public void Add(IReadOnlyList<(TimeMention Wanted, TimeMention? Found)> pairs, IReadOnlyList<TimeMention> surplus)
    {
        var matches = pairs.Where(pair => pair.Found is not null).ToList();
        _wanted += pairs.Count;
        _found += matches.Select(pair => pair.Found).Distinct().Count() + surplus.Count;
        _relaxed += matches.Count;
        _strict += matches.Count(pair => pair.Found!.Range == pair.Wanted.Range);
        _value += matches.Count(pair => pair.Found!.Value == pair.Wanted.Value);
        _kind += matches.Count(pair => pair.Found!.Kind == pair.Wanted.Kind);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_wanted} times wanted, {_found} found: strict {F1(_strict):0.0}, relaxed {F1(_relaxed):0.0}, value {F1(_value):0.0}, kind {F1(_kind):0.0}\n\n");

    private double F1(int right) => 200.0 * right / (_wanted + _found);
}
