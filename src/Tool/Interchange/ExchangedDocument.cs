using CorpusGen.Core;
using CorpusGen.Core.Entities;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Interchange;

/// <summary>A document on its way from or to another format: what every reader delivers and every writer takes.</summary>
/// <param name="Id">Null where the format says none.</param>
/// <param name="Published">As written, <c>2019-01-23</c> or with a time of day behind it; or null.</param>
/// <param name="Text">As the format has it, line ends and outer white space and all.</param>
/// <param name="Mentions">Who and what is named, in the order of the format.</param>
/// <param name="Times">The time expressions, in the order of the format.</param>
/// <param name="Covers">For which kinds the annotation speaks, or null where the format does not say: then for those that anybody annotated.</param>
/// <param name="Place">Where the document starts in its file: findings about it as a whole point there.</param>
internal sealed record ExchangedDocument(
    string? Id,
    string? Title,
    string? Published,
    string Text,
    EquatableArray<ExchangedMention> Mentions,
    EquatableArray<ExchangedTime> Times,
    Coverage? Covers,
    Place Place)
{
    /// <summary>The fields of its own that a seed has, by their names: no format has room for them.</summary>
    public EquatableArray<string> OwnFields { get; init; }
}

/// <summary>What somebody said of words of a text.</summary>
/// <param name="Pieces">Where they stand, in UTF-16 units: more than one piece where other words stand between. Not empty, in order.</param>
/// <param name="Place">Where the annotation stands in its file.</param>
internal abstract record ExchangedAnnotation(EquatableArray<TextRange> Pieces, Place Place)
{
    /// <summary>From the first word to the last, with whatever stands between: for formats that know no pieces.</summary>
    public TextRange Whole => new(Pieces[0].Start, Pieces[Pieces.Count - 1].End);
}

/// <summary>A naming of somebody or something.</summary>
/// <param name="Entity">The id of the entity without its kind, <c>mira-holt</c>, or null where the format does not tell who is who.</param>
/// <param name="Name">The full name of the entity, or null.</param>
internal sealed record ExchangedMention(
    EquatableArray<TextRange> Pieces, EntityKind Kind, string? Entity, string? Name, Place Place) : ExchangedAnnotation(Pieces, Place);

/// <summary>A time expression.</summary>
/// <param name="Value">The value as written, or null where the format has none.</param>
/// <param name="Mod">The modifier as written, or null.</param>
internal sealed record ExchangedTime(
    EquatableArray<TextRange> Pieces, TimeKind Kind, string? Value, string? Mod, Place Place) : ExchangedAnnotation(Pieces, Place);

/// <summary>What one file of another format holds.</summary>
/// <param name="Findings">What is wrong with the file; whatever could be read is among the documents.</param>
internal sealed record ImportedFile(EquatableArray<ExchangedDocument> Documents, EquatableArray<Finding> Findings);

/// <summary>A file of another format, to be written.</summary>
/// <param name="Name">Its name without the folder.</param>
internal sealed record ExportedFile(string Name, string Text);
