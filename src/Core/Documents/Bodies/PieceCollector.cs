using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Core.Documents.Bodies;

/// <summary>Joins characters to the longest pieces of a file that read as they do.</summary>
/// <param name="origin">From where places are counted.</param>
internal sealed class PieceCollector(string file, int origin)
{
    private readonly List<BodyPiece> _pieces = [];
    private readonly StringBuilder _inserted = new();
    private PieceForm _form;
    private int _start;
    private int _end = -1;

    /// <summary>Whether the piece so far has what another form reads otherwise: a line end, a backslash.</summary>
    private bool _hasLineEnd;
    private bool _hasBackslash;

    public void Add(char c, int start, int length)
    {
        PieceForm form = FormOf(c, start, length);
        if (_end != start || Together(form, c) is not { } together)
        {
            Close();
            _start = start;
            together = form;
        }

        _form = together;
        _end = start + length;
        _hasLineEnd |= form == PieceForm.AsIs && c == '\n';
        _hasBackslash |= form == PieceForm.AsIs && c == '\\';
        if (form == PieceForm.Inserted)
            _inserted.Append(c);
    }

    public EquatableArray<BodyPiece> ToPieces()
    {
        Close();
        return _pieces.ToEquatableArray();
    }

    private PieceForm FormOf(char c, int start, int length) => length switch
    {
        0 => PieceForm.Inserted,
        1 => file[start] == c ? PieceForm.AsIs : PieceForm.LineEndsAsBlanks,
        _ => PieceForm.JsonEscapes,
    };

    /// <summary>The form in which the piece so far and one more character read alike, or null where there is none.</summary>
    private PieceForm? Together(PieceForm form, char c) => (_form, form) switch
    {
        _ when _form == form => form,
        (PieceForm.Inserted, _) or (_, PieceForm.Inserted) => null,
        (PieceForm.JsonEscapes, PieceForm.AsIs) => c == '\\' ? null : PieceForm.JsonEscapes,
        (PieceForm.AsIs, PieceForm.JsonEscapes) => _hasBackslash ? null : PieceForm.JsonEscapes,
        (PieceForm.LineEndsAsBlanks, PieceForm.AsIs) => c == '\n' ? null : PieceForm.LineEndsAsBlanks,
        (PieceForm.AsIs, PieceForm.LineEndsAsBlanks) => _hasLineEnd ? null : PieceForm.LineEndsAsBlanks,
        _ => null,
    };

    private void Close()
    {
        if (_end < 0)
            return;
        bool isInserted = _form == PieceForm.Inserted;
        _pieces.Add(new BodyPiece(_form, _start - origin, isInserted ? 0 : _end - _start, isInserted ? _inserted.ToString() : null));
        _inserted.Clear();
        _hasLineEnd = _hasBackslash = false;
        _end = -1;
    }
}
