using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Documents.Markdown;
using CorpusGen.Core.Documents.PlainText;
using CorpusGen.Core.Documents.Records;

namespace CorpusGen.Core.Documents;

/// <summary>A format of seed documents.</summary>
/// <param name="Extensions">The file names it claims, by their ends, in lower case.</param>
/// <param name="Read">Reads a file, with what <c>corpus.yaml</c> says of its articles. Linear in the file's length; what is wrong becomes
/// findings.</param>
internal sealed record DocumentFormat(string Name, EquatableArray<string> Extensions, Func<SeedText, CorpusSettings, SeedContent> Read)
{
    /// <summary>Every format; the first that claims a file reads it.</summary>
    public static IReadOnlyList<DocumentFormat> All { get; } =
    [
        new("plain text", EquatableArray.Of(".txt", ".text"), OneArticle(PlainTextReader.Read)) { HasHeaderLines = true },
        new("Markdown", EquatableArray.Of(".md", ".markdown"), OneArticle(MarkdownReader.Read)),
        new("YAML", EquatableArray.Of(".yaml", ".yml"), YamlDocumentReader.Read),
        new("JSON", EquatableArray.Of(".json"), JsonDocumentReader.Read) { IsJson = true },
        new("JSON Lines", EquatableArray.Of(".jsonl", ".ndjson"), JsonLinesReader.Read) { IsJson = true },
    ];

    /// <summary>Whether a field is written as JSON has it, which messages that propose one need to know.</summary>
    public bool IsJson { get; init; }

    /// <summary>Whether a header is lines above a blank one.</summary>
    public bool HasHeaderLines { get; init; }

    /// <summary>A field as one writes it in a file: <c>id: storm</c>, <c>"id": "storm"</c>.</summary>
    public static string Example(string path, string name, string value) =>
        Of(path) is { IsJson: true } ? $"\"{name}\": \"{value}\"" : $"{name}: {value}";

    /// <summary>The format of a file, or null where nothing here reads it.</summary>
    public static DocumentFormat? Of(string path) => NamesOfOthers.Have(path) ? null : All.FirstOrDefault(format => format.Claims(path));

    /// <summary>Whether a file's name has one of the ends, whatever else it says of the file.</summary>
    public bool Claims(string path) => Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static Func<SeedText, CorpusSettings, SeedContent> OneArticle(Func<SeedText, ArticleSettings?, Document> read) =>
        (file, settings) => new SeedContent(EquatableArray.Of(read(file, settings.ArticleAt(file.Path))), default);
}
