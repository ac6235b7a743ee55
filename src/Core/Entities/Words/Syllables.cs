using System;

namespace CorpusGen.Core.Entities.Words;

/// <summary>Given names that a hyphen holds together and whose end is a small word elsewhere: the "in" of Moon Jae-in, the "a" of Kim Yu-a.</summary>
internal static class Syllables
{
    private const int Longest = 2;

    /// <summary>Syllables are short: Chan-in, not Stratford-on-Orle.</summary>
    private const int LongestGiven = 5;

    /// <summary>Where a person's name ends that goes on so behind an index; not the "on" of Stoke-on-Orle.</summary>
    public static int Behind(Span<Word> words, int end) => IsGlued(words, end) && IsSyllable(words, end + 1) && !IsGlued(words, end + 2) ? end + 2 : end;

    /// <summary>Where a given name alone ends: the "Jae-in" of somebody whom the text names in full elsewhere, Moon Jae-in, or nowhere.</summary>
    /// <param name="words">The words of the document.</param>
    /// <param name="at">The given name.</param>
    /// <param name="full">Where it stands among the most capitals, or −1.</param>
    public static int BehindGivenName(Span<Word> words, int at, int full)
    {
        int end = Behind(words, at + 1);
        if (end == at + 1)
            return end;
        bool alone = full < 0 || words[full].CapsEnd == words[full].CapsStart + 1;
        bool same = full > 0 && words[full].CapsStart < full && Behind(words, full + 1) == full + 3 && words[full + 2].Hash == words[at + 2].Hash;
        return same || (alone && words[at].End - words[at].Start <= LongestGiven) ? end : at + 1;
    }

    private static bool IsGlued(Span<Word> words, int index) => index < words.Length && words[index].Shape == WordShape.Hyphen && !words[index].Has(WordFlags.SpaceBefore);

    private static bool IsSyllable(Span<Word> words, int index) =>
        index < words.Length && words[index].Shape == WordShape.Lower && words[index].Role is WordRole.Link or WordRole.Particle
        && words[index].End - words[index].Start <= Longest && !words[index].Has(WordFlags.SpaceBefore);
}
