using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;
using CorpusGen.Core.Times;

namespace CorpusGen.Tool.Interchange;

/// <summary>TimeML (ISO 24617-1, and the form of TempEval-3): <c>TIMEX3</c> elements in a <c>TEXT</c>, with the day of publication in <c>DCT</c>.</summary>
/// <remarks>Events, signals and links have no place here. There are no entities of ours in TimeML.</remarks>
internal sealed class TimeMlReader
{
    private const string Name = "a corpus of seeds";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 0 };

    private readonly InterchangeFile _file;
    private readonly InterchangeLog _log;
    private readonly List<InterchangeTime> _times = [];
    private string _id;
    private string? _title;
    private CivilDate? _published;
    private string? _text;

    private TimeMlReader(InterchangeFile file, InterchangeLog log)
    {
        _file = file;
        _log = log;
        _id = file.Stem;
    }

    public static IReadOnlyList<InterchangeDocument> Read(InterchangeFile file, InterchangeLog log)
    {
        var reader = new TimeMlReader(file, log);
        reader.ReadFile();
        if (reader._text is null)
            return [];
        return [new InterchangeDocument(reader._id, reader._title, reader._published, reader._text, Coverage.Times, [], reader._times)];
    }

    private void ReadFile()
    {
        using XmlReader xml = XmlReader.Create(new StringReader(_file.Text), Settings);
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                    ReadElement(xml);
            }
        }
        catch (XmlException e)
        {
            _log.AddBroken(PlaceOf(e.LineNumber, e.LinePosition), "it is not well-formed XML", "Mend it; what stands before this place is imported");
            return;
        }

        if (_text is null)
            _log.AddBroken(Place.StartOf(_file.Path), "it has no TEXT element", "Put the text into <TEXT>");
    }

    private void ReadElement(XmlReader xml)
    {
        switch (xml.Name)
        {
            case "DOCID":
                _id = Flat(xml) is { Length: > 0 } id ? id : _id;
                break;
            case "TITLE":
                _title = Flat(xml);
                break;
            case "TEXT" when _text is null:
                ReadText(xml);
                break;
            case "TIMEX3" when xml.GetAttribute("functionInDocument") is "CREATION_TIME" or "PUBLICATION_TIME":
                _published = JsonFields.Day(xml.GetAttribute("value")) ?? _published;
                break;
            case "MAKEINSTANCE" or "TLINK" or "SLINK" or "ALINK":
                _log.AddLost(PlaceOf(xml), Name, xml.Name);
                break;
        }
    }

    /// <summary>The text of an element and of all within.</summary>
    private static string Flat(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (IsText(xml))
                text.Append(xml.Value);
        }

        return Excerpt.Of(text.ToString(), int.MaxValue);
    }

    private void ReadText(XmlReader xml)
    {
        _text = "";
        if (xml.IsEmptyElement)
            return;
        var text = new StringBuilder();
        int depth = xml.Depth;
        OpenTime? open = null;
        try
        {
            while (xml.Read() && xml.Depth > depth)
            {
                if (IsText(xml))
                    text.Append(xml.Value);
                else if (xml.NodeType == XmlNodeType.Element)
                    open = Open(xml, text.Length, open);
                else if (xml.NodeType == XmlNodeType.EndElement && open is { } time && xml.Depth == time.Depth)
                    open = Close(time, text.Length);
            }
        }
        finally
        {
            // Broken off, it still is what was read.
            _text = text.ToString();
        }
    }

    private OpenTime? Open(XmlReader xml, int offset, OpenTime? open)
    {
        if (xml.Name != "TIMEX3")
        {
            _log.AddLost(PlaceOf(xml), Name, xml.Name);
            return open;
        }

        // An element without words is no mention in the text.
        if (xml.IsEmptyElement || open is not null)
        {
            _log.AddLost(PlaceOf(xml), Name, open is null ? "TIMEX3 without words" : "TIMEX3 within a TIMEX3");
            return open;
        }

        Place place = PlaceOf(xml);
        return _log.MeaningOf(xml.GetAttribute("type") ?? "", place)?.Time is { } kind
            ? new OpenTime(xml.Depth, offset, kind, xml.GetAttribute("value") ?? "", xml.GetAttribute("mod"))
            : open;
    }

    private OpenTime? Close(OpenTime time, int end)
    {
        if (end > time.Start)
            _times.Add(new InterchangeTime(new TextRange(time.Start, end), time.Kind, time.Value, string.IsNullOrEmpty(time.Mod) ? null : time.Mod));
        return null;
    }

    private static bool IsText(XmlReader xml) =>
        xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    private Place PlaceOf(XmlReader xml) => xml is IXmlLineInfo info ? PlaceOf(info.LineNumber, info.LinePosition) : Place.StartOf(_file.Path);

    private Place PlaceOf(int line, int column) =>
        new(_file.Path, Math.Max(0, line - 1), Math.Max(0, column - 1), Math.Max(0, line - 1), Math.Max(0, column - 1));

    private readonly record struct OpenTime(int Depth, int Start, TimeKind Kind, string Value, string? Mod);
}
