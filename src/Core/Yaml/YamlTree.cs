using System;
using System.Collections.Generic;
using CorpusGen.Core.Documents;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Yaml;

/// <summary>Puts the nodes of a YAML text together, in the order in which they begin and end.</summary>
internal sealed class YamlTree(SeedText file, CommentsInProse comments, List<Finding> findings)
{
    private readonly Stack<OpenNode> _open = new();

    /// <summary>The outermost node, once it has ended; else null.</summary>
    public YamlNode? Root { get; private set; }

    /// <summary>How many maps and lists are open.</summary>
    public int Depth => _open.Count;

    /// <summary>Where the innermost open map or list begins, or null.</summary>
    public int? Innermost => _open.Count == 0 ? null : _open.Peek().Start;

    public void Open(bool isMapping, int start) => _open.Push(new OpenNode(isMapping, start));

    /// <summary>Ends whatever is open.</summary>
    /// <param name="end">Up to where the text was read.</param>
    /// <param name="fault">Where it cannot be read, or null.</param>
    public void CloseAll(int end, int? fault)
    {
        if (fault is { } offset)
            CutLast(offset);
        while (_open.Count > 0)
            Close(end, isCut: true);
    }

    /// <summary>Ends the innermost map or list.</summary>
    /// <param name="isCut">Whether the text breaks off before it ends.</param>
    public void Close(int end, bool isCut = false)
    {
        OpenNode closed = _open.Pop();
        var range = new TextRange(closed.Start, Math.Max(closed.Start, end));
        Add(closed.IsMapping
            ? new YamlMapping(range, closed.Entries) { IsCut = isCut }
            : new YamlSequence(range, closed.Items) { IsCut = isCut });
    }

    public void Add(YamlNode node)
    {
        if (_open.Count == 0)
            Root = node;
        else if (!_open.Peek().IsMapping)
            _open.Peek().Items.Add(node);
        else
            AddToMapping(_open.Peek(), node);
    }

    /// <summary>A value behind which the text breaks on the same line is not what it seems: <c>[Live] Storm</c> is no list.</summary>
    private void CutLast(int fault)
    {
        if (_open.Count == 0 || _open.Peek() is not { IsMapping: true, Key: null, Entries: { Count: > 0 } entries })
            return;
        YamlEntry last = entries[entries.Count - 1];
        if (file.LineAt(last.Value.Range.End) == file.LineAt(fault) && last.Value.Range.End <= fault)
            entries[entries.Count - 1] = last with { Value = last.Value with { IsCut = true } };
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
            comments.Check(key, node);
            AddEntry(mapping, new YamlEntry(key, node));
        }
        else
        {
            findings.Add(FindingRules.WrongShape.At(file.PlaceOf(mapping.Key.Range), "A key", "a text", mapping.Key.Shape, "name: value"));
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
        findings.Add(FindingRules.DuplicateKey.At(file.PlaceOf(here.Range), Excerpt.Of(here.Value), Numeral.Of(file.LineAt(there.Range.Start) + 1)));

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
