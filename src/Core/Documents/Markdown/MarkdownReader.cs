using System.Collections.Generic;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Markdown;

/// <summary>
/// Reads Markdown: YAML front matter, and what a reader reads of everything after it. Without a title in the header, the first heading of level 1 is it.
/// </summary>
internal static class MarkdownReader
{
    public static Document Read(SeedText file, ArticleSettings? settings)
    {
        Header? frontMatter = FrontMatter.TryRead(file);
        Header header = frontMatter ?? Header.None;
        var findings = new List<Finding>(header.Findings);
        if (frontMatter is null && FrontMatter.FindUnfenced(file) is { } line)
            findings.Add(FindingRules.NoFrontMatter.At(file.PlaceOf(line), Excerpt.Of(line.Of(file.Text), 40)));
        ArticleFacts facts = ArticleFactsReader.Read(file, header, settings, findings);
        TextRange body = Body.TrimBlankLines(file.Text, new TextRange(header.End, file.Text.Length));
        Document document = Document.Of(facts, new DocumentKey(file.Path), BodyText.Of(file, body), isMarkdown: true, findings);
        return document.Text.Length > 0 || header.IsOpen ? document : document.With(FindingRules.NoText.At(document.Start));
    }
}
