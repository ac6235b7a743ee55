using CorpusGen.Core.Annotation;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Corpus;

/// <summary>Where findings about an article's name point: where its id is given, or where it starts.</summary>
/// <param name="Key">The article, as <see cref="DocumentKey.ToString"/> has it.</param>
internal sealed record NamePlace(string Key, Place Place)
{
    public static NamePlace Of(AnnotatedDocument annotated) =>
        new(annotated.Document.Key.ToString(), annotated.Document.IdPlace ?? annotated.Document.Start);
}
