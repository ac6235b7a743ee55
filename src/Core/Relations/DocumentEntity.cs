using CorpusGen.Core.Entities;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations;

/// <summary>Somebody or something that one document names, with all its mentions there.</summary>
/// <param name="Kind">What it is, by the weight of its mentions.</param>
/// <param name="Name">Its fullest name in the document, without titles and possessives: <c>Vladimir Putin</c>.</param>
/// <param name="Aliases">Every other form in which the document names it, without titles and possessives, in ordinal order.</param>
/// <param name="Mentions">Where, in the order of the text.</param>
/// <param name="KnownId">The id of the catalogue's entity, where the catalogue decided.</param>
internal sealed record DocumentEntity(
    EntityKind Kind,
    string Name,
    EquatableArray<string> Aliases,
    EquatableArray<DocumentMention> Mentions,
    string? KnownId);

/// <summary>One naming of an entity in a document.</summary>
/// <param name="Range">Where it stands in the article's text.</param>
/// <param name="Confidence">How sure its finder is, 0 to 1; what the catalogue names is sure.</param>
internal readonly record struct DocumentMention(TextRange Range, float Confidence);
