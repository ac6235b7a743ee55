using System;

namespace CorpusGen.Core.Text;

/// <summary>A text with its tokens and its sentences: made once for a document, read by both recognisers.</summary>
internal sealed class TokenizedText
{
    private readonly Token[] _tokens;
    private readonly int _count;
    private TextRange[]? _sentences;

    internal TokenizedText(string text, Token[] tokens, int count)
    {
        Text = text;
        _tokens = tokens;
        _count = count;
    }

    public string Text { get; }

    /// <summary>The tokens in the order of the text; they never overlap, and only white space and what shows nothing lies between them.</summary>
    public ReadOnlySpan<Token> Tokens => new(_tokens, 0, _count);

    /// <summary>The same to write on, for who looks words up: <see cref="Token.Word"/> and nothing else.</summary>
    public Span<Token> Lookups => new(_tokens, 0, _count);

    /// <summary>The sentences, in order, as ranges of token indices (not of characters).</summary>
    public ReadOnlySpan<TextRange> Sentences => _sentences ??= SentenceSplitter.Split(this);

    /// <summary>Whether the token says <paramref name="lower"/>, which is in lower case, whatever its own case.</summary>
    public bool Is(in Token token, string lower) =>
        token.Length == lower.Length ? Says(token, lower) : token.Has(TokenFlags.NonAscii) && Shows(token, lower);

    /// <summary>The length of a token without what shows nothing.</summary>
    public int LengthOf(in Token token) => token.Has(TokenFlags.NonAscii) ? CountShown(token) : token.Length;

    public override string ToString() => Text;

    private bool Says(in Token token, string lower)
    {
        for (int i = 0; i < lower.Length; i++)
        {
            if (Tokenizer.Fold(Text[token.Start + i]) != lower[i])
                return false;
        }

        return true;
    }

    private bool Shows(in Token token, string lower) => CountShown(token) == lower.Length && token.Hash == Tokenizer.HashOf(lower);

    private int CountShown(in Token token)
    {
        int length = token.Length;
        for (int i = token.Start; i < token.End; i++)
        {
            if (Tokenizer.IsIgnorable(Text[i]))
                length--;
        }

        return length;
    }
}
