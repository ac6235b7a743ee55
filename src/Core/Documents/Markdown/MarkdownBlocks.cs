using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Markdown;

/// <summary>
/// Parts Markdown into blocks of prose: paragraphs, headings, items of lists, rows of tables. Code blocks, comments and rules across the page are none.
/// </summary>
internal sealed class MarkdownBlocks
{
    private readonly string _text;
    private readonly List<BodyPart> _parts = [];
    private readonly List<TextRange> _blocks = [];
    private readonly HashSet<string> _links = new(StringComparer.Ordinal);

    /// <summary>The lines of the paragraph that is open.</summary>
    private readonly List<TextRange> _open = [];
    private readonly HashSet<string> _missingEnds = new(StringComparer.Ordinal);
    private int _length;
    private int _end;
    private int _quotes;

    /// <summary>How far the content of the list item is indented that we are in; 0 outside of lists.</summary>
    private int _listIndent;
    private bool _afterBlank = true;
    private bool _isTable;

    private MarkdownBlocks(string text) => _text = text;

    /// <summary>What of the text the blocks are, with a blank line between two.</summary>
    public IReadOnlyList<BodyPart> Parts => _parts;

    /// <summary>The blocks, as ranges of the text that <see cref="Parts"/> makes.</summary>
    public IReadOnlyList<TextRange> Blocks => _blocks;

    /// <summary>The first heading of level 1, as a range of the same text.</summary>
    public TextRange? Title { get; private set; }

    /// <summary>The labels of links and footnotes that are defined, as <see cref="LinkLabel.Of"/> writes them.</summary>
    public ICollection<string> Links => _links;

    public static MarkdownBlocks Read(string text)
    {
        var blocks = new MarkdownBlocks(text);
        for (int line = 0; line < text.Length;)
            line = blocks.ReadLine(line);
        blocks.CloseParagraph();
        return blocks;
    }

    /// <summary>Reads a line, or a block of lines that is no prose; returns where the next line starts.</summary>
    private int ReadLine(int start)
    {
        int end = MarkdownLine.EndAt(_text, start);
        int position = SkipQuotes(start, end, out int quotes);
        if (quotes > _quotes || (quotes < _quotes && _open.Count == 0))
            CloseParagraph();
        _quotes = quotes;
        if (MarkdownLine.IsBlank(_text, position, end))
        {
            CloseParagraph();
            _afterBlank = true;
            return end + 1;
        }

        int next = ReadContent(position, end);
        _afterBlank = false;
        return next;
    }

    private int ReadContent(int position, int end)
    {
        int first = MarkdownLine.SkipIndent(_text, position, end, out int indent);
        bool isWithinItem = _listIndent > 0 && indent >= _listIndent;
        int deeper = isWithinItem ? indent - _listIndent : indent;
        if (_open.Count > 0 && !_isTable && deeper < 4 && MarkdownLine.UnderlineOf(_text, first, end) is { } level)
        {
            CloseParagraph(isTitle: level == 1);
            return end + 1;
        }

        if (_open.Count == 0 && deeper >= 4)
            return end + 1;
        if (_open.Count == 0 && _afterBlank && !isWithinItem && MarkdownLine.MarkerEnd(_text, first, end) < 0)
            _listIndent = 0;
        if (MarkdownLine.IsRule(_text, first, end))
        {
            CloseParagraph();
            return end + 1;
        }

        first = ReadMarkers(position, first, end, isWithinItem);
        if (first >= end)
            return end + 1;
        return TrySkip(first, end) ?? ReadProse(first, end);
    }

    /// <summary>Reads the markers of list items that start here: <c>- </c>, <c>2. </c>, <c>- [x] </c>.</summary>
    private int ReadMarkers(int line, int first, int end, bool isWithinItem)
    {
        for (int marker = MarkdownLine.MarkerEnd(_text, first, end); marker >= 0; marker = MarkdownLine.MarkerEnd(_text, first, end))
        {
            // A number that starts a line of prose is no item, unless it is the first or follows another.
            if (_open.Count > 0 && (_listIndent == 0 || isWithinItem) && (marker == end || !MarkdownLine.MayInterrupt(_text, first)))
                break;
            CloseParagraph();
            first = MarkdownLine.SkipIndent(_text, marker, end, out int gap);
            if (gap > 4)
                first = marker + 1;
            _listIndent = first - line;
            if (MarkdownLine.IsTask(_text, first, end))
                first = MarkdownLine.SkipIndent(_text, first + 3, end, out _);
        }

        return first;
    }

    /// <summary>Skips what is no prose: code between fences, comments, scripts; returns where to go on, or null.</summary>
    private int? TrySkip(int first, int end)
    {
        if (MarkdownLine.FenceAt(_text, first, end) is var fence && fence > 0)
        {
            CloseParagraph();
            return MarkdownLine.SkipFence(_text, end + 1, _text[first], fence);
        }

        if (_text[first] != '<')
            return null;
        foreach (var (opening, closing) in MarkdownLine.Enclosed)
        {
            if (string.Compare(_text, first, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) != 0 || _missingEnds.Contains(closing))
                continue;
            int close = _text.IndexOf(closing, first, StringComparison.OrdinalIgnoreCase);
            if (close < 0)
            {
                // Looked for once: a text full of openings would take its square.
                _missingEnds.Add(closing);
                continue;
            }

            CloseParagraph();
            return MarkdownLine.EndAt(_text, close) + 1;
        }

        return null;
    }

    private int ReadProse(int first, int end)
    {
        if (MarkdownLine.HeadingAt(_text, first, end, out int level) is { } heading)
        {
            CloseParagraph();
            AddBlock([new BodyPart(heading)], isTitle: level == 1);
            return end + 1;
        }

        if (_open.Count == 0 && TryReadDefinition(ref first, end))
            return end + 1;
        if (_open.Count == 0 && MarkdownTable.StartsAt(_text, first, end))
            _isTable = true;
        if (_isTable)
        {
            AddBlock(MarkdownTable.CellsOf(_text, first, end), isTitle: false);
            return end + 1;
        }

        _open.Add(new TextRange(first, end));
        return end + 1;
    }

    /// <summary><c>[label]: https://example.org</c> is no prose; of a footnote, the words are.</summary>
    private bool TryReadDefinition(ref int first, int end)
    {
        if (_text[first] != '[')
            return false;
        int close = _text.IndexOf(']', first, Math.Min(LinkLabel.Longest, end - first));
        if (close < 0 || close + 1 >= end || _text[close + 1] != ':' || LinkLabel.Of(_text, first + 1, close) is not { Length: > 0 } label)
            return false;
        _links.Add(label);
        if (label[0] != '^')
            return true;
        first = MarkdownLine.SkipIndent(_text, close + 2, end, out _);
        return first >= end;
    }

    private void CloseParagraph(bool isTitle = false)
    {
        _isTable = false;
        if (_open.Count == 0)
            return;
        var lines = new List<BodyPart>();
        for (int i = 0; i < _open.Count; i++)
        {
            if (i > 0)
                lines.Add(new BodyPart(new TextRange(_open[i - 1].End, _open[i - 1].End + 1)));
            lines.Add(new BodyPart(_open[i]));
        }

        _open.Clear();
        AddBlock(lines, isTitle);
    }

    private void AddBlock(IReadOnlyList<BodyPart> parts, bool isTitle)
    {
        if (parts.Count == 0)
            return;
        if (_length > 0)
            AddGap(parts[0].Range.Start);
        int start = _length;
        foreach (BodyPart part in parts)
            Add(part);
        _end = parts[parts.Count - 1].Range.End;
        var block = new TextRange(start, _length);
        _blocks.Add(block);
        if (isTitle)
            Title ??= block;
    }

    /// <summary>A blank line: the file's own where it has one, so that plain paragraphs stay one piece of it.</summary>
    private void AddGap(int start) => Add(
        start >= _end + 2 && _text[_end] == '\n' && _text[_end + 1] == '\n'
            ? new BodyPart(new TextRange(_end, _end + 2))
            : new BodyPart(new TextRange(start, start), "\n\n"));

    private void Add(BodyPart part)
    {
        _length += part.Length;
        int last = _parts.Count - 1;
        if (last >= 0 && part.Inserted is null && _parts[last].Inserted is null && _parts[last].Range.End == part.Range.Start)
            _parts[last] = new BodyPart(_parts[last].Range with { End = part.Range.End });
        else
            _parts.Add(part);
    }

    private int SkipQuotes(int start, int end, out int quotes)
    {
        quotes = 0;
        while (true)
        {
            int first = MarkdownLine.SkipIndent(_text, start, end, out int indent);
            if (indent > 3 || first >= end || _text[first] != '>')
                return start;
            quotes++;
            start = first + 1 < end && _text[first + 1] == ' ' ? first + 2 : first + 1;
        }
    }
}
