using System.Collections.Generic;
using System.Globalization;
using CorpusGen.Core.Documents.Bodies;
using CorpusGen.Core.Findings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Documents;

/// <summary>Looks for the marks that a broken conversion leaves in a text, and for articles that are too long.</summary>
internal static class CharacterCheck
{
    /// <summary>A quarter of what the largest novels have; one article is never that long.</summary>
    public const int LongestDocument = 1_000_000;

    public static IEnumerable<Finding> Run(SeedFile file, SeedText text)
    {
        if (!file.IsUtf8)
        {
            // What its characters look like hangs on the guess, and hosts guess differently.
            yield return FindingRules.NotUtf8.At(Place.StartOf(file.Path));
            yield break;
        }

        int lost = 0, firstLost = 0, invisible = 0, firstInvisible = 0;
        for (int i = 0; i < text.Text.Length; i++)
        {
            char c = text.Text[i];
            if (c is >= ' ' and <= '~')
                continue;
            if (c == '\uFFFD' && lost++ == 0)
                firstLost = i;
            if (Characters.IsInvisible(c) && invisible++ == 0)
                firstInvisible = i;
        }

        if (lost > 0)
            yield return FindingRules.ReplacementCharacters.At(PlaceOf(text, firstLost), Numeral.Grouped(lost));
        if (invisible > 0)
            yield return FindingRules.InvisibleCharacters.At(PlaceOf(text, firstInvisible), Numeral.Grouped(invisible), CodeOf(text.Text[firstInvisible]));
    }

    /// <param name="length">What the article takes in its file.</param>
    public static IEnumerable<Finding> OfLength(Document document, int length) =>
        length > LongestDocument ? [FindingRules.LargeDocument.At(document.Start, Numeral.Grouped(length), Numeral.Grouped(LongestDocument))] : [];

    /// <summary>The same of characters that stand in the file as escapes only.</summary>
    public static IEnumerable<Finding> OfDecoded(BodyText body)
    {
        int lost = 0, firstLost = 0, invisible = 0, firstInvisible = 0;
        for (int i = 0; i < body.Text.Length; i++)
        {
            char c = body.Text[i];
            if (c is >= ' ' and <= '~' || !(c == '\uFFFD' || Characters.IsInvisible(c)) || body.IsPlain(i))
                continue;
            if (c == '\uFFFD' && lost++ == 0)
                firstLost = i;
            if (Characters.IsInvisible(c) && invisible++ == 0)
                firstInvisible = i;
        }

        if (lost > 0)
            yield return FindingRules.ReplacementCharacters.At(body.PlaceOf(new TextRange(firstLost, firstLost + 1)), Numeral.Grouped(lost));
        if (invisible > 0)
            yield return FindingRules.InvisibleCharacters.At(
                body.PlaceOf(new TextRange(firstInvisible, firstInvisible + 1)), Numeral.Grouped(invisible), CodeOf(body.Text[firstInvisible]));
    }

    private static string CodeOf(char c) => ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static Place PlaceOf(SeedText text, int offset) => text.PlaceOf(new TextRange(offset, offset + 1));
}
