using System.Collections.Generic;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Documents;

/// <summary>A seed document, read: what its file says of it, and its body.</summary>
/// <param name="Key">Which article it is.</param>
/// <param name="Id">The id that the header or <c>corpus.yaml</c> gives, or null: the path then names it.</param>
/// <param name="Title">The title that header or <c>corpus.yaml</c> give, or null.</param>
/// <param name="Published">The document creation time, or null where none is given or it is impossible.</param>
/// <param name="Text">The article's body; line ends are <c>\n</c>.</param>
/// <param name="Slices">Where the body lies in the file's text (with line ends <c>\n</c>): concatenated, the slices are the body.</param>
/// <param name="Line">The 1-based line of the file on which the body starts.</param>
/// <param name="Paragraphs">The paragraphs, as ranges of the body, without the blank lines between them.</param>
/// <param name="Fields">The header's fields that CorpusGen does not know, in their order.</param>
/// <param name="Findings">What is wrong with the file.</param>
internal sealed record Document(
    DocumentKey Key,
    string? Id,
    string? Title,
    CivilDate? Published,
    string Text,
    EquatableArray<TextRange> Slices,
    int Line,
    EquatableArray<TextRange> Paragraphs,
    EquatableArray<Field> Fields,
    EquatableArray<Finding> Findings)
{
    /// <summary>The file, relative to the project, with <c>/</c>.</summary>
    public string Path => Key.Path;

    /// <summary>Where the id is given, or null where none is: findings about names point there.</summary>
    public Place? IdPlace { get; init; }

    /// <summary>Where the article starts: findings about it as a whole point there.</summary>
    public Place Start { get; init; } = Place.StartOf(Key.Path);

    /// <summary>Names that mean an entity of the catalogue in this document alone.</summary>
    public EquatableArray<DocumentAlias> Aliases { get; init; }

    /// <summary>What the document marks in its own text, or null where it does not say <c>markup: inline</c>.</summary>
    public InlineMarks? Marks { get; init; }

    /// <summary>Where words of the text stand in the file.</summary>
    /// <param name="range">Not empty.</param>
    public Place PlaceOf(TextRange range, SeedText file) => file.PlaceOf(new TextRange(InFile(range.Start), InFile(range.End - 1) + 1));

    private int InFile(int offset)
    {
        foreach (TextRange slice in Slices)
        {
            if (offset < slice.Length)
                return slice.Start + offset;
            offset -= slice.Length;
        }

        throw new System.ArgumentOutOfRangeException(nameof(offset));
    }

    /// <summary>The document whose body is one range of its file, without the inline marks in it.</summary>
    /// <param name="hasCode">Whether the body has code, as Markdown has, in which there are no marks.</param>
    public static Document Of(SeedText file, ArticleFacts facts, TextRange body, bool hasCode, List<Finding> findings)
    {
        MarkedText marked = facts.Marked is { } covers ? InlineMarkup.Read(file, body, covers, hasCode, findings) : MarkedText.Unmarked(file, body);
        string text = marked.Text;
        if (text.Length == 0)
            findings.Add(FindingRules.NoText.At(Place.StartOf(file.Path)));
        return new Document(
            new DocumentKey(file.Path),
            facts.Id,
            facts.Title,
            facts.Published,
            text,
            marked.Slices,
            file.LineAt(body.Start) + 1,
            Body.Paragraphs(text),
            facts.Fields,
            findings.ToEquatableArray())
        {
            IdPlace = facts.IdPlace,
            Aliases = facts.Aliases,
            Marks = marked.Marks,
        };
    }
}
