using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CorpusGen.Core.Naming;

/// <summary>
/// C# identifiers made of texts: <c>kuril-talks</c> → <c>KurilTalks</c>, <c>last week</c> → <c>LastWeek</c>, <c>1956</c> → <c>_1956</c>.
/// </summary>
internal static class Identifier
{
    /// <summary>
    /// The words of a text, each with a capital first letter and the capitals inside it kept; <c>_</c> before a leading digit.
    /// Null where the text has no letter and no digit.
    /// </summary>
    public static string? Of(string text)
    {
        IReadOnlyList<string> words = Words.Of(text);
        if (words.Count == 0)
            return null;
        var identifier = new StringBuilder();
        foreach (string word in words)
            identifier.Append(Capital(word[0])).Append(word, 1, word.Length - 1);
        if (char.IsDigit(identifier[0]))
            identifier.Insert(0, '_');
        return identifier.ToString();
    }

    /// <summary>
    /// Whether a name tells a reader little: it starts with a digit, or is nothing but hexadecimal digits like those of a checksum.
    /// </summary>
    public static bool IsHardToRead(string identifier) => identifier[0] == '_' || LooksLikeChecksum(identifier);

    private static bool LooksLikeChecksum(string identifier) =>
        identifier.Length >= 8
        && identifier.All(c => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F')
        && identifier.Count(char.IsDigit) >= 2;

    /// <summary>The capital of a first letter. Georgian has capitals for whole words only, which not every runtime knows of.</summary>
    private static char Capital(char c) => c is >= '\u10D0' and <= '\u10FF' ? c : char.ToUpperInvariant(c);
}
