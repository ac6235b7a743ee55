using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool.Interchange;

/// <summary>Writes TimeML in the form of TempEval-3.</summary>
internal static class TimeMlWriter
{
    private const string Name = "TimeML";

    public static IReadOnlyList<WrittenPart> Write(IReadOnlyList<InterchangeDocument> documents, InterchangeLog log) =>
        [.. documents.Select(document => new WrittenPart(".tml", Write(document, log)))];

    private static string Write(InterchangeDocument document, InterchangeLog log)
    {
        Place place = document.Place;
        log.AddLost(place, Name, "mention of an entity", document.Entities.Count);
        log.AddLost(place, Name, "character that XML does not have", document.Text.Count(c => !IsCharacter(c)) - PairedSurrogates(document.Text));
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<TimeML>\n\n");
        xml.Append("<DOCID>").Append(Escape(document.Id)).Append("</DOCID>\n\n");
        if (document.Published is { } day)
        {
            xml.Append("<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"").Append(day)
                .Append("\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">").Append(day).Append("</TIMEX3></DCT>\n\n");
        }

        if (document.Title is { } title)
            xml.Append("<TITLE>").Append(Escape(title)).Append("</TITLE>\n\n");
        xml.Append("<TEXT>");
        WriteText(xml, document);
        return xml.Append("</TEXT>\n\n</TimeML>\n").ToString();
    }

    private static void WriteText(StringBuilder xml, InterchangeDocument document)
    {
        int position = 0;
        int number = 0;
        foreach (InterchangeTime time in document.Times)
        {
            xml.Append(Escape(document.Text[position..time.Range.Start]));
            xml.Append("<TIMEX3 tid=\"t").Append(++number).Append("\" type=\"").Append(time.Kind.ToString().ToUpperInvariant())
                .Append("\" value=\"").Append(Escape(time.Value)).Append('"');
            if (time.Mod is { } mod)
                xml.Append(" mod=\"").Append(Escape(mod)).Append('"');
            xml.Append('>').Append(Escape(time.Range.Of(document.Text))).Append("</TIMEX3>");
            position = time.Range.End;
        }

        xml.Append(Escape(document.Text[position..]));
    }

    /// <summary>What XML cannot have becomes U+FFFD, one for one, so that no offset moves; a carriage return needs a reference to outlive reading.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            string? reference = text[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\r' => "&#xD;",
                _ => null,
            };
            if (reference is not null)
                escaped.Append(reference);
            else if (isPair)
                escaped.Append(text[i]).Append(text[++i]);
            else
                escaped.Append(IsCharacter(text[i]) ? text[i] : '\uFFFD');
        }

        return escaped.ToString();
    }

    private static bool IsCharacter(char c) => XmlConvert.IsXmlChar(c);

    private static int PairedSurrogates(string text) =>
        2 * Enumerable.Range(0, Math.Max(0, text.Length - 1)).Count(i => char.IsSurrogatePair(text[i], text[i + 1]));
}
