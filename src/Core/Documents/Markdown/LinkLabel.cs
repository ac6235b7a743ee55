using System.Text;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents.Markdown;

/// <summary>The label by which a link and its definition know each other: case and the amount of white space do not count.</summary>
internal static class LinkLabel
{
    public const int Longest = 1000;

    /// <summary>The label in the form in which labels are compared, or null where none can be so long.</summary>
    public static string? Of(string text, int start, int end)
    {
        if (end - start > Longest)
            return null;
        var label = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            bool isBlank = char.IsWhiteSpace(text[i]);
            if (!isBlank)
                label.Append(Casing.Upper(text[i]));
            else if (label.Length > 0 && label[label.Length - 1] != ' ')
                label.Append(' ');
        }

        return label.ToString().TrimEnd();
    }
}
