using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Fields;

/// <summary>
/// What names a field in every spelling: <c>Word-Count</c>, <c>word_count</c> and <c>wordCount</c> are one field, since they would be one member.
/// </summary>
internal static class FieldKey
{
    /// <summary>The key, or null where the name has no letter and no digit.</summary>
    public static string? Of(string name) => IsKey(name) ? name : Identifier.Uncut(name) is { } identifier ? Casing.Lower(identifier) : null;

    /// <summary>Whether a name is its own key, as most are: this is asked for each field of each document.</summary>
    private static bool IsKey(string name)
    {
        foreach (char c in name)
        {
            if (c is not (>= 'a' and <= 'z'))
                return false;
        }

        return name.Length > 0;
    }
}
