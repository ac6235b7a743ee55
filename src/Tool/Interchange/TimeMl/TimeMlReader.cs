using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using CorpusGen.Core;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Interchange.Reading;

namespace CorpusGen.Tool.Interchange.TimeMl;

/// <summary>
/// Reads TimeML: the text of <c>TEXT</c>, its <c>TIMEX3</c> elements, the document creation time of <c>DCT</c>, <c>DOCID</c> and <c>TITLE</c>; names in
/// <c>ENAMEX</c>, which older files have.
/// </summary>
/// <remarks>A document type definition is refused, and with it every entity that a file could define or fetch.</remarks>
internal sealed class TimeMlReader
{
    private const string Format = "TimeML";

    /// <summary>Deeper than any annotation; the depth costs memory, not stack.</summary>
    private const int DeepestLevel = 256;

    private const long Longest = 100_000_000;

    /// <summary>Elements that say nothing but where the parts of a document are.</summary>
    private static readonly string[] Frame = ["TimeML", "DOCID", "DCT", "TITLE", "TEXT", "TIMEX3", "ENAMEX"];

    /// <summary>What of a TIMEX3 is kept, or says nothing outside of its file.</summary>
    private static readonly string[] KnownAttributes = ["tid", "type", "value", "mod", "temporalFunction", "functionInDocument"];

    private readonly string _path;
    private readonly KindLabels _labels;
    private readonly List<Finding> _findings;
    private readonly KindLabels.Unknown _unknown = new();
    private readonly LeftOut _lost = new();

    /// <summary>All text of the file; the parts are ranges of it.</summary>
    private readonly StringBuilder _all = new();
    private readonly Dictionary<string, TextRange> _parts = new(StringComparer.Ordinal);
    private readonly Stack<Element> _open = new();
    private readonly List<ExchangedTime> _times = [];
    private readonly List<ExchangedMention> _mentions = [];
    private string? _creationTime;

    private TimeMlReader(string path, KindLabels labels, List<Finding> findings)
    {
        _path = path;
        _labels = labels;
        _findings = findings;
    }

    public static ImportedFile Read(SourceBytes file, KindLabels labels)
    {
        var findings = new List<Finding>();
        var reader = new TimeMlReader(file.Path, labels, findings);
        bool isWhole = reader.ReadElements(file);
        bool hasText = reader._parts.ContainsKey("TEXT") || (isWhole && reader._parts.ContainsKey("TimeML"));
        ExchangedDocument[] documents = hasText ? [reader.Build(file.Stem)] : [];
        return new ImportedFile(
            documents.ToEquatableArray(), (hasText ? findings.Concat(reader._unknown.Findings).Concat(reader._lost.Findings) : findings).ToEquatableArray());
    }

    /// <returns>False where the file breaks off.</returns>
    private bool ReadElements(SourceBytes file)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Longest };
        using var xml = XmlReader.Create(new MemoryStream(file.Bytes), settings);
        var lines = (IXmlLineInfo)xml;
        try
        {
            while (xml.Read())
                ReadNode(xml, lines);
            if (_parts.ContainsKey("TimeML"))
                return true;
            Report(1, 1, "its root is no 'TimeML' element");
        }
        catch (XmlException e)
        {
            Report(e.LineNumber, e.LinePosition, ProblemIn(e.Message));
        }

        return false;
    }

    private static string ProblemIn(string message)
    {
        if (message.Contains("DTD", StringComparison.Ordinal))
            return "it has a document type definition, which could define or fetch anything";
        int end = message.LastIndexOf(" Line ", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.');
    }

    private void Report(int line, int column, string problem)
    {
        string consequence = _parts.ContainsKey("TEXT") ? "The text ends before, and is taken." : "The file is left out.";
        _findings.Add(FindingRules.InterchangeSyntax.At(PlaceAt(line, column), Format, Excerpt.Of(problem, 200), consequence));
    }

    private Place PlaceAt(int line, int column) =>
        new(_path, Math.Max(0, line - 1), Math.Max(0, column - 1), Math.Max(0, line - 1), Math.Max(0, column - 1));

    private void ReadNode(XmlReader xml, IXmlLineInfo lines)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                // The reader points behind the bracket.
                Place place = PlaceAt(lines.LineNumber, lines.LinePosition - 1);
                if (xml.Depth > DeepestLevel)
                    throw new XmlException($"It is deeper than {DeepestLevel} levels", null, lines.LineNumber, lines.LinePosition);
                bool isEmpty = xml.IsEmptyElement;
                _open.Push(Element.Of(xml, _all.Length, place));
                if (isEmpty)
                    Close(_open.Pop());
                break;
            case XmlNodeType.EndElement:
                Close(_open.Pop());
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                _all.Append(xml.Value);
                break;
        }
    }

    private void Close(Element element)
    {
        var range = new TextRange(element.Start, _all.Length);
        if (element.Name is "TimeML" or "DOCID" or "TITLE" or "TEXT")
            _parts.TryAdd(element.Name, range);
        else if (element.Name == "TIMEX3")
            CloseTime(element, range);
        else if (element.Name == "ENAMEX")
            CloseName(element, range);
        else if (!Frame.Contains(element.Name))
            _lost.Add($"what '{Excerpt.Of(element.Name, 40)}' elements say", element.Place);
    }

    private void CloseTime(Element element, TextRange range)
    {
        if (element["functionInDocument"] == "CREATION_TIME" || _open.Any(outer => outer.Name == "DCT"))
        {
            _creationTime ??= element["value"];
            return;
        }

        foreach (string name in element.Attributes.Keys.Except(KnownAttributes))
            _lost.Add($"the attribute '{Excerpt.Of(name, 40)}' of times", element.Place);
        string type = element["type"] ?? "DATE";
        if (string.IsNullOrWhiteSpace(_all.ToString(range.Start, range.Length)))
            _lost.Add("times without words", element.Place);
        else if (_open.Any(outer => outer.Name == "TIMEX3"))
            _lost.Add("times within times", element.Place);
        else if (!_labels.TryGet(type, out KindLabels.Label? label) || (label.Time is null && label.Entity is not null))
            _unknown.Add(type, element.Place);
        else if (label.Time is { } kind)
            _times.Add(new ExchangedTime(EquatableArray.Of(range), kind, element["value"], Modifier(element["mod"]), element.Place));
    }

    private static string? Modifier(string? written) => string.IsNullOrEmpty(written) ? null : written;

    private void CloseName(Element element, TextRange range)
    {
        string type = element["TYPE"] ?? "";
        if (!_labels.TryGet(type, out KindLabels.Label? label) || (label.Entity is null && label.Time is not null))
            _unknown.Add(type, element.Place);
        else if (label.Entity is { } kind && range.Length > 0)
            _mentions.Add(new ExchangedMention(EquatableArray.Of(range), kind, null, null, element.Place));
    }

    private ExchangedDocument Build(string stem)
    {
        string all = _all.ToString();
        TextRange text = WithoutLayout(all, _parts.TryGetValue("TEXT", out TextRange part) ? part : _parts["TimeML"]);
        var times = _times.Where(time => text.Contains(time.Pieces[0])).Select(time => time with { Pieces = Within(text, time.Pieces[0]) }).ToList();
        var mentions = _mentions
            .Where(mention => text.Contains(mention.Pieces[0]))
            .Select(mention => mention with { Pieces = Within(text, mention.Pieces[0]) })
            .ToList();
        return new ExchangedDocument(
            Said("DOCID", all) ?? stem,
            Said("TITLE", all),
            _creationTime,
            text.Of(all),
            mentions.ToEquatableArray(),
            times.OrderBy(time => time.Pieces[0].Start).ToEquatableArray(),
            CoverageOfAll.Of(mentions, times) | Coverage.Times,
            Place.StartOf(_path));
    }

    private static EquatableArray<TextRange> Within(TextRange text, TextRange range) =>
        EquatableArray.Of(new TextRange(range.Start - text.Start, range.End - text.Start));

    private string? Said(string part, string all) =>
        _parts.TryGetValue(part, out TextRange range) && Excerpt.Of(range.Of(all), int.MaxValue) is { Length: > 0 } said ? said : null;

    /// <summary>White space next to the tags is layout where a line end is in it.</summary>
    private static TextRange WithoutLayout(string all, TextRange range)
    {
        int start = range.Start, end = range.End;
        while (start < end && char.IsWhiteSpace(all[start]))
            start++;
        while (end > start && char.IsWhiteSpace(all[end - 1]))
            end--;
        bool hasLineBefore = all.AsSpan(range.Start, start - range.Start).Contains('\n');
        bool hasLineAfter = all.AsSpan(end, range.End - end).Contains('\n');
        return new TextRange(hasLineBefore ? start : range.Start, hasLineAfter ? end : range.End);
    }

    private sealed record Element(string Name, IReadOnlyDictionary<string, string> Attributes, int Start, Place Place)
    {
        public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

        public static Element Of(XmlReader xml, int start, Place place)
        {
            string name = xml.LocalName;
            var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int i = 0; i < xml.AttributeCount; i++)
            {
                xml.MoveToAttribute(i);
                if (xml.Prefix != "xmlns" && xml.Name != "xmlns")
                    attributes[xml.LocalName] = xml.Value;
            }

            xml.MoveToElement();
            return new Element(name, attributes, start, place);
        }
    }
}
