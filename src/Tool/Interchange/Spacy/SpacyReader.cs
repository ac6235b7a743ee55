using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CorpusGen.Core;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Gold.Files;
using CorpusGen.Tool.Interchange.Reading;

namespace CorpusGen.Tool.Interchange.Spacy;

/// <summary>
/// Reads spaCy's JSON: what <c>Doc.to_json</c> writes, <c>{"text", "ents": [{"start", "end", "label"}]}</c>, one, a list of them or one a line; the training
/// tuples of version 2, <c>["text", {"entities": [[0, 4, "PERSON"]]}]</c>; and Prodigy's <c>{"text", "spans": [{"start", "end", "label"}]}</c>.
/// </summary>
/// <remarks>Offsets count code points. What we keep beside it is in <c>_</c>, where spaCy keeps what it does not know itself.</remarks>
internal sealed class SpacyReader
{
    private const string Format = SpacyWriter.Format;

    private static readonly HashSet<string> OfDocuments = ["text", "ents", "spans", "id", "_"];

    /// <summary>The groups of spans of a <c>Doc</c> are no list, and have names that nobody knows the meaning of.</summary>
    private static readonly HashSet<string> OfDocumentsWithGroups = ["text", "ents", "id", "_"];

    private static readonly HashSet<string> OfTuples = ["entities"];

    private static readonly HashSet<string> OfExtensions = ["id", "title", "published", "covers", "times"];

    /// <summary>What an annotation says, and where its tokens stand, which says nothing more.</summary>
    private static readonly HashSet<string> OfAnnotations =
        ["start", "end", "label", "kind", "kb_id", "name", "value", "mod", "text", "token_start", "token_end"];

    private readonly JsonSource _source;
    private readonly KindLabels _labels;
    private readonly List<Finding> _findings;
    private readonly KindLabels.Unknown _unknown = new();
    private readonly LeftOut _leftOut = new();

    private SpacyReader(JsonSource source, KindLabels labels, List<Finding> findings)
    {
        _source = source;
        _labels = labels;
        _findings = findings;
    }

    public static ImportedFile Read(SourceBytes file, KindLabels labels)
    {
        var findings = new List<Finding>();
        var source = new JsonSource(file, Format, findings);
        var reader = new SpacyReader(source, labels, findings);
        IEnumerable<JsonNode> roots = file.Path.EndsWith("l", StringComparison.OrdinalIgnoreCase)
            ? source.ReadLines()
            : source.ReadAll() is { } root ? [root] : [];
        var documents = roots
            .SelectMany(root => IsTuple(root) || !root.IsList ? [root] : root.Items)
            .Select(reader.ReadDocument).OfType<ExchangedDocument>().ToEquatableArray();
        return new ImportedFile(documents, findings.Concat(reader._unknown.Findings).Concat(reader._leftOut.Findings).ToEquatableArray());
    }

    private static bool IsTuple(JsonNode node) => node is { IsList: true, Items: [{ Type: JsonTokenType.String }, { IsObject: true }] };

    private ExchangedDocument? ReadDocument(JsonNode node)
    {
        if (IsTuple(node))
            return Build(node, node.Items[0].String!, node.Items[1].List("entities"), null);
        if (node["text"]?.String is { } text)
            return Build(node, text, node.List("ents").Concat(node.List("spans")), node["_"]);
        _source.Report(
            node["text"] ?? node,
            node.IsObject ? "'text' should be a string" : "an object with 'text' and 'ents' should stand here",
            "The document is left out.");
        return null;
    }

    private ExchangedDocument Build(JsonNode node, string text, IEnumerable<JsonNode> annotations, JsonNode? extra)
    {
        _leftOut.AddOthers(
            node.IsList ? node.Items[1] : node, node.IsList ? OfTuples : node["spans"] is { IsList: false } ? OfDocumentsWithGroups : OfDocuments, _source);
        if (extra is not null)
            _leftOut.AddOthers(extra, OfExtensions, _source);
        var offsets = new CodePoints(text);
        var mentions = new List<ExchangedMention>();
        ExchangedTime[] valued = [.. (extra?.List("times") ?? []).Select(item => ReadAnnotation(item, "kind", offsets)).OfType<ExchangedTime>()];
        var places = valued.Select(time => time.Whole).ToHashSet();
        var times = new List<ExchangedTime>(valued);
        foreach (JsonNode item in annotations)
        {
            switch (ReadAnnotation(item, "label", offsets))
            {
                case ExchangedMention mention:
                    mentions.Add(mention);
                    break;
                // The same time with its value is among the extra ones.
                case ExchangedTime time when !places.Contains(time.Whole):
                    times.Add(time);
                    break;
            }
        }

        return new ExchangedDocument(
            extra?["id"]?.String ?? node["id"]?.String,
            extra?["title"]?.String,
            extra?["published"]?.String,
            text,
            mentions.OrderBy(mention => mention.Pieces[0].Start).ToEquatableArray(),
            times.OrderBy(time => time.Pieces[0].Start).ToEquatableArray(),
            _source.CoverageOf(extra?["covers"]),
            _source.PlaceOf(node));
    }

    /// <summary>A mention or a time, from an object or, in the tuples of version 2, a list of start, end and label; or null.</summary>
    private ExchangedAnnotation? ReadAnnotation(JsonNode item, string labelName, CodePoints offsets)
    {
        _leftOut.AddOthers(item, OfAnnotations, _source);
        bool isList = item is { IsList: true, Items.Count: >= 3 };
        JsonNode? start = isList ? item.Items[0] : item["start"], end = isList ? item.Items[1] : item["end"], label = isList ? item.Items[2] : item[labelName];
        if (start?.Integer is not { } from || end?.Integer is not { } to || label?.String is not { } written)
        {
            _source.Report(item, $"an annotation should have whole numbers as 'start' and 'end', and a '{labelName}'", "The annotation is left out.");
            return null;
        }

        Place place = _source.PlaceOf(item);
        if (offsets.ToUtf16(from, to) is not { } range)
        {
            _findings.Add(FindingRules.MisplacedAnnotation.At(place, Misplaced.Range(from, to, offsets.Count)));
            return null;
        }

        if (!_labels.TryGet(written, out KindLabels.Label? meaning))
            _unknown.Add(written, _source.PlaceOf(label));
        else if (meaning.Entity is { } kind)
            return new ExchangedMention(EquatableArray.Of(range), kind, EntityOf(item["kb_id"]?.String), item["name"]?.String, place);
        else if (meaning.Time is { } time)
            return new ExchangedTime(EquatableArray.Of(range), time, item["value"]?.String, item["mod"]?.String, place);
        return null;
    }

    /// <summary>The id in a knowledge base; spaCy writes an empty one for none.</summary>
    private static string? EntityOf(string? id) => string.IsNullOrEmpty(id) ? null : EntityReference.WithoutKind(id);
}
