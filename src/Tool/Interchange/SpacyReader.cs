using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange;

/// <summary>
/// spaCy's JSON, offsets in code points: what <c>Doc.to_json</c> makes (<c>{"text", "ents": [{"start", "end", "label"}]}</c>), alone, in a list or one a line; the same with
/// Prodigy's <c>spans</c>; and spaCy 2's training data, <c>["text", {"entities": [[0, 5, "PERSON"]]}]</c>.
/// </summary>
/// <remarks>An entity's id is its <c>kb_id</c>; a time's value and modifier are <c>value</c> and <c>mod</c>; the document's id, title and day are in <c>meta</c>.</remarks>
internal sealed class SpacyReader
{
    private readonly InterchangeFile _file;
    private readonly InterchangeLog _log;
    private readonly List<InterchangeDocument> _documents = [];
    private Place _place;

    private SpacyReader(InterchangeFile file, InterchangeLog log)
    {
        _file = file;
        _log = log;
        _place = Place.StartOf(file.Path);
    }

    public static IReadOnlyList<InterchangeDocument> Read(InterchangeFile file, InterchangeLog log)
    {
        var reader = new SpacyReader(file, log);
        if (file.Path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            foreach (TextLine line in TextLine.Of(file).Where(line => line.Text.Length > 0))
                reader.ReadJson(line.Text, line.Number);
        }
        else
        {
            reader.ReadJson(file.Text, 0);
        }

        return reader._documents;
    }

    private void ReadJson(string text, int line)
    {
        _place = new Place(_file.Path, line, 0, line, 0);
        if (!JsonFields.TryParse(text, out JsonDocument? json, out var problem))
        {
            int at = line + problem.Line;
            _log.AddBroken(new Place(_file.Path, at, problem.Column, at, problem.Column), problem.What, "Write what Doc.to_json() makes");
            return;
        }

        using (json)
        {
            JsonElement root = json.RootElement;
            bool isList = root.ValueKind == JsonValueKind.Array && !IsPair(root);
            foreach (JsonElement each in isList ? [.. root.EnumerateArray()] : new[] { root })
                ReadDocument(each);
        }
    }

    private void ReadDocument(JsonElement json)
    {
        try
        {
            JsonElement annotations = IsPair(json) ? json[1] : json;
            string? text = IsPair(json) ? json[0].GetString() : json.Text("text");
            if (text is null)
                _log.AddBroken(_place, "a document should have a string 'text'", "Write what Doc.to_json() makes");
            else
                _documents.Add(new Builder(text, this).Build(annotations));
        }
        catch (InvalidOperationException)
        {
            _log.AddBroken(_place, "half of a surrogate pair is escaped in it", "Take the text from its source again");
        }
    }

    private static bool IsPair(JsonElement json) =>
        json.ValueKind == JsonValueKind.Array && json.GetArrayLength() == 2 && json[0].ValueKind == JsonValueKind.String && json[1].ValueKind == JsonValueKind.Object;

    /// <summary>One document while it is read.</summary>
    private sealed class Builder(string text, SpacyReader reader)
    {
        private readonly CodePoints _points = new(text);
        private readonly List<InterchangeEntity> _entities = [];
        private readonly List<InterchangeTime> _times = [];
        private bool _hasValues;

        public InterchangeDocument Build(JsonElement json)
        {
            foreach (string name in new[] { "ents", "spans", "entities" })
            {
                if (!json.TryGetArray(name, out JsonElement spans))
                    continue;
                foreach (JsonElement span in spans.EnumerateArray())
                    ReadSpan(span);
            }

            JsonElement meta = json.ValueKind == JsonValueKind.Object && json.TryGetProperty("meta", out JsonElement found) ? found : json;
            string id = meta.Text("id") ?? (reader._documents.Count == 0
                ? reader._file.Stem
                : $"{reader._file.Stem}-{(reader._documents.Count + 1).ToString(CultureInfo.InvariantCulture)}");
            return new InterchangeDocument(
                id,
                meta.Text("title"),
                meta.Day(),
                text,
                Coverage.Entities | (_hasValues || meta.TryGetArray("covers", out _) ? Coverage.Times : Coverage.None),
                [.. _entities.OrderBy(entity => entity.Range.Start)],
                [.. _times.OrderBy(time => time.Range.Start)]);
        }

        private void ReadSpan(JsonElement json)
        {
            if (!TryReadOffsets(json, out int start, out int end, out string label) || start < 0 || start >= end || end > _points.Count)
            {
                reader._log.AddBroken(reader._place, $"the text has no span {Excerpt.Of(json.GetRawText())}", "Count 'start' and 'end' in code points of 'text', the end exclusive");
                return;
            }

            var range = new TextRange(_points.ToUtf16(start), _points.ToUtf16(end));
            if (reader._log.MeaningOf(label, reader._place) is not { } meaning)
                return;
            if (meaning.Entity is { } kind)
                _entities.Add(new InterchangeEntity(range, kind, IdOf(json), json.Text("name")));
            else if (json.Text("value") is { } value)
                AddTime(new InterchangeTime(range, meaning.Time!.Value, value, json.Text("mod")));
            else
                reader._log.AddLost(reader._place, "gold", "time without a value");
        }

        private void AddTime(InterchangeTime time)
        {
            _hasValues = true;
            _times.Add(time);
        }

        /// <summary>An id of ours; a knowledge base's own says nothing here.</summary>
        private static string? IdOf(JsonElement json) => json.Text("kb_id") is { } id && id.Contains(':', StringComparison.Ordinal) ? id : null;

        private static bool TryReadOffsets(JsonElement json, out int start, out int end, out string label)
        {
            end = 0;
            label = "";
            if (json.ValueKind == JsonValueKind.Array)
            {
                start = 0;
                bool isTriple = json.GetArrayLength() == 3 && json[0].ValueKind == JsonValueKind.Number && json[1].ValueKind == JsonValueKind.Number && json[2].ValueKind == JsonValueKind.String;
                if (!isTriple || !json[0].TryGetInt32(out start) || !json[1].TryGetInt32(out end))
                    return false;
                label = json[2].GetString()!;
                return true;
            }

            label = json.Text("label") ?? "";
            return json.TryGetInt("start", out start) && json.TryGetInt("end", out end);
        }
    }
}
