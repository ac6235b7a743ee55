using System;
using System.Collections.Generic;

namespace CorpusGen.Core.Text;

/// <summary>Finds where sentences end. Paragraph borders always do.</summary>
/// <remarks>
/// Between two tokens a sentence ends where a line was broken on purpose, or after <c>.</c>, <c>!</c>, <c>?</c> or <c>…</c> with the quotes
/// and brackets that close behind it, unless what stands before is an abbreviation or what follows goes on in lower case.
/// </remarks>
internal static class SentenceSplitter
{
    /// <summary>The sentences of a text as ranges of token indices, in order, covering every token.</summary>
    public static TextRange[] Split(TokenizedText text)
    {
        var sentences = new List<TextRange>();
        var lines = new LineWidths(text);
        int start = 0;
        for (int i = 1; i < text.Tokens.Length; i++)
        {
            if (!EndsBefore(text, i, ref lines))
                continue;
            sentences.Add(new TextRange(start, i));
            start = i;
        }

        if (start < text.Tokens.Length)
            sentences.Add(new TextRange(start, text.Tokens.Length));
        return sentences.ToArray();
    }

    private static bool EndsBefore(TokenizedText text, int index, ref LineWidths lines)
    {
        var tokens = text.Tokens;
        Token token = tokens[index];
        if (token.Has(TokenFlags.ParagraphBefore))
            return true;
        if (!token.Has(TokenFlags.SpaceBefore))
            return IsFullWidthStop(text, tokens[index - 1]);
        if (token.Has(TokenFlags.LineBefore) && ((lines.BrokenOnPurpose(index) && !GoesOn(text, index)) || OpensItem(text, index)))
            return true;

        int stop = StopBehind(text, index);
        return stop >= 0 && text.Text[tokens[stop].Start] switch
        {
            '.' => EndsAtPeriod(text, stop, index),
            _ => !GoesOn(text, index) && !IsReportedBy(text, stop, index),
        };
    }

    /// <summary>"- A lamp", "2. Take a seat": a line that begins like the item of a list.</summary>
    private static bool OpensItem(TokenizedText text, int index)
    {
        var tokens = text.Tokens;
        if (index + 1 >= tokens.Length)
            return false;
        Token next = tokens[index + 1];
        return text.Text[tokens[index].Start] is '-' or '*' or '•' or '–' or '·'
            ? next.Has(TokenFlags.SpaceBefore)
            : tokens[index].Kind == TokenKind.Number && !next.Has(TokenFlags.SpaceBefore) && text.Text[next.Start] is '.' or ')'
                && index + 2 < tokens.Length && tokens[index + 2].Has(TokenFlags.SpaceBefore);
    }

    /// <summary>The stop that ends right before a token, looking through closing quotes and brackets, or −1.</summary>
    private static int StopBehind(TokenizedText text, int index)
    {
        var tokens = text.Tokens;
        for (int i = index - 1; i >= 0; i--)
        {
            if (tokens[i].Kind != TokenKind.Punctuation)
                return -1;
            char mark = text.Text[tokens[i].Start];
            if (SentenceMarks.IsStop(mark))
                return i;
            if (!SentenceMarks.Closes(mark) || tokens[i].Has(TokenFlags.SpaceBefore))
                return -1;
        }

        return -1;
    }

    /// <summary>Whether a period ends a sentence, seeing that a token behind white space stands next, behind what closes after the period.</summary>
    public static bool EndsAtPeriod(TokenizedText text, int period, int next)
    {
        if (GoesOn(text, next))
            return false;
        var tokens = text.Tokens;
        bool closed = period < next - 1;
        if (closed || period == 0 || tokens[period].Has(TokenFlags.SpaceBefore) || tokens[period - 1].Kind != TokenKind.Word)
            return !IsListNumber(text, period);

        Token word = tokens[period - 1];
        bool capitalized = word.Has(TokenFlags.Capitalized);
        if ((capitalized ? Abbreviations.Titles : Abbreviations.Links).Contains(word.Hash))
            return false;
        if (capitalized && Abbreviations.IsMaria(word.Hash, tokens[next].Hash))
            return false;
        if (Abbreviations.BeforeNumbers.Contains(word.Hash) && tokens[next].Kind == TokenKind.Number)
            return false;
        bool initial = word.Length == 1 && (capitalized || IsDotted(text, period)) && !IsPronoun(text, word);
        bool abbreviated = initial || (capitalized && Abbreviations.MayEnd.Contains(word.Hash));
        return !abbreviated || Abbreviations.Openers.Contains(tokens[FirstWord(text, next)].Hash);
    }

    /// <summary>"U.S." and "a.m.": a letter with a period before it and one behind.</summary>
    private static bool IsDotted(TokenizedText text, int period) =>
        period >= 2 && !text.Tokens[period - 1].Has(TokenFlags.SpaceBefore) && text.Text[text.Tokens[period - 2].Start] == '.';

    private static bool IsPronoun(TokenizedText text, Token word) => text.Text[word.Start] == 'I' && word.Has(TokenFlags.SpaceBefore);

    /// <summary>"1. Mix the flour": a number that opens a line is a label, not a sentence.</summary>
    private static bool IsListNumber(TokenizedText text, int period) =>
        period > 0 && text.Tokens[period - 1].Kind == TokenKind.Number && text.Tokens[period - 1].Has(TokenFlags.LineBefore);

    private static bool IsFullWidthStop(TokenizedText text, Token token) => text.Text[token.Start] is '。' or '！' or '？';

    /// <summary>Whether what follows cannot begin a sentence: it is in lower case, or a mark that leans on what stands before.</summary>
    private static bool GoesOn(TokenizedText text, int index)
    {
        Token first = text.Tokens[FirstWord(text, index)];
        if (first.Kind == TokenKind.Word)
            return char.IsLower(text.Text[first.Start]) && !first.Has(TokenFlags.MixedCase);
        return first.Kind == TokenKind.Punctuation && text.Text[first.Start] is ',' or ';' or ':' or ')' or '.' or '?' or '!';
    }

    /// <summary>“Why?” Abe asked: the stop belongs to what was said, the sentence goes on with who said it.</summary>
    private static bool IsReportedBy(TokenizedText text, int stop, int index)
    {
        var tokens = text.Tokens;
        if (stop == index - 1 || Abbreviations.Openers.Contains(tokens[index].Hash))
            return false;
        for (int i = index; i < tokens.Length && i < index + 4; i++)
        {
            if (tokens[i].Kind != TokenKind.Word)
                return false;
            if (!tokens[i].Has(TokenFlags.Capitalized))
                return i > index && Abbreviations.SpeechVerbs.Contains(tokens[i].Hash);
        }

        return false;
    }

    /// <summary>The first token from <paramref name="index"/> on that is no opening quote or bracket, at most three marks further.</summary>
    private static int FirstWord(TokenizedText text, int index)
    {
        var tokens = text.Tokens;
        int last = Math.Min(tokens.Length - 1, index + 3);
        while (index < last && tokens[index].Kind == TokenKind.Punctuation && SentenceMarks.Opens(text.Text[tokens[index].Start]))
            index++;
        return index;
    }

    /// <summary>How wide the lines of the paragraph at hand are, measured once for each paragraph.</summary>
    private struct LineWidths(TokenizedText text)
    {
        /// <summary>One wrapped line in five begins with a capital or a number by chance, all but the first of four one time in a hundred.</summary>
        private const int LeastLinesOfTable = 4;

        /// <summary>Nothing is wrapped at less than this many characters, so that three lines are enough.</summary>
        private const int Narrow = 40;

        private int _paragraphEnd = 0;
        private int _widest = 0;
        private int _lineStart = 0;
        private bool _isTable = false;

        /// <summary>
        /// Whether the writer broke the line before a token although its word would still have fitted into the paragraph's widest line, or none of the
        /// paragraph's lines goes on in lower case: true of headlines, lists, tables and verse, false of text that was wrapped.
        /// </summary>
        public bool BrokenOnPurpose(int index)
        {
            var tokens = text.Tokens;
            if (index >= _paragraphEnd)
                Measure(index);
            int width = tokens[index - 1].End - _lineStart;
            _lineStart = tokens[index].Start;
            return _isTable || width + 1 + WordWidth(index) <= _widest;
        }

        /// <summary>The width of all that stands together, as wrapping keeps it: "Committee," and "Saudi-Greek" are one.</summary>
        private readonly int WordWidth(int index)
        {
            var tokens = text.Tokens;
            int last = index;
            while (last + 1 < tokens.Length && !tokens[last + 1].Has(TokenFlags.SpaceBefore))
                last++;
            return tokens[last].End - tokens[index].Start;
        }

        /// <summary>Called at the first line break of a paragraph, so that every token is looked at once here and once for its own.</summary>
        private void Measure(int index)
        {
            var tokens = text.Tokens;
            int first = index - 1;
            while (first > 0 && !tokens[first].Has(TokenFlags.LineBefore))
                first--;
            _lineStart = tokens[first].Start;
            _widest = 0;
            int lineStart = _lineStart;
            int i = first + 1;
            int lines = 1;
            bool goesOn = false;
            for (; i < tokens.Length && !tokens[i].Has(TokenFlags.ParagraphBefore); i++)
            {
                if (!tokens[i].Has(TokenFlags.LineBefore))
                    continue;
                _widest = Math.Max(_widest, tokens[i - 1].End - lineStart);
                lineStart = tokens[i].Start;
                lines++;
                goesOn |= GoesOn(text, i);
            }

            _widest = Math.Max(_widest, tokens[i - 1].End - lineStart);
            _isTable = !goesOn && lines >= (_widest < Narrow ? LeastLinesOfTable - 1 : LeastLinesOfTable);
            _paragraphEnd = i;
        }
    }
}
