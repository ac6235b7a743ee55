using System;
using System.Text;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange;

/// <summary>Puts a text together of its tokens, as English is written: a blank between two, but none before a comma or behind a bracket.</summary>
internal sealed class ConllText
{
    private static readonly string[] Clitics = ["'s", "'re", "'ve", "'ll", "'d", "'m", "n't", "’s", "’re", "’ve", "’ll", "’d", "’m", "n’t"];

    private readonly StringBuilder _text = new();

    /// <summary>Whether the last token holds on to the next one.</summary>
    private bool _isTight = true;
    private bool _isQuoted;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Adds a token; says where it stands.</summary>
    public TextRange Append(string token)
    {
        bool closes = token == "\"" && _isQuoted;
        if (!_isTight && !closes && !HoldsOnToLast(token))
            _text.Append(' ');
        int start = _text.Length;
        _text.Append(token);
        _isTight = token is "(" or "[" or "{" or "“" or "‘" or "``" or "`" or "$" or "£" or "€" || (token == "\"" && !_isQuoted);
        if (token == "\"")
            _isQuoted = !_isQuoted;
        return new TextRange(start, _text.Length);
    }

    public void EndLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
            _text.Append('\n');
        (_isTight, _isQuoted) = (true, false);
    }

    public void Clear()
    {
        _text.Clear();
        (_isTight, _isQuoted) = (true, false);
    }

    public override string ToString() => _text.ToString().TrimEnd('\n');

    private static bool HoldsOnToLast(string token) =>
        token is "." or "," or ";" or ":" or "!" or "?" or ")" or "]" or "}" or "”" or "’" or "''" or "%" or "..." or "…"
        || Array.Exists(Clitics, clitic => string.Equals(clitic, token, StringComparison.OrdinalIgnoreCase));
}
