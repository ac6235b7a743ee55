using System;
using System.Collections.Concurrent;
using System.Threading;
using CorpusGen.Build.Kept;
using CorpusGen.Core;
using CorpusGen.Core.Annotation;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Prepared;

namespace CorpusGen.Build;

/// <summary>All cores, and no document annotated again that says what one said in the last build.</summary>
internal sealed class StoringWorkers(LastBuild last, CancellationToken cancel) : CorpusWorkers(cancel: cancel)
{
    private static readonly StoredAnnotation None = new(null, default);

    private readonly ConcurrentDictionary<DocumentKey, StoredAnnotation> _stored = new();

    /// <summary>What is to be kept of a document that was annotated here.</summary>
    public StoredAnnotation StoredOf(DocumentKey key) => _stored.TryGetValue(key, out StoredAnnotation? stored) ? stored : None;

    protected override AnnotatedDocument Annotate(GoldDocument pair, CorpusSettings settings)
    {
        // What a person decided is read again each time, which costs little; so that here only what was recognised is kept.
        Document document = pair.Document;
        if (pair.Gold is not null || document.Marks is not null || document.Aliases.Count > 0)
            return base.Annotate(pair, settings);
        string content = ContentOf(document);
        if (last.FindAnnotation(content) is { } known)
        {
            _stored[document.Key] = new StoredAnnotation(content, known);
            return AnnotationCodec.Read(known, document);
        }

        AnnotatedDocument annotated = base.Annotate(pair, settings);

        // A fault of ours is a finding, and is tried again.
        if (annotated.Document.Findings.Count == document.Findings.Count)
            _stored[document.Key] = new StoredAnnotation(content, AnnotationCodec.Write(annotated));
        return annotated;
    }

    private static string ContentOf(Document document)
    {
        using var hash = new ContentHash();
        return hash.AddField(document.Published?.ToString() ?? "").AddField(document.Prose).Finish();
    }
}

/// <summary>What a document was annotated with.</summary>
/// <param name="Content">What tells the document by what it says, or null where nothing is kept.</param>
internal sealed record StoredAnnotation(string? Content, ReadOnlyMemory<byte> Bytes);
