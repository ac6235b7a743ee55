using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Documents.Records;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Yaml;

/// <summary>Finds where each character of a scalar stands in its file: YAML folds lines, strips indentation and has escapes.</summary>
/// <remarks>
/// What this finds is compared with what the parser read. Where the two differ (a line end of Unicode's, an indentation that is hard to tell), the parser's
/// text stands and is carried along, its place the scalar's.
/// </remarks>
internal sealed class YamlScalarText
{
    private readonly SeedText _file;
    private readonly string _text;
    private readonly TextRange _range;
    private readonly BodyBuilder _body;

    /// <summary>Up to where blanks belong to the text whatever follows: escapes do.</summary>
    private int _kept;

    private YamlScalarText(SeedText file, TextRange range)
    {
        _file = file;
        _text = file.Text;
        _range = range;
        _body = new BodyBuilder(file, range.Length);
    }

    /// <param name="range">Where the scalar stands, with its quotes or its <c>|</c>.</param>
    /// <param name="value">What the parser read; line ends at its end do not count.</param>
    public static BodyText Read(SeedText file, TextRange range, string value)
    {
        var scalar = new YamlScalarText(file, range);
        scalar.ReadAll();
        string normal = value.IndexOf('\r') < 0 ? value : value.Replace("\r\n", "\n").Replace('\r', '\n');
        BodyText read = scalar._body.ToBody(range.Start);
        if (read.Text.Replace('\0', ' ').TrimEnd('\n') == normal.TrimEnd('\n'))
            return read;
        var inserted = new BodyBuilder(file, normal.Length);
        foreach (char c in normal)
            inserted.Add(c, range.Start, 0);
        return inserted.ToBody(range.Start);
    }

    private void ReadAll()
    {
        switch (_range.Length == 0 ? '\0' : _text[_range.Start])
        {
            case '|':
            case '>':
                new YamlBlockText(_text, _range, _body).Read();
                break;
            case '\'':
                ReadFlow(Inner(), '\'');
                break;
            case '"':
                ReadFlow(Inner(), '"');
                break;
            default:
                ReadFlow(_range, '\0');
                break;
        }
    }

    private TextRange Inner() => new(_range.Start + 1, Math.Max(_range.Start + 1, _range.End - 1));

    private void ReadFlow(TextRange content, char quote)
    {
        for (int i = content.Start; i < content.End;)
        {
            char c = _text[i];
            if (c == '\n')
                i = Fold(i, content.End);
            else if (quote == '"' && c == '\\')
                i = ReadEscape(i, content.End);
            else
                i = Add(i, quote == '\'' && c == '\'' ? 2 : 1);
        }
    }

    private int Add(int i, int written)
    {
        _body.Add(_text[i], i, 1);
        if (_text[i] is not (' ' or '\t'))
            _kept = _body.Length;
        return i + written;
    }

    /// <summary>A line end between two lines is a blank; of more, all but the first stay line ends.</summary>
    private int Fold(int i, int end)
    {
        _body.Cut(_kept);
        var lineEnds = new List<int>();
        for (; i < end && _text[i] is '\n' or ' ' or '\t'; i++)
        {
            if (_text[i] == '\n')
                lineEnds.Add(i);
        }

        if (lineEnds.Count == 1)
            _body.Add(' ', lineEnds[0], 1);
        for (int k = 1; k < lineEnds.Count; k++)
            _body.Add('\n', lineEnds[k], 1);
        _kept = _body.Length;
        return i;
    }

    private int ReadEscape(int i, int end)
    {
        if (i + 1 < end && _text[i + 1] == '\n')
            return SkipLineEnd(i + 1, end);
        char c = JsonEscape.ReadOne(_text, i, end, out int length, out bool isOfJson);
        if (isOfJson)
        {
            c = JsonEscape.Read(_text, i, end, out length);
            _body.Add(c, i, length);
        }
        else
        {
            foreach (char meant in Meant(i, end, out length))
                _body.Add(meant, i, 0);
        }

        _kept = _body.Length;
        return i + length;
    }

    /// <summary>The escapes that YAML has beyond those of JSON.</summary>
    private string Meant(int i, int end, out int length)
    {
        length = 2;
        char letter = i + 1 < end ? _text[i + 1] : '\\';
        int digits = letter switch { 'x' => 2, 'U' => 8, _ => 0 };
        if (digits > 0 && i + 2 + digits <= end
            && int.TryParse(
                _text.Substring(i + 2, digits),
                System.Globalization.NumberStyles.AllowHexSpecifier,
                System.Globalization.CultureInfo.InvariantCulture,
                out int code))
        {
            length = 2 + digits;
            return code is > 0x10FFFF or < 0 or (>= 0xD800 and <= 0xDFFF) ? ((char)code).ToString() : char.ConvertFromUtf32(code);
        }

        return letter switch
        {
            '0' => "\0",
            'a' => "\a",
            'v' => "\v",
            'e' => "\u001B",
            'N' => "\u0085",
            '_' => "\u00A0",
            'L' => "\u2028",
            'P' => "\u2029",
            _ => letter.ToString(),
        };
    }

    /// <summary>A backslash at the end of a line takes the line end and the next line's indentation away.</summary>
    private int SkipLineEnd(int lineEnd, int end)
    {
        _kept = _body.Length;
        int i = lineEnd + 1;
        while (i < end && _text[i] is ' ' or '\t')
            i++;
        return i;
    }
}
