using System;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations.Names;

/// <summary>Reads the title that stands right before a mention which does not hold it: "President" before [Vladimir Putin].</summary>
internal static class TitleBefore
{
    /// <summary>The title, folded, or empty. A title is capitalised: "the actor" describes, "Senator" calls.</summary>
    public static string Read(TokenizedText text, int start)
    {
        var tokens = text.Tokens;
        int index = TokenAt(tokens, start) - 1;
        if (index >= 0 && text.Text[tokens[index].Start] == '.' && !tokens[index].Has(TokenFlags.SpaceBefore))
            index--;
        if (index < 0 || !tokens[index].Has(TokenFlags.Capitalized) || IsNewLine(tokens, index + 1))
            return "";
        string word = NameFold.Key(tokens[index].Range.Of(text.Text));
        return Titles.IsTitle(word) ? word : "";
    }

    /// <summary>The first token that starts at or after a position.</summary>
    public static int TokenAt(ReadOnlySpan<Token> tokens, int position)
    {
        int low = 0;
        int high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool IsNewLine(ReadOnlySpan<Token> tokens, int index) => index < tokens.Length && tokens[index].Has(TokenFlags.ParagraphBefore);
}
