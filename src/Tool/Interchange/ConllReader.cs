using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Gold;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange;

/// <summary>
/// The columns of CoNLL 2003: a token a line, its label last, a blank line behind each sentence, <c>-DOCSTART-</c> before each document. IOB1, IOB2 and BILOU (or BIOES)
/// labels are all read.
/// </summary>
/// <remarks>The text is put together again of its tokens: sentences become lines, and a blank stands between tokens but for punctuation.</remarks>
internal sealed class ConllReader
{
    private const string DocumentStart = "-DOCSTART-";

    /// <summary>What <see cref="ConllWriter"/> puts behind <see cref="DocumentStart"/>, so that ids, titles and days survive.</summary>
    internal const string IdComment = "# id = ", TitleComment = "# title = ", DateComment = "# date = ";

    private readonly InterchangeLog _log;
    private readonly string _stem;
    private readonly List<InterchangeDocument> _documents = [];
    private readonly ConllText _text = new();
    private readonly List<InterchangeEntity> _entities = [];
    private OpenName? _open;
    private string? _id;
    private string? _title;
    private string? _date;

    private ConllReader(string stem, InterchangeLog log)
    {
        _stem = stem;
        _log = log;
    }

    public static IReadOnlyList<InterchangeDocument> Read(InterchangeFile file, InterchangeLog log)
    {
        var reader = new ConllReader(file.Stem, log);
        foreach (TextLine line in TextLine.Of(file))
            reader.ReadLine(line);
        reader.EndDocument();
        return reader._documents;
    }

    private void ReadLine(TextLine line)
    {
        string[] columns = line.Text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (columns.Length == 0)
            EndSentence();
        else if (columns[0] == DocumentStart)
            EndDocument();
        else if (_text.IsEmpty && TryReadComment(line.Text))
            return;
        else if (columns.Length == 1)
            _log.AddBroken(line.Place, "this token has no label", "Write the label behind it, 'O' where it is of no name");
        else
            ReadToken(columns[0], columns[^1], line.Place);
    }

    private bool TryReadComment(string line)
    {
        if (line.StartsWith(IdComment, StringComparison.Ordinal))
            _id = line[IdComment.Length..];
        else if (line.StartsWith(TitleComment, StringComparison.Ordinal))
            _title = line[TitleComment.Length..];
        else if (line.StartsWith(DateComment, StringComparison.Ordinal))
            _date = line[DateComment.Length..];
        else
            return false;
        return true;
    }

    private void ReadToken(string token, string label, Place place)
    {
        TextRange range = _text.Append(token);
        bool hasPosition = label.Length > 2 && label[1] == '-';
        char position = hasPosition ? char.ToUpperInvariant(label[0]) : label.Length == 1 ? char.ToUpperInvariant(label[0]) : 'I';
        string name = hasPosition ? label[2..] : label.Length == 1 ? "" : label;
        switch (position)
        {
            case 'O':
                EndName();
                break;
            case 'I' or 'L' or 'E' or 'M' when _open is { } open && open.Label == name:
                _open = open with { Range = open.Range with { End = range.End } };
                if (position is 'L' or 'E')
                    EndName();
                break;

            // In IOB1 a name begins with I; B only parts it from a neighbour of its kind.
            case 'B' or 'I' or 'U' or 'S' or 'L' or 'E' or 'M' when name.Length > 0:
                EndName();
                _open = new OpenName(range, name, place);
                if (position is 'U' or 'S' or 'L' or 'E')
                    EndName();
                break;
            default:
                EndName();
                _log.AddBroken(place, $"'{Excerpt.Of(label)}' is no label", "Write 'O', or 'B-', 'I-' and a kind, as in 'B-PER'");
                break;
        }
    }

    private void EndName()
    {
        if (_open is { } open && _log.MeaningOf(open.Label, open.Place) is { } meaning)
        {
            if (meaning.Entity is { } kind)
                _entities.Add(new InterchangeEntity(open.Range, kind));
            else
                _log.AddLost(open.Place, "gold", "time without a value");
        }

        _open = null;
    }

    private void EndSentence()
    {
        EndName();
        _text.EndLine();
    }

    private void EndDocument()
    {
        EndSentence();
        if (!_text.IsEmpty)
        {
            string id = _id ?? (_documents.Count == 0 ? _stem : $"{_stem}-{_documents.Count + 1}");
            _documents.Add(new InterchangeDocument(id, _title, JsonFields.Day(_date), _text.ToString(), Coverage.People | Coverage.Organizations | Coverage.Places
                | CoverageOf(_entities), [.. _entities], []));
        }

        _text.Clear();
        _entities.Clear();
        (_id, _title, _date) = (null, null, null);
    }

    /// <summary>The kinds of CoNLL 2003, and those that occur.</summary>
    private static Coverage CoverageOf(IEnumerable<InterchangeEntity> entities) =>
        entities.Aggregate(Coverage.None, (covers, entity) => covers | (Coverage)(1 << (int)entity.Kind));

    private readonly record struct OpenName(TextRange Range, string Label, Place Place);
}
