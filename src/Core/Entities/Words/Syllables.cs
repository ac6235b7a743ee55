using System;

namespace CorpusGen.Core.Entities.Words;

/// <summary>Given names that a hyphen holds together and whose end is a small word elsewhere: the "in" of Moon Jae-in, the "a" of Kim Yu-a.</summary>
internal static class Syllables
{
    private const int Longest = 2;

    /// <summary>Where a person's name ends that goes on so behind an index; not the "on" of Stoke-on-Orle.</summary>
    public static int Behind(Span<Word> words, int end) => IsGlued(words, end) && IsSyllable(words, end + 1) && !IsGlued(words, end + 2) ? end + 2 : end;

    private static bool IsGlued(Span<Word> words, int index) => index < words.Length && words[index].Shape == WordShape.Hyphen && !words[index].Has(WordFlags.SpaceBefore);

    private static bool IsSyllable(Span<Word> words, int index) =>
        index < words.Length && words[index].Shape == WordShape.Lower && words[index].Role is WordRole.Link or WordRole.Particle
        && words[index].End - words[index].Start <= Longest && !words[index].Has(WordFlags.SpaceBefore);
}
