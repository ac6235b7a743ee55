using System.Linq;
using System.Text;

namespace CorpusGen.Core.Findings;

/// <summary>
/// What a message quotes of a document: one short line without control characters and marks of direction, however long or hostile the original.
/// </summary>
internal static class Excerpt
{
    public static string Of(string text, int longest = 60)
    {
        var excerpt = new StringBuilder();
        foreach (char c in text)
        {
            bool blank = char.IsWhiteSpace(c) || char.IsControl(c) || TurnsDirection(c);
            if (blank && (excerpt.Length == 0 || excerpt[excerpt.Length - 1] == ' '))
                continue;
            if (excerpt.Length == longest)
            {
                if (char.IsHighSurrogate(excerpt[longest - 1]))
                    excerpt.Length--;
                return excerpt.Append('…').ToString();
            }

            excerpt.Append(blank ? ' ' : c);
        }

        return excerpt.ToString().TrimEnd();
    }

    /// <summary>The whole text, each control character and mark of direction as <c>?</c>: for what has to stay as long as it is, a path above all.</summary>
    public static string Visible(string text)
    {
        foreach (char c in text)
        {
            if (char.IsControl(c) || TurnsDirection(c))
                return string.Concat(text.Select(c => char.IsControl(c) || TurnsDirection(c) ? '?' : c));
        }

        return text;
    }

    /// <summary>The marks that let what follows run the other way, which would be the rest of the message.</summary>
    private static bool TurnsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
