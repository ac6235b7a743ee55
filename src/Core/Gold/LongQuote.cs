namespace CorpusGen.Core.Gold;

/// <summary>A long quote, looked for in one pass over a text, however often the text all but says it (Knuth, Morris and Pratt 1977).</summary>
internal sealed class LongQuote
{
    private readonly string _quote;

    /// <summary>For each number of characters read how many of them, at their end, are a beginning of the quote again.</summary>
    private readonly int[] _fallbacks;

    /// <summary>How many characters of the quote stand before <see cref="_next"/>.</summary>
    private int _read;
    private int _next;

    public LongQuote(string quote)
    {
        _quote = quote;
        _fallbacks = new int[quote.Length + 1];
        for (int i = 1, read = 0; i < quote.Length; i++)
            _fallbacks[i + 1] = read = After(read, quote[i]);
    }

    /// <summary>The first place from a start on, or -1.</summary>
    /// <param name="start">Asked for in rising order, always of one text: a search goes on where the last one ended.</param>
    public int IndexIn(string text, int start)
    {
        if (start > _next - _read)
        {
            // What was read before the start is none of the quote any more: as much as lies behind it stays.
            while (_read > 0 && _next - _read < start)
                _read = _fallbacks[_read];
            _next = _next < start ? start : _next;
        }

        while (_next < text.Length)
        {
            _read = After(_read, text[_next++]);
            if (_read == _quote.Length)
                return _next - _read;
        }

        return -1;
    }

    private int After(int read, char c)
    {
        while (read == _quote.Length || (read > 0 && _quote[read] != c))
            read = _fallbacks[read];
        return _quote[read] == c ? read + 1 : 0;
    }
}
