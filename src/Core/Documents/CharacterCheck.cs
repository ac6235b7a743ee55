using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents;

/// <summary>Looks for the marks that a broken conversion leaves in a text, and for texts that are too long.</summary>
internal static class CharacterCheck
{
    /// <summary>A quarter of what the largest novels have; one article is never that long.</summary>
    public const int LongestDocument = 1_000_000;

    public static IEnumerable<Finding> Run(SeedFile file, SeedText text)
    {
        if (!file.IsUtf8)
            yield return FindingRules.NotUtf8.At(Place.StartOf(file.Path));
        if (text.Text.Length > LongestDocument)
            yield return FindingRules.LargeDocument.At(Place.StartOf(file.Path), Count(text.Text.Length), Count(LongestDocument));

        int lost = 0, firstLost = 0, invisible = 0, firstInvisible = 0;
        for (int i = 0; i < text.Text.Length; i++)
        {
            char c = text.Text[i];
            if (c is >= ' ' and <= '~')
                continue;
            if (c == '\uFFFD' && lost++ == 0)
                firstLost = i;
            if (IsInvisible(c) && invisible++ == 0)
                firstInvisible = i;
        }

        if (lost > 0)
            yield return FindingRules.ReplacementCharacters.At(PlaceOf(text, firstLost), Count(lost));
        if (invisible > 0)
        {
            string code = ((int)text.Text[firstInvisible]).ToString("X4", CultureInfo.InvariantCulture);
            yield return FindingRules.InvisibleCharacters.At(PlaceOf(text, firstInvisible), Count(invisible), code);
        }
    }

    /// <summary>
    /// NUL and its kin, and the byte order mark inside a text. Joiners and direction marks are not meant: scripts need them.
    /// </summary>
    private static bool IsInvisible(char c) => c switch
    {
        '\t' or '\n' or '\f' or '\u0085' => false,
        < ' ' or (>= '\u007F' and < '\u00A0') or '\uFEFF' => true,
        _ => false,
    };

    private static Place PlaceOf(SeedText text, int offset) => text.PlaceOf(new TextRange(offset, offset + 1));

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
