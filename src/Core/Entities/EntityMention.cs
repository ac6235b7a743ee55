using CorpusGen.Core.Text;

namespace CorpusGen.Core.Entities;

/// <summary>What a named entity is.</summary>
/// <remarks>The order is the order of <c>CorpusGen.EntityKind</c> in the runtime library: generated code passes the number.</remarks>
internal enum EntityKind : byte
{
    Person,
    Organization,
    Place,
    Group,
    Event,
    Work,
}

/// <summary>A naming of somebody or something, found in a text.</summary>
/// <param name="Range">Where it stands in the article's text.</param>
/// <param name="Kind">What is named.</param>
/// <param name="Confidence">How sure the recogniser is, 0 to 1.</param>
internal sealed record EntityMention(TextRange Range, EntityKind Kind, float Confidence = 1f);
