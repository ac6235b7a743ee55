using System.Collections.Generic;

namespace CorpusGen.Core.Text;

/// <summary>Finds where sentences end. Paragraph borders always do.</summary>
internal static class SentenceSplitter
{
    /// <summary>The sentences of a text as ranges of token indices, in order, covering every token.</summary>
    public static TextRange[] Split(TokenizedText text)
    {
        var sentences = new List<TextRange>();
        var tokens = text.Tokens;
        int start = 0;
        for (int i = 1; i < tokens.Length; i++)
        {
            char last = text.Text[tokens[i - 1].Start];
            bool ends = tokens[i].Has(TokenFlags.ParagraphBefore)
                || (last is '.' or '!' or '?' && tokens[i].Has(TokenFlags.SpaceBefore) && tokens[i].Has(TokenFlags.Capitalized));
            if (!ends)
                continue;
            sentences.Add(new TextRange(start, i));
            start = i;
        }

        if (start < tokens.Length)
            sentences.Add(new TextRange(start, tokens.Length));
        return sentences.ToArray();
    }
}
