using System;
using CorpusGen.Core.Relations.Names;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations;

/// <summary>The parts of a text that name people before they introduce them: its headline, and the first paragraph.</summary>
internal static class Opening
{
    /// <summary>The end of the headline: a first paragraph that ends without a full stop. 0 where there is none.</summary>
    public static int HeadlineEnd(TokenizedText text)
    {
        var tokens = text.Tokens;
        int next = NextParagraph(tokens, 0);
        if (next == tokens.Length)
            return 0;
        char last = text.Text[tokens[next - 1].End - 1];
        return last is '.' or '!' or '”' or '"' ? 0 : tokens[next - 1].End;
    }

    /// <summary>The end of the first paragraph behind the headline.</summary>
    public static int End(TokenizedText text)
    {
        var tokens = text.Tokens;
        if (tokens.Length == 0)
            return 0;
        int headline = HeadlineEnd(text);
        int first = headline == 0 ? 0 : TitleBefore.TokenAt(tokens, headline);
        return tokens[NextParagraph(tokens, first) - 1].End;
    }

    /// <summary>The index of the sentence that holds a position.</summary>
    public static int SentenceAt(TokenizedText text, int position)
    {
        var sentences = text.Sentences;
        int token = TitleBefore.TokenAt(text.Tokens, position);
        int low = 0;
        int high = sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sentences[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int NextParagraph(ReadOnlySpan<Token> tokens, int first)
    {
        int next = first + 1;
        while (next < tokens.Length && !tokens[next].Has(TokenFlags.ParagraphBefore))
            next++;
        return Math.Min(next, tokens.Length);
    }
}
