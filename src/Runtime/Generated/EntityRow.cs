using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace CorpusGen.Generated;

/// <summary>Called by generated code only: all that a compile knows of an entity, packed in one string.</summary>
/// <remarks>
/// Lines separated by <c>\n</c>: the id, the name, the aliases; where the entity has fields of its own, a last line with a tab and the fields (see
/// <see cref="MetaRow"/>).
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityRow
{
    private readonly string[] _lines;

    internal EntityRow(CorpusIndex index, string row)
    {
        Index = index;
        _lines = row.Split('\n');
        Kind = CorpusIndex.KindOf(Id);
    }

    /// <summary>What the entity is.</summary>
    public EntityKind Kind { get; }

    internal CorpusIndex Index { get; }

    internal string Id => _lines[0];

    internal string Name => _lines[1];

    internal IReadOnlyList<string> Aliases
    {
        get
        {
            var aliases = new string[_lines.Length - 2 - (HasMeta ? 1 : 0)];
            Array.Copy(_lines, 2, aliases, 0, aliases.Length);
            return Array.AsReadOnly(aliases);
        }
    }

    private bool HasMeta => _lines.Length > 2 && Last.Length > 0 && Last[0] == '\t';

    private string Last => _lines[_lines.Length - 1];

    /// <summary>The entity's own fields.</summary>
    public MetaRow ReadMeta() => MetaRow.FromLine(HasMeta ? Last.Substring(1) : "");
}
