using CorpusGen.Core.Entities;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Relations.Names;

/// <summary>Names that stand in capitals because all around them does, as in a dateline or before what a speaker says: <c>SAN AURELIO</c> is San Aurelio.</summary>
/// <remarks>
/// An entity that the corpus names in no other way is called so from the beginning: the next document, which has the name within a sentence, then renames nothing.
/// Places and people alone, since capitals may be how an organisation or a work writes itself.
/// </remarks>
internal static class Capitals
{
    /// <summary>A shorter word by itself is an acronym as often as a name: USA, DRC, JFK. Two of them are not: La Paz.</summary>
    private const int ShortestSurelyName = 4;

    /// <summary>The name as it is written within a sentence; as it is, where it has a small letter or may be an acronym.</summary>
    public static string Lowered(string name, EntityKind kind) =>
        kind is EntityKind.Place or EntityKind.Person && IsNameInCapitals(name) ? Lowered(name) : name;

    private static bool IsNameInCapitals(string name)
    {
        int words = 0;
        bool hasName = false;
        for (int start = 0; start < name.Length; start++)
        {
            int end = EndOfWord(name, start);
            for (int i = start; i < end; i++)
            {
                if (char.IsLower(name[i]))
                    return false;
            }

            words += end - start > 1 ? 1 : 0;
            hasName |= end - start >= ShortestSurelyName && !IsUnspeakable(name, start, end);
            start = end;
        }

        return hasName || words > 1;
    }

    /// <summary>Four letters with three consonants in a row are an acronym: USSR, DPRK. Of letters beyond ASCII nothing is known.</summary>
    private static bool IsUnspeakable(string name, int start, int end)
    {
        int row = 0, longest = 0;
        for (int i = start; i < end; i++)
        {
            row = name[i] is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y' or >= '\u0080' ? 0 : row + 1;
            longest = row > longest ? row : longest;
        }

        return end - start == ShortestSurelyName && longest > 2;
    }

    private static string Lowered(string name)
    {
        char[] lowered = name.ToCharArray();
        for (int start = 0; start < name.Length; start++)
        {
            int end = EndOfWord(name, start);
            for (int i = start + CapitalsAtFront(name, start, end); i < end; i++)
                lowered[i] = Casing.Lower(name[i]);
            start = end;
        }

        return new string(lowered);
    }

    /// <summary>How many letters of a word stay capitals: the first one of most.</summary>
    private static int CapitalsAtFront(string name, int start, int end)
    {
        // St Mary's, but O'Hea.
        if (start > 0 && name[start - 1] is '\'' or '\u2019')
            return IsOneLetter(name, start - 2) ? 1 : 0;
        // Two letters at the end are a state: Washington DC. At the front they are Saint, Mount or an article: St Asaph, La Paz.
        if (start > 0 && end == name.Length && end - start == 2)
            return 2;
        return start > 0 && PersonNames.IsParticle(Casing.Lower(name.Substring(start, end - start))) ? 0 : 1;
    }

    private static bool IsOneLetter(string name, int index) => index == 0 || (index > 0 && !char.IsLetter(name[index - 1]));

    private static int EndOfWord(string name, int start)
    {
        int end = start;
        while (end < name.Length && char.IsLetter(name[end]))
            end++;
        return end;
    }
}
