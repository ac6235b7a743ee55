using CorpusGen.Core.Fields;

namespace CorpusGen.Core;

/// <summary>What the stages that see all documents need of each: who keeps that of a document need not read it again.</summary>
/// <param name="Summary">For relating and naming.</param>
/// <param name="Said">For typing and checking the fields.</param>
/// <param name="Decided">The names of which it says whom they mean.</param>
/// <param name="Place">For findings about its name.</param>
internal sealed record DocumentFacts(ArticleSummary Summary, DocumentFields Said, EquatableArray<string> Decided, NamePlace Place)
{
    public static DocumentFacts Of(AnnotatedDocument annotated) => new(
        ArticleSummary.Of(annotated),
        DocumentFields.Of(annotated.Document),
        annotated.Document.Aliases.Map(alias => alias.Name),
        NamePlace.Of(annotated));
}
