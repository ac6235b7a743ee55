using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Documents;

/// <summary>What is known of an article apart from its text.</summary>
/// <param name="IdPlace">Where the id is given, or null where none is.</param>
/// <param name="Marked">What the inline marks in the text speak for, or null where it has none.</param>
/// <param name="Aliases">Names that mean an entity in this document alone.</param>
/// <param name="Fields">The fields that CorpusGen does not know.</param>
internal sealed record ArticleFacts(
    string? Id,
    Place? IdPlace,
    string? Title,
    CivilDate? Published,
    Coverage? Marked,
    EquatableArray<DocumentAlias> Aliases,
    EquatableArray<Field> Fields)
{
    /// <summary>Where the article starts.</summary>
    public required Place Start { get; init; }
}
