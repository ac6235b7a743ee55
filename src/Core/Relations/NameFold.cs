using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Core.Relations;

/// <summary>Takes from a name what two spellings of it may differ in: case, diacritics, dots, apostrophes, hyphens, white space.</summary>
/// <remarks>Nothing is transliterated: São Paulo is Sao Paulo, but Zelenskyy is not Zelensky.</remarks>
internal static class NameFold
{
    /// <summary>The words of a name, folded: <c>São Paulo's</c> has <c>sao</c>, <c>paulo</c>; <c>Moon Jae-in</c> has three; <c>U.S.</c> is <c>us</c>.</summary>
    public static string[] Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char c in Decomposed(WithoutPossessive(name)))
        {
            if (char.IsWhiteSpace(c) || IsHyphen(c) || c is ',' or '/')
                Finish(words, word);
            else if (c == '&')
                word.Append("and");
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

    private static void Finish(List<string> words, StringBuilder word)
    {
        if (word.Length == 0)
            return;
        words.Add(word.ToString());
        word.Clear();
    }

    private static void AppendLetter(StringBuilder word, char c)
    {
        switch (char.ToLowerInvariant(c))
        {
            case 'ø': word.Append('o'); break;
            case 'ł': word.Append('l'); break;
            case 'đ' or 'ð': word.Append('d'); break;
            case 'ı': word.Append('i'); break;
            case 'ß': word.Append("ss"); break;
            case 'æ': word.Append("ae"); break;
            case 'œ': word.Append("oe"); break;
            case 'þ': word.Append("th"); break;
            case var lower: word.Append(lower); break;
        }
    }

    /// <summary>Letters first and their marks as characters of their own, which <see cref="Words"/> then skips.</summary>
    private static string Decomposed(string name)
    {
        bool ascii = true;
        for (int i = 0; i < name.Length; i++)
        {
            ascii &= name[i] < 0x80;
            bool pair = char.IsSurrogatePair(name, i);
            if ((char.IsSurrogate(name[i]) && !pair) || name[i] is >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF')
                return name; // what is no character has no normal form; the name then stands for itself
            if (pair)
                i++;
        }

        return ascii ? name : name.Normalize(NormalizationForm.FormD);
    }
}
