using CorpusGen.Core.Annotation;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Emission.Writing;
using CorpusGen.Core.Relations;

namespace CorpusGen.Core.Corpus;

/// <summary>What relating and naming need of one document, without its text and without positions.</summary>
/// <param name="Key">Which article it is.</param>
/// <param name="Id">The id that the document or <c>corpus.yaml</c> gives, or null.</param>
/// <param name="Hint">What an id can be proposed of, should one be needed.</param>
/// <param name="Entities">Whom and what it names.</param>
internal sealed record ArticleSummary(DocumentKey Key, string? Id, string Hint, DocumentSummary Entities)
{
    private const int HintLength = 60;

    public static ArticleSummary Of(AnnotatedDocument annotated)
    {
        // The first words only where there is no more, so that editing them changes nothing elsewhere.
        string hint = annotated.Document.Title
            ?? (annotated.Document.Id is null ? CSharpText.FirstWords(annotated.Document.Text, HintLength) : "");
        DocumentKey key = annotated.Document.Key;
        return new ArticleSummary(key, annotated.Document.Id, hint, DocumentSummary.Of(key.ToString(), annotated.Entities));
    }

    /// <summary>An article that names nobody, and of which no id can be proposed.</summary>
    public static ArticleSummary Bare(Document document) => new(document.Key, document.Id, "", new DocumentSummary(document.Key.ToString(), default));
}
