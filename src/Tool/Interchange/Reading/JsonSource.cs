using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;

namespace CorpusGen.Tool.Interchange.Reading;

/// <summary>Reads the JSON of a file to a tree that knows its places.</summary>
internal sealed class JsonSource
{
    /// <summary>Deeper than any of the formats; it keeps hostile files from using up the stack.</summary>
    private const int DeepestLevel = 64;

    private const int UnitStep = 1024;

    private readonly byte[] _bytes;
    private readonly List<Finding> _findings;
    private readonly string _format;
    private readonly List<int> _lineStarts = [0];
    private int[]? _units;

    public JsonSource(SourceBytes file, string format, List<Finding> findings)
    {
        Path = file.Path;
        _bytes = file.Bytes;
        _format = format;
        _findings = findings;
        for (int i = 0; i < _bytes.Length; i++)
        {
            if (_bytes[i] == '\n')
                _lineStarts.Add(i + 1);
        }
    }

    public string Path { get; }

    /// <summary>The whole file as one value, or null, with a finding, where it is none.</summary>
    public JsonNode? ReadAll() => Read(HasMark(_bytes) ? 3 : 0, _bytes.Length, "The file is left out.");

    /// <summary>A value a line; lines that are none are left out, with a finding each.</summary>
    public IEnumerable<JsonNode> ReadLines()
    {
        for (int i = 0; i < _lineStarts.Count; i++)
        {
            int start = _lineStarts[i];
            int end = i + 1 < _lineStarts.Count ? _lineStarts[i + 1] : _bytes.Length;
            if (i == 0 && HasMark(_bytes))
                start += 3;
            while (end > start && _bytes[end - 1] is (byte)'\n' or (byte)'\r')
                end--;
            if (_bytes.AsSpan(start, end - start).Trim(" \t\r\n"u8).Length > 0 && Read(start, end, "The line is left out.") is { } node)
                yield return node;
        }
    }

    public Place PlaceOf(JsonNode node) => PlaceOf(node.Start, node.End);

    /// <summary>What a list says that the annotations speak for, or null where there is none.</summary>
    public Coverage? CoverageOf(JsonNode? list) =>
        list is { IsList: true } ? Coverages.Read(list.Items.Select(word => (word.String ?? "", PlaceOf(word))), _findings.Add) : null;

    /// <summary>Says that the file is not in its format.</summary>
    public void Report(JsonNode node, string problem, string consequence) =>
        _findings.Add(FindingRules.InterchangeSyntax.At(PlaceOf(node), _format, problem, consequence));

    private JsonNode? Read(int start, int end, string consequence)
    {
        var json = new Utf8JsonReader(_bytes.AsSpan(start, end - start), new JsonReaderOptions { MaxDepth = DeepestLevel });
        try
        {
            json.Read();
            JsonNode node = Read(ref json, start);

            // Whatever still follows makes this throw.
            json.Read();
            return node;
        }
        catch (JsonException e)
        {
            string problem = e.Message.Contains("maximum configured depth", StringComparison.Ordinal)
                ? $"it is deeper than {DeepestLevel} levels"
                : "the JSON cannot be read here";
            int at = Math.Min(end, StartOfLine(start, (int)(e.LineNumber ?? 0)) + (int)(e.BytePositionInLine ?? 0));
            _findings.Add(FindingRules.InterchangeSyntax.At(PlaceOf(at, at), _format, problem, consequence));
        }
        catch (Exception e) when (e is DecoderFallbackException or InvalidOperationException)
        {
            _findings.Add(FindingRules.InterchangeSyntax.At(PlaceOf(start, start), _format, "its text is not UTF-8", consequence));
        }

        return null;
    }

    /// <summary>The value that the reader stands on; it recurses no deeper than the reader lets it.</summary>
    private JsonNode Read(ref Utf8JsonReader json, int origin)
    {
        int start = origin + (int)json.TokenStartIndex;
        JsonTokenType type = json.TokenType;
        if (type == JsonTokenType.StartArray)
        {
            var items = new List<JsonNode>();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                items.Add(Read(ref json, origin));
            return new JsonNode(type, null, items, [], start, origin + (int)json.BytesConsumed);
        }

        if (type == JsonTokenType.StartObject)
            return ReadObject(ref json, origin, start);
        string? text = type switch
        {
            JsonTokenType.String => JsonText.Decode(json),
            JsonTokenType.Number => Encoding.ASCII.GetString(json.ValueSpan),
            _ => null,
        };
        return new JsonNode(type, text, [], [], start, origin + (int)json.BytesConsumed);
    }

    private JsonNode ReadObject(ref Utf8JsonReader json, int origin, int start)
    {
        var names = new List<string>();
        var values = new List<JsonNode>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            int nameStart = origin + (int)json.TokenStartIndex;
            string name = JsonText.Decode(json);
            if (seen.TryGetValue(name, out int first))
            {
                string line = PlaceOf(first, first).Line;
                _findings.Add(FindingRules.DuplicateKey.At(PlaceOf(nameStart, origin + (int)json.BytesConsumed), Excerpt.Of(name), line));
            }
            else
            {
                seen.Add(name, nameStart);
            }

            json.Read();
            names.Add(name);
            values.Add(Read(ref json, origin));
        }

        return new JsonNode(JsonTokenType.StartObject, null, values, names, start, origin + (int)json.BytesConsumed);
    }

    private static bool HasMark(byte[] bytes) => bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);

    private int StartOfLine(int start, int number) => number == 0 ? start : _lineStarts[Math.Min(LineAt(start) + number, _lineStarts.Count - 1)];

    private int LineAt(int offset)
    {
        int index = _lineStarts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }

    private Place PlaceOf(int start, int end)
    {
        int first = LineAt(start);
        int last = LineAt(end);
        return new Place(Path, first, Column(first, start), last, Column(last, end));
    }

    /// <summary>Columns count UTF-16 units, as everywhere.</summary>
    private int Column(int line, int offset)
    {
        int start = _lineStarts[line];
        if (start == 0 && HasMark(_bytes))
            start = Math.Min(3, offset);
        return UnitsBefore(offset) - UnitsBefore(start);
    }

    /// <summary>
    /// How many UTF-16 units lie before a byte. A line may be the whole file and have a thousand places: each is counted from the last step only.
    /// </summary>
    private int UnitsBefore(int offset)
    {
        _units ??= CountUnits();
        int units = _units[offset / UnitStep];
        for (int i = offset - offset % UnitStep; i < offset; i++)
            units += UnitsOf(_bytes[i]);
        return units;
    }

    private int[] CountUnits()
    {
        var units = new int[_bytes.Length / UnitStep + 1];
        int count = 0;
        for (int i = 0; i < _bytes.Length; i++)
        {
            if (i % UnitStep == 0)
                units[i / UnitStep] = count;
            count += UnitsOf(_bytes[i]);
        }

        if (_bytes.Length % UnitStep == 0)
            units[^1] = count;
        return units;
    }

    /// <summary>The first byte of a character tells how many units it is; the others are none.</summary>
    private static int UnitsOf(byte first) => first is >= 0x80 and < 0xC0 ? 0 : first >= 0xF0 ? 2 : 1;
}
