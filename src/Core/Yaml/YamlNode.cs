using System.Collections.Generic;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Yaml;

/// <summary>A value in a YAML text.</summary>
/// <param name="Range">Where it stands in the file's text.</param>
internal abstract record YamlNode(TextRange Range)
{
    /// <summary>What the shape is called in messages.</summary>
    public abstract string Shape { get; }

    /// <summary>Whether the text breaks off, or breaks, before this ends: what it lacks may only be unread.</summary>
    public bool IsCut { get; init; }
}

/// <param name="Value">The text, unquoted and unescaped.</param>
/// <param name="IsPlain">Whether it stands without quotes, so that <c>~</c> and nothing at all mean no value.</param>
internal sealed record YamlScalar(TextRange Range, string Value, bool IsPlain) : YamlNode(Range)
{
    public override string Shape => IsNull ? "nothing" : "a text";

    public bool IsNull => IsPlain && Value is ("" or "~" or "null" or "Null" or "NULL");
}

internal sealed record YamlSequence(TextRange Range, IReadOnlyList<YamlNode> Items) : YamlNode(Range)
{
    public override string Shape => "a list";
}

/// <param name="Entries">In the order of the file; a key that is said twice is here once, with its first value.</param>
internal sealed record YamlMapping(TextRange Range, IReadOnlyList<YamlEntry> Entries) : YamlNode(Range)
{
    public override string Shape => "a map";
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
