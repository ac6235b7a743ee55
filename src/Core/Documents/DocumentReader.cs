using System;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents;

/// <summary>What one seed file holds.</summary>
/// <param name="Documents">Its articles, in the order of the file.</param>
/// <param name="Findings">What is wrong with the file as a whole; what is wrong with a document is with the document.</param>
internal sealed record SeedContent(EquatableArray<Document> Documents, EquatableArray<Finding> Findings);

/// <summary>Reads a seed file by the format that claims it. It never throws: even a fault of ours is a finding at the file.</summary>
internal static class DocumentReader
{
    /// <param name="file">The file.</param>
    /// <param name="settings">What <c>corpus.yaml</c> says of its articles.</param>
    public static SeedContent Read(SeedFile file, CorpusSettings? settings = null)
    {
        if (DocumentFormat.Of(file.Path) is not { } format)
            return new SeedContent(default, EquatableArray.Of(Unread(file.Path)));
        return Read(file, format, settings ?? CorpusSettings.None);
    }

    internal static SeedContent Read(SeedFile file, DocumentFormat format, CorpusSettings settings)
    {
        if (!file.IsLegible)
            return Unread(file, settings, FindingRules.NotUtf8.At(Place.StartOf(file.Path)));
        var text = new SeedText(file);
        try
        {
            SeedContent content = format.Read(text, settings);
            Finding[] found = [.. CharacterCheck.Run(file, text)];

            // What is wrong with the characters of a list is no one article's fault.
            return content.Documents is { Count: 1 } one && one[0].Key.Part is null
                ? content with { Documents = EquatableArray.Of(one[0].With([.. found, .. CharacterCheck.OfLength(one[0], text.Text.Length)])) }
                : new SeedContent(
                    content.Documents.Map(document => document.With([.. CharacterCheck.OfLength(document, document.Text.Length)])),
                    content.Findings.Concat(found).ToEquatableArray());
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Unread(file, settings, InternalErrors.Of(e, file.Path));
        }
    }

    private static SeedContent Unread(SeedFile file, CorpusSettings settings, Finding reason) => new(
        EquatableArray.Of(Document.Unread(new DocumentKey(file.Path), Place.StartOf(file.Path), settings.ArticleAt(file.Path), reason)), default);

    private static string HintFor(string path) => NamesOfOthers.Meant(path) is { } meant
        ? $"Did you mean '{Excerpt.Of(meant)}'{(GoldFile.IsGold(meant) ? $", which stands beside '{Excerpt.Of(GoldFile.DocumentOf(meant))}'" : "")}?"
        : "Rename it, or move it to where it is meant to be.";

    private static Finding Unread(string path)
    {
        int dot = path.LastIndexOf('.');
        string extension = dot > path.LastIndexOf('/') ? path.Substring(dot) : SeedNames.FileOf(path);
        string[] read = DocumentFormat.All.SelectMany(format => format.Extensions).ToArray();
        return read.Contains(Casing.Lower(extension))
            ? FindingRules.MisplacedFile.At(Place.StartOf(path), Excerpt.Of(SeedNames.FileOf(path)), HintFor(path))
            : FindingRules.UnreadFile.At(Place.StartOf(path), Excerpt.Of(extension), string.Join(", ", read));
    }
}
