using System.Collections.Generic;
using System.Linq;
using System.Text;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Naming;

/// <summary>
/// C# identifiers made of texts: <c>kuril-talks</c> → <c>KurilTalks</c>, <c>last week</c> → <c>LastWeek</c>, <c>1956</c> → <c>_1956</c>.
/// </summary>
internal static class Identifier
{
    /// <summary>
    /// How long a name made of a text is at the most. The compiler takes 1,023 bytes of UTF-8 for any name, and a letter is three at the most: with
    /// <c>get_</c> before it and a kind, a hash or a number behind, or with another such name beside it, even one in Chinese stays below.
    /// </summary>
    public const int Longest = 160;

    private const int HashDigits = 8;

    /// <summary>
    /// The words of a text, each with a capital first letter and the capitals inside it kept; <c>_</c> before a leading digit.
    /// Null where the text has no letter and no digit. A long text has its first words and a hash of all of them.
    /// </summary>
    public static string? Of(string text)
    {
        IReadOnlyList<string> words = Words.Of(text);
        return words.Count == 0 ? null : Cut(Join(words), words);
    }

    /// <summary>All words of a text, however long: what tells one name from another, and no name in code.</summary>
    public static string? Uncut(string text)
    {
        IReadOnlyList<string> words = Words.Of(text);
        return words.Count == 0 ? null : Join(words);
    }

    /// <summary>A name put together of others, as it is or, where it is too long, its start and a hash of all of it.</summary>
    public static string Cut(string identifier) => Cut(identifier, []);

    /// <param name="words">What it is joined of: where it may be cut. A word that is too long itself is cut within.</param>
    private static string Cut(string identifier, IReadOnlyList<string> words)
    {
        if (identifier.Length <= Longest)
            return identifier;
        const int Room = Longest - HashDigits - 1;
        int end = identifier[0] == '_' ? 1 : 0;
        for (int i = 0; i < words.Count && end + words[i].Length <= Room; i++)
            end += words[i].Length;
        return identifier.Substring(0, end < Room / 2 ? Room : end) + "_" + StableHash.Short(identifier, HashDigits);
    }

    private static string Join(IReadOnlyList<string> words)
    {
        var identifier = new StringBuilder();
        foreach (string word in words)
            identifier.Append(Casing.Upper(word[0])).Append(word, 1, word.Length - 1);
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
}
