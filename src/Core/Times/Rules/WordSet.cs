using CorpusGen.Core.Text;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Words that a rule asks for together. A few bits of a token's hash turn nearly every other token away.</summary>
internal sealed class WordSet
{
    private const int BitsPerWord = 16;

    private readonly string[] _words;

    /// <summary>A bit for each hash of a word, as many fields of 64 as keep most of them empty: a power of two.</summary>
    private readonly ulong[] _hashes;

    /// <param name="words">In lower case, with one blank between them.</param>
    public WordSet(string words)
    {
        _words = words.Split(' ');
        int fields = 1;
        while (fields * 64 < _words.Length * BitsPerWord)
            fields *= 2;
        _hashes = new ulong[fields];
        foreach (string word in _words)
            FieldOf(Tokenizer.HashOf(word)) |= BitOf(Tokenizer.HashOf(word));
    }

    public bool Has(TokenizedText text, in Token token)
    {
        if ((FieldOf(token.Hash) & BitOf(token.Hash)) == 0)
            return false;
        foreach (string word in _words)
        {
            if (text.Is(token, word))
                return true;
        }

        return false;
    }

    private static ulong BitOf(uint hash) => 1UL << (int)(hash % 64);

    private ref ulong FieldOf(uint hash) => ref _hashes[(hash >> 6) & (uint)(_hashes.Length - 1)];
}
