using System;
using System.Collections.Generic;
using System.Linq;
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
    private readonly NameFinder _finder;

    /// <summary>The names that begin with a small letter, as they head a sentence: "The old man" is "the old man".</summary>
    private readonly Dictionary<string, string> _headingSentences = new(StringComparer.Ordinal);

    private readonly HashSet<string> _notEntities = new(StringComparer.Ordinal);
    private readonly KnownNames? _ofAllDocuments;

    private KnownNames(KnownNames ofAllDocuments, IEnumerable<(string Name, KnownEntity Known)> aliases)
    {
        _ofAllDocuments = ofAllDocuments;
        foreach (var (name, known) in aliases)
            Add(name, known);
        _finder = MakeFinder();
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

        _finder = MakeFinder();
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
        IReadOnlyList<NameFinder.Found?>? own = _finder.LongestFrom(text);
        IReadOnlyList<NameFinder.Found?>? ofAll = _ofAllDocuments?._finder.LongestFrom(text);
        if (own is null && ofAll is null)
            return found;
        var tokens = text.Tokens;
        int sentence = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            NameFinder.Found? longest = Longer(ofAll?[i], own?[i]);
            if (longest is null || KnownAt(text, i, longest.Name, ref sentence) is not { } known)
                continue;
            int last = i + longest.Tokens - 1;
            found.Add((new TextRange(tokens[i].Start, tokens[last].End), known));
            i = last;
        }

        return found;
    }

    /// <summary>Whom a name means that starts at a token.</summary>
    /// <param name="sentence">The sentence of an earlier token; becomes that of this one.</param>
    private KnownEntity? KnownAt(TokenizedText text, int token, string name, ref int sentence)
    {
        if (Written(name) is not { } written)
            return Find(name);
        var sentences = text.Sentences;
        while (sentence < sentences.Length && sentences[sentence].End <= token)
            sentence++;
        return sentence < sentences.Length && IsFirstWord(text, token, sentences[sentence].Start) ? Find(written) : null;
    }

    /// <summary>Whether nothing but marks stands between the token that a sentence starts with and this one, or a quotation starts with it.</summary>
    private static bool IsFirstWord(TokenizedText text, int token, int start)
    {
        var tokens = text.Tokens;
        int before = token - 1;
        while (before >= start && tokens[before].Kind is TokenKind.Punctuation or TokenKind.Symbol)
            before--;
        return before < start || (!tokens[token].Has(TokenFlags.SpaceBefore) && text.Text[tokens[token - 1].Start] is '"' or '“' or '„' or '«' or '‘');
    }

    /// <summary>How the catalogue writes a name that heads a sentence; null where it writes it so itself.</summary>
    private string? Written(string name) =>
        _byName.ContainsKey(name) ? null : _headingSentences.TryGetValue(name, out string? written) ? written : _ofAllDocuments?.Written(name);

    private static NameFinder.Found? Longer(NameFinder.Found? left, NameFinder.Found? right) => right?.Tokens > (left?.Tokens ?? 0) ? right : left;

    private bool IsNoName(string name) => !_byName.ContainsKey(name) && (_notEntities.Contains(name) || _ofAllDocuments?.IsNoName(name) == true);

    private NameFinder MakeFinder()
    {
        foreach (string name in _byName.Keys)
        {
            if (name.Length > 0 && Casing.Upper(name[0]) is var capital && capital != name[0] && !_byName.ContainsKey(capital + name.Substring(1)))
                _headingSentences[capital + name.Substring(1)] = name;
        }

        return new NameFinder(_byName.Keys.Concat(_headingSentences.Keys));
    }

    private void Add(string name, KnownEntity known)
    {
        if (_byName.TryGetValue(name, out KnownEntity? other))
        {
            if (other?.Id != known.Id)
                _byName[name] = null;
            return;
        }

        _byName.Add(name, known);
    }
}
