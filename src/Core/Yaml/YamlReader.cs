using System;
using System.Collections.Generic;
using System.IO;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusGen.Core.Yaml;

/// <summary>Reads a YAML text into nodes that know their places, and goes on with what it has when the text is broken.</summary>
/// <remarks>
/// Built on YamlDotNet's event parser: its object model recurses, and its parser takes time with the square of the depth. Both are
/// kept off by <see cref="DeepestLevel"/>: parsing stops at the bracket that goes too far.
/// </remarks>
internal sealed class YamlReader
{
    public const int DeepestLevel = 32;

    /// <summary>The known keys whose values are prose, in whatever file.</summary>
    private static readonly string[] ProseKeys = ["title", "text", "body", "name"];

    private readonly SeedText _file;
    private readonly TextRange _range;
    private readonly List<Finding> _findings;
    private readonly Stack<OpenNode> _open = new();
    private YamlNode? _root;
    private int _position;

    /// <summary>Where the text cannot be read, or -1.</summary>
    private int _fault = -1;

    /// <summary>The line of the last alias: what cannot be read behind one has its finding.</summary>
    private int _lineOfAlias = -1;

    private YamlReader(SeedText file, TextRange range, List<Finding> findings)
    {
        _file = file;
        _range = range;
        _findings = findings;
        _position = range.Start;
    }

    /// <summary>The root of the YAML in a range of a file, or null where there is nothing but comments.</summary>
    /// <param name="longest">How many characters are read: a longer text is a finding.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static YamlNode? Read(SeedText file, TextRange range, int longest, List<Finding> findings)
    {
        if (range.Length > longest)
        {
            var limit = new TextRange(range.Start + longest, range.Start + longest);
            findings.Add(FindingRules.YamlTooLarge.At(file.PlaceOf(limit), $"{Numeral.Grouped(range.Length)} characters long", Numeral.Grouped(longest)));

            // Up to the last line that fits: a line that is cut in two would be a fault of ours.
            range = range with { End = Math.Max(range.Start, file.Text.LastIndexOf('\n', range.Start + longest - 1, longest) + 1) };
        }

        var reader = new YamlReader(file, range, findings);
        reader.ReadEvents();
        reader.CloseAll();
        return reader._root;
    }

    private void ReadEvents()
    {
        // The scanner takes a NUL for the end of its input.
        string text = _range.Of(_file.Text).Replace('\0', ' ');
        try
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
            {
                if (parser.Current is { } current && !TryTake(current))
                    return;
            }
        }
        catch (YamlException e)
        {
            int start = _range.Start + (int)Math.Min(e.Start.Index, _range.Length);
            int end = _range.Start + (int)Math.Min(e.End.Index, _range.Length);
            if (TryFindTabIndent(start, end, out int tab) || (e.Message.Contains(" tab ") && TryFindTabIndent(start, _range.End, out tab)))
                AddSyntaxFinding(tab, "a tab indents this line, where only blanks may", YamlFault.TabIndent);
            else
                AddSyntaxFinding(start, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Malformed flow collections end in an InvalidOperationException, without a place.
            bool isInBrackets = _open.Count > 0 && _file.Text[_open.Peek().Start] is ('[' or '{');
            AddSyntaxFinding(isInBrackets ? _open.Peek().Start : _position, "brackets or commas that do not match");
        }
    }

    /// <summary>
    /// A tab in the indentation is the commonest fault; the parser calls it many things, on its line, on the one above, or on the one below.
    /// </summary>
    private bool TryFindTabIndent(int start, int end, out int tab)
    {
        int lastLine = Math.Min(_file.LineEndAt(end) + 1, _range.End);
        int firstLine = LineStartAt(start);
        for (int line = firstLine; line <= lastLine && line < _range.End; line = _file.LineEndAt(line) + 1)
        {
            if (IsIndentedByTab(line, out tab))
                return true;
        }

        tab = -1;
        return firstLine > _range.Start && IsIndentedByTab(LineStartAt(firstLine - 1), out tab);
    }

    private bool IsIndentedByTab(int line, out int tab)
    {
        tab = line;
        while (tab < _range.End && _file.Text[tab] == ' ')
            tab++;
        return tab < _range.End && _file.Text[tab] == '\t';
    }

    private int LineStartAt(int offset) => offset == 0 ? 0 : _file.Text.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>Takes an event in; false stops the reading.</summary>
    private bool TryTake(ParsingEvent current)
    {
        var range = new TextRange(_range.Start + (int)current.Start.Index, _range.Start + (int)current.End.Index);
        _position = range.Start;
        switch (current)
        {
            case Scalar scalar:
                CheckTag(scalar, range);
                Add(new YamlScalar(range, scalar.Value, scalar.Style == ScalarStyle.Plain));
                break;
            case AnchorAlias alias:
                _lineOfAlias = _file.LineAt(range.Start);
                Add(FindingRules.YamlAlias, range, Excerpt.Of(alias.Value.Value));
                Add(new YamlScalar(range, "", IsPlain: true));
                break;
            case SequenceStart or MappingStart when _open.Count == DeepestLevel:
                Add(FindingRules.YamlTooLarge, range, $"more than {Numeral.Grouped(DeepestLevel)} levels deep", "no deeper");
                return false;
            case SequenceStart or MappingStart:
                CheckTag((NodeEvent)current, range);
                _open.Push(new OpenNode(current is MappingStart, range.Start));
                break;
            case SequenceEnd or MappingEnd:
                Close(range.End, isCut: false);
                break;
            case DocumentStart when _root is not null:
                Add(FindingRules.SecondYamlDocument, range, NamesOfOthers.Have(_file.Path)
                    ? "Remove this line."
                    : "Where both are articles, make them a list: put '- ' before the first line of each and indent its other lines; else remove this line.");
                return false;
        }

        return true;
    }

    private void CloseAll()
    {
        CutLast();
        while (_open.Count > 0)
            Close(_position, isCut: true);
    }

    /// <summary>A value behind which the text breaks on the same line is not what it seems: <c>[Live] Storm</c> is no list.</summary>
    private void CutLast()
    {
        if (_fault < 0 || _open.Count == 0 || _open.Peek() is not { IsMapping: true, Key: null, Entries: { Count: > 0 } entries })
            return;
        YamlEntry last = entries[entries.Count - 1];
        if (_file.LineAt(last.Value.Range.End) == _file.LineAt(_fault) && last.Value.Range.End <= _fault)
            entries[entries.Count - 1] = last with { Value = last.Value with { IsCut = true } };
    }

    private void Close(int end, bool isCut)
    {
        OpenNode closed = _open.Pop();
        var range = new TextRange(closed.Start, Math.Max(closed.Start, end));
        Add(closed.IsMapping
            ? new YamlMapping(range, closed.Entries) { IsCut = isCut }
            : new YamlSequence(range, closed.Items) { IsCut = isCut });
    }

    private void Add(YamlNode node)
    {
        if (_open.Count == 0)
            _root = node;
        else if (!_open.Peek().IsMapping)
            _open.Peek().Items.Add(node);
        else
            AddToMapping(_open.Peek(), node);
    }

    private void AddToMapping(OpenNode mapping, YamlNode node)
    {
        if (mapping.Key is null)
        {
            mapping.Key = node;
            return;
        }

        if (mapping.Key is YamlScalar key)
        {
            CheckComment(key, node);
            AddEntry(mapping, new YamlEntry(key, node));
        }
        else
        {
            Add(FindingRules.WrongShape, mapping.Key.Range, "A key", "a text", mapping.Key.Shape, "name: value");
        }

        mapping.Key = null;
    }

    private void AddEntry(OpenNode mapping, YamlEntry entry)
    {
        string name = entry.Key.Value;
        if (!mapping.Keys.TryGetValue(name, out YamlScalar first))
        {
            mapping.Keys.Add(name, entry.Key);
            mapping.Entries.Add(entry);
            return;
        }

        if (mapping.SaidTwice.Add(name))
            AddDuplicate(first, entry.Key);
        AddDuplicate(entry.Key, first);
    }

    private void AddDuplicate(YamlScalar here, YamlScalar there) =>
        Add(FindingRules.DuplicateKey, here.Range, Excerpt.Of(here.Value), Numeral.Of(_file.LineAt(there.Range.Start) + 1));

    private void AddSyntaxFinding(int offset, string reason, string? mend = null)
    {
        _fault = offset;
        if (_file.LineAt(offset) == _lineOfAlias)
            return;
        var rest = new TextRange(offset, Math.Min(_file.LineEndAt(offset), _range.End));
        Add(FindingRules.YamlSyntax, rest, Excerpt.Of(reason.TrimEnd('.'), 200), mend ?? new YamlFault(_file.Text, _range, offset, reason).Mend());
    }

    /// <summary>A tag of the standard says of what type a value is, which its form tells, too; any other is most likely a part of the text.</summary>
    private void CheckTag(NodeEvent node, TextRange range)
    {
        if (!node.Tag.IsEmpty && node.Tag.Value.StartsWith("!", StringComparison.Ordinal))
            Add(FindingRules.YamlTag, range, Excerpt.Of(node.Tag.Value));
    }

    /// <summary>What looks like a comment behind prose and is written like a number: <c>title: Storm #3 ends</c>. A comment mostly has a blank behind its mark.</summary>
    private void CheckComment(YamlScalar key, YamlNode value)
    {
        if (Array.Exists(ProseKeys, prose => prose.Equals(key.Value, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (YamlNode node in value is YamlSequence list ? list.Items : [value])
                CheckComment(node);
        }
    }

    private void CheckComment(YamlNode value)
    {
        if (value is not YamlScalar { IsPlain: true, IsNull: false })
            return;
        int mark = value.Range.End;
        while (mark < _range.End && _file.Text[mark] is ' ' or '\t')
            mark++;
        bool isComment = mark + 1 < _range.End && _file.Text[mark] == '#' && _file.Text[mark - 1] is ' ' or '\t';
        if (!isComment || char.IsWhiteSpace(_file.Text[mark + 1]) || _file.Text[mark + 1] == '#')
            return;
        var comment = new TextRange(mark, Math.Min(_file.LineEndAt(mark), _range.End));
        Add(FindingRules.CommentInProse, comment, Excerpt.Of(comment.Of(_file.Text), 40));
    }

    private void Add(FindingRule rule, TextRange range, params string[] arguments) =>
        _findings.Add(rule.At(_file.PlaceOf(range), arguments));

    /// <summary>A map or list that has begun and not yet ended.</summary>
    private sealed class OpenNode(bool isMapping, int start)
    {
        public bool IsMapping { get; } = isMapping;

        public int Start { get; } = start;

        public List<YamlNode> Items { get; } = [];

        public List<YamlEntry> Entries { get; } = [];

        public Dictionary<string, YamlScalar> Keys { get; } = new(StringComparer.Ordinal);

        public HashSet<string> SaidTwice { get; } = new(StringComparer.Ordinal);

        public YamlNode? Key { get; set; }
    }
}
