using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Relations.Names;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Gold;

/// <summary>A text in which quotes are looked for: whole words, any white space is as good as any other, and what shows nothing does not count.</summary>
/// <remarks>
/// It does not hang on the recognisers' tokens, so that a better tokeniser changes no approved fixture. A quote is looked for once, however many entries have
/// it.
/// </remarks>
internal sealed class QuotableText
{
    /// <summary>How many missing quotes get a nearest passage: a hostile file would have every word of the text compared with each of its quotes.</summary>
    private const int MostGuesses = 20;

    private const int MostPassages = 5_000;

    /// <summary>
    /// From this length on quotes are looked for in another way, see <see cref="LongQuote"/>: below it, each character of the text costs no more than that.
    /// </summary>
    private const int Long = 64;

    /// <summary>From so many different quotes on, sorting the text costs less than a pass over it for each of them.</summary>
    private const int Many = 200;

    private readonly string _text;
    private readonly int[] _offsets;
    private readonly Dictionary<string, IReadOnlyList<TextRange>> _found = new(StringComparer.Ordinal);
    private QuoteIndex? _index;
    private string? _folded;
    private string? _lower;
    private int _guesses;

    public QuotableText(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (Tokenizer.IsIgnorable(text[i]))
                continue;
            bool blank = char.IsWhiteSpace(text[i]);
            if (blank && collapsed.Length > 0 && collapsed[collapsed.Length - 1] == ' ')
                continue;
            collapsed.Append(blank ? ' ' : text[i]);
            offsets.Add(i);
        }

        _text = collapsed.ToString();
        _offsets = offsets.ToArray();
    }

    /// <summary>Where the quote stands in the text, in order, never overlapping itself.</summary>
    /// <param name="quote">What shows, with single blanks.</param>
    public IReadOnlyList<TextRange> Find(string quote)
    {
        if (_found.TryGetValue(quote, out IReadOnlyList<TextRange>? ranges))
            return ranges;
        TextRange[] found = [.. PlacesOf(quote).Select(at => new TextRange(_offsets[at], _offsets[at + quote.Length - 1] + 1))];
        _found.Add(quote, found);
        return found;
    }

    private IEnumerable<int> PlacesOf(string quote)
    {
        if (quote.Length == 0)
            return [];
        if (_found.Count >= Many)
            _index ??= new QuoteIndex(_text, IsBorder);
        return _index?.PlacesOf(quote) is { } places ? WholeWords(places, quote.Length) : Passes(quote);
    }

    /// <summary>The places at which no word goes on behind the quote, and that lie behind the one before.</summary>
    private IEnumerable<int> WholeWords(IEnumerable<int> places, int length)
    {
        int free = 0;
        foreach (int at in places)
        {
            if (at < free || !IsBorder(at + length))
                continue;
            yield return at;
            free = at + length;
        }
    }

    private IEnumerable<int> Passes(string quote)
    {
        LongQuote? prepared = quote.Length < Long ? null : new LongQuote(quote);
        for (int at = IndexOf(quote, prepared, 0); at >= 0; at = IndexOf(quote, prepared, at + quote.Length))
            yield return at;
    }

    /// <summary>The words of the text that are nearest to a quote which it does not contain, or null where none are near.</summary>
    public string? NearestTo(string quote)
    {
        if (_guesses++ >= MostGuesses)
            return null;
        _folded ??= Fold(_text);
        string folded = Fold(quote);
        _lower ??= Casing.Lower(_folded);
        string lower = Casing.Lower(folded);
        int similar = lower.Length < Long ? _lower.IndexOf(lower, StringComparison.Ordinal) : new LongQuote(lower).IndexIn(_lower, 0);
        if (similar >= 0)
        {
            int end = similar + folded.Length;
            return IsBorder(similar) && IsBorder(end) ? _text.Substring(similar, folded.Length) : PassageAt(similar, end);
        }

        // Of passages that fold to one, any serves.
        var passages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string passage in PassagesLike(folded).Take(MostPassages))
            passages[Fold(passage)] = passage;
        return NearestName.Of(folded, passages.Keys) is { } nearest ? passages[nearest] : null;
    }

    /// <summary>The same number of characters, without accents, and with the quotation marks and hyphens that are on every keyboard.</summary>
    private static string Fold(string text)
    {
        char[] folded = text.ToCharArray();
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = folded[i] switch
            {
                <= '~' => folded[i],
                '‘' or '’' or '‚' or '‛' or '′' or 'ʼ' => '\'',
                '“' or '”' or '„' or '‟' or '″' or '«' or '»' => '"',
                '‐' or '‑' or '‒' or '–' or '—' => '-',
                >= '\uD800' and <= '\uDFFF' => folded[i],
                var letter => WithoutMark(letter),
            };
        }

        return new string(folded);
    }

    private static char WithoutMark(char letter)
    {
        char lower = Casing.Lower(letter);
        char bare = NameFold.WithoutMarks(lower);
        return lower == letter ? bare : Casing.Upper(bare);
    }

    private int IndexOf(string quote, LongQuote? prepared, int start)
    {
        for (int at = start; at + quote.Length <= _text.Length; at++)
        {
            at = prepared is null ? _text.IndexOf(quote, at, StringComparison.Ordinal) : prepared.IndexIn(_text, at);
            if (at < 0 || (IsBorder(at) && IsBorder(at + quote.Length)))
                return at;
        }

        return -1;
    }

    /// <summary>
    /// Passages of as many words as the quote, or one fewer or more, that share its first or its last word; for a quote of one word, every word.
    /// </summary>
    private IEnumerable<string> PassagesLike(string quote)
    {
        string[] wanted = quote.Split(' ');
        int[] lengths = wanted.Length == 1 ? [1] : [wanted.Length, wanted.Length - 1, wanted.Length + 1];
        int[] starts = new int[wanted.Length + 1];
        int words = 0;
        for (int start = 0; start < _text.Length;)
        {
            int end = _text.IndexOf(' ', start);
            if (end < 0)
                end = _text.Length;
            starts[words++ % starts.Length] = start;
            bool ends = wanted.Length == 1 || Says(start, wanted[wanted.Length - 1]);
            foreach (int length in lengths)
            {
                if (length <= words && starts[(words - length) % starts.Length] is var first && (ends || Says(first, wanted[0])))
                    yield return PassageAt(first, end);
            }

            start = end + 1;
        }
    }

    private bool Says(int start, string word) => string.CompareOrdinal(_folded, start, word, 0, word.Length) == 0;

    /// <summary>A passage without the punctuation around it, whole words.</summary>
    private string PassageAt(int start, int end)
    {
        while (start > 0 && !IsBorder(start))
            start--;
        while (end < _text.Length && !IsBorder(end))
            end++;
        while (start < end && !char.IsLetterOrDigit(_text[start]))
            start++;
        while (start < end && !char.IsLetterOrDigit(_text[end - 1]))
            end--;
        return _text.Substring(start, end - start);
    }

    /// <summary>Whether no word goes through a position.</summary>
    private bool IsBorder(int position) =>
        position == 0 || position == _text.Length || !(IsOfWord(_text[position - 1]) && IsOfWord(_text[position]));

    /// <summary>Letters of scripts that part words by blanks; in the others every character may end a word.</summary>
    private static bool IsOfWord(char c)
    {
        bool parted = c < '\u2E80' && c is not (>= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF');
        return parted && (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
    }
}
