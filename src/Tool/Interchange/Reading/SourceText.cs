using System.Collections.Generic;
using System.Text;
using CorpusGen.Core.Findings;

namespace CorpusGen.Tool.Interchange.Reading;

/// <summary>A file of another format, decoded; it knows where its lines are. Nothing in it is normalised, since offsets count every character.</summary>
internal sealed class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<int> _lineStarts = [0];

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        for (int i = 0; i < text.Length; i++)
        {
            bool ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (ends)
                _lineStarts.Add(i + 1);
        }
    }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The lines, without their ends; the last is empty where the file ends with a line end.</summary>
    public IEnumerable<(int Number, int Start, string Line)> Lines
    {
        get
        {
            for (int i = 0; i < _lineStarts.Count; i++)
            {
                int end = i + 1 < _lineStarts.Count ? _lineStarts[i + 1] : Text.Length;
                yield return (i, _lineStarts[i], Text[_lineStarts[i]..end].TrimEnd('\r', '\n'));
            }
        }
    }

    /// <summary>Decodes a file; one that is no UTF-8 is taken for Latin-1, with a finding.</summary>
    public static SourceText Decode(string path, byte[] bytes, List<Finding> findings)
    {
        try
        {
            string text = Strict.GetString(bytes);
            return new SourceText(path, text.StartsWith('\uFEFF') ? text[1..] : text);
        }
        catch (DecoderFallbackException)
        {
            findings.Add(FindingRules.NotUtf8.At(Place.StartOf(path)));
            return new SourceText(path, Encoding.Latin1.GetString(bytes));
        }
    }

    public Place PlaceOf(int start, int end)
    {
        (int startLine, int startColumn) = Position(start);
        (int endLine, int endColumn) = Position(end);
        return new Place(Path, startLine, startColumn, endLine, endColumn);
    }

    private (int Line, int Column) Position(int offset)
    {
        int index = _lineStarts.BinarySearch(offset);
        int line = index >= 0 ? index : ~index - 1;
        return (line, offset - _lineStarts[line]);
    }
}
