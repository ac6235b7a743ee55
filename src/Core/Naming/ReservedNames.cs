using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen.Core.Naming;

/// <summary>Names that a generated member cannot have where it stands.</summary>
internal static class ReservedNames
{
    /// <summary>Members that every class has from <see cref="object"/>: hiding them warns at best and breaks calls at worst.</summary>
    private static readonly string[] OfObject =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Members that an enum's values would hide.</summary>
    private static readonly string[] OfEnum =
    [
        "CompareTo", "GetName", "GetNames", "GetTypeCode", "GetUnderlyingType", "GetValues", "HasFlag", "IsDefined", "Parse", "TryParse",
    ];

    /// <summary>
    /// For members of a class: those of <see cref="object"/>, and what the caller has besides, its own name above all (CS0542).
    /// </summary>
    public static ISet<string> InClass(params string[] others) => Set(OfObject, others);

    /// <summary>For values of an enum.</summary>
    public static ISet<string> InEnum(params string[] others) => Set(OfObject.Concat(OfEnum), others);

    private static ISet<string> Set(IEnumerable<string> names, string[] others) =>
        new HashSet<string>(names.Concat(others), StringComparer.Ordinal);
}
