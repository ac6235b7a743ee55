using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Interchange.Writing;

namespace CorpusGen.Tool.Interchange.TimeMl;

/// <summary>Writes a TimeML file for each document. It holds times and nothing else.</summary>
internal static class TimeMlWriter
{
    private const string Format = "TimeML";

    public static IReadOnlyList<ExportedFile> Write(IReadOnlyList<ExchangedDocument> documents, List<Finding> findings)
    {
        var files = new List<ExportedFile>();
        var names = new FileNames();
        foreach (ExchangedDocument document in documents)
        {
            int mentions = document.Mentions.Count;
            string text = Fit(document.Text);
            NotHeld.Report(
                document,
                Format,
                findings,
                (mentions, $"{Numeral.Count(mentions, "mention")} of entities"),
                (text == document.Text ? null : "", "characters that XML does not have"),
                (HasLayout(text) ? "" : null, "line ends at the ends of the text"));
            files.Add(new ExportedFile(names.For(document.Id ?? "document") + ".tml", Xml(document with { Text = text })));
        }

        return files;
    }

    private static string Xml(ExchangedDocument document)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize, ConformanceLevel = ConformanceLevel.Fragment };
        using (var xml = XmlWriter.Create(output, settings))
        {
            xml.WriteStartElement("TimeML");
            xml.WriteRaw("\n");
            WriteElement(xml, "DOCID", document.Id);
            if (document.Published is { } published)
                WriteCreationTime(xml, published);
            WriteElement(xml, "TITLE", document.Title);
            xml.WriteStartElement("TEXT");
            WriteText(xml, document);
            xml.WriteEndElement();
            xml.WriteRaw("\n");
            xml.WriteEndElement();
        }

        output.Write("\n");
        return output.ToString();
    }

    private static void WriteElement(XmlWriter xml, string name, string? value)
    {
        if (value is null)
            return;
        xml.WriteElementString(name, Fit(value));
        xml.WriteRaw("\n");
    }

    private static void WriteCreationTime(XmlWriter xml, string published)
    {
        xml.WriteStartElement("DCT");
        xml.WriteStartElement("TIMEX3");
        xml.WriteAttributeString("tid", "t0");
        xml.WriteAttributeString("type", published.Length > 10 ? "TIME" : "DATE");
        xml.WriteAttributeString("value", published);
        xml.WriteAttributeString("temporalFunction", "false");
        xml.WriteAttributeString("functionInDocument", "CREATION_TIME");
        xml.WriteString(published);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteRaw("\n");
    }

    private static void WriteText(XmlWriter xml, ExchangedDocument document)
    {
        int position = 0;
        int number = 0;
        foreach (ExchangedTime time in document.Times.OrderBy(time => time.Pieces[0].Start))
        {
            TextRange range = time.Whole;
            xml.WriteString(document.Text[position..range.Start]);
            xml.WriteStartElement("TIMEX3");
            xml.WriteAttributeString("tid", $"t{Numeral.Of(++number)}");
            xml.WriteAttributeString("type", time.Kind.ToString().ToUpperInvariant());
            if (time.Value is not null)
                xml.WriteAttributeString("value", time.Value);
            if (time.Mod is not null)
                xml.WriteAttributeString("mod", time.Mod);
            xml.WriteString(range.Of(document.Text));
            xml.WriteEndElement();
            position = range.End;
        }

        xml.WriteString(document.Text[position..]);
    }

    private static bool HasLayout(string text) =>
        text[..(text.Length - text.TrimStart().Length)].Contains('\n') || text[text.TrimEnd().Length..].Contains('\n');

    /// <summary>The text with U+FFFD for every character that XML does not have.</summary>
    private static string Fit(string text)
    {
        var fit = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                fit.Append(text[i]).Append(text[++i]);
            else
                fit.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return fit.ToString();
    }
}
