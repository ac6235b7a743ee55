using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Bodies;

/// <summary>The text of an article while it is being made, which knows of each character where it stands in the file.</summary>
/// <remarks>
/// Readers decode, take out marks and leave out markup one after the other; at the end <see cref="Pieces"/> says how the text is cut out of its file.
/// </remarks>
internal sealed class BodyText
{
    /// <summary>Where each character starts in the file, and how long it is there; null where the text is one slice of the file.</summary>
    private readonly int[]? _starts;
    private readonly byte[]? _lengths;
    private readonly int _start;

    private BodyText(SeedText file, string text, int start)
    {
        File = file;
        Text = text;
        _start = start;
    }

    internal BodyText(SeedText file, string text, int start, int[] starts, byte[] lengths)
        : this(file, text, start)
    {
        _starts = starts;
        _lengths = lengths;
    }

    public SeedText File { get; }

    public string Text { get; }

    public static BodyText Of(SeedText file, TextRange slice) => new(file, slice.Of(file.Text), slice.Start);

    /// <summary>Where words of the text stand in the file; of no words, the place before the next character.</summary>
    public Place PlaceOf(TextRange range) => File.PlaceOf(InFile(range));

    public TextRange InFile(TextRange range)
    {
        int start = StartOf(range.Start);
        return new TextRange(start, range.Length == 0 ? start : EndOf(range.End - 1));
    }

    /// <summary>The text of some of its parts, in order, with what stands between them.</summary>
    public BodyText Of(IReadOnlyList<BodyPart> parts)
    {
        if (parts.Count == 1 && parts[0].Inserted is null && parts[0].Range == new TextRange(0, Text.Length))
            return this;
        var body = new BodyBuilder(File, parts.Sum(part => part.Inserted?.Length ?? part.Range.Length));
        foreach (BodyPart part in parts)
        {
            foreach (char c in part.Inserted ?? "")
                body.Add(c, StartOf(part.Range.Start), 0);
            for (int i = part.Range.Start; part.Inserted is null && i < part.Range.End; i++)
                body.Add(Text[i], StartOf(i), LengthOf(i));
        }

        return body.ToBody(_start);
    }

    /// <summary>Adds the text to another that is being made of the same file.</summary>
    public void AddTo(BodyBuilder body)
    {
        for (int i = 0; i < Text.Length; i++)
            body.Add(Text[i], StartOf(i), LengthOf(i));
    }

    /// <summary>Whether a character of the text is written in the file as it is.</summary>
    public bool IsPlain(int i) => _lengths is null || (_lengths[i] == 1 && File.Text[StartOf(i)] == Text[i]);

    /// <summary>How the text is cut out of its file.</summary>
    /// <param name="line">The line from which the pieces' places are counted, from 1: the one on which the text starts.</param>
    public EquatableArray<BodyPiece> Pieces(out int line)
    {
        line = File.LineAt(Text.Length == 0 ? _start : StartOf(0)) + 1;
        int origin = File.StartOfLine(line - 1);
        if (Text.Length == 0)
            return default;
        if (_starts is null)
            return EquatableArray.Of(new BodyPiece(PieceForm.AsIs, _start - origin, Text.Length));
        var pieces = new PieceCollector(File.Text, origin);
        for (int i = 0; i < Text.Length; i++)
            pieces.Add(Text[i], _starts[i], _lengths![i]);
        return pieces.ToPieces();
    }

    private int StartOf(int i)
    {
        if (_starts is null)
            return _start + i;
        return i < _starts.Length ? _starts[i] : _starts.Length == 0 ? _start : EndOf(i - 1);
    }

    private int EndOf(int i) => StartOf(i) + LengthOf(i);

    private byte LengthOf(int i) => _lengths is null ? (byte)1 : _lengths[i];
}

/// <summary>A part of a text that stays, or words that come in.</summary>
/// <param name="Range">What stays; of an insertion, the place before which it stands.</param>
/// <param name="Inserted">What comes in, or null.</param>
internal readonly record struct BodyPart(TextRange Range, string? Inserted = null)
{
    public int Length => Inserted?.Length ?? Range.Length;
}
