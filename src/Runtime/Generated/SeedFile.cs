using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Generated;

/// <summary>The decoded text of a seed file, its line ends <c>\n</c>: bodies of articles are cut out of it.</summary>
internal sealed class SeedFile
{
    private readonly string _text;
    private int[]? _lineStarts;

    public SeedFile(string text) => _text = text;

    private int[] LineStarts => _lineStarts ?? FirstUse.Keep(ref _lineStarts, FindLineStarts(_text));

    /// <summary>The pieces of a body, decoded and joined; null where the file has no such pieces.</summary>
    /// <param name="line">The line from which their places are counted, from 1.</param>
    /// <param name="pieces">
    /// For each the form, times four how far after the end of the last piece it starts, then its length. Of an insertion, the characters follow.
    /// </param>
    public string? TryCut(int line, PackedNumbers pieces)
    {
        if (pieces.AtEnd)
            return "";
        if (line > LineStarts.Length)
            return null;
        int position = LineStarts[line - 1];
        StringBuilder? joined = null;
        string? text = null;
        while (!pieces.AtEnd)
        {
            int number = pieces.Next();
            var form = (PieceForm)(number & 3);
            int start = position + (number >> 2);
            int length = pieces.Next();
            if (start + (form == PieceForm.Inserted ? 0 : length) > _text.Length)
                return null;
            position = form == PieceForm.Inserted ? start : start + length;
            if (text is not null)
                joined ??= new StringBuilder(text);
            text = form == PieceForm.Inserted ? Inserted(length, ref pieces) : Decode(form, _text.Substring(start, length));
            joined?.Append(text);
        }

        return joined?.ToString() ?? text;
    }

    private static string Decode(PieceForm form, string written) => form switch
    {
        PieceForm.AsIs => written,
        PieceForm.LineEndsAsBlanks => written.Replace('\n', ' '),
        _ => JsonText.Decode(written),
    };

    private static string Inserted(int length, ref PackedNumbers pieces)
    {
        var text = new char[length];
        for (int i = 0; i < length; i++)
            text[i] = (char)pieces.Next();
        return new string(text);
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        return starts.ToArray();
    }

    /// <summary>How a piece of a body stands in its file.</summary>
    private enum PieceForm
    {
        AsIs,
        LineEndsAsBlanks,
        JsonEscapes,

        /// <summary>Not at all: the row has it.</summary>
        Inserted,
    }
}
