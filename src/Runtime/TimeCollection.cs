using System;
using System.Collections;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>The times of which an article speaks, each once, in order of first mention. Generated code adds a member for each.</summary>
public class TimeCollection : IReadOnlyList<TimeExpression>
{
    private readonly IReadOnlyList<TimeExpression> _times;

    /// <summary>For generated code: the times of an article.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    protected internal TimeCollection(Article article) =>
        _times = (article ?? throw new ArgumentNullException(nameof(article))).TimeList;

    /// <summary>How many there are.</summary>
    public int Count => _times.Count;

    /// <summary>The time that was named as the <paramref name="index"/>-th, from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many.</exception>
    public TimeExpression this[int index] =>
        (uint)index < (uint)_times.Count ? _times[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<TimeExpression> GetEnumerator() => _times.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
