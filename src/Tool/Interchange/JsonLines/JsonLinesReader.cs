using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Interchange.Reading;

namespace CorpusGen.Tool.Interchange.JsonLines;

/// <summary>
/// Reads our JSON Lines: <c>{"id", "title"?, "published"?, "text", "entities"?: [{"start", "end", "kind", "entity"?, "name"?}], "times"?: [{"start", "end",
/// "kind", "value", "mod"?}]}</c>; <c>date</c> is <c>published</c>.
/// </summary>
/// <remarks>
/// Offsets are UTF-16 units of the text, the end exclusive, as <c>annotate</c> writes them. A list that is not there is not annotated; an empty one says that
/// there is nothing.
/// </remarks>
internal sealed class JsonLinesReader
{
    private const string Format = "JSON Lines";

    private static readonly HashSet<string> OfLines = ["id", "path", "title", "published", "date", "text", "covers", "entities", "times"];

    /// <summary>What an annotation says; its words, and how sure the recogniser was, are nothing that gold would have to hold.</summary>
    private static readonly HashSet<string> OfAnnotations = ["start", "end", "kind", "entity", "name", "value", "mod", "text", "confidence"];

    private readonly JsonSource _source;
    private readonly KindLabels _labels;
    private readonly List<Finding> _findings;
    private readonly KindLabels.Unknown _unknown = new();
    private readonly LeftOut _leftOut = new();

    /// <summary>The places of documents that say themselves what they cover.</summary>
    private readonly HashSet<Place> _covering = [];

    /// <summary>Whether an annotation of an entity was left out for its label: then the lists do not speak for every kind.</summary>
    private bool _leavesEntitiesOut;

    private JsonLinesReader(JsonSource source, KindLabels labels, List<Finding> findings)
    {
        _source = source;
        _labels = labels;
        _findings = findings;
    }

    public static ImportedFile Read(SourceBytes file, KindLabels labels)
    {
        var findings = new List<Finding>();
        var source = new JsonSource(file, Format, findings);
        var reader = new JsonLinesReader(source, labels, findings);
        ExchangedDocument[] documents = [.. source.ReadLines().Select(reader.ReadDocument).OfType<ExchangedDocument>()];
        if (reader._leavesEntitiesOut)
            documents = [.. reader.Narrow(documents)];
        return new ImportedFile(documents.ToEquatableArray(), findings.Concat(reader._unknown.Findings).Concat(reader._leftOut.Findings).ToEquatableArray());
    }

    private ExchangedDocument? ReadDocument(JsonNode line)
    {
        if (!line.IsObject || line["text"]?.String is not { } text)
        {
            _source.Report(line["text"] ?? line, line.IsObject ? "'text' should be a string" : "a JSON object should stand here", "The line is left out.");
            return null;
        }

        _leftOut.AddOthers(line, OfLines, _source);
        if (line["published"] is { IsNull: false } && line["date"] is { IsNull: false } second)
            _leftOut.Add("'date' beside 'published'", _source.PlaceOf(second));
        ExchangedMention[] mentions = [.. line.List("entities").Select(item => ReadMention(item, text)).OfType<ExchangedMention>()];
        ExchangedTime[] times = [.. line.List("times").Select(item => ReadTime(item, text)).OfType<ExchangedTime>()];
        string? id = line["id"] is { Type: System.Text.Json.JsonTokenType.Number } number ? number.Text : TextOf(line, "id");
        return new ExchangedDocument(
            id,
            TextOf(line, "title"),
            TextOf(line, "published") ?? TextOf(line, "date"),
            text,
            mentions.ToEquatableArray(),
            times.ToEquatableArray(),
            CoverageOf(line),
            _source.PlaceOf(line));
    }

    private string? TextOf(JsonNode line, string name)
    {
        if (line[name] is not { IsNull: false } node)
            return null;
        if (node.String is null)
            _source.Report(node, $"'{name}' should be a string", "It is left out.");
        return node.String;
    }

    /// <summary>What <c>covers</c> says; without it, the lists that are there.</summary>
    private Coverage CoverageOf(JsonNode line)
    {
        if (_source.CoverageOf(line["covers"]) is { } covers)
        {
            _covering.Add(_source.PlaceOf(line));
            return covers;
        }

        Coverage lists = line["entities"] is { IsList: true } ? Coverage.Entities : Coverage.None;
        return line["times"] is { IsList: true } ? lists | Coverage.Times : lists;
    }

    /// <summary>What was left out may have been of any kind that nothing else in the file is of: the lists speak for the others.</summary>
    private IEnumerable<ExchangedDocument> Narrow(IReadOnlyList<ExchangedDocument> documents)
    {
        Coverage covers = Coverage.Times | CoverageOfAll.Of(documents.SelectMany(document => document.Mentions), []);
        return documents.Select(document => _covering.Contains(document.Place) ? document : document with { Covers = document.Covers & covers });
    }

    private ExchangedMention? ReadMention(JsonNode item, string text)
    {
        if (RangeOf(item, text) is not { } range)
            return null;
        KindLabels.Label? label = KindOf(item);
        if (label?.Entity is not { } kind)
        {
            _leavesEntitiesOut = true;
            if (label?.Time is not null)
                _source.Report(item["kind"]!, "a kind of time stands among the entities", "The annotation is left out.");
            return null;
        }

        // The kind may stand before the id: person:mira-holt.
        string? entity = item["entity"]?.String;
        return new ExchangedMention(
            EquatableArray.Of(range), kind, entity is null ? null : EntityReference.WithoutKind(entity), item["name"]?.String, _source.PlaceOf(item));
    }

    private ExchangedTime? ReadTime(JsonNode item, string text)
    {
        if (RangeOf(item, text) is not { } range || KindOf(item) is not { } label)
            return null;
        if (label.Time is not { } kind)
        {
            if (label.Entity is not null)
                _source.Report(item["kind"]!, "a kind of entity stands among the times", "The annotation is left out.");
            return null;
        }

        return new ExchangedTime(EquatableArray.Of(range), kind, item["value"]?.String, item["mod"]?.String, _source.PlaceOf(item));
    }

    private KindLabels.Label? KindOf(JsonNode item)
    {
        if (item["kind"]?.String is not { } kind)
            _source.Report(item, "'kind' should be a string", "The annotation is left out.");
        else if (_labels.TryGet(kind, out KindLabels.Label? label))
            return label;
        else
            _unknown.Add(kind, _source.PlaceOf(item["kind"]!));
        return null;
    }

    private TextRange? RangeOf(JsonNode item, string text)
    {
        _leftOut.AddOthers(item, OfAnnotations, _source);
        if (item["start"]?.Integer is not { } start || item["end"]?.Integer is not { } end)
        {
            _source.Report(item, "'start' and 'end' should be whole numbers", "The annotation is left out.");
            return null;
        }

        if (start >= 0 && start < end && end <= text.Length)
            return new TextRange((int)start, (int)end);
        _findings.Add(FindingRules.MisplacedAnnotation.At(_source.PlaceOf(item), Misplaced.Range(start, end, text.Length)));
        return null;
    }
}
