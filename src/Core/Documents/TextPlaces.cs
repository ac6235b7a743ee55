using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Documents.Records;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents;

/// <summary>Where the words of a document's text stand in its file.</summary>
internal sealed class TextPlaces
{
    /// <summary>
    /// So many characters lie between two places that are known, since where a JSON string has escapes only reading it tells where it goes on.
    /// </summary>
    private const int Step = 256;

    private readonly SeedText _file;
    private readonly EquatableArray<BodyPiece> _pieces;
    private readonly int _origin;

    /// <summary>Known places, in order: of each piece its start, and of one with escapes every so many characters.</summary>
    private readonly List<Known> _known = [];

    /// <param name="file">The file of the document.</param>
    public TextPlaces(Document document, SeedText file)
    {
        _file = file;
        _pieces = document.Pieces;
        _origin = file.StartOfLine(document.Line - 1);
        int offset = 0;
        for (int i = 0; i < _pieces.Count; i++)
            offset = AddPiece(i, offset);
    }

    /// <summary>Where words of the text stand in the file.</summary>
    /// <param name="range">Not empty.</param>
    public Place PlaceOf(TextRange range) => _file.PlaceOf(new TextRange(InFile(range.Start).Start, InFile(range.End - 1).End));

    /// <returns>The offset in the text behind the piece.</returns>
    private int AddPiece(int index, int offset)
    {
        BodyPiece piece = _pieces[index];
        int start = _origin + piece.Start;
        _known.Add(new Known(offset, start, index));
        if (piece.Inserted is { } inserted)
            return offset + inserted.Length;
        if (piece.Form != PieceForm.JsonEscapes)
            return offset + piece.Length;
        int end = start + piece.Length;
        for (int count = 0; start < end; start += LengthAt(start, end, piece), offset++, count++)
        {
            if (count > 0 && count % Step == 0)
                _known.Add(new Known(offset, start, index));
        }

        return offset;
    }

    private TextRange InFile(int offset)
    {
        Known known = KnownBefore(offset);
        BodyPiece piece = _pieces[known.Piece];
        int more = offset - known.Offset;
        if (piece.Inserted is not null)
            return new TextRange(known.InFile, known.InFile);
        int start = known.InFile;
        int end = _origin + piece.Start + piece.Length;
        if (piece.Form != PieceForm.JsonEscapes)
            start += more;
        else
            for (; more > 0; more--)
                start += LengthAt(start, end, piece);
        return new TextRange(start, start + LengthAt(start, end, piece));
    }

    /// <summary>How long a character is in the file.</summary>
    private int LengthAt(int start, int end, BodyPiece piece)
    {
        if (piece.Form != PieceForm.JsonEscapes || _file.Text[start] != '\\')
            return 1;
        JsonEscape.Read(_file.Text, start, end, out int length);
        return length;
    }

    private Known KnownBefore(int offset)
    {
        int low = 0;
        int high = _known.Count;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = _known[middle].Offset <= offset ? (middle, high) : (low, middle);
        }

        return low < _known.Count && offset >= 0 ? _known[low] : throw new ArgumentOutOfRangeException(nameof(offset));
    }

    /// <param name="Offset">In the text.</param>
    /// <param name="InFile">The place in the file of the character there.</param>
    private readonly record struct Known(int Offset, int InFile, int Piece);
}
