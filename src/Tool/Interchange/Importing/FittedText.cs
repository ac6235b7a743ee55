using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange.Importing;

/// <summary>A text as seeds have it, with line ends <c>\n</c>, and where the places of the original are in it.</summary>
internal sealed class FittedText
{
    private readonly int[] _offsets;

    public FittedText(string original)
    {
        var text = new StringBuilder(original.Length);
        _offsets = new int[original.Length + 1];
        for (int i = 0; i < original.Length; i++)
        {
            _offsets[i] = text.Length;
            char c = original[i];
            if (c == '\r' && i + 1 < original.Length && original[i + 1] == '\n')
                HasOtherLineEnds = true;
            else if (c == '\r')
                (_, HasOtherLineEnds) = (text.Append('\n'), true);
            else if (char.IsSurrogate(c) && !IsWhole(original, i))
                (_, HasHalfCharacters) = (text.Append('\uFFFD'), true);
            else
                text.Append(c);
        }

        _offsets[original.Length] = text.Length;
        Text = text.ToString();
    }

    public string Text { get; }

    public bool HasOtherLineEnds { get; }

    /// <summary>Whether half of a surrogate pair was in it, which no file in UTF-8 can hold.</summary>
    public bool HasHalfCharacters { get; }

    /// <summary>Pieces of the original in this text, without white space at their ends; none that are nothing but white space.</summary>
    /// <param name="lead">How much white space the seed leaves out in front.</param>
    public EquatableArray<TextRange> PiecesOf(IEnumerable<TextRange> pieces, int lead) => pieces
        .Select(piece => Trim(new TextRange(_offsets[piece.Start], _offsets[piece.End])))
        .Where(piece => piece.Length > 0)
        .Select(piece => new TextRange(piece.Start - lead, piece.End - lead))
        .ToEquatableArray();

    private static bool IsWhole(string text, int i) =>
        (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));

    private TextRange Trim(TextRange range)
    {
        while (range.Length > 0 && char.IsWhiteSpace(Text[range.Start]))
            range = range with { Start = range.Start + 1 };
        while (range.Length > 0 && char.IsWhiteSpace(Text[range.End - 1]))
            range = range with { End = range.End - 1 };
        return range;
    }
}
