using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Interchange.Reading;

namespace CorpusGen.Tool.Interchange.Conll;

/// <summary>Reads columns as of CoNLL 2003: a token a line, its label last, a blank line behind a sentence, <c>-DOCSTART-</c> before a document.</summary>
/// <remarks>
/// Labels are IOB1, IOB2, BILOU or IOBES, each told by itself: <c>B</c>, <c>S</c> and <c>U</c> start a name; <c>I</c> goes on with one of its kind, or starts
/// one; <c>L</c> and <c>E</c> end it. The format has no white space: the text is the tokens with single blanks, a sentence a line.
/// </remarks>
internal sealed class ConllReader
{
    private const string Format = "CoNLL 2003";
    private const string DocumentStart = "-DOCSTART-";

    private readonly SourceText _file;
    private readonly string _stem;
    private readonly KindLabels _labels;
    private readonly List<Finding> _findings;
    private readonly KindLabels.Unknown _unknown = new();
    private readonly List<ExchangedDocument> _documents = [];

    private readonly StringBuilder _text = new();
    private readonly List<ExchangedMention> _mentions = [];
    private readonly List<ExchangedTime> _times = [];
    private Place? _start;
    private bool _isSentenceOpen;
    private (string Label, int Start, int End, Place Place)? _open;

    private ConllReader(SourceText file, string stem, KindLabels labels, List<Finding> findings)
    {
        _file = file;
        _stem = stem;
        _labels = labels;
        _findings = findings;
    }

    public static ImportedFile Read(SourceBytes file, KindLabels labels)
    {
        var findings = new List<Finding>();
        var reader = new ConllReader(SourceText.Decode(file.Path, file.Bytes, findings), file.Stem, labels, findings);
        reader.Read();
        return new ImportedFile(reader._documents.ToEquatableArray(), findings.Concat(reader._unknown.Findings).ToEquatableArray());
    }

    private void Read()
    {
        foreach (var (_, start, line) in _file.Lines)
        {
            Place place = _file.PlaceOf(start, start + line.Length);
            if (line.AsSpan().Trim().Length == 0)
                EndSentence();
            else if (line.StartsWith(DocumentStart, StringComparison.Ordinal))
                EndDocument();
            else
                ReadToken(line, place);
        }

        EndDocument();

        // The format is for persons, organizations and places; of other kinds and times, for those of which there are any.
        Coverage covers = Coverage.People | Coverage.Organizations | Coverage.Places | CoverageOfAll.Of(
            _documents.SelectMany(document => document.Mentions), [.. _documents.SelectMany(document => document.Times)]);
        for (int i = 0; i < _documents.Count; i++)
            _documents[i] = _documents[i] with { Covers = covers };

        // One document needs no number.
        if (_documents.Count == 1)
            _documents[0] = _documents[0] with { Id = _stem };
    }

    private void ReadToken(string line, Place place)
    {
        _start ??= place;
        string[] columns = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (columns.Length < 2)
        {
            _findings.Add(FindingRules.InterchangeSyntax.At(place, Format, "a line should have a token and its label", "The token is taken without a label."));
            columns = [columns[0], "O"];
        }

        if (_text.Length > 0)
            _text.Append(_isSentenceOpen ? ' ' : '\n');
        _isSentenceOpen = true;
        int start = _text.Length;
        _text.Append(columns[0]);
        ReadLabel(columns[^1], start, place);
    }

    private void ReadLabel(string label, int start, Place place)
    {
        char prefix = label.Length > 1 && label[1] is ('-' or '_') ? label[0] : label == "O" ? 'O' : '\0';
        if (prefix is not ('O' or 'B' or 'I' or 'L' or 'E' or 'U' or 'S') || (prefix != 'O' && label.Length < 3))
        {
            _findings.Add(FindingRules.InterchangeSyntax.At(
                place, Format, $"'{Excerpt.Of(label)}' is no label like 'O', 'B-PER' or 'I-PER'", "The token is taken without a label."));
            prefix = 'O';
        }

        string kind = prefix == 'O' ? "" : label[2..];
        bool goesOn = prefix is 'I' or 'L' or 'E' && _open?.Label == kind;
        if (!goesOn)
            EndName();
        if (prefix == 'O')
            return;
        _open = goesOn ? _open!.Value with { End = _text.Length } : (kind, start, _text.Length, place);
        if (prefix is 'L' or 'E' or 'U' or 'S')
            EndName();
    }

    private void EndName()
    {
        if (_open is not { } name)
            return;
        _open = null;
        var pieces = EquatableArray.Of(new TextRange(name.Start, name.End));
        if (!_labels.TryGet(name.Label, out KindLabels.Label? meaning))
            _unknown.Add(name.Label, name.Place);
        else if (meaning.Entity is { } kind)
            _mentions.Add(new ExchangedMention(pieces, kind, null, null, name.Place));
        else if (meaning.Time is { } time)
            _times.Add(new ExchangedTime(pieces, time, null, null, name.Place));
    }

    private void EndSentence()
    {
        EndName();
        _isSentenceOpen = false;
    }

    private void EndDocument()
    {
        EndSentence();
        if (_text.Length > 0)
        {
            string id = $"{_stem}-{Numeral.Of(_documents.Count + 1)}";
            _documents.Add(new ExchangedDocument(
                id, null, null, _text.ToString(), _mentions.ToEquatableArray(), _times.ToEquatableArray(), null, _start!));
        }

        _text.Clear();
        _mentions.Clear();
        _times.Clear();
        _start = null;
    }
}
