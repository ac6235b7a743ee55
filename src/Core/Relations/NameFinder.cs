using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations;

/// <summary>Finds, for each token of a text, the longest of some names that starts there, in one pass however much the names and the text repeat (Aho and Corasick 1975).</summary>
/// <remarks>
/// Names are compared token by token, so that a line end in the text is as good as a blank in the name. Text and names are read from their ends: a name that has been
/// read is then one that starts here. Between two tokens stands a symbol for whether white space parts them.
/// </remarks>
internal sealed class NameFinder
{
    private const int Root = 0;
    private const int Joined = 0;
    private const int Parted = 1;
    private const int FirstWord = 2;

    private readonly HashSet<uint> _hashes = [];
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Node, int Symbol), int> _next = [];
    private readonly List<Node> _nodes = [new Node(Root, 0, 0)];

    public NameFinder(IEnumerable<string> names)
    {
        foreach (string name in names)
            Add(name);
        Link();
    }

    /// <summary>A name in a text: how many tokens it has there.</summary>
    public sealed record Found(string Name, int Tokens);

    /// <summary>For each token the longest name that starts with it, or null; null instead of the list where no token is any name's.</summary>
    public IReadOnlyList<Found?>? LongestFrom(TokenizedText text)
    {
        var tokens = text.Tokens;
        Found?[]? longest = null;
        int node = Root;
        for (int i = tokens.Length - 1; i >= 0; i--)
        {
            int word = WordOf(text, tokens[i]);
            node = word < 0 ? Root : After(node, word);
            if (node == Root)
                continue;
            if (_nodes[node].Longest is { } found)
                (longest ??= new Found?[tokens.Length])[i] = found;
            node = After(node, tokens[i].Has(TokenFlags.SpaceBefore) ? Parted : Joined);
        }

        return longest;
    }

    private void Add(string name)
    {
        TokenizedText text = Tokenizer.Tokenize(name);
        var tokens = text.Tokens;
        int node = Root;
        for (int i = tokens.Length - 1; i >= 0; i--)
        {
            _hashes.Add(tokens[i].Hash);
            string word = tokens[i].Range.Of(name);
            if (!_words.TryGetValue(word, out int symbol))
                _words.Add(word, symbol = FirstWord + _words.Count);
            node = Child(node, symbol);
            if (i > 0)
                node = Child(node, tokens[i].Has(TokenFlags.SpaceBefore) ? Parted : Joined);
        }

        // Of two that differ in nothing but white space the first stands for both.
        if (node != Root)
            _nodes[node].Longest ??= new Found(name, tokens.Length);
    }

    private int Child(int node, int symbol)
    {
        if (_next.TryGetValue((node, symbol), out int child))
            return child;
        child = _nodes.Count;
        _nodes.Add(new Node(node, symbol, _nodes[node].Depth + 1));
        _next.Add((node, symbol), child);
        return child;
    }

    /// <summary>Each node gets the node of the longest end of what it has read that starts a name, too.</summary>
    private void Link()
    {
        foreach (Node node in _nodes.Skip(1).OrderBy(node => node.Depth))
        {
            node.Shorter = node.Parent == Root ? Root : After(_nodes[node.Parent].Shorter, node.Symbol);
            node.Longest ??= _nodes[node.Shorter].Longest;
        }
    }

    private int After(int node, int symbol)
    {
        while (true)
        {
            if (_next.TryGetValue((node, symbol), out int next))
                return next;
            if (node == Root)
                return Root;
            node = _nodes[node].Shorter;
        }
    }

    private int WordOf(TokenizedText text, in Token token) =>
        _hashes.Contains(token.Hash) && _words.TryGetValue(token.Range.Of(text.Text), out int symbol) ? symbol : -1;

    private sealed class Node(int parent, int symbol, int depth)
    {
        public int Parent { get; } = parent;

        public int Symbol { get; } = symbol;

        public int Depth { get; } = depth;

        public int Shorter { get; set; }

        public Found? Longest { get; set; }
    }
}
