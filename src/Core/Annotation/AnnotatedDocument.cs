using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Relations;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Annotation;

/// <summary>A document with all that was found in it: the last stage that sees one document alone.</summary>
/// <param name="Document">The document as read.</param>
/// <param name="Sentences">Its sentences, as ranges of the body.</param>
/// <param name="Entities">Who and what it names, in order of first mention.</param>
/// <param name="Times">Its time expressions, in the order of the text.</param>
internal sealed record AnnotatedDocument(
    Document Document,
    EquatableArray<TextRange> Sentences,
    EquatableArray<DocumentEntity> Entities,
    EquatableArray<TimeMention> Times)
{
    /// <summary>Approved times whose words the text has no longer: an error says so, and their members stay, so that it is the only one.</summary>
    public EquatableArray<LostTime> LostTimes { get; init; }

    /// <summary>The finding that tells of a fault of ours, because of which nothing was looked for in the document; else null.</summary>
    public Finding? Fault => Document.Findings.FirstOrDefault(finding => finding.Rule == FindingRules.InternalError);

    /// <summary>A document in which nothing was looked for, with the reason: it keeps its member.</summary>
    public static AnnotatedDocument Unannotated(Document document, Finding reason) =>
        new(document with { Findings = new(document.Findings.Items.Add(reason)) }, default, default, default);
}
