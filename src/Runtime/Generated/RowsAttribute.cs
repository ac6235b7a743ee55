using System;
using System.ComponentModel;
using System.Reflection;

namespace CorpusGen.Generated;

/// <summary>Written by generated code only: the rows of a shard. An assembly holds far more text in attributes than in the strings of its code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[CLSCompliant(false)]
public sealed class RowsAttribute : Attribute
{
    private readonly string[] _rows;

    /// <summary>Keeps the rows.</summary>
    /// <param name="rows">One an article or an entity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public RowsAttribute(string[] rows) => _rows = rows ?? throw new ArgumentNullException(nameof(rows));

    /// <summary>The rows of a shard.</summary>
    internal static string[] Of(Type shard) => shard.GetCustomAttribute<RowsAttribute>(inherit: false)?._rows ?? Array.Empty<string>();
}
