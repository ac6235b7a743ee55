using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Json;

/// <summary>An object or array that has begun and not yet ended.</summary>
internal sealed class OpenValue(bool isMap, int start)
{
    public bool IsMap { get; } = isMap;

    public int Start { get; } = start;

    public char Closing => IsMap ? '}' : ']';

    public Expected Expects { get; set; } = isMap ? Expected.Name : Expected.Value;

    /// <summary>Where the comma stands behind which nothing stands yet.</summary>
    public int? Comma { get; set; }

    public string? Name { get; set; }

    public Place? NamePlace { get; set; }

    public List<FieldValue> Items { get; } = [];

    public List<Field> Fields { get; } = [];

    public Dictionary<string, Place> Names { get; } = new(StringComparer.Ordinal);

    public HashSet<string> SaidTwice { get; } = new(StringComparer.Ordinal);
}

/// <summary>What can stand next in an object or array.</summary>
internal enum Expected
{
    Value,
    Name,
    Colon,
    Comma,
}
