using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Documents.Markdown;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.PlainText;

/// <summary>Reads plain text: a header in one of its forms, or none, and the text.</summary>
internal static class PlainTextReader
{
    /// <summary>The forms of a header; the first that fits is it.</summary>
    private static readonly Func<SeedText, Header?>[] HeaderForms = [InlineHeader.TryRead, HeaderLines.TryRead, TryReadFrontMatter];

    public static Document Read(SeedText file, ArticleSettings? settings)
    {
        Header header = ReadHeader(file);
        var findings = new List<Finding>(header.Findings);
        ArticleFacts facts = ArticleFactsReader.Read(file, header, settings, findings);
        TextRange body = Body.Trim(file.Text, new TextRange(header.End, file.Text.Length));
        Document document = Document.Of(facts, new DocumentKey(file.Path), BodyText.Of(file, body), isMarkdown: false, findings);
        return document.Text.Length > 0 || header.IsOpen ? document : document.With(FindingRules.NoText.At(document.Start));
    }

    /// <summary>
    /// Front matter as Markdown has it, where it says something that CorpusGen knows. Near misses, which are text: lines of <c>---</c> around anything else.
    /// </summary>
    private static Header? TryReadFrontMatter(SeedText file) =>
        FrontMatter.TryRead(file) is { } header && header.Fields.Any(field => KnownFields.NameOf(field.Name) is not null) ? header : null;

    private static Header ReadHeader(SeedText file)
    {
        foreach (Func<SeedText, Header?> tryRead in HeaderForms)
        {
            if (tryRead(file) is { } header)
                return header;
        }

        return Header.None;
    }
}
