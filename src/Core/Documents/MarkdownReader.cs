using System.Collections.Generic;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents;

/// <summary>
/// Reads Markdown: YAML front matter, and everything after it. Without a title in the header, the first heading of level 1 is it.
/// </summary>
internal static class MarkdownReader
{
    public static Document Read(SeedText file, ArticleSettings? settings)
    {
        Header header = FrontMatter.TryRead(file) ?? Header.None;
        var findings = new List<Finding>(header.Findings);
        ArticleFacts facts = KnownFields.Understand(file, header, settings, findings);
        TextRange body = Body.TrimBlankLines(file.Text, new TextRange(header.End, file.Text.Length));
        Document document = Document.Of(file, facts, body, hasCode: true, findings);
        return document.Title is null ? document with { Title = MarkdownTitle.Find(document.Text) } : document;
    }
}
