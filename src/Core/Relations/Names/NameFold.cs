using System.Collections.Generic;
using System.Text;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations.Names;

/// <summary>Takes from a name what two spellings of it may differ in: case, diacritics, dots, apostrophes, hyphens, white space.</summary>
/// <remarks>
/// Nothing is transliterated: São Paulo is Sao Paulo, but Zelenskyy is not Zelensky. The letters are in tables here, since the framework's normalisation does
/// nothing where a machine runs without ICU, and the same seeds are to give the same bytes there.
/// </remarks>
internal static class NameFold
{
    private const char NoBase = '.';

    /// <summary>What each letter from U+00C0 to U+024F is without its marks.</summary>
    private const string Latin =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.lllllll" +
        "lllnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        ".................ff....i........oo.............uu..............." +
        ".............aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa..oo" +
        "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............" +
        "................";

    /// <summary>The same from U+1E00 to U+1EFF.</summary>
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>The words of a name, folded: <c>São Paulo's</c> has <c>sao</c>, <c>paulo</c>; <c>Moon Jae-in</c> has three; <c>U.S.</c> is <c>us</c>.</summary>
    public static string[] Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char c in WithoutPossessive(name))
        {
            if (char.IsWhiteSpace(c) || IsHyphen(c) || c is ',' or '/')
                Finish(words, word);
            else if (c == '&')
                AddAnd(words, word);
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                AppendLetter(word, c);
        }

        Finish(words, word);
        return words.ToArray();
    }

    /// <summary>The words of a name as one string, for comparing names exactly but for what folding takes away.</summary>
    public static string Key(string name) => string.Join(" ", Words(name));

    /// <summary><c>Putin's</c> → <c>Putin</c>, <c>Jones'</c> → <c>Jones</c>; white space at both ends goes too.</summary>
    public static string WithoutPossessive(string name)
    {
        string trimmed = name.Trim();
        int end = trimmed.Length;
        if (end > 2 && trimmed[end - 1] is 's' or 'S' && IsApostrophe(trimmed[end - 2]))
            return trimmed.Substring(0, end - 2);
        if (end > 2 && IsApostrophe(trimmed[end - 1]) && trimmed[end - 2] is 's' or 'S' or 'x' or 'z')
            return trimmed.Substring(0, end - 1);
        return trimmed;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '–';

    private static void AddAnd(List<string> words, StringBuilder word)
    {
        Finish(words, word);
        words.Add("and");
    }

    private static void Finish(List<string> words, StringBuilder word)
    {
        if (word.Length == 0)
            return;
        words.Add(word.ToString());
        word.Clear();
    }

    /// <summary>Appends a letter in lower case without its marks; marks that are characters of their own never get here.</summary>
    private static void AppendLetter(StringBuilder word, char c)
    {
        switch (Casing.Lower(c))
        {
            case 'ß': word.Append("ss"); break;
            case 'æ': word.Append("ae"); break;
            case 'œ': word.Append("oe"); break;
            case 'þ': word.Append("th"); break;
            case var lower: word.Append(WithoutMarks(lower)); break;
        }
    }

    /// <summary>A small letter without its marks: <c>é</c> → <c>e</c>.</summary>
    public static char WithoutMarks(char lower)
    {
        char letter = lower switch
        {
            >= '\u00C0' and <= '\u024F' => Latin[lower - '\u00C0'],
            >= '\u1E00' and <= '\u1EFF' => LatinAdditional[lower - '\u1E00'],
            _ => NoBase,
        };
        return letter == NoBase ? lower : letter;
    }
}
