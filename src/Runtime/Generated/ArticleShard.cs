using System;
using System.ComponentModel;

namespace CorpusGen.Generated;

/// <summary>Called by generated code only: the rows of some of the articles, and how to make objects of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleShard
{
    /// <summary>One row an article; see <see cref="ArticleRow"/> for the form.</summary>
    protected internal virtual string[] Rows => RowsAttribute.Of(GetType());

    /// <summary>Makes the article of a row: of its own class, where the corpus has typed members.</summary>
    /// <param name="index">The row's place in <see cref="Rows"/>.</param>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    protected internal virtual Article Create(int index, ArticleRow row) => new(row);
}
