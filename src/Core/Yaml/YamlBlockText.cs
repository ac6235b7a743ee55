using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Yaml;

/// <summary>Reads the lines below a <c>|</c> or a <c>&gt;</c> without their indentation.</summary>
internal sealed class YamlBlockText(string text, TextRange range, BodyBuilder body)
{
    private readonly List<TextRange> _lines = [];

    public void Read()
    {
        int headEnd = EndOfLine(range.Start);
        int explicitly = 0;
        for (int i = range.Start + 1; i < headEnd && text[i] is (>= '1' and <= '9') or '+' or '-'; i++)
            explicitly = text[i] is '+' or '-' ? explicitly : text[i] - '0';
        ReadLines(headEnd + 1, explicitly == 0 ? FirstIndent(headEnd + 1) : IndentOfLine(range.Start) + explicitly);
        bool folds = text[range.Start] == '>';
        for (int i = 0; i < _lines.Count; i++)
        {
            for (int k = _lines[i].Start; k < _lines[i].End; k++)
                body.Add(text[k], k, 1);
            if (_lines[i].End < text.Length)
                AddLineEnd(i, folds);
        }
    }

    /// <summary>The line end behind a line: where lines fold, one between two lines of prose is a blank, and of several the first is none.</summary>
    private void AddLineEnd(int line, bool folds)
    {
        int at = _lines[line].End;
        bool isProse = folds && _lines[line].Length > 0 && !IsIndented(_lines[line]);
        int next = line + 1;
        if (!isProse || next >= _lines.Count || NextOfWords(next) is not { } words || IsIndented(_lines[words]))
            body.Add('\n', at, 1);
        else if (words == next)
            body.Add(' ', at, 1);
    }

    private int? NextOfWords(int line)
    {
        while (line < _lines.Count && _lines[line].Length == 0)
            line++;
        return line < _lines.Count ? line : null;
    }

    private bool IsIndented(TextRange line) => line.Length > 0 && text[line.Start] is ' ' or '\t';

    private void ReadLines(int start, int indent)
    {
        while (start < range.End)
        {
            int end = EndOfLine(start);
            int first = start;
            while (first < end && first - start < indent && text[first] == ' ')
                first++;

            // Fewer blanks than the block has: behind the block, or an empty line of it.
            if (first - start < indent && first < end)
                break;
            _lines.Add(new TextRange(first, end));
            start = end + 1;
        }
    }

    private int FirstIndent(int start)
    {
        for (; start < range.End; start = EndOfLine(start) + 1)
        {
            int indent = IndentOfLine(start);
            if (start + indent < EndOfLine(start))
                return indent;
        }

        return 0;
    }

    private int IndentOfLine(int position)
    {
        int start = text.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;
        if (position < text.Length && position > 0 && text[position - 1] == '\n')
            start = position;
        int end = start;
        while (end < text.Length && text[end] == ' ')
            end++;
        return end - start;
    }

    private int EndOfLine(int start)
    {
        int end = start < text.Length ? text.IndexOf('\n', start) : -1;
        return end < 0 ? text.Length : end;
    }
}
