using System;
using System.Collections;
using System.Collections.Generic;

namespace CorpusGen;

/// <summary>Who and what an article names, each once, in order of first mention. Generated code adds a member for each.</summary>
public class EntityCollection : IReadOnlyList<Entity>
{
    private readonly IReadOnlyList<Entity> _entities;

    /// <summary>For generated code: the entities of an article.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    protected internal EntityCollection(Article article) =>
        _entities = (article ?? throw new ArgumentNullException(nameof(article))).EntityList;

    /// <summary>How many there are.</summary>
    public int Count => _entities.Count;

    /// <summary>The entity that was named as the <paramref name="index"/>-th, from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are not that many.</exception>
    public Entity this[int index] =>
        (uint)index < (uint)_entities.Count ? _entities[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public IEnumerator<Entity> GetEnumerator() => _entities.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
