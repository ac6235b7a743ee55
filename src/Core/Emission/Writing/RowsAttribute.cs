using System.Collections.Generic;
using System.Text;

namespace CorpusGen.Core.Emission.Writing;

/// <summary>Writes the attribute that carries rows.</summary>
/// <remarks>
/// The compiler keeps the strings of code in a heap that holds eight million characters in all, and then fails (CS8103). Those of attributes lie in
/// another one, in UTF-8, which holds half a gigabyte.
/// </remarks>
internal static class RowsAttribute
{
    private const char Replacement = '\uFFFD';

    public static void Write(CodeWriter code, IEnumerable<string> rows)
    {
        using (code.Block("[global::CorpusGen.Generated.Rows(new string[]", "})]"))
        {
            foreach (string row in rows)
                code.Line(CSharpText.Literal(Whole(row)) + ",");
        }
    }

    /// <summary>The text without halves of surrogate pairs, which UTF-8 has no bytes for.</summary>
    private static string Whole(string text)
    {
        StringBuilder? whole = null;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else
                (whole ??= new StringBuilder(text))[i] = Replacement;
        }

        return whole?.ToString() ?? text;
    }
}
