namespace CorpusGen.Core.Text;

#pragma warning disable RS0030 // Here are the letters left out on which systems differ.

/// <summary>Small letters and capitals of names: the same on every machine, so that the same seeds make the same code.</summary>
/// <remarks>
/// The runtime asks the system's library for other letters than ASCII, or has a table of its own where it runs without one, and the two are of different years
/// of Unicode. Letters on which they differ stay as they are written, and so do those that got their other case in 2018 or later, of which an older library
/// knows nothing; only Georgian, which is a language of today, has its small letters.
/// </remarks>
internal static class Casing
{
    /// <summary>From a Georgian capital to its letter.</summary>
    private const int GeorgianCapitals = 0x1C90 - 0x10D0;

    public static char Lower(char c)
    {
        if (c < '\u0080')
            return (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
        if (c is >= '\u1C90' and <= '\u1CBA' or >= '\u1CBD' and <= '\u1CBF')
            return (char)(c - GeorgianCapitals);
        return IsKept(c) ? c : char.ToLowerInvariant(c);
    }

    public static char Upper(char c)
    {
        if (c < '\u0080')
            return (uint)(c - 'a') <= 'z' - 'a' ? (char)(c & ~0x20) : c;
        return IsKept(c) ? c : char.ToUpperInvariant(c);
    }

    public static string Lower(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Lower(text[i]) != text[i])
                return LowerFrom(text, i);
        }

        return text;
    }

    private static string LowerFrom(string text, int start)
    {
        char[] lower = text.ToCharArray();
        for (int i = start; i < lower.Length; i++)
            lower[i] = Lower(lower[i]);
        return new string(lower);
    }

    private static bool IsKept(char c) => c switch
    {
        // The long s, and the dotted and the dotless i.
        '\u017F' or '\u0130' or '\u0131' => true,
        '\u019B' or '\u0264' or '\u0282' or '\u1D8E' => true,

        // Georgian has capitals for whole words only, so that none starts a name.
        >= '\u10D0' and <= '\u10FF' => true,
        '\u1C89' or '\u1C8A' or '\u2C2F' or '\u2C5F' => true,
        '\uA794' or >= '\uA7B8' and <= '\uA7F6' => true,
        _ => false,
    };
}
