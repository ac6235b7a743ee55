using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Documents.Markdown;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Marks;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Core.Documents;

/// <summary>A seed document, read: what its file says of it, and its body.</summary>
/// <param name="Key">Which article it is.</param>
/// <param name="Id">The id that the header or <c>corpus.yaml</c> gives, or null: the path then names it.</param>
/// <param name="Title">The title that header or <c>corpus.yaml</c> give, or null.</param>
/// <param name="Published">The document creation time, or null where none is given or it is impossible.</param>
/// <param name="Text">The article's body; line ends are <c>\n</c>.</param>
/// <param name="Pieces">Where the body lies in the file's text (with line ends <c>\n</c>): decoded and joined, the pieces are the body.</param>
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
    EquatableArray<BodyPiece> Pieces,
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

    /// <summary>What in the body is code, in its order: nothing there is a name or a time.</summary>
    public EquatableArray<TextRange> Code { get; init; }

    /// <summary>The body as the recognisers see it: code is one word without a meaning, of the same length.</summary>
    public string Prose
    {
        get
        {
            if (Code.Count == 0)
                return Text;
            char[] prose = Text.ToCharArray();
            foreach (TextRange code in Code)
            {
                for (int i = code.Start; i < code.End; i++)
                    prose[i] = 'x';
            }

            return new string(prose);
        }
    }

    /// <summary>A document of which nothing could be read, with the reason: it keeps its member, so that nothing that names it breaks besides.</summary>
    public static Document Unread(DocumentKey key, Place start, ArticleSettings? settings, Finding reason) =>
        new(key, settings?.Id, settings?.Title, null, "", default, 1, default, default, EquatableArray.Of(reason)) { Start = start };

    public Document With(params Finding[] more) => this with { Findings = Findings.Concat(more).ToEquatableArray() };

    /// <summary>The document with a body, without the inline marks in it.</summary>
    /// <param name="isMarkdown">Whether the body is Markdown: then the text is what a reader reads of it.</param>
    public static Document Of(ArticleFacts facts, DocumentKey key, BodyText body, bool isMarkdown, List<Finding> findings)
    {
        MarkedText marked = facts.Marked is { } covers ? InlineMarkup.Read(body, covers, isMarkdown, findings) : new MarkedText(body, _ => null);
        return Of(facts, key, marked, isMarkdown ? MarkdownText.Of(marked.Body) : MarkdownText.None(marked.Body), findings);
    }

    private static Document Of(ArticleFacts facts, DocumentKey key, MarkedText marked, MarkdownText read, List<Finding> findings)
    {
        string text = read.Body.Text;
        EquatableArray<BodyPiece> pieces = read.Body.Pieces(out int line);
        return new Document(
            key, facts.Id, facts.Title ?? read.Title, facts.Published, text, pieces, line, Body.Paragraphs(text), facts.Fields, findings.ToEquatableArray())
        {
            IdPlace = facts.IdPlace,
            Aliases = facts.Aliases,
            Start = facts.Start,
            Marks = marked.MarksIn(read.Place),
            Code = read.Code,
        };
    }
}
