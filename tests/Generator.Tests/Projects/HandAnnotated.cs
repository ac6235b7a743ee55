using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Corpus;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Fields;

namespace CorpusGen.Generator.Tests.Projects;

/// <summary>Documents that a test annotates by itself, and the code for them.</summary>
internal static class HandAnnotated
{
    public static Document Document(string path, string text) => new(
        new DocumentKey(path),
        Id: null,
        Title: null,
        Published: null,
        text,
        EquatableArray.Of(new BodyPiece(PieceForm.AsIs, 0, text.Length)),
        Line: 1,
        Body.Paragraphs(text),
        default,
        default);

    /// <summary>The generated files, as <see cref="Snapshot"/> takes them.</summary>
    public static Dictionary<string, string> Emit(EmissionOptions options, AnnotatedDocument[] documents)
    {
        NamedCorpus corpus = Pipeline.Relate(documents.Select(ArticleSummary.Of), CorpusSettings.None, options);
        return Pipeline.Emit(documents, corpus, CorpusFields.None, CorpusSettings.None, options)
            .ToDictionary(file => $"#{file.Name[..^".cs".Length]}.verified.cs", file => $"//HintName: {file.Name}\n{file.Text}");
    }
}
