using System;
using System.Runtime.CompilerServices;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Fields;

/// <summary>A field with the maps that it stands in: <c>source.url</c>.</summary>
/// <remarks>It is written out only where somebody reads it: maps may have thousands of fields, and names as long as a file.</remarks>
/// <param name="map">The field whose value is the map that this one stands in, or null.</param>
/// <param name="definition">One of a <see cref="FieldTable"/>, which is made once for all that say the field: so it tells one field from another.</param>
internal sealed class FieldPath(FieldPath? map, FieldDefinition definition) : IEquatable<FieldPath>
{
    private readonly FieldPath? _map = map;
    private readonly FieldDefinition _definition = definition;

    public bool IsInMap => _map is not null;

    public bool Equals(FieldPath? other) =>
        other is not null && ReferenceEquals(_definition, other._definition) && (_map is null ? other._map is null : _map.Equals(other._map));

    public override bool Equals(object? obj) => Equals(obj as FieldPath);

    public override int GetHashCode() => unchecked(((_map?.GetHashCode() ?? 0) * 31) + RuntimeHelpers.GetHashCode(_definition));

    /// <summary>As messages show it.</summary>
    public override string ToString() => (_map is null ? "" : _map + ".") + Excerpt.Of(_definition.Name);
}
