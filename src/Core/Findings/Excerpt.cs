using System.Text;

namespace CorpusGen.Core.Findings;

/// <summary>What a message quotes of a document: one short line without control characters, however long or hostile the original.</summary>
internal static class Excerpt
{
    public static string Of(string text, int longest = 60)
    {
        var excerpt = new StringBuilder();
        foreach (char c in text)
        {
            bool blank = char.IsWhiteSpace(c) || char.IsControl(c);
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
}
