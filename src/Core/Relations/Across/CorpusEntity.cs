using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Relations.Across;

/// <summary>Somebody or something that the corpus names.</summary>
/// <param name="Id">Kind and slug of the name: <c>person:vladimir-putin</c>; unique in the corpus, and no new document changes it without a finding.</param>
/// <param name="Name">Its full name: <c>Vladimir Putin</c>.</param>
/// <param name="Aliases">Every other form in which documents name it, in ordinal order.</param>
internal sealed record CorpusEntity(string Id, EntityKind Kind, string Name, EquatableArray<string> Aliases);

/// <summary>Which entity of the corpus each entity of a document is.</summary>
/// <param name="Key">The document.</param>
/// <param name="Ids">The corpus id of the document's entity at the same index. Two of one document can turn out to be one in the corpus.</param>
internal sealed record DocumentLinks(string Key, EquatableArray<string> Ids);

/// <summary>Who is who in the whole corpus.</summary>
/// <param name="Entities">In ordinal order of their ids.</param>
/// <param name="Documents">One for each summary, in the order in which they were given.</param>
/// <param name="Findings">What the documents disagree about, and how it was decided.</param>
internal sealed record CorpusRelations(
    EquatableArray<CorpusEntity> Entities,
    EquatableArray<DocumentLinks> Documents,
    EquatableArray<Finding> Findings);
