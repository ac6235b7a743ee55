using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Interchange.Writing;

namespace CorpusGen.Tool.Interchange.Brat;

/// <summary>Writes a <c>.txt</c> and a <c>.ann</c> for each document.</summary>
internal static class BratWriter
{
    public static IReadOnlyList<ExportedFile> Write(IReadOnlyList<ExchangedDocument> documents, List<Finding> findings)
    {
        var files = new List<ExportedFile>();
        var names = new FileNames();
        foreach (ExchangedDocument document in documents)
        {
            string name = names.For(document.Id ?? "document");
            NotHeld.Report(
                document,
                "brat",
                findings,
                (document.Title, "a title"),
                (document.Published, "a date of publication"),
                (document.Id == name ? null : document.Id, $"the id '{document.Id}'"));
            files.Add(new ExportedFile(name + ".txt", document.Text + "\n"));
            files.Add(new ExportedFile(name + ".ann", Annotations(document)));
        }

        return files;
    }

    private static string Annotations(ExchangedDocument document)
    {
        var offsets = new CodePoints(document.Text);
        var spans = new StringBuilder();
        var rest = new StringBuilder();
        int span = 0, attribute = 0, reference = 0;
        foreach (ExchangedMention mention in document.Mentions)
        {
            Append(spans, ++span, mention.Kind.ToString(), mention.Pieces, document.Text, offsets);
            if (mention.Entity is not null)
                rest.Append(CultureInfo.InvariantCulture, $"N{++reference}\tReference T{span} {BratLinks.Database}:{mention.Entity}\t{Blanked(mention.Name ?? mention.Entity)}\n");
        }

        foreach (ExchangedTime time in document.Times)
        {
            Append(spans, ++span, time.Kind.ToString(), time.Pieces, document.Text, offsets);
            if (time.Value is not null)
                rest.Append(CultureInfo.InvariantCulture, $"A{++attribute}\tValue T{span} {time.Value}\n");
            if (time.Mod is not null)
                rest.Append(CultureInfo.InvariantCulture, $"A{++attribute}\tMod T{span} {time.Mod}\n");
        }

        return spans.Append(rest).ToString();
    }

    private static void Append(StringBuilder lines, int number, string label, EquatableArray<TextRange> pieces, string text, CodePoints offsets)
    {
        TextRange[] cut = [.. pieces.SelectMany(piece => CutAtLineEnds(piece, text))];
        string ranges = string.Join(
            ';', cut.Select(offsets.FromUtf16).Select(range => string.Create(CultureInfo.InvariantCulture, $"{range.Start} {range.End}")));
        string words = string.Join(' ', cut.Select(piece => piece.Of(text)));
        lines.Append(CultureInfo.InvariantCulture, $"T{number}\t{label} {ranges}\t{words}\n");
    }

    /// <summary>brat's spans do not go over a line end.</summary>
    private static IEnumerable<TextRange> CutAtLineEnds(TextRange range, string text)
    {
        int start = range.Start;
        for (int i = range.Start; i <= range.End; i++)
        {
            if (i < range.End && text[i] != '\n')
                continue;
            if (i > start)
                yield return new TextRange(start, i);
            start = i + 1;
        }
    }

    private static string Blanked(string text) => Excerpt.Of(text, int.MaxValue);
}
