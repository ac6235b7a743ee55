using System;
using System.Collections.Generic;
using CorpusGen.Core.Entities.Words;

namespace CorpusGen.Core.Entities.Features;

/// <summary>What the rest of the document says of a capitalised word: where else it stands, its longest form, whether it is also written small.</summary>
internal sealed class DocumentEvidence
{
    private readonly Dictionary<uint, int> _ids = [];
    private readonly List<NameWord> _names = [];
    private readonly Dictionary<uint, int> _initials = [];
    private readonly int[] _nextSame;
    private readonly int[] _previousSame;
    private readonly int[] _nameOf;

    private DocumentEvidence(int words)
    {
        _nextSame = new int[words];
        _previousSame = new int[words];
        _nameOf = new int[words];
    }

    /// <summary>Reads the whole document once, before any word is labelled.</summary>
    public static DocumentEvidence Gather(ReadOnlySpan<Word> words)
    {
        var evidence = new DocumentEvidence(words.Length);
        for (int i = 0; i < words.Length; i++)
        {
            evidence._nameOf[i] = -1;
            if (words[i].Role == WordRole.Name)
                evidence.AddName(words, i);
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Shape == WordShape.Lower && evidence._ids.TryGetValue(words[i].Hash, out int name))
                evidence._names[name] = evidence._names[name] with { Lower = evidence._names[name].Lower + 1 };
        }

        evidence.Topics = DocumentTopics.Of(words);
        return evidence;
    }

    /// <summary>What the document is about.</summary>
    public DocumentTopics Topics { get; private set; }

    /// <summary>What is known of the capitalised word at an index.</summary>
    public NameWord Of(int index) => _names[_nameOf[index]];

    /// <summary>The next occurrence of the same word with a capital, or −1.</summary>
    public int NextSame(int index) => _nextSame[index];

    /// <summary>The previous occurrence of the same word with a capital, or −1.</summary>
    public int PreviousSame(int index) => _previousSame[index];

    /// <summary>The first word of the name whose initials spell the word at an index ("JSC" – "Judicial Service Commission"), or −1.</summary>
    public int LongFormOf(ReadOnlySpan<Word> words, int index) =>
        words[index].Shape == WordShape.ShortUpper && _initials.TryGetValue(words[index].Hash, out int start) ? start : -1;

    private void AddName(ReadOnlySpan<Word> words, int i)
    {
        Word word = words[i];
        _nextSame[i] = _previousSame[i] = -1;
        if (!_ids.TryGetValue(word.Hash, out int id))
        {
            id = _names.Count;
            _ids.Add(word.Hash, id);
            _names.Add(new NameWord(i, i, 0, 0, -1));
        }
        else
        {
            int last = _names[id].Last;
            _nextSame[last] = i;
            _previousSame[i] = last;
        }

        NameWord name = _names[id];
        bool telling = word.Lettering == Lettering.Sentence;
        int longest = name.Longest;
        if (telling && (longest < 0 || CapsLength(words, i) > CapsLength(words, longest)))
            longest = i;
        _nameOf[i] = id;
        _names[id] = name with { Last = i, Count = name.Count + 1, Longest = longest };
        if (telling && i == word.CapsStart)
            AddInitials(words, i);
    }

    /// <summary>Remembers the initials of the name that starts here, through "of" and "for the", each time it has two or more.</summary>
    private void AddInitials(ReadOnlySpan<Word> words, int start)
    {
        uint hash = Text.Tokenizer.HashSeed;
        int capitals = 0;
        for (int i = start; i < words.Length && i < start + 9; i++)
        {
            if (words[i].Role is not (WordRole.Name or WordRole.Link) || (i > start && words[i].Has(WordFlags.SentenceStart)))
                break;
            if (words[i].Role != WordRole.Name)
                continue;
            hash = Text.Tokenizer.HashNext(hash, words[i].Initial);
            capitals++;
            if (capitals >= 2 && !_initials.ContainsKey(hash))
                _initials.Add(hash, start);
        }
    }

    private static int CapsLength(ReadOnlySpan<Word> words, int index) => words[index].CapsEnd - words[index].CapsStart;
}

/// <summary>A capitalised word of a document.</summary>
/// <param name="First">Its first occurrence, as a word index.</param>
/// <param name="Last">Its last occurrence.</param>
/// <param name="Count">How often it stands there with a capital.</param>
/// <param name="Lower">How often without.</param>
/// <param name="Longest">Its occurrence within the longest stretch of capitalised words, or −1.</param>
internal readonly record struct NameWord(int First, int Last, int Count, int Lower, int Longest);
