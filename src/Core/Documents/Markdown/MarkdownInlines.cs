using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Markdown;

/// <summary>Takes out of a block what is no words: where links lead, pictures, marks of emphasis, tags.</summary>
internal sealed class MarkdownInlines
{
    private readonly string _text;
    private readonly TextRange _block;
    private readonly ICollection<string> _links;
    private readonly List<BodyPart> _changes = [];
    private readonly List<TextRange> _code = [];
    private readonly Stack<Bracket> _brackets = new();
    private readonly EmphasisMarks _emphasis = new();
    private CodeSpans? _spans;
    private bool _hasNoCommentEnd;

    /// <summary>How many of the open brackets can start no link, since one within them is a link.</summary>
    private int _taken;

    private MarkdownInlines(string text, TextRange block, ICollection<string> links)
    {
        _text = text;
        _block = block;
        _links = links;
    }

    /// <param name="links">The labels that are defined.</param>
    /// <param name="parts">Takes what stays of the block, with the blank line before it; nothing where no word stays.</param>
    /// <param name="code">Takes what of it is code.</param>
    public static void Read(string text, TextRange block, ICollection<string> links, List<BodyPart> parts, List<TextRange> code)
    {
        var inlines = new MarkdownInlines(text, block, links);
        for (int i = block.Start; i < block.End;)
            i = inlines.ReadAt(i);
        inlines._emphasis.FindPairs(range => inlines.Remove(range));
        List<BodyPart> read = inlines.Cut();
        if (read.Count == 0)
            return;
        if (parts.Count > 0)
            parts.Add(new BodyPart(new TextRange(block.Start - 2, block.Start)));
        parts.AddRange(read);
        code.AddRange(inlines._code);
    }

    private int ReadAt(int i) => _text[i] switch
    {
        '\\' => ReadBackslash(i),
        '`' => ReadCode(i),
        '<' => ReadTag(i),
        '&' => ReadReference(i),
        '!' when i + 1 < _block.End && _text[i + 1] == '[' => Open(i, i + 2, isPicture: true),
        '[' => Open(i, i + 1, isPicture: false),
        ']' when _brackets.Count > 0 => Close(i),
        '*' or '_' or '~' => _emphasis.Add(_text, i, _block),
        _ => i + 1,
    };

    private int ReadBackslash(int i)
    {
        if (i + 1 >= _block.End || !(_text[i + 1] == '\n' || IsPunctuation(_text[i + 1])))
            return i + 1;
        Remove(new TextRange(i, i + 1));
        return i + 2;
    }

    private int ReadCode(int i)
    {
        int length = CodeSpans.LengthAt(_text, i, _block.End);
        int close = (_spans ??= new CodeSpans(_text, _block)).CloseOf(i, length);
        if (close < 0)
            return i + length;
        TextRange code = new(i + length, close);
        if (code.Length > 2 && _text[code.Start] == ' ' && _text[code.End - 1] == ' ')
            code = new TextRange(code.Start + 1, code.End - 1);
        Remove(new TextRange(i, code.Start));
        Remove(new TextRange(code.End, close + length));
        _code.Add(code);
        return close + length;
    }

    private int ReadTag(int i)
    {
        if (HtmlTag.LinkEndOf(_text, i, _block.End) is var link && link > 0)
        {
            Remove(new TextRange(i, i + 1));
            Remove(new TextRange(link - 1, link));
            return link;
        }

        if (string.CompareOrdinal(_text, i, "<!--", 0, 4) == 0 && !_hasNoCommentEnd)
        {
            int close = _text.IndexOf("-->", i, _block.End - i, StringComparison.Ordinal);
            _hasNoCommentEnd = close < 0;
            return close < 0 ? i + 1 : Remove(new TextRange(i, close + 3));
        }

        int end = HtmlTag.EndOf(_text, i, _block.End);
        if (end < 0)
            return i + 1;
        if (HtmlTag.IsBreak(_text, i, end) && end < _block.End && i > _block.Start && !char.IsWhiteSpace(_text[end]) && !char.IsWhiteSpace(_text[i - 1]))
            _changes.Add(new BodyPart(new TextRange(i, end), "\n"));
        else
            Remove(new TextRange(i, end));
        return end;
    }

    private int ReadReference(int i)
    {
        if (CharacterReference.Read(_text, i, _block.End, out int length) is not { } meant)
            return i + 1;
        _changes.Add(new BodyPart(new TextRange(i, i + length), meant));
        return i + length;
    }

    private int Open(int start, int words, bool isPicture)
    {
        _brackets.Push(new Bracket(start, words, isPicture, _changes.Count, _code.Count, _emphasis.Count));
        return words;
    }

    private int Close(int i)
    {
        Bracket open = _brackets.Pop();
        bool isTaken = _brackets.Count < _taken;
        _taken = Math.Min(_taken, _brackets.Count);
        if (isTaken && !open.IsPicture)
            return i + 1;
        int end = TargetEnd(open, i);
        bool isFootnote = end > 0 && !open.IsPicture && _text[open.Words] == '^' && end == i + 1;
        if (end < 0)
            return i + 1;
        if (open.IsPicture || isFootnote)
        {
            _changes.RemoveRange(open.Changes, _changes.Count - open.Changes);
            _code.RemoveRange(open.Code, _code.Count - open.Code);
            _emphasis.Cut(open.Emphasis);
            return Remove(new TextRange(open.Start, end));
        }

        _taken = _brackets.Count;
        Remove(new TextRange(open.Start, open.Words));
        return Remove(new TextRange(i, end));
    }

    /// <summary>Where the link ends whose words end at a bracket, or -1: <c>[words](target)</c>, <c>[words][label]</c>, <c>[label]</c>.</summary>
    private int TargetEnd(Bracket open, int close)
    {
        int next = close + 1;
        if (next < _block.End && _text[next] == '(' && LinkTarget.EndOf(_text, next, _block.End) is var end && end > 0)
            return end;
        if (_links.Count == 0)
            return -1;
        if (next < _block.End && _text[next] == '[')
        {
            int last = _text.IndexOfAny(['[', ']'], next + 1, Math.Min(LinkLabel.Longest, _block.End - next - 1));
            bool isEmpty = last == next + 1;
            if (last > 0 && _text[last] == ']' && IsDefined(isEmpty ? open.Words : next + 1, isEmpty ? close : last))
                return last + 1;
        }

        return IsDefined(open.Words, close) ? next : -1;
    }

    private bool IsDefined(int start, int end) => LinkLabel.Of(_text, start, end) is { Length: > 0 } label && _links.Contains(label);

    private int Remove(TextRange range)
    {
        if (range.Length > 0)
            _changes.Add(new BodyPart(range, ""));
        return range.End;
    }

    /// <summary>What stays of the block, without white space at its ends.</summary>
    private List<BodyPart> Cut()
    {
        _changes.Sort((left, right) => left.Range.Start.CompareTo(right.Range.Start));
        var parts = new List<BodyPart>();
        int start = _block.Start;
        foreach (BodyPart change in _changes)
        {
            if (change.Range.Start > start)
                parts.Add(new BodyPart(new TextRange(start, change.Range.Start)));
            if (change.Inserted!.Length > 0)
                parts.Add(change with { Range = new TextRange(change.Range.Start, change.Range.Start) });
            start = Math.Max(start, change.Range.End);
        }

        if (_block.End > start)
            parts.Add(new BodyPart(new TextRange(start, _block.End)));
        Trim(parts);
        return parts;
    }

    private void Trim(List<BodyPart> parts)
    {
        int first = 0;
        while (first < parts.Count && TrimStart(parts[first]) is var part)
        {
            parts[first] = part;
            if (part.Length > 0)
                break;
            first++;
        }

        parts.RemoveRange(0, first);
        while (parts.Count > 0 && TrimEnd(parts[parts.Count - 1]) is var part)
        {
            parts[parts.Count - 1] = part;
            if (part.Length > 0)
                break;
            parts.RemoveAt(parts.Count - 1);
        }
    }

    private BodyPart TrimStart(BodyPart part)
    {
        if (part.Inserted is not null)
            return part with { Inserted = part.Inserted.TrimStart() };
        int start = part.Range.Start;
        while (start < part.Range.End && char.IsWhiteSpace(_text[start]))
            start++;
        return new BodyPart(part.Range with { Start = start });
    }

    private BodyPart TrimEnd(BodyPart part)
    {
        if (part.Inserted is not null)
            return part with { Inserted = part.Inserted.TrimEnd() };
        int end = part.Range.End;
        while (end > part.Range.Start && char.IsWhiteSpace(_text[end - 1]))
            end--;
        return new BodyPart(part.Range with { End = end });
    }

    private static bool IsPunctuation(char c) => c is (>= '!' and <= '/') or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    /// <summary>A bracket that is open, with how much had been found before it.</summary>
    private readonly record struct Bracket(int Start, int Words, bool IsPicture, int Changes, int Code, int Emphasis);
}
