using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Gold.Marks;

/// <summary>
/// Takes the marks out of a body: <c>[Rick Snyder](person:rick-snyder)</c>, <c>[last week](date:2019-W03)</c>, <c>[early 2019](date:2019 START)</c>.
/// </summary>
/// <remarks>
/// A mark has the form of a Markdown link, and its target names a kind. Links stay as they are: <c>[a page](https://example.org)</c>,
/// <c>[mail](mailto:a@b)</c>,
/// <c>[notes](notes.md)</c>, <c>![a picture](person.png)</c>; so do <c>\[brackets\](with:backslashes)</c> and, in Markdown, code.
/// </remarks>
internal sealed class InlineMarkup
{
    /// <summary>A longer target is none: brackets without an end cost no more than this.</summary>
    private const int LongestTarget = 300;

    private readonly BodyText _body;
    private readonly string _text;
    private readonly bool _hasCode;
    private readonly MarkCollector _marks;
    private readonly Stack<int> _open = new();

    /// <summary>The ranges of the body that are marks' brackets and targets, in the order in which they were found.</summary>
    private readonly List<TextRange> _removed = [];

    /// <summary>Whether a bracket of this paragraph has a backslash: the one that closes it may have none.</summary>
    private bool _hasEscapes;
    private bool _isFenced;
    private bool _isCode;

    private InlineMarkup(BodyText body, bool hasCode, List<Finding> findings)
    {
        _body = body;
        _text = body.Text;
        _hasCode = hasCode;
        _marks = new MarkCollector(body, findings);
    }

    /// <param name="covers">What the marks speak for.</param>
    /// <param name="hasCode">Whether backticks stand around code, as in Markdown.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static MarkedText Read(BodyText body, Coverage covers, bool hasCode, List<Finding> findings)
    {
        var markup = new InlineMarkup(body, hasCode, findings);
        markup.FindMarks();
        return markup.Cut(covers);
    }

    private void FindMarks()
    {
        for (int i = 0; i < _text.Length; i++)
        {
            if (i == 0 || _text[i - 1] == '\n')
                StartLine(i);
            switch (_text[i])
            {
                case '\\' when !_isCode && !_isFenced:
                    i++;
                    _hasEscapes |= i < _text.Length && _text[i] == '[';
                    break;
                case '`' when _hasCode:
                    i = SkipBackticks(i);
                    break;
                case '[' when !_isCode && !_isFenced:
                    _open.Push(i);
                    break;
                case ']' when !_isCode && !_isFenced && _open.Count > 0:
                    i = Close(_open.Pop(), i);
                    break;
                case ']' when !_isCode && !_isFenced && !_hasEscapes && TargetAt(i + 1) is { } target:
                    _marks.CheckBrackets(target, '[', "before");
                    break;
                case '(' when !_isCode && !_isFenced && _open.Count > 0 && IsBehindWord(i) && TargetAt(i) is { } target:
                    if (_marks.CheckBrackets(target, ']', "behind"))
                        _open.Pop();
                    break;
            }
        }
    }

    /// <summary>A mark ends with its paragraph at the latest, and code without fences with its line.</summary>
    private void StartLine(int start)
    {
        int end = _text.IndexOf('\n', start);
        TextRange line = Body.Trim(_text, new TextRange(start, end < 0 ? _text.Length : end));
        if (line.Length == 0)
        {
            _open.Clear();
            _hasEscapes = false;
        }

        _isCode = false;
        if (_hasCode && line.Length >= 3 && (Says(line.Start, "```") || Says(line.Start, "~~~")))
            _isFenced = !_isFenced;
        else if (!_isFenced && line.Length > 0 && _text[line.Start] == '[')
            CheckDefinition(line);
    }

    /// <summary><c>[1]: place:oslo</c>, as a Markdown link has its target elsewhere; a mark has none.</summary>
    private void CheckDefinition(TextRange line)
    {
        int end = _text.IndexOf("]:", line.Start, line.Length, StringComparison.Ordinal);
        if (end > line.Start + 1)
            _marks.CheckDefinition(Body.Trim(_text, new TextRange(end + 2, line.End)));
    }

    private int SkipBackticks(int i)
    {
        while (i + 1 < _text.Length && _text[i + 1] == '`')
            i++;
        _isCode = !_isCode;
        return i;
    }

    /// <summary>Takes in the mark between two brackets, if it is one; returns where to go on.</summary>
    private int Close(int open, int close)
    {
        int start = close + 2;
        if (start >= _text.Length || _text[close + 1] != '(' || (open > 0 && _text[open - 1] == '!'))
            return close;
        int end = TargetEnd(start);
        if (end < 0 || _text[end] != ')')
            _marks.CheckUnclosed(new TextRange(start, end < 0 ? Math.Min(start + LongestTarget, _text.Length) : end));
        else if (_marks.TryTake(new TextRange(open + 1, close), Body.Trim(_text, new TextRange(start, end))))
            return Remove(open, close, end);
        return close;
    }

    /// <summary>What stands between parentheses on one line, from the opening one on; null where there are none.</summary>
    private TextRange? TargetAt(int parenthesis)
    {
        if (parenthesis >= _text.Length || _text[parenthesis] != '(')
            return null;
        int start = parenthesis + 1;
        int end = TargetEnd(start);
        return end < 0 || _text[end] != ')' ? null : new TextRange(start, end);
    }

    private int TargetEnd(int start) => _text.IndexOfAny([')', '[', '\n'], start, Math.Min(LongestTarget, _text.Length - start));

    private bool IsBehindWord(int i) => i > 0 && !char.IsWhiteSpace(_text[i - 1]) && _text[i - 1] is not (']' or '[' or '(');

    private int Remove(int open, int close, int end)
    {
        _removed.Add(new TextRange(open, open + 1));
        _removed.Add(new TextRange(close, end + 1));
        return end;
    }

    private MarkedText Cut(Coverage covers)
    {
        _removed.Sort((left, right) => left.Start.CompareTo(right.Start));
        var parts = new List<BodyPart>();
        int start = 0;
        foreach (TextRange removed in _removed)
        {
            if (removed.Start > start)
                parts.Add(new BodyPart(new TextRange(start, removed.Start)));
            start = removed.End;
        }

        if (_text.Length > start)
            parts.Add(new BodyPart(new TextRange(start, _text.Length)));
        var cut = new TextCut(parts);
        return new MarkedText(_body.Of(parts), place => _marks.PlaceIn(range => place(cut.Place(range)), covers));
    }

    private bool Says(int start, string mark) => string.CompareOrdinal(_text, start, mark, 0, mark.Length) == 0;
}
