using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;

namespace CorpusGen.Core.Documents;

/// <summary>A format of seed documents.</summary>
/// <param name="Extensions">The file names it claims, by their ends, in lower case.</param>
/// <param name="Read">Reads a file, with what <c>corpus.yaml</c> says of it. Linear in the file's length; what is wrong becomes
/// findings.</param>
internal sealed record DocumentFormat(string Name, EquatableArray<string> Extensions, Func<SeedText, ArticleSettings?, Document> Read)
{
    /// <summary>Every format; the first that claims a file reads it.</summary>
    public static IReadOnlyList<DocumentFormat> All { get; } =
    [
        new("plain text", EquatableArray.Of(".txt", ".text"), PlainTextReader.Read),
        new("Markdown", EquatableArray.Of(".md", ".markdown"), MarkdownReader.Read),
    ];

    /// <summary>The format of a file, or null where nothing here reads it.</summary>
    public static DocumentFormat? Of(string path) => All.FirstOrDefault(
        format => format.Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));
}
