using CorpusGen.Core.Text;

namespace CorpusGen.Core.Times.Rules;

/// <summary>Words that a rule asks for together. One bit of a token's hash turns nearly every other token away.</summary>
internal sealed class WordSet
{
    private readonly string[] _words;
    private readonly ulong _hashes;

    /// <param name="words">In lower case, with one blank between them.</param>
    public WordSet(string words)
    {
        _words = words.Split(' ');
        foreach (string word in _words)
            _hashes |= BitOf(Tokenizer.HashOf(word));
    }

    public bool Has(TokenizedText text, in Token token)
    {
        if ((_hashes & BitOf(token.Hash)) == 0)
            return false;
        foreach (string word in _words)
        {
            if (text.Is(token, word))
                return true;
        }

        return false;
    }

    private static ulong BitOf(uint hash) => 1UL << (int)(hash % 64);
}
