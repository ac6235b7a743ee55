using CorpusGen.Core.Annotation;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Fields;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Corpus;

/// <summary>What the stages that see all documents need of each: who keeps that of a document need not read it again.</summary>
/// <param name="Summary">For relating and naming.</param>
/// <param name="Said">For typing and checking the fields.</param>
/// <param name="Decided">The names of which it says whom they mean.</param>
/// <param name="Place">For findings about its name.</param>
internal sealed record DocumentFacts(ArticleSummary Summary, DocumentFields Said, EquatableArray<string> Decided, NamePlace Place)
{
    /// <summary>Why it says nothing to the others but that it is there, where a fault of ours is the reason; else none.</summary>
    public EquatableArray<Finding> Faults { get; init; }

    public static DocumentFacts Of(AnnotatedDocument annotated) => new(
        ArticleSummary.Of(annotated),
        DocumentFields.Of(annotated.Document),
        annotated.Document.Aliases.Map(alias => alias.Name),
        NamePlace.Of(annotated));

    /// <summary>Those of a document of which nothing but its key and its id can be told, with the reason: it keeps its member.</summary>
    public static DocumentFacts Bare(Document document, Finding reason) => new(
        ArticleSummary.Bare(document),
        new DocumentFields(document.Key, document.Start, default, IsBroken: true),
        default,
        new NamePlace(document.Key.ToString(), document.Start))
    {
        Faults = EquatableArray.Of(reason),
    };
}
