using CorpusGen.Core.Findings;
using CorpusGen.Core.Relations;

namespace CorpusGen.Core;

/// <summary>What relating and naming need of one document, without its text and without positions in it.</summary>
/// <param name="Id">The id that the document or <c>corpus.yaml</c> gives, or null.</param>
/// <param name="IdPlace">Where, or null.</param>
/// <param name="Title">Its title, or null: ids are proposed from it.</param>
/// <param name="Entities">Whom and what it names.</param>
internal sealed record ArticleSummary(string? Id, Place? IdPlace, string? Title, DocumentSummary Entities)
{
    public string Path => Entities.Path;

    public static ArticleSummary Of(AnnotatedDocument annotated) => new(
        annotated.Document.Id,
        annotated.Document.IdPlace,
        annotated.Document.Title,
        DocumentSummary.Of(annotated.Document.Path, annotated.Entities));
}
