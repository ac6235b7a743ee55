using System;
using System.ComponentModel;

namespace CorpusGen.Generated;

/// <summary>Called by generated code only: the rows of some of the entities.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntityShard
{
    /// <summary>One row an entity; see <see cref="EntityRow"/> for the form.</summary>
    protected internal virtual string[] Rows => RowsAttribute.Of(GetType());

    /// <summary>Makes the entity of a row: of a class of its own, where entities of its kind have fields of their own.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    protected internal virtual Entity Create(EntityRow row) => new(row);
}
