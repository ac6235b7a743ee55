using System.ComponentModel;

namespace CorpusGen.Generated;

/// <summary>Called by generated code only: the rows of some of the entities.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EntityShard
{
    /// <summary>One row an entity, lines separated by <c>\n</c>: the id (<c>person:vladimir-putin</c>), the name, then the aliases.</summary>
    protected internal abstract string[] Rows { get; }
}
