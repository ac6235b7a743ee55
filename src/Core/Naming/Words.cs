using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace CorpusGen.Core.Naming;

/// <summary>The words of a text, as names are made of them: runs of letters and digits that may stand in a C# identifier.</summary>
/// <remarks>
/// Marks stay with their letter, format and direction characters vanish, an apostrophe inside a word vanishes (<c>today's</c> is one word);
/// everything else parts. Letters beyond the basic plane part too: the compiler takes none of them in an identifier.
/// </remarks>
internal static class Words
{
    public static IReadOnlyList<string> Of(string text)
    {
        string composed = Composition.Compose(text);
        var words = new List<string>();
        var word = new StringBuilder();
        for (int i = 0; i < composed.Length; i++)
        {
            char c = composed[i];
            if (IsPart(c, word.Length > 0))
                word.Append(c);
            else if (!Vanishes(c) && !IsApostropheWithin(composed, i, word.Length))
                EndWord(word, words);
        }

        EndWord(word, words);
        return words;
    }

    private static void EndWord(StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
            words.Add(word.ToString());
        word.Clear();
    }

    /// <summary>Whether a character may be part of a word; marks only after a letter.</summary>
    public static bool IsPart(char c, bool withinWord) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.DecimalDigitNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => withinWord,
        _ => false,
    };

    private static bool Vanishes(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsApostropheWithin(string text, int index, int wordLength) =>
        text[index] is '\'' or '\u2019' && wordLength > 0 && index + 1 < text.Length && char.IsLetter(text[index + 1]);
}
