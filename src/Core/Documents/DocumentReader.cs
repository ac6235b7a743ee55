using System;
using System.Linq;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Findings;

namespace CorpusGen.Core.Documents;

/// <summary>What one seed file holds.</summary>
/// <param name="Documents">Its articles, in the order of the file.</param>
/// <param name="Findings">What is wrong with the file as a whole; what is wrong with a document is with the document.</param>
internal sealed record SeedContent(EquatableArray<Document> Documents, EquatableArray<Finding> Findings);

/// <summary>Reads a seed file by the format that claims it. It never throws: even a fault of ours is a finding at the file.</summary>
internal static class DocumentReader
{
    /// <param name="file">The file.</param>
    /// <param name="settings">What <c>corpus.yaml</c> says of the file: <see cref="CorpusSettings.ArticleAt"/>.</param>
    public static SeedContent Read(SeedFile file, ArticleSettings? settings = null)
    {
        if (DocumentFormat.Of(file.Path) is not { } format)
            return new SeedContent(default, EquatableArray.Of(Unread(file.Path)));
        return new SeedContent(EquatableArray.Of(Read(file, format, settings)), default);
    }

    internal static Document Read(SeedFile file, DocumentFormat format, ArticleSettings? settings)
    {
        var text = new SeedText(file);
        try
        {
            Document document = format.Read(text, settings);
            return document with { Findings = document.Findings.Concat(CharacterCheck.Run(file, text)).ToEquatableArray() };
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The document stays a member, so that nothing that names it breaks besides.
            var findings = EquatableArray.Of(InternalErrors.Of(e, file.Path));
            return new Document(new DocumentKey(file.Path), settings?.Id, settings?.Title, null, "", default, 1, default, default, findings);
        }
    }

    private static Finding Unread(string path)
    {
        int dot = path.LastIndexOf('.');
        string extension = dot > path.LastIndexOf('/') ? path.Substring(dot) : path.Substring(path.LastIndexOf('/') + 1);
        string[] read = DocumentFormat.All.SelectMany(format => format.Extensions).ToArray();
        return FindingRules.UnreadFile.At(Place.StartOf(path), Excerpt.Of(extension), string.Join(", ", read));
    }
}
