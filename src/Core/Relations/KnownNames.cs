using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using CorpusGen.Core.Catalogue;
using CorpusGen.Core.Relations.Names;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations;

/// <summary>The names that <c>corpus.yaml</c> gives: they win over the recogniser, and are found where it saw nothing.</summary>
internal sealed class KnownNames
{
    private static readonly ConditionalWeakTable<CorpusSettings, KnownNames> BySettings = new();

    private readonly Dictionary<string, KnownEntity?> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, List<KnownName>> _byFirstToken = [];
    private readonly HashSet<string> _notEntities = new(StringComparer.Ordinal);
    private readonly KnownNames? _ofAllDocuments;

    private KnownNames(KnownNames ofAllDocuments, IEnumerable<(string Name, KnownEntity Known)> aliases)
    {
        _ofAllDocuments = ofAllDocuments;
        foreach (var (name, known) in aliases)
            Add(name, known);
    }

    private KnownNames(CorpusSettings settings)
    {
        foreach (string name in settings.NotEntities)
            _notEntities.Add(name);
        foreach (KnownEntity known in settings.Entities)
        {
            foreach (string name in known.Aliases.Items.Insert(0, known.Name))
                Add(name, known);
        }
    }

    /// <summary>The names of a catalogue, read once for all its documents.</summary>
    public static KnownNames Of(CorpusSettings settings) => BySettings.GetValue(settings, static each => new KnownNames(each));

    /// <summary>The names of one document, with those that mean somebody in it alone: these win.</summary>
    public KnownNames With(IReadOnlyCollection<(string Name, KnownEntity Known)> aliases) => aliases.Count == 0 ? this : new KnownNames(this, aliases);

    /// <summary>Whether the catalogue says that this is no entity's name.</summary>
    public bool IsNotEntity(string mention) => IsNoName(mention) || IsNoName(NameFold.WithoutPossessive(mention));

    /// <summary>The entity with exactly this name or alias; null where there is none, or more than one.</summary>
    public KnownEntity? Find(string name) => _byName.TryGetValue(name, out KnownEntity? known) ? known : _ofAllDocuments?.Find(name);

    /// <summary>Where the text says a name of the catalogue that is one entity's alone; leftmost, then longest, never overlapping.</summary>
    public IReadOnlyList<(TextRange Range, KnownEntity Known)> FindAll(TokenizedText text)
    {
        var found = new List<(TextRange, KnownEntity)>();
        if (_byFirstToken.Count == 0 && _ofAllDocuments is null)
            return found;
        var tokens = text.Tokens;
        for (int i = 0; i < tokens.Length; i++)
        {
            KnownName? longest = LongestAt(text, i);
            if (longest is null || Find(longest.Name) is not { } known)
                continue;
            int last = i + longest.Tokens.Count - 1;
            found.Add((new TextRange(tokens[i].Start, tokens[last].End), known));
            i = last;
        }

        return found;
    }

    private KnownName? LongestAt(TokenizedText text, int index)
    {
        KnownName? longest = _ofAllDocuments?.LongestAt(text, index);
        if (!_byFirstToken.TryGetValue(text.Tokens[index].Hash, out var names))
            return longest;
        foreach (KnownName name in names)
        {
            if (name.Tokens.Count > (longest?.Tokens.Count ?? 0) && name.StandsAt(text, index))
                longest = name;
        }

        return longest;
    }

    private bool IsNoName(string name) => !_byName.ContainsKey(name) && (_notEntities.Contains(name) || _ofAllDocuments?.IsNoName(name) == true);

    private void Add(string name, KnownEntity known)
    {
        if (_byName.TryGetValue(name, out KnownEntity? other))
        {
            if (other?.Id != known.Id)
                _byName[name] = null;
            return;
        }

        _byName.Add(name, known);
        TokenizedText tokenized = Tokenizer.Tokenize(name);
        if (tokenized.Tokens.Length == 0)
            return;
        uint first = tokenized.Tokens[0].Hash;
        if (!_byFirstToken.TryGetValue(first, out var names))
            _byFirstToken.Add(first, names = []);
        names.Add(KnownName.Of(name, tokenized));
    }

    /// <summary>A name as tokens, so that a line end in the text is as good as a blank in the catalogue.</summary>
    private sealed record KnownName(string Name, IReadOnlyList<(string Text, bool Space)> Tokens)
    {
        public static KnownName Of(string name, TokenizedText tokenized)
        {
            var tokens = new List<(string, bool)>();
            foreach (Token token in tokenized.Tokens)
                tokens.Add((token.Range.Of(name), token.Has(TokenFlags.SpaceBefore)));
            return new KnownName(name, tokens);
        }

        public bool StandsAt(TokenizedText text, int index)
        {
            var tokens = text.Tokens;
            if (index + Tokens.Count > tokens.Length)
                return false;
            for (int i = 0; i < Tokens.Count; i++)
            {
                Token token = tokens[index + i];
                bool same = token.Length == Tokens[i].Text.Length
                    && string.CompareOrdinal(text.Text, token.Start, Tokens[i].Text, 0, token.Length) == 0
                    && (i == 0 || token.Has(TokenFlags.SpaceBefore) == Tokens[i].Space);
                if (!same)
                    return false;
            }

            return true;
        }
    }
}
