using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Yaml;

namespace CorpusGen.Core.Json;

/// <summary>Reads JSON (RFC 8259) into values that know their places, and goes on with what it has when the text is broken.</summary>
/// <remarks>
/// What people write from the habit of other languages (a comma too many, a comment, <c>NaN</c>) is a finding and is read over; what leaves no doubt of a fault
/// but many of its meaning ends the reading. No deeper than YAML, so that what is done with the values may recurse.
/// </remarks>
internal sealed class JsonReader
{
    private readonly SeedText _file;
    private readonly JsonScanner _scanner;
    private readonly TextRange _range;
    private readonly List<Finding> _findings;
    private readonly Stack<OpenValue> _open = new();
    private FieldValue? _root;
    private int _position;
    private bool _isOver;

    private JsonReader(SeedText file, TextRange range, List<Finding> findings)
    {
        _file = file;
        _range = range;
        _findings = findings;
        _position = range.Start;
        _scanner = new JsonScanner(file, range, findings);
    }

    /// <summary>The value in a range of a file, or null where there is none.</summary>
    /// <param name="findings">Takes what is wrong.</param>
    public static FieldValue? Read(SeedText file, TextRange range, List<Finding> findings)
    {
        var reader = new JsonReader(file, range, findings);
        reader.ReadAll();
        return reader._root;
    }

    private void ReadAll()
    {
        while (!_isOver)
        {
            _position = _scanner.SkipBlanks(_position);
            if (_position >= _range.End)
                break;
            if (_open.Count == 0 && _root is not null)
                Stop(_position, "a second value starts, where there can be one. A file with an article a line is called .jsonl");
            else
                ReadNext();
        }

        if (!_isOver && _open.Count > 0)
            Stop(_range.End, $"the '{_file.Text[_open.Peek().Start]}' of line {Numeral.Of(_file.LineAt(_open.Peek().Start) + 1)} is not closed");
        while (_open.Count > 0)
            Close(_position, isCut: true);
    }

    private void ReadNext()
    {
        char c = _file.Text[_position];
        OpenValue? open = _open.Count > 0 ? _open.Peek() : null;
        if (c is '}' or ']')
            ReadEnd(open, c);
        else if (open is { Expects: Expected.Comma })
            ReadComma(open, c);
        else if (open is { Expects: Expected.Colon })
            ReadColon(open, c);
        else if (open is { Expects: Expected.Name })
            ReadName(open, c);
        else
            ReadValue(open, c);
    }

    private void ReadEnd(OpenValue? open, char c)
    {
        if (open is null || open.Closing != c || open.Expects == Expected.Colon || (open.IsMap && open.Expects == Expected.Value))
        {
            Stop(_position, open is null || open.Closing != c ? $"a '{c}' closes nothing that is open" : $"'{Excerpt.Of(open.Name!)}' has no value");
            return;
        }

        if (open.Comma is { } comma)
            AddLoose(new TextRange(comma, comma + 1), $"A ',' before a '{c}'", "Remove it");
        Close(++_position, isCut: false);
    }

    private void ReadComma(OpenValue open, char c)
    {
        if (c == ',')
        {
            open.Comma = _position++;
        }
        else if (c is '"' or '{' or '[' || (!open.IsMap && JsonScanner.StartsWord(c)))
        {
            int before = LastBefore(_position);
            AddLoose(new TextRange(before, before + 1), "A value right behind another", "Put a ',' behind this one");
        }
        else
        {
            Stop(_position, $"a ',' or a '{open.Closing}' should stand here, not '{Excerpt.Of(c.ToString())}'");
            return;
        }

        open.Expects = open.IsMap ? Expected.Name : Expected.Value;
    }

    private void ReadColon(OpenValue open, char c)
    {
        if (c != ':')
        {
            Stop(_position, $"a ':' should stand behind '{Excerpt.Of(open.Name!)}'");
            return;
        }

        _position++;
        open.Expects = Expected.Value;
    }

    private void ReadName(OpenValue open, char c)
    {
        if (c != '"')
        {
            Stop(_position, c == ','
                ? "a ',' too many stands here"
                : "the name of a field should stand here, in double quotes");
            return;
        }

        FieldText name = _scanner.ReadText(ref _position);
        if (name.IsCut)
        {
            _isOver = true;
            return;
        }

        (open.Name, open.NamePlace, open.Comma) = (name.Text, name.Place, null);
        open.Expects = Expected.Colon;
    }

    private void ReadValue(OpenValue? open, char c)
    {
        if (open is not null)
            open.Comma = null;
        if (c is '{' or '[')
        {
            Open(c);
            return;
        }

        if (c != '"' && !JsonScanner.StartsWord(c))
        {
            Stop(_position, c == '\'' ? "a text needs double quotes" : $"a value should stand here, not '{Excerpt.Of(c.ToString())}'");
            return;
        }

        FieldValue? value = c == '"' ? _scanner.ReadText(ref _position) : _scanner.ReadWord(ref _position);
        if (value is null)
        {
            Stop(_position, "a text needs double quotes");
            return;
        }

        Add(value);
        _isOver = value.IsCut;
    }

    private void Open(char c)
    {
        if (_open.Count == YamlReader.DeepestLevel)
        {
            _findings.Add(FindingRules.JsonTooDeep.At(PlaceOf(new TextRange(_position, _position + 1)), Numeral.Of(YamlReader.DeepestLevel)));
            _isOver = true;
            return;
        }

        _open.Push(new OpenValue(c == '{', _position++));
    }

    private void Close(int end, bool isCut)
    {
        OpenValue closed = _open.Pop();
        Place place = PlaceOf(new TextRange(closed.Start, Math.Max(closed.Start, end)));
        Add(closed.IsMap
            ? new FieldMap(place, closed.Fields.ToEquatableArray()) { IsCut = isCut }
            : new FieldList(place, closed.Items.ToEquatableArray()) { IsCut = isCut });
    }

    private void Add(FieldValue value)
    {
        if (_open.Count == 0)
        {
            _root = value;
            return;
        }

        OpenValue open = _open.Peek();
        if (open.IsMap)
            AddField(open, new Field(open.Name ?? "", value, open.NamePlace!));
        else
            open.Items.Add(value);
        open.Expects = Expected.Comma;
    }

    private void AddField(OpenValue map, Field field)
    {
        if (!map.Names.TryGetValue(field.Name, out Place? first))
        {
            map.Names.Add(field.Name, field.NamePlace);
            map.Fields.Add(field);
            return;
        }

        if (map.SaidTwice.Add(field.Name))
            AddDuplicate(field.Name, first, field.NamePlace);
        AddDuplicate(field.Name, field.NamePlace, first);
    }

    private void AddDuplicate(string name, Place here, Place there) =>
        _findings.Add(FindingRules.DuplicateKey.At(here, Excerpt.Of(name), there.Line));

    private void Stop(int offset, string reason)
    {
        _isOver = true;
        int end = Math.Min(_file.LineEndAt(offset), _range.End);
        _findings.Add(FindingRules.JsonSyntax.At(PlaceOf(new TextRange(offset, Math.Max(offset, end))), Excerpt.Of(reason, 200)));
    }

    private void AddLoose(TextRange range, string what, string mend) => _findings.Add(FindingRules.LooseJson.At(PlaceOf(range), what, mend));

    private int LastBefore(int position)
    {
        do
            position--;
        while (position > _range.Start && char.IsWhiteSpace(_file.Text[position]));
        return position;
    }

    private Place PlaceOf(TextRange range) => _file.PlaceOf(range);
}
