using System.Globalization;
using System.Linq;
using System.Text;

namespace CorpusGen.Core.Yaml;

/// <summary>Writes YAML.</summary>
internal static class YamlText
{
    /// <summary>A text as a scalar within a flow map: plain where nothing in it could mean anything else, or in double quotes.</summary>
    public static string Scalar(string text)
    {
        bool isPlain = text.Length > 0 && char.IsLetterOrDigit(text[0]) && text[text.Length - 1] is not (' ' or ':')
            && text.All(IsPlain) && text.IndexOf(": ", System.StringComparison.Ordinal) < 0
            && text is not ("null" or "Null" or "NULL");
        return isPlain ? text : Quoted(text);
    }

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or ':' or '_' or '\'' or '’' or '/' or '&' or '(' or ')';

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
