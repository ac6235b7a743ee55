using System.Text;

namespace CorpusGen.Core.Emission;

internal static class Identifier
{
    public static string? Of(string words)
    {
        var name = new StringBuilder();
        bool start = true;
        foreach (char c in words)
        {
            if (!char.IsLetterOrDigit(c))
            {
                start = true;
                continue;
            }

            if (name.Length == 0 && char.IsDigit(c))
                name.Append('_');
            name.Append(start ? char.ToUpperInvariant(c) : c);
            start = false;
        }

        return name.Length == 0 ? null : name.ToString();
    }
}
