using System.Linq;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Tool.Interchange.Writing;

namespace CorpusGen.Tool.Interchange.Importing;

/// <summary>A document as the text of a seed file.</summary>
/// <param name="Extension">Of its format, with the dot.</param>
/// <param name="Document">What the file reads as.</param>
internal sealed record WrittenSeed(string Extension, string FileText, Document Document);

/// <summary>
/// Writes a document as a seed: as plain text with a header, or, where that cannot carry the text exactly, as JSON. Which can, is seen by reading it back.
/// </summary>
internal static class SeedFileWriter
{
    /// <param name="path">The file to be, without its extension.</param>
    /// <param name="id">What can be an id.</param>
    /// <param name="published">A day, or null.</param>
    /// <returns>The seed; its text lacks white space at its ends where no format can carry that.</returns>
    public static WrittenSeed Write(string path, string id, string? title, string? published, string text)
    {
        string header = string.Concat(
            new[] { ("Title", title), ("Date", published), ("Id", id) }
                .Where(field => !string.IsNullOrEmpty(field.Item2))
                .Select(field => $"{field.Item1}: {field.Item2}\n"));
        WrittenSeed plain = Read(path, ".txt", header + "\n" + text + "\n");
        if (Holds(plain.Document, id, title, published, text))
            return plain;
        if (DocumentFormat.Of("a.json") is not null)
        {
            WrittenSeed json = Read(path, ".json", Json(id, title, published, text));
            if (Holds(json.Document, id, title, published, text))
                return json;
        }

        return plain;
    }

    private static WrittenSeed Read(string path, string extension, string fileText)
    {
        SeedContent content = DocumentReader.Read(new SeedFile(path + extension, fileText));
        return new WrittenSeed(extension, fileText, content.Documents[0]);
    }

    private static bool Holds(Document document, string id, string? title, string? published, string text) =>
        document.Text == text
        && document.Id == id
        && (document.Title ?? "") == (title ?? "")
        && document.Published?.ToString() == published
        && document.Fields.Count == 0
        && document.Marks is null
        && document.Findings.All(finding => finding.Rule.Severity != Severity.Error);

    private static string Json(string id, string? title, string? published, string text) => JsonOutput.Line(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.Optional("title", title);
        json.Optional("date", published);
        json.WriteString("text", text);
        json.WriteEndObject();
    }) + "\n";
}
