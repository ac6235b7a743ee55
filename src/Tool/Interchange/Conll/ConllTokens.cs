using System;
using System.Collections.Generic;
using System.Linq;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Interchange.Conll;

/// <summary>
/// Cuts a text into the tokens of columns: words as they stand between blanks, the punctuation around them apart, and no token across the border of a name.
/// </summary>
/// <remarks>A text that came from columns, its punctuation between blanks already, keeps its tokens and its sentences, a line each.</remarks>
internal static class ConllTokens
{
    /// <summary>The tokens of each sentence.</summary>
    /// <param name="mentions">In the order of the text.</param>
    public static IEnumerable<IReadOnlyList<TextRange>> Of(string text, IReadOnlyList<ExchangedMention> mentions)
    {
        bool isCut = IsCut(text);
        var borders = new HashSet<int>(mentions.SelectMany(mention => mention.Pieces).SelectMany(piece => new[] { piece.Start, piece.End }));
        return Together(SentencesOf(text, isCut), mentions).Select(sentence => TokensOf(text, sentence, isCut, borders)).Where(tokens => tokens.Count > 0);
    }

    /// <summary>Whether tokens with single blanks, and lines, are the whole text.</summary>
    public static bool HasOnlyBlanks(string text) => IsCut(text)
        && !text.Contains("  ", StringComparison.Ordinal)
        && !text.Contains("\n\n", StringComparison.Ordinal)
        && !text.Any(c => char.IsWhiteSpace(c) && c is not (' ' or '\n'));

    /// <summary>The sentences, none of which ends within a name.</summary>
    private static List<TextRange> Together(List<TextRange> sentences, IReadOnlyList<ExchangedMention> mentions)
    {
        var together = new List<TextRange>();
        int next = 0;
        foreach (TextRange sentence in sentences)
        {
            while (next < mentions.Count && mentions[next].Whole.End <= sentence.Start)
                next++;
            if (together.Count > 0 && next < mentions.Count && mentions[next].Pieces[0].Start < together[^1].End)
                together[^1] = together[^1] with { End = sentence.End };
            else
                together.Add(sentence);
        }

        return together;
    }

    private static List<TextRange> SentencesOf(string text, bool isCut)
    {
        var sentences = new List<TextRange>();
        if (isCut)
        {
            for (int start = 0; start <= text.Length;)
            {
                int end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
                sentences.Add(new TextRange(start, end));
                start = end + 1;
            }

            return sentences;
        }

        TokenizedText tokens = Tokenizer.Tokenize(text);
        foreach (TextRange sentence in tokens.Sentences)
            sentences.Add(new TextRange(tokens.Tokens[sentence.Start].Start, tokens.Tokens[sentence.End - 1].End));
        return sentences;
    }

    private static List<TextRange> TokensOf(string text, TextRange sentence, bool isCut, HashSet<int> borders)
    {
        var tokens = new List<TextRange>();
        foreach (TextRange word in Words(text, sentence))
        {
            TextRange core = isCut ? word : Core(text, word);
            int start = word.Start;
            for (int i = word.Start + 1; i < word.End; i++)
            {
                if (!borders.Contains(i) && core.Start < i && i < core.End)
                    continue;
                tokens.Add(new TextRange(start, i));
                start = i;
            }

            tokens.Add(new TextRange(start, word.End));
        }

        return tokens;
    }

    private static IEnumerable<TextRange> Words(string text, TextRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            int start = i;
            while (i < range.End && !char.IsWhiteSpace(text[i]))
                i++;
            if (i > start)
                yield return new TextRange(start, i);
        }
    }

    /// <summary>A run of characters between blanks without the punctuation around it.</summary>
    private static TextRange Core(string text, TextRange word)
    {
        int first = word.Start, last = word.End;
        while (first < word.End && IsMark(text[first]))
            first++;
        while (last > first && IsMark(text[last - 1]))
            last--;
        return new TextRange(first, last);
    }

    private static bool IsCut(string text)
    {
        bool anyAlone = false;
        foreach (TextRange word in Words(text, new TextRange(0, text.Length)))
        {
            if (word.Length == 1 && IsMark(text[word.Start]))
                anyAlone = true;
            else if (word.Length > 1 && text[word.End - 1] is ',' or ';' or '?' or '!' or ')' or '”')
                return false;
        }

        return anyAlone;
    }

    private static bool IsMark(char c) => char.IsPunctuation(c) || (char.IsSymbol(c) && !char.IsSurrogate(c));
}
