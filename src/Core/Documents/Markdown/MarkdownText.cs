using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Markdown;

/// <summary>What a reader reads of Markdown: its words, without the marks that shape them.</summary>
/// <param name="Body">The text; blocks are parted by a blank line.</param>
/// <param name="Place">Where a range of the Markdown is in it.</param>
/// <param name="Title">The first heading of level 1, or null.</param>
/// <param name="Code">What in the text is code.</param>
/// <remarks>CommonMark and GitHub's tables, strike-through, task lists and footnotes, as far as they decide what is read. Linear on any text.</remarks>
internal sealed record MarkdownText(BodyText Body, Func<TextRange, TextRange> Place, string? Title, EquatableArray<TextRange> Code)
{
    /// <summary>A text that is no Markdown.</summary>
    public static MarkdownText None(BodyText body) => new(body, range => range, null, default);

    public static MarkdownText Of(BodyText body)
    {
        // Blocks first: where links lead may be said at the end. Then what is within each.
        var blocks = MarkdownBlocks.Read(body.Text);
        BodyText joined = body.Of(blocks.Parts);
        var inlines = new List<BodyPart>();
        var code = new List<TextRange>();
        foreach (TextRange block in blocks.Blocks)
            MarkdownInlines.Read(joined.Text, block, blocks.Links, inlines, code);
        var toJoined = new TextCut(blocks.Parts);
        var toRead = new TextCut(inlines);
        BodyText read = joined.Of(inlines);
        string? title = blocks.Title is { } heading ? Excerpt.Of(toRead.Place(heading).Of(read.Text), int.MaxValue) : null;
        return new MarkdownText(
            read,
            range => toRead.Place(toJoined.Place(range)),
            title is { Length: > 0 } ? title : null,
            code.Map(toRead.Place));
    }
}
