using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange.Brat;

/// <summary>
/// The words at the pieces of a span. What it costs to look at them hangs on what an annotation says of them, however long they are and whatever lies between.
/// </summary>
internal sealed class BratSpans
{
    private readonly string _text;

    /// <summary>For each place of the text, and its end, the next that is no white space.</summary>
    private readonly int[] _words;

    public BratSpans(string text)
    {
        _text = text;
        _words = new int[text.Length + 1];
        _words[text.Length] = text.Length;
        for (int i = text.Length - 1; i >= 0; i--)
            _words[i] = char.IsWhiteSpace(text[i]) ? _words[i + 1] : i;
    }

    /// <summary>brat cuts a span at each line end: pieces with nothing but white space between them are one.</summary>
    public EquatableArray<TextRange> Together(List<TextRange> pieces)
    {
        var together = new List<TextRange> { pieces[0] };
        foreach (TextRange piece in pieces.Skip(1))
        {
            if (IsBlank(together[^1].End, piece.Start))
                together[^1] = together[^1] with { End = piece.End };
            else
                together.Add(piece);
        }

        return together.ToEquatableArray();
    }

    /// <summary>The words, from the first on; of those that are longer, one character more than is asked for.</summary>
    public string WordsOf(List<TextRange> pieces, int longest) => string.Concat(Characters(pieces).Take(longest + 1));

    /// <summary>Whether the pieces have these words: any white space is a blank, and at the end it does not count.</summary>
    public bool Say(List<TextRange> pieces, string words)
    {
        string said = words.TrimEnd();
        int next = 0;
        for (int piece = 0; piece < pieces.Count; piece++)
        {
            if (piece > 0 && next == said.Length)
                return pieces.Skip(piece).All(IsBlank);
            if (piece > 0 && !char.IsWhiteSpace(said[next++]))
                return false;
            for (int i = pieces[piece].Start; i < pieces[piece].End; i++)
            {
                if (IsOfLineEnd(i))
                    continue;
                if (next == said.Length)
                    return IsBlank(i, pieces[piece].End) && pieces.Skip(piece + 1).All(IsBlank);
                char c = said[next++];
                if (_text[i] != c && !(char.IsWhiteSpace(_text[i]) && char.IsWhiteSpace(c)))
                    return false;
            }
        }

        return next == said.Length;
    }

    private bool IsBlank(TextRange range) => IsBlank(range.Start, range.End);

    private bool IsBlank(int start, int end) => _words[start] >= end;

    /// <summary>Of two characters that end a line the second is enough.</summary>
    private bool IsOfLineEnd(int i) => _text[i] == '\r' && i + 1 < _text.Length && _text[i + 1] == '\n';

    private IEnumerable<char> Characters(List<TextRange> pieces)
    {
        for (int piece = 0; piece < pieces.Count; piece++)
        {
            if (piece > 0)
                yield return ' ';
            for (int i = pieces[piece].Start; i < pieces[piece].End; i++)
                yield return _text[i];
        }
    }
}
