using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Generated;

namespace CorpusGen;

/// <summary>A person, place, organisation, group, event or work that the corpus names: one object, however it is named and in however many articles.</summary>
public class Entity
{
    private readonly CorpusIndex _index;
    private IReadOnlyList<Article>? _articles;
    private IReadOnlyList<Mention>? _mentions;

    /// <summary>For generated code: the entity that a row describes.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    protected internal Entity(EntityRow row)
    {
        _index = (row ?? throw new ArgumentNullException(nameof(row))).Index;
        Id = row.Id;
        Kind = row.Kind;
        Name = row.Name;
        Aliases = row.Aliases;
    }

    /// <summary>The stable id: the kind, a colon and a slug of the name, <c>person:vladimir-putin</c>.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public EntityKind Kind { get; }

    /// <summary>
    /// Its fullest name, without titles: <c>Vladimir Putin</c>. That of a place or person which the corpus has in capitals alone, as in a dateline, is written
    /// as within a sentence.
    /// </summary>
    public string Name { get; }

    /// <summary>The other forms in which the corpus names it, in ordinal order: <c>Putin</c>.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The articles that name it, in the order of the corpus.</summary>
    public IReadOnlyList<Article> Articles => _articles ?? FirstUse.Keep(ref _articles, _index.ArticlesNaming(Id));

    /// <summary>All its mentions, article by article, in the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions =>
        _mentions ?? FirstUse.Keep(ref _mentions, Array.AsReadOnly(Articles.SelectMany(article => article.MentionsOf(this)).ToArray()));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
